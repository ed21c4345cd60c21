/**
 * Credentials that only a name tells: `api_key = "…"`, `"password": "…"`, `<token>…</token>`, `setenv("SECRET", "…")`,
 * `the password is …`. Looked for at the end of each word that could be such a name; looks at a bounded stretch around it.
 */
import type { Match } from '../detector.ts';
import { followLater } from './pattern-progress.ts';
import { isOtherValue, isPassword, isPlainPassword, isRandom } from './secret-values.ts';

/** Ends of words that name keys and tokens. Read backwards from where the word ends, so most are told apart by a letter. */
const secretName = endingIn(
  'secret|token|bearer|credentials?|jwt|api[-_ .]?hash|secret[-_]?key[-_]?base|client[-_]?key[-_]?data|private[-_]?key[-_]?id' +
    '|(?:^|[^A-Za-z])(?:auth|pat|sas|psk)|[?&;]sig|(?:Amz|Goog)-Signature' +
    '|(?:api|app|access|account|auth|authorization|admin|application|client|consumer|deploy|encryption|encrypt|decryption' +
    '|hmac|ingest|insert|integration|jwt|license|master|personal|private|project|rapidapi|sdk|secret|server|service|session' +
    '|shared|sign|signing|signature|ssh|storage|subscription|webhook|write)[-_ .]?key',
  'i',
);
const passwordName = endingIn('password|passwd|passphrase|passcode|pwd|(?:^|[^a-z])pass', 'i');
/** Any other key, where its value can be nothing else; these are known to be harmless. */
const anyKey = endingIn('[A-Z0-9]_KEY|[a-z0-9]_key|[a-z0-9]Key', '');
const harmlessKey = endingIn(
  '(?:public|pub|primary|foreign|sort|partition|cache|hash|range|object|bucket|lookup|index|routing|idempotency|dedup|group' +
    '|publishable|site|host|unique|translation|issue|event|message|row|column|map|dict|file|s3)[-_ .]?key',
  'i',
);
/** Names that end like one and are none. */
const harmlessName = endingIn(
  '(?:next|page|continuation|cursor|csrf|xsrf|sync|public|pub|pad|bos|eos|unk|mask|stop)[-_ .]?token',
  'i',
);

function endingIn(names: string, flags: string): RegExp {
  return new RegExp(`(?<=${names})`, `${flags}y`);
}

function endsAt(names: RegExp, text: string, end: number): boolean {
  names.lastIndex = end;
  return names.test(text);
}

/**
 * The value: in quotes, in quotes within JSON, or plain to its end. Plain ones hold few signs, so that a flood of names costs
 * little; a bracket behind one shows that it is program text.
 */
const quoted = String.raw`"([^"\s]{6,1000})"|'([^'\s]{6,1000})'|\x60([^\x60\s]{6,1000})\x60|\\"([^"\\\s]{6,1000})\\"|\\'([^'\\\s]{6,1000})\\'`;
const plain = String.raw`([^\s"'\x60,;(){}[\]<>=:\\]{2,1000}(?:[=:][^\s"'\x60,;(){}[\]<>=:\\]{1,1000}){0,2}={0,2})(?![^\s"'\x60,;)}\]<>\\:]|:\S)`;
/** What may close the name: quotes, also within JSON, and a bracket. */
const closed = String.raw`(?:\\?["'\x60])?\]?`;
const typed = String.raw`(?:\s{0,3}:\s{0,2}[A-Za-z][A-Za-z<>|[\]. ]{0,24}=)`;
const sign = String.raw`(?:\s{0,3}(?::=|=>|\?=|\|\||[=:])>?)`;
/** Four groups of four letters, as Google's app passwords are written. */
const grouped = String.raw`["']([a-z0-9]{4}(?: [a-z0-9]{4}){3})["']`;

const forms = {
  /** `name = value`, in most languages. */
  sign: `${closed}(?:${typed}|${sign})\\s{0,3}(?:${grouped}|${quoted}|${plain})`,
  /** `setenv("NAME", "value")`. */
  argument: `\\\\?["'\\x60]\\s{0,2},\\s{0,3}(?:${grouped}|${quoted})`,
  /** `<name>value</name>`. */
  element: String.raw`>\s{0,3}([^\s<>]{6,1000})\s{0,3}</`,
  /** `key="NAME" value="value"`, and Kubernetes' `name: NAME` with a line `value: value`. */
  attribute: String.raw`\\?["']?\s{1,40}-?\s{0,3}value["']?\s{0,2}[=:]\s{0,3}(?:${grouped}|${quoted}|${plain})`,
  /** `the password is value`, `ENV NAME value`, `--password value`. */
  words: String.raw`["'\x60]?[ \t](?:(?:is|was)(?: now)?:?[ \t])?[ \t]{0,2}(?:${quoted}|${plain})`,
};

