/**
 * Letters as the tagger compares them: in lower case and without accents, one code unit to one. Tables are filled as
 * letters occur, so that loading costs nothing.
 */

const folded = new Uint16Array(0x10000);
const classes = new Uint8Array(0x10000);

/** What a code unit is to the tagger. */
export const letterClass = { other: 1, upper: 2, lower: 3, caseless: 4, digit: 5, space: 6, newline: 7 } as const;

/** The code unit that stands for all spellings of a letter: `É` → `e`. Itself where there is no single one. */
export function foldedCode(code: number): number {
  const known = folded[code] ?? 0;
  if (known !== 0 || code === 0) return known;
  const lower = String.fromCharCode(code).toLowerCase();
  const bare = lower.normalize('NFD');
  const first = bare.charCodeAt(0);
  const result = first < 0x250 && lower.length === 1 ? first : lower.length === 1 ? lower.charCodeAt(0) : code;
  folded[code] = result;
  return result;
}

/** What a code unit is: a letter of one case or none, a digit, a space, a line break, anything else. */
export function classOf(code: number): number {
  const known = classes[code] ?? 0;
  if (known !== 0) return known;
  const result = classify(String.fromCharCode(code));
  classes[code] = result;
  return result;
}

function classify(character: string): number {
  if (character >= '0' && character <= '9') return letterClass.digit;
  if (character === '\n' || character === '\r') return letterClass.newline;
  if (/\s/.test(character)) return letterClass.space;
  // Halves of what lies beyond the basic plane: rare letters and pictographs, read as one letter without case.
  if (/[\ud800-\udfff]/.test(character)) return letterClass.caseless;
  if (!/[\p{L}\p{M}]/u.test(character)) return letterClass.other;
  if (character !== character.toLowerCase()) return letterClass.upper;
  return character === character.toUpperCase() ? letterClass.caseless : letterClass.lower;
}

/** FNV-1a's start and factor, 32 bits. */
export const hashBasis = 0x811c9dc5;
export const hashPrime = 0x01000193;

/** FNV-1a of a word's folded letters. */
export function hashOf(word: string): number {
  let hash = hashBasis;
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ foldedCode(word.charCodeAt(index)), hashPrime);
  return hash;
}
