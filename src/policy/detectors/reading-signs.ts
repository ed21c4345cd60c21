/**
 * What a text's reading asks of single signs, given its units: what begins or ends a number, an escape, an option, a credential's anchor.
 */

const dot = 46;
const hyphen = 45;
const plus = 43;
const backslash = 92;
const tilde = 126;

/** Letters directly before an index, up to two. */
export function lettersBefore(units: Uint16Array, index: number, first: number): number {
  if (index === first || !isScanLetter(units, index - 1)) return 0;
  return index - 1 === first || !isScanLetter(units, index - 2) ? 1 : 2;
}

/** What the count of numbers takes for a letter: that it is no number ends there. */
export function isScanLetter(units: Uint16Array, index: number): boolean {
  const code = units[index] as number;
  return code > 64 && (code < 160 || (code > 160 && (code < 0x2000 || code > 0x2015)));
}

/** Whether a unit is the letter of `\n`, `\r` or `\t`. */
export function isEscaped(units: Uint16Array, index: number): boolean {
  const code = units[index] as number;
  return index > 0 && units[index - 1] === backslash && (code === 110 || code === 114 || code === 116);
}

/** Whether a hyphen begins a private key's block or an option that could take a password. */
export function mayBeginOption(units: Uint16Array, index: number): boolean {
  const code = units[index + 1] as number;
  // u, p, a, P, w or another hyphen
  return code === 117 || code === 112 || code === 97 || code === 80 || code === 119 || code === hyphen;
}

/** Percent sign, backslash, ampersand. */
export function isEscape(code: number): boolean {
  return code === 37 || code === backslash || code === 38;
}

/** Whether the sign of a credential's anchor stands here: `Q~`, `.a`tlasv1, `+A`St. */
export function isAnchorSign(units: Uint16Array, index: number): boolean {
  const code = units[index] as number;
  if (code === dot) return units[index + 1] === 97;
  if (code === plus) return units[index + 1] === 65;
  return code === tilde && index > 0 && units[index - 1] === 81;
}