const strong = new RegExp(`(?:${forms.sign}|${forms.argument}|${forms.element}|${forms.attribute})`, 'uy');
const weak = new RegExp(forms.words, 'uy');
const strongProgress = followLater(strong.source, 'u');
const weakProgress = followLater(weak.source, 'u');

/** 1 where three characters, five bits of each, end a name. */
const nameEnds = new Uint8Array(1 << 15);
for (const letters of 'ret ken rer ial als jwt ash ase key _id ata uth pat pwd sas psk sig ure ord swd ode ass'.split(
  ' ',
)) {
  nameEnds[lettersBefore(letters, 3)] = 1;
}

/** The last three characters before an index, five bits of each: capitals are as small letters. */
function lettersBefore(text: string, end: number): number {
  const third = text.charCodeAt(end - 3) & 31;
  return (third << 10) | ((text.charCodeAt(end - 2) & 31) << 5) | (text.charCodeAt(end - 1) & 31);
}

/** Whether a word that ends before an index could name a credential, at a glance. */
export function mayBeName(text: string, end: number): boolean {
  return end > 2 && nameEnds[lettersBefore(text, end)] === 1;
}

/** The same of a text's units; at least three stand before the index. */
export function isNameEnd(units: Uint16Array, end: number): boolean {
  const third = (units[end - 3] as number) & 31;
  const second = (units[end - 2] as number) & 31;
  return nameEnds[(third << 10) | (second << 5) | ((units[end - 1] as number) & 31)] === 1;
}

type NameKind = 'secret' | 'password' | 'key';

/** Small letters that names end with. */
const [d, e, n, s, y] = [100, 101, 110, 115, 121];

/** What a name that ends at an index names. Its last letter tells most of them apart. */
function kindOf(text: string, end: number): NameKind | null {
  const last = text.charCodeAt(end - 1) | 32;
  if ((last === d || last === e || last === s) && endsAt(passwordName, text, end)) return 'password';
  if (last === n && endsAt(harmlessName, text, end)) return null;
  if (last === y && endsAt(harmlessKey, text, end)) return null;
  if (endsAt(secretName, text, end)) return 'secret';
  return last === y && endsAt(anyKey, text, end) ? 'key' : null;
}

/** A key that could be nothing else: of one piece, long, of small and capital letters and digits, or of hexadecimal digits. */
function isKey(candidate: string): boolean {
  if (/^[0-9a-f]{32,128}$/.test(candidate)) return true;
  return (
    /^[A-Za-z0-9+/_-]{20,}={0,2}$/.test(candidate) &&
    /[a-z]/.test(candidate) &&
    /[A-Z]/.test(candidate) &&
    /\d/.test(candidate) &&
    isRandom(candidate)
  );
}

/** What a value has to be comes before what it must not be, which costs more and is asked of few. */
function isCredential(candidate: string, kind: NameKind, isWeak: boolean): boolean {
  if (kind === 'key') return !isWeak && isKey(candidate) && !isOtherValue(candidate);
  if (!isWeak) {
    const isChosen = kind === 'password' && candidate.length >= 6 && isPassword(candidate);
    return (isChosen || isRandom(candidate)) && !isOtherValue(candidate);
  }
  const isMixed = /\d/.test(candidate) && (/[A-Z]/.test(candidate) || /^[0-9a-f-]+$/.test(candidate));
  return isMixed && isRandom(candidate) && !isOtherValue(candidate);
}

/** The value that a pattern found: which of its groups took part. */
function valueOf(found: RegExpExecArray): string {
  for (let group = found.length - 1; group > 0; group--) if (found[group] !== undefined) return found[group] as string;
  return '';
}

