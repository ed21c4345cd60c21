/**
 * What tells a real credential from a placeholder, a name, a hash or a word of code, for values that have no form of their own.
 */

/** What manuals write where a credential belongs. */
const placeholder =
  /EXAMPLE|xxxx|XXXX|\*{3}|\.{3}|<|>|\$\{|\{\{|your|YOUR|placeholder|PLACEHOLDER|changeme|CHANGEME|change-me|change_me|redacted|REDACTED|dummy|insert|replace/;

/** Whether a value is an example: it says so, or has too few different characters to be random. */
export function isPlaceholder(value: string): boolean {
  return hasFewer(value, Math.min(7, value.length / 2)) || placeholder.test(value);
}

/** By ASCII character, in which look at a value it was last seen; and the other characters that this look has seen. */
const seen = new Float64Array(128);
const others = new Int32Array(8);
let look = 0;

/** Whether a value has fewer different characters than so many, seven at the most. */
function hasFewer(value: string, fewest: number): boolean {
  look++;
  let different = 0;
  let beyond = 0;
  for (let index = 0; index < value.length && different < fewest; index++) {
    const code = value.codePointAt(index) as number;
    if (code < 128) {
      if (seen[code] === look) continue;
      seen[code] = look;
    } else {
      if (code > 0xffff) index++;
      let at = 0;
      while (at < beyond && others[at] !== code) at++;
      if (at < beyond) continue;
      others[beyond++] = code;
    }
    different++;
  }
  return different < fewest;
}

/** How often each ASCII character occurs in the value that is being looked at; all zero between two. */
const counts = new Uint32Array(128);

/** Shannon's entropy in bits a character. */
export function entropy(value: string): number {
  if (beyondAscii.test(value)) return entropyOf(Array.from(value), value.length);
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    counts[code] = (counts[code] as number) + 1;
  }
  let bits = 0;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    const count = counts[code] as number;
    if (count === 0) continue;
    counts[code] = 0;
    bits -= (count / value.length) * Math.log2(count / value.length);
  }
  return bits;
}

const beyondAscii = /[\u0080-\uffff]/;

/** The same of characters beyond ASCII. */
function entropyOf(characters: readonly string[], length: number): number {
  const counted = new Map<string, number>();
  for (const character of characters) counted.set(character, (counted.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counted.values()) bits -= (count / length) * Math.log2(count / length);
  return bits;
}

/** Hosts, paths, variables, numbers, dates, hashes of passwords: values, and no credentials. */
const otherValue =
  /^(?:[a-z][a-z0-9+.-]{1,12}:\/\/|\/(?:usr|etc|opt|var|home|tmp|bin|mnt|api|v\d)\/|\.|\$|pk[._]|%|@|#|arn:|projects\/|sha\d{1,3}[:-]|md5:|pbkdf2|argon2|bcrypt|scrypt|urn:|[\d.,:_/-]+$|process\.|os\.|env\.|self\.|this\.|[a-z]+\.[a-z_.]+$)/i;

/** A word, a number or a version. */
const slugPiece = /^(?:[A-Za-z][a-z]*|[A-Z]+|[a-z]{0,3}\d{1,4}|[a-z]+\d{1,2})$/;
const slugSeparator = /[-_./:@#+]/;
const inNoSlug = /[^A-Za-z0-9_./:@#+~-]/;

/**
 * What people put together from words, numbers and versions: `app-secrets-v2`, `prod/db-password-1`. Piece by piece, since as one
 * pattern each piece could be tried in two ways.
 */
function isSlug(candidate: string): boolean {
  if (inNoSlug.test(candidate)) return false;
  const pieces = candidate.replace(/^[./~]{1,3}/, '').split(slugSeparator);
  return pieces.every((piece) => slugPiece.test(piece));
}

/** A name of a program's: `createSecretKey2`, `getAccessTokenSilently2`. */
const camelCase = /^[a-z]+(?:[A-Z][a-z]{2,}){1,6}\d{0,2}$/;

/** Whether a value is something else than a credential, whatever it is assigned to. */
export function isOtherValue(candidate: string): boolean {
  return otherValue.test(candidate) || isSlug(candidate) || camelCase.test(candidate) || isPlaceholder(candidate);
}

/** At least so many characters make a key. */
const shortestKey = 16;

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a value looks drawn at random, as keys and tokens are. */
export function isRandom(candidate: string): boolean {
  if (candidate.length < shortestKey || !/[A-Za-z]/.test(candidate)) return false;
  if (!/\d/.test(candidate)) return isRandomLetters(candidate);
  if (/^[0-9a-f-]+$/i.test(candidate)) return uuidForm.test(candidate) || entropy(candidate) >= 2.8;
  return entropy(candidate) >= 3.3;
}

/** Letters without a digit can still be random where capitals stand anywhere; names of programs have few. */
function isRandomLetters(candidate: string): boolean {
  const capitals = candidate.replaceAll(/[^A-Z]/g, '').length;
  return capitals >= candidate.length / 4 && capitals <= (candidate.length * 3) / 4 && entropy(candidate) >= 3.3;
}

/** A password people choose: mixes letters with digits or signs, and is not a word of code. */
export function isPassword(candidate: string): boolean {
  if (/^[A-Za-z_]\w*$/.test(candidate)) {
    return (
      /[A-Za-z]/.test(candidate) &&
      !/_/.test(candidate) &&
      (/\d/.test(candidate) || (candidate.length >= 12 && isRandomLetters(candidate)))
    );
  }
  return /[A-Za-z]/.test(candidate) && /[\d!@#$%^&*?+~]/.test(candidate) && !/[\\:|=]/.test(candidate.slice(0, -1));
}

/** One that stands in a sentence: `the password is Tr0ub4dor&3`. */
export function isPlainPassword(candidate: string): boolean {
  return candidate.length >= 8 && /[A-Z]/.test(candidate) && /[a-z]/.test(candidate) && /\d/.test(candidate);
}
