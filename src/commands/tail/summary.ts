/** `--summary`: what a tail showed, in a few lines, for stderr: standard output holds events and nothing else. */
import type { EventRecord } from '../../events/record.ts';
import { createStats, type Tally } from '../../events/stats.ts';
import { escapeText } from '../render/escape.ts';
import { duration, grouped, summaryOf } from '../render/stats-text.ts';

/** Adds events up. */
export interface TailSummary {
  add(record: EventRecord): void;
  /** Several lines, with the last newline. */
  text(): string;
}

const mostNames = 5;
const longestName = 60;

/** An empty summary. */
export function createSummary(): TailSummary {
  const stats = createStats();
  return {
    add: (record) => stats.add(record),
    text: () => {
      const figures = stats.figures();
      const { by, latency } = figures;
      const lines = [`Shown: ${summaryOf(figures)}`];
      for (const [title, tally] of [
        ['Verdicts', by.verdict],
        ['Policies', by.policy],
        ['Reasons', by.reason],
        ['Models', by.model],
        ['Keys', by.key],
      ] as const) {
        if (tally.counts.length > 0) lines.push(`${title}: ${namesOf(tally)}`);
      }
      const { count, p50, p95, p99, max } = latency.total;
      if (count > 0) {
        lines.push(`Latency: p50 ${duration(p50)}, p95 ${duration(p95)}, p99 ${duration(p99)}, max ${duration(max)}`);
      }
      return `${lines.join('\n')}\n`;
    },
  };
}

function namesOf({ counts, others }: Tally): string {
  const shown = counts.slice(0, mostNames).map(({ name, count }) => {
    const text = name.length > longestName ? `${name.slice(0, longestName)}…` : name;
    return `${escapeText(text)} ${grouped(count)}`;
  });
  const rest = counts.slice(mostNames).reduce((sum, { count }) => sum + count, others);
  return [...shown, ...(rest > 0 ? [`others ${grouped(rest)}`] : [])].join(', ');
}
