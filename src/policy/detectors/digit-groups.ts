/**
 * Splits a text into runs of digit groups that could be one number: `+1 (415) 555-0100` is one run of four groups.
 * Shared by the detectors of numbers whose grouping is not fixed.
 */
import { isDigitAt } from './context.ts';

/** A group of adjoining digits. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
}

/** Up to three characters between two groups: one of each is what people write, `) ` and ` - ` the widest. */
const gap = /^[ ./()\u00a0\u2010-\u2013-]{1,3}$/;
const gapUnderWay = /^[ ./()\u00a0\u2010-\u2013-]{0,3}$/;

/** Runs of the groups that begin at `from` or later, in order. Linear: each group is looked at once. */
export function* groupRuns(text: string, from = 0): Generator<readonly DigitGroup[]> {
  let run: DigitGroup[] = [];
  let index = from;
  if (isDigitAt(text, from - 1)) while (isDigitAt(text, index)) index++;
  for (let start = nextDigit(text, index); start < text.length; start = nextDigit(text, index)) {
    index = start + 1;
    while (isDigitAt(text, index)) index++;
    const group = { start, end: index };
    const previous = run.at(-1);
    const joined =
      previous === undefined || (group.start - previous.end <= 3 && gap.test(text.slice(previous.end, group.start)));
    if (!joined) {
      yield run;
      run = [];
    }
    run.push(group);
  }
  if (run.length > 0) yield run;
}

/** Whether a run that is a text's last could go on: more digits in its last group, or a group after it. */
export function isRunOpen(text: string, run: readonly DigitGroup[]): boolean {
  const end = run.at(-1)?.end ?? 0;
  return text.length - end <= 3 && gapUnderWay.test(text.slice(end));
}

function nextDigit(text: string, from: number): number {
  let index = from;
  while (index < text.length && !isDigitAt(text, index)) index++;
  return index;
}
