/**
 * Splits a text into runs of digit groups that could be one number: `+1 (415) 555-0100` is one run of four groups.
 * Shared by the detectors of numbers whose grouping is not fixed.
 */

/** A group of adjoining digits. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
}

/** Up to three characters between two groups: one of each is what people write, `) ` and ` - ` the widest. */
const gap = /^[ ./()\u00a0\u2010-\u2013-]{1,3}$/;

const groups = /\d+/g;

/** Runs of groups, in order. Linear: each group is looked at once. */
export function* groupRuns(text: string): Generator<readonly DigitGroup[]> {
  let run: DigitGroup[] = [];
  for (const found of text.matchAll(groups)) {
    const group = { start: found.index, end: found.index + found[0].length };
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
