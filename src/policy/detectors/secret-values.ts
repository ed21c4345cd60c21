/**
 * What tells a real credential from a placeholder, a name, a hash or a word of code, for values that have no form of their own.
 */

/** What manuals write where a credential belongs. */
const placeholder =
  /EXAMPLE|xxxx|XXXX|\*{3}|\.{3}|<|>|\$\{|\{\{|your|YOUR|placeholder|PLACEHOLDER|changeme|CHANGEME|change-me|change_me|redacted|REDACTED|dummy|insert|replace/;

/** Whether a value is an example: it says so, or has too few different characters to be random. */
export function isPlaceholder(value: string): boolean {
  return placeholder.test(value) || new Set(value).size < Math.min(7, value.length / 2);
}

/** Shannon's entropy in bits a character. */
export function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** Hosts, paths, variables, numbers, dates, hashes of passwords: values, and no credentials. */
const otherValue =
  /^(?:[a-z][a-z0-9+.-]{1,12}:\/\/|\/(?:usr|etc|opt|var|home|tmp|bin|mnt|api|v\d)\/|\.|\$|pk[._]|%|@|#|arn:|projects\/|sha\d{1,3}[:-]|md5:|pbkdf2|argon2|bcrypt|scrypt|urn:|[\d.,:_/-]+$|process\.|os\.|env\.|self\.|this\.|[a-z]+\.[a-z_.]+$)/i;

/** A word, a number or a version. */
const slugPiece = /^(?:[A-Za-z][a-z]*|[A-Z]+|[a-z]{0,3}\d{1,4}|[a-z]+\d{1,2})$/;
const slugSeparator = /[-_./:@#+]/;

/**
 * What people put together from words, numbers and versions: `app-secrets-v2`, `prod/db-password-1`. Piece by piece, since as one
 * pattern each piece could be tried in two ways.
 */
function isSlug(candidate: string): boolean {
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
