/**
 * Text from clients made safe to print on a terminal, and fitted to a width: model names and user ids are whatever a
 * client sent, and must not move the cursor, turn the text around or break a line.
 */

/** Controls, separators, format characters (bidi marks, zero-width, tags), lone surrogates and private use. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}\p{Co}]/gu;

/** Characters that take two cells: East Asian scripts, full-width forms, emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

const combining = /\p{M}/u;

/** Shows what does not print as an escape: `\x1b`, `\u202e`, `\u{e0041}`. */
export function escapeText(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(unprintable, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
  });
}

/** Cells that escaped text takes on a terminal. */
export function cellWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (character <= '~') return 1;
  if (combining.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** Escapes a text and makes it exactly `width` cells wide: cut with `…`, or filled with spaces. */
export function fitToWidth(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  // Longer texts are cut anyway; escaping a megabyte for twenty cells would be felt.
  const safe = escapeText(text.slice(0, width * 4 + 4));
  let shown = '';
  let used = 0;
  const whole = cellWidth(safe) <= width;
  for (const character of safe) {
    const next = used + characterWidth(character);
    if (next > (whole ? width : width - 1)) break;
    shown += character;
    used = next;
  }
  if (!whole && width > 0) {
    shown += '…';
    used += 1;
  }
  const filler = ' '.repeat(Math.max(0, width - used));
  return align === 'left' ? shown + filler : filler + shown;
}
