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

/** Lines of these alone have one cell for each character, and one column unless it is a tab. */
const plain = /^[\t -~]*$/;

/** What tells cells apart in other lines. */
interface Measures {
  readonly segmenter: Intl.Segmenter;
  readonly control: RegExp;
  readonly format: RegExp;
  readonly wide: RegExp;
}

/** Made when the first line needs them: their tables take milliseconds, and most lines are ASCII. */
let measures: Measures | null = null;

function makeMeasures(): Measures {
  return {
    segmenter: new Intl.Segmenter('en', { granularity: 'grapheme' }),
    control: /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    format: /^\p{Cf}+$/u,
    wide: /^(?:\p{Emoji_Presentation}|.\uFE0F|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6])/u,
  };
}

function plainCell(text: string, offset: number): Cell {
  if (text === '\t') return { text, offset, display: ' '.repeat(tabWidth), width: tabWidth };
  return { text, offset, display: text, width: 1 };
}

function cell(text: string, offset: number, { control, format, wide }: Measures): Cell {
  if (plain.test(text)) return plainCell(text, offset);
  if (control.test(text)) return { text, offset, display: '·', width: 1 };
  if (format.test(text)) return { text, offset, display: text, width: 0 };
  return { text, offset, display: text, width: wide.test(text) ? 2 : 1 };
}

/** A line cell by cell. Offsets count from `from`. */
export function displayCells(line: string, from = 0): readonly Cell[] {
  if (plain.test(line)) return Array.from(line, (text, index) => plainCell(text, from + index));
  const known = (measures ??= makeMeasures());
  return Array.from(known.segmenter.segment(line), ({ segment, index }) => cell(segment, from + index, known));
}
