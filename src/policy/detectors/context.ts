/**
 * What detectors ask about the surroundings of a candidate: word edges and words nearby that say what a number is.
 */

/** Characters before and after a candidate in which a word of context counts. */
export const contextReach = { before: 80, after: 32 } as const;

/** Whether words nearby name the thing: `words` is tested on the 80 characters before and the 32 after. */
export function hasContext(text: string, start: number, end: number, words: RegExp): boolean {
  return (
    words.test(text.slice(Math.max(0, start - contextReach.before), start)) ||
    words.test(text.slice(end, end + contextReach.after))
  );
}

/** Whether the code unit at an index is an ASCII digit; false outside the text. */
export function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code > 47 && code < 58;
}

/** Whether the code unit at an index belongs to a word: letter, digit, underscore, or any letter beyond ASCII. */
export function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128)
    return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123) || code === 95;
  // NaN, outside the text, compares false; general punctuation, symbols and full-width forms are no word.
  return code >= 0xc0 && (code < 0x2000 || (code > 0x303f && code < 0xff00));
}

/** Whether a number from start to end stands alone: no word character, decimal or further group of digits adjoins it. */
export function standsAlone(text: string, start: number, end: number): boolean {
  if (isWordAt(text, start - 1) || isWordAt(text, end)) return false;
  const before = text[start - 1];
  if ((before === '.' || before === '-' || before === ',') && isWordAt(text, start - 2)) return false;
  const after = text[end];
  return !((after === '.' || after === '-' || after === ',') && isDigitAt(text, end + 1));
}