/** Where a password may be one that people choose although no sign stands before it. */
const said = /^["'\x60]?[ \t](?:is|was)/;
const flagBefore = endingIn('--[a-z-]{0,20}', '');
/** The ways of Docker and csh to set a variable, and of .netrc to name a password. */
const settingBefore = endingIn('(?:ENV|setenv|set|ARG) [A-Za-z0-9_]{1,60}|login \\S{1,60}\\s{1,8}password', '');
/** Before a parameter of a URL, whose value ends at `&`. */
const queryBefore = endingIn('[?&][A-Za-z0-9_.-]{0,40}', '');

/** What stands behind a name: the value as written, where it starts, and whether a sign assigns it. */
interface Assigned {
  readonly written: string;
  readonly start: number;
  readonly isWeak: boolean;
  readonly isSaid: boolean;
}

const space = 32;

function isSpace(code: number): boolean {
  return code === space || (code > 8 && code < 14);
}

/** What may stand behind a name: a sign that assigns, just another word with what no plain word has, or nothing of both. */
type Follower = 'sign' | 'word' | 'nothing';

/** Longest stretch of white space between a name and what assigns to it; and of a word that is looked at. */
const widestGap = 44;
const longestLook = 80;

/** What stands behind a name, at a glance. */
function followerOf(text: string, nameEnd: number): Follower {
  const first = text.charCodeAt(nameEnd);
  if (!isSpace(first)) return signs[first] === 1 ? 'sign' : 'nothing';
  let index = nameEnd + 1;
  while (index < nameEnd + widestGap && isSpace(text.charCodeAt(index))) index++;
  const next = text.charCodeAt(index);
  if (afterSpace[next] === 1) return 'sign';
  // `is` and `was`
  if ((next === 105 || next === 119) && /^(?:is|was)[:\s]/.test(text.slice(index, index + 4))) return 'word';
  for (let end = index; end < index + longestLook; end++) {
    const code = text.charCodeAt(end);
    if (!(code > space)) return 'nothing';
    // A digit, a capital or a quote.
    if ((code > 47 && code < 58) || (code > 64 && code < 91) || code === 34 || code === 39 || code === 96)
      return 'word';
  }
  return 'word';
}

/** 1 for what may follow a name at once, and behind white space: signs, closing quotes and brackets, the word `value`. */
const signs = new Uint8Array(0x10000);
const afterSpace = new Uint8Array(0x10000);
for (const character of '"\'`\\]:=|?>') signs[character.charCodeAt(0)] = 1;
for (const character of ':=|?-v') afterSpace[character.charCodeAt(0)] = 1;

function assignedAt(text: string, nameEnd: number): Assigned | null {
  const follower = followerOf(text, nameEnd);
  if (follower === 'nothing') return null;
  strong.lastIndex = nameEnd;
  let found = follower === 'sign' ? strong.exec(text) : null;
  const isWeak = found === null && !endsAt(settingBefore, text, nameEnd);
  if (found === null) {
    weak.lastIndex = nameEnd;
    found = weak.exec(text);
  }
  if (found === null) return null;
  const written = valueOf(found);
  // Most words that end like a name are followed by just another word.
  if (written.length < 6 || !/[\dA-Z!-/?@^~]/.test(written)) return null;
  const isSaid = isWeak && (said.test(found[0]) || endsAt(flagBefore, text, nameEnd));
  return { written, start: nameEnd + found[0].lastIndexOf(written), isWeak, isSaid };
}

/** The credential that a name which ends at an index gives away. The span is the value; its anchor is where the name ends. */
export function assignedSecret(text: string, nameEnd: number): Match | null {
  const assigned = assignedAt(text, nameEnd);
  const kind = assigned === null ? null : kindOf(text, nameEnd);
  if (assigned === null || kind === null) return null;
  const { written, start, isWeak, isSaid } = assigned;
  const ampersand = written.indexOf('&');
  const isParameter = ampersand !== -1 && endsAt(queryBefore, text, nameEnd);
  const value = isParameter ? written.slice(0, ampersand) : written;
  const candidate = '.!?'.includes(value.charAt(value.length - 1)) ? value.replace(/[.!?]{1,8}$/, '') : value;
  if (candidate.length < 6) return null;
  const isPlain = isSaid && kind === 'password' && isPlainPassword(candidate);
  if (isPlain ? isOtherValue(candidate) : !isCredential(candidate, kind, isWeak)) return null;
  const confidence = isWeak ? 0.7 : kind === 'password' ? 0.8 : 0.9;
  return { type: 'secret:assigned', start, end: start + candidate.length, confidence, anchor: nameEnd };
}

/** Whether more text could make, unmake or change what `assignedSecret` gives. */
export function isAssignedOpen(text: string, nameEnd: number): boolean {
  if (kindOf(text, nameEnd) === null) return false;
  return strongProgress()?.continues(text, nameEnd) !== false || weakProgress()?.continues(text, nameEnd) !== false;
}
