/**
 * Credentials that the shape around them gives away: passwords and signatures in URLs, `Authorization` headers. Each looks at
 * a bounded stretch around one character.
 */
import type { Match } from '../detector.ts';
import { followLater } from './pattern-progress.ts';
import { entropy, isPlaceholder } from './secret-values.ts';

const userInformation = /[^\s:/@"'<>]{0,64}:([^\s/@"'<>]{3,128})@[A-Za-z0-9[]/y;
const examplePassword = /^(?:pass(?:word|wd)?|pwd|secret|user|admin|\[.*|\{.*|\$.*|%.*|\*+|x+)$/i;

const isTemplate = /EXAMPLE|xxxx|XXXX|\*{3}|\.{3}|\$\{|\$\(|\{\{|your|YOUR|changeme|placeholder|redacted|REDACTED/;

/** The password in `scheme://user:password@host` (RFC 3986 §3.2.1), given its first colon. */
export function urlPassword(text: string, sign: number): Match | null {
  const authority = sign + 3;
  userInformation.lastIndex = authority;
  const found = userInformation.exec(text);
  const password = found?.[1];
  if (!found || password === undefined || examplePassword.test(password) || isTemplate.test(password)) return null;
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
const authorizationValue =
  /^\s{0,3}["'`]?\s{0,3}(?:(?:Bearer|Basic|Token|ApiKey|Api-Key|Key|Bot|SSWS|GenieKey)\s{1,3})?([A-Za-z0-9._~+/=-]{16,1000})/i;

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

const authorizationProgress = followLater(authorizationValue.source, 'i');

/** Whether more text could make, unmake or change what `authorizationSecret` gives. */
export function isAuthorizationOpen(text: string, sign: number): boolean {
  if (text.length - sign > longestAuthorization || !/[nN"'`\s]/.test(text.charAt(sign - 1))) return false;
  if (!authorizationName.test(text.slice(Math.max(0, sign - 18), sign))) return false;
  return authorizationProgress()?.continues(text.slice(sign + 1), 0) === true;
}
