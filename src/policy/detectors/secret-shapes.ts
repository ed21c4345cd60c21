/**
 * Credentials that no prefix gives away: values assigned to telling names, passwords in URLs, `Authorization` headers;
 * and what tells a real value from a placeholder. Each looks at a bounded stretch around one character.
 */
import type { Match } from '../detector.ts';
import { followPattern } from './pattern-progress.ts';

/** What manuals write where a credential belongs. */
const placeholder =
  /EXAMPLE|xxxx|XXXX|\*{3}|\.{3}|<|>|\$\{|\{\{|your|YOUR|placeholder|PLACEHOLDER|changeme|CHANGEME|redacted|REDACTED|dummy|insert|replace/;

/** Whether a value is an example: it says so, or has too few different characters to be random. */
export function isPlaceholder(value: string): boolean {
  return placeholder.test(value) || new Set(value).size < Math.min(7, value.length / 2);
}

/** Shannon's entropy in bits a character. */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** Characters before a sign in which the name stands, and after it in which the value does. */
const longestName = 48;
const longestValue = 256;

const secretName =
  /(?:secret|token|api[-_ ]?key|apikey|access[-_ ]?key|auth[-_ ]?key|account[-_]?key|shared[-_]?access[-_]?key|private[-_]?key(?:[-_]?id)?|signing[-_]?key|encryption[-_]?key|master[-_]?key|service[-_]?key|client[-_]?key|credentials?|secret[-_ ]?(?:access[-_ ]?)?key|app[-_]?key|integration[-_]?key|_pat)["'`]?\s{0,3}$/i;
const passwordName = /(?:password|passwd|passphrase|passcode|pwd|(?:^|[^a-z])pass)["'`]?\s{0,3}$/i;
/** A last letter of one of the names, or a quote or space after it: rules out most signs at a glance. */
const nameEnd = /[dnytseDNYTSE"'`\s]/;

const value = /^[=>]?\s{0,3}(?:(["'`])([^"'`\s]{6,256})\1|([^\s"'`,;(){}[\]<>]{6,256})(?![("'`[]))/;
const valueUnderWay = /^[=>]?\s{0,3}(?:["'`][^"'`\s]{0,256}|[^\s"'`,;(){}[\]<>]{0,256})$/;
const longestAssignment = longestValue + 6;

/** Hosts, paths, variables, numbers, versions, dates: values, and no credentials. */
const otherValue = /^(?:https?:|\/|\.|\$|%|@|#|[\d.,:_/-]+$|process\.|os\.|env\.|self\.|this\.|[a-z]+\.[a-z_.]+$)/i;

function isRandom(candidate: string): boolean {
  if (candidate.length < 16 || !/\d/.test(candidate) || !/[A-Za-z]/.test(candidate)) return false;
  return entropy(candidate) >= (/^[0-9a-f-]+$/i.test(candidate) ? 2.8 : 3.3);
}

/** A password people choose: mixes letters with digits or signs, and is not a word of code. */
function isPassword(candidate: string): boolean {
  if (/^[A-Za-z_]\w*$/.test(candidate))
    return /\d/.test(candidate) && /[A-Za-z]/.test(candidate) && !/_/.test(candidate);
  return /[A-Za-z]/.test(candidate) && /[\d!@#$%^&*?+~]/.test(candidate) && !/[\\:|=]/.test(candidate.slice(0, -1));
}

/** A credential assigned at an `=` or `:`: `api_key = "…"`, `"password": "…"`, `AccountKey=…`. The span is the value. */
export function assignedSecret(text: string, sign: number): Match | null {
  const last = text.charAt(sign - 1);
  if (!nameEnd.test(last)) return null;
  const name = text.slice(Math.max(0, sign - longestName), sign);
  const named = secretName.test(name);
  if (!named && !passwordName.test(name)) return null;
  const found = value.exec(text.slice(sign + 1, sign + 1 + longestAssignment));
  const candidate = found?.[2] ?? found?.[3]?.replace(/[.!?]+$/, '');
  if (!found || candidate === undefined || candidate.length < 6) return null;
  if (named ? !isRandom(candidate) : !isPassword(candidate)) return null;
  if (otherValue.test(candidate) || isPlaceholder(candidate)) return null;
  const start = sign + 1 + found[0].indexOf(candidate);
  return { type: 'secret:assigned', start, end: start + candidate.length, confidence: named ? 0.9 : 0.8, anchor: sign };
}

/** Whether more text could make, unmake or change what `assignedSecret` gives. */
export function isAssignedOpen(text: string, sign: number): boolean {
  if (text.length - sign > longestAssignment || !nameEnd.test(text.charAt(sign - 1))) return false;
  const name = text.slice(Math.max(0, sign - longestName), sign);
  return (secretName.test(name) || passwordName.test(name)) && valueUnderWay.test(text.slice(sign + 1));
}

const userInformation = /[^\s:/@"'<>]{0,64}:([^\s/@"'<>]{3,128})@[A-Za-z0-9[]/y;
const examplePassword = /^(?:pass(?:word|wd)?|pwd|secret|user|admin|\[.*|\{.*|\$.*|%.*|\*+|x+)$/i;

/** The password in `scheme://user:password@host` (RFC 3986 §3.2.1), given its first colon. */
export function urlPassword(text: string, sign: number): Match | null {
  const authority = sign + 3;
  userInformation.lastIndex = authority;
  const found = userInformation.exec(text);
  const password = found?.[1];
  if (!found || password === undefined || examplePassword.test(password) || placeholder.test(password)) return null;
  const start = authority + found[0].indexOf(':') + 1;
  return { type: 'secret:url_password', start, end: start + password.length, confidence: 0.9, anchor: sign };
}

const userInformationUnderWay = /^[^\s:/@"'<>]{0,64}(?::[^\s/@"'<>]{0,128}@?)?$/;

/** Whether more text could make, unmake or change what `urlPassword` gives. */
export function isUrlOpen(text: string, sign: number): boolean {
  return text.length - sign < 200 && userInformationUnderWay.test(text.slice(sign + 3));
}

const authorizationName = /authorization["'`]?\s{0,3}$/i;
/** Characters of the longest credential, and of what stands before it. */
const longestAuthorization = 1019;
const authorizationValue = /^\s{0,3}["'`]?\s{0,3}(?:Bearer|Basic|Token)\s{1,3}([A-Za-z0-9._~+/=-]{16,1000})/i;

/** The credential in an `Authorization` header (RFC 9110 §11.6.2), given its colon. */
export function authorizationSecret(text: string, sign: number): Match | null {
  if (!/[nN"'`\s]/.test(text.charAt(sign - 1))) return null;
  if (!authorizationName.test(text.slice(Math.max(0, sign - 18), sign))) return null;
  const found = authorizationValue.exec(text.slice(sign + 1, sign + 1 + longestAuthorization));
  const credential = found?.[1];
  if (!found || credential === undefined || isPlaceholder(credential) || entropy(credential) < 3) return null;
  const end = sign + 1 + found[0].length;
  return { type: 'secret:authorization', start: end - credential.length, end, confidence: 0.9, anchor: sign };
}

const authorizationProgress = followPattern(authorizationValue.source, 'i');

/** Whether more text could make, unmake or change what `authorizationSecret` gives. */
export function isAuthorizationOpen(text: string, sign: number): boolean {
  if (text.length - sign > longestAuthorization || !/[nN"'`\s]/.test(text.charAt(sign - 1))) return false;
  if (!authorizationName.test(text.slice(Math.max(0, sign - 18), sign))) return false;
  return authorizationProgress?.continues(text.slice(sign + 1), 0) === true;
}
