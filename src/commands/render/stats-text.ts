/** The figures of a log as a person reads them at a terminal: tables with bars, and a small chart over time. */
import { dollars } from '../../gateway/limits/limit.ts';
import { dimensions, stages, type Dimension, type EventStats, type Tally } from '../../events/stats.ts';
import type { Paint } from '../report/paint.ts';
import { fitToWidth } from './escape.ts';
import { periodsOf } from './periods.ts';

/** Rows of the chart over time. */
const mostPeriods = 31;
/** Cells of the longest bar where the terminal has room for it. */
const longestBar = 40;
const countWidth = 11;
const shareWidth = 8;

/** What each dimension and stage is called, in one place for text and page. */
export const titles: Readonly<Record<Dimension, string>> = {
  verdict: 'Verdict',
  policy: 'Policy',
  reason: 'Reason',
  model: 'Model',
  key: 'Key',
};

/** `48,211 events, 31 repeats, 2026-11-23 08:00:00 to 2026-11-24 09:12:11 UTC`. */
export function summaryOf({ events, repeats, first, last, tokens, cost_nano_usd: cost }: EventStats): string {
  const parts = [`${grouped(events)} ${events === 1 ? 'event' : 'events'}`];
  if (repeats > 0) parts.push(`${grouped(repeats)} ${repeats === 1 ? 'repeat' : 'repeats'} not counted again`);
  if (first !== null && last !== null) parts.push(`${momentOf(first)} to ${momentOf(last)} UTC`);
  if (tokens.input + tokens.output > 0) {
    parts.push(`${grouped(tokens.input)} input and ${grouped(tokens.output)} output tokens`);
  }
  if (cost > 0) parts.push(`${dollars(cost)} USD`);
  return parts.join(', ');
}

/** The figures, for a terminal of that many cells. `top` names of each dimension are shown. */
export function renderStats(stats: EventStats, width: number, top: number, paint: Paint): string {
  const blocks = [`${summaryOf(stats)}\n`];
  for (const dimension of dimensions) {
    const tally = stats.by[dimension];
    if (tally.counts.length > 0) blocks.push(tallyTable(titles[dimension], tally, stats.events, { width, top, paint }));
  }
  if (stages.some((stage) => stats.latency[stage].count > 0)) blocks.push(latencyTable(stats, paint));
  const chart = timeChart(stats, width, paint);
  if (chart !== '') blocks.push(chart);
  return blocks.join('\n');
}

function tallyTable(
  title: string,
  { counts, others }: Tally,
  total: number,
  { width, top, paint }: { readonly width: number; readonly top: number; readonly paint: Paint },
): string {
  const shown = counts.slice(0, top);
  const largest = shown[0]?.count ?? 0;
  const nameWidth = Math.max(12, Math.min(36, width - countWidth - shareWidth - 4 - 10));
  const barWidth = Math.min(longestBar, width - nameWidth - countWidth - shareWidth - 4);
  const rows = shown.map(({ name, count }) => {
    const share = total === 0 ? '' : `${((count / total) * 100).toFixed(1)} %`;
    const cells = [fitToWidth(name, nameWidth), grouped(count).padStart(countWidth), share.padStart(shareWidth)];
    return `${cells.join('')}  ${bar(count, largest, barWidth)}`.trimEnd();
  });
  const rest = counts.slice(top).reduce((sum, { count }) => sum + count, others);
  if (rest > 0) rows.push(`${'(others)'.padEnd(nameWidth)}${grouped(rest).padStart(countWidth)}`);
  const heading = `${title.toUpperCase().padEnd(nameWidth)}${'EVENTS'.padStart(countWidth)}${'SHARE'.padStart(shareWidth)}`;
  return lines([paint.strong(heading), ...rows]);
}

function latencyTable({ latency }: EventStats, paint: Paint): string {
  const names = ['p50', 'p90', 'p95', 'p99', 'max'] as const;
  const heading = `${'LATENCY'.padEnd(18)}${names.map((name) => name.toUpperCase().padStart(10)).join('')}`;
  const rows = stages
    .filter((stage) => latency[stage].count > 0)
    .map((stage) => {
      const cells = names.map((name) => duration(latency[stage][name]).padStart(10));
      return `${stage.replace('_', ' ').padEnd(18)}${cells.join('')}`;
    });
  return lines([paint.strong(heading), ...rows]);
}

function timeChart(stats: EventStats, width: number, paint: Paint): string {
  const { unit, list } = periodsOf(stats, mostPeriods);
  if (list.length < 2) return '';
  const nameWidth = 18;
  const gravestWidth = 11;
  const barWidth = Math.min(longestBar, width - nameWidth - countWidth - gravestWidth - 2);
  const largest = Math.max(...list.map(({ events }) => events));
  const rows = list.map(({ name, events, block, escalate }) => {
    const cells = [
      name.padEnd(nameWidth),
      grouped(events).padStart(countWidth),
      grouped(block + escalate).padStart(gravestWidth),
    ];
    return `${cells.join('')}  ${bar(events, largest, barWidth)}`.trimEnd();
  });
  const heading = `${`BY ${unit.toUpperCase()} (UTC)`.padEnd(nameWidth)}${'EVENTS'.padStart(countWidth)}${'BLOCK+ESC'.padStart(gravestWidth)}`;
  return lines([paint.strong(heading), ...rows]);
}

/** What is there shows, however little it is. */
function bar(value: number, largest: number, width: number): string {
  if (value === 0 || width <= 0) return '';
  const eighths = Math.max(1, Math.round((value / largest) * width * 8));
  return `${'█'.repeat(Math.floor(eighths / 8))}${['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8] ?? ''}`;
}

/** `12,345`. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US');
}

/** `0.25 ms`, `12.3 ms`, `1.24 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 1)} ms`;
}

function momentOf(timestamp: string): string {
  return timestamp.slice(0, 19).replace('T', ' ');
}

function lines(rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}
