/**
 * How wide text is on a terminal: for carets that have to stand under what they mean. An approximation that is right for
 * the scripts and emoji that configs hold; control characters are shown as `·`, so that a config can't steer a terminal.
 */

/** What stands in one place on a terminal. */
export interface Cell {
  readonly text: string;
  /** Index into the line, in UTF-16 code units. */
  readonly offset: number;
  readonly display: string;
  /** 0, 1 or 2 columns; more for a tab. */
  readonly width: number;
}

const tabWidth = 4;
const wide =
  /^(?:\p{Emoji_Presentation}|.\uFE0F|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6])/u;
const control = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Made when the first line needs it: it costs milliseconds, and most lines are ASCII. */
let segmenter: Intl.Segmenter | null = null;

function cell(text: string, offset: number): Cell {
  if (text === '\t') return { text, offset, display: ' '.repeat(tabWidth), width: tabWidth };
  if (control.test(text)) return { text, offset, display: '·', width: 1 };
  if (/^\p{Cf}+$/u.test(text)) return { text, offset, display: text, width: 0 };
  return { text, offset, display: text, width: wide.test(text) ? 2 : 1 };
}

/** A line cell by cell. Offsets count from `from`. */
export function displayCells(line: string, from = 0): readonly Cell[] {
  if (/^[\t -~]*$/.test(line)) return Array.from(line, (text, index) => cell(text, from + index));
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(line), ({ segment, index }) => cell(segment, from + index));
}
