/**
 * An event as a person reads it: one line in columns fitted to the terminal, and the trace of its policies below.
 * Records come from files, so every member may be missing or of another type: nothing here may throw over one.
 */
import { Chalk, type ChalkInstance } from 'chalk';
import type { EventRecord } from '../../events/record.ts';
import { fitToWidth } from './escape.ts';
import { eventDetails, type ReasonSentence } from './event-details.ts';
import { durationText, localTime, reasonOf, textOf } from './event-values.ts';

/** A column: what it shows and how much room it wants. */
interface Column {
  readonly title: string;
  readonly least: number;
  readonly most: number;
  readonly align?: 'right';
  /** The lower, the sooner it is left out where room is short. */
  readonly rank: number;
  text(record: EventRecord): string;
}

/** Turns records into lines for one terminal. */
export interface EventRenderer {
  /** The line of column titles, without a newline. */
  header(): string;
  /** A line that says from which day the events below it are. */
  rule(date: string): string;
  /** One event, without a newline. */
  line(record: EventRecord): string;
  /** What each policy made of it, and where the time went: several indented lines, without the last newline. */
  details(record: EventRecord): string;
}

const columns: readonly Column[] = [
  { title: 'TIME', least: 12, most: 12, rank: 9, text: (record) => localTime(record.timestamp) },
  { title: 'VERDICT', least: 8, most: 8, rank: 10, text: (record) => textOf(record.verdict) },
  { title: 'PHASE', least: 6, most: 6, rank: 2, text: (record) => textOf(record.phase) },
  { title: 'REASON', least: 16, most: 36, rank: 8, text: reasonOf },
  { title: 'POLICY', least: 12, most: 22, rank: 1, text: (record) => textOf(record.policy) },
  { title: 'MODEL', least: 10, most: 26, rank: 7, text: (record) => textOf(record.model) },
  { title: 'KEY', least: 10, most: 20, rank: 3, text: (record) => textOf(record.key_id) },
  {
    title: 'LATENCY',
    least: 8,
    most: 8,
    rank: 5,
    align: 'right',
    text: (record) => durationText(record.latency_ms?.total),
  },
  { title: 'ID', least: 30, most: 30, rank: 6, text: (record) => textOf(record.id) },
];

const gap = 2;
const indent = '    ';

/** A renderer for a terminal of that many cells. `sentence` explains a policy's reason in the details. */
export function createEventRenderer(
  width: number,
  color: boolean,
  sentence: ReasonSentence = () => null,
): EventRenderer {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const layout = fitColumns(width);
  const row = (cell: (column: Column, room: number) => string): string =>
    layout
      .map(({ column, room }) => cell(column, room))
      .join(' '.repeat(gap))
      .trimEnd();
  return {
    header: () => chalk.dim(row((column, room) => fitToWidth(column.title, room, column.align))),
    rule: (date) => chalk.dim(`-- ${date}`),
    line: (record) =>
      row((column, room) => {
        const text = fitToWidth(column.text(record), room, column.align);
        return column.title === 'VERDICT' ? verdictColor(chalk, record)(text) : text;
      }),
    details: (record) =>
      eventDetails(record, { width: width - indent.length, dim: chalk.dim, verdict: chalk.bold, sentence })
        .map((line) => `${indent}${line}`)
        .join('\n'),
  };
}

/** Leaves out columns of low rank until the rest fits, then shares what is left among those that want more. */
function fitColumns(width: number): { column: Column; room: number }[] {
  const least = (list: readonly Column[]): number => list.reduce((sum, column) => sum + column.least + gap, -gap);
  let shown = [...columns];
  while (shown.length > 2 && least(shown) > width) {
    const lowest = Math.min(...shown.map(({ rank }) => rank));
    shown = shown.filter(({ rank }) => rank !== lowest);
  }
  const layout = shown.map((column) => ({ column, room: column.least }));
  for (let spare = width - least(shown); spare > 0;) {
    const wanting = layout.filter(({ column, room }) => room < column.most).slice(0, spare);
    if (wanting.length === 0) break;
    for (const item of wanting) item.room += 1;
    spare -= wanting.length;
  }
  return layout;
}

function verdictColor(chalk: ChalkInstance, record: EventRecord): ChalkInstance {
  switch (record.verdict) {
    case 'block':
      return record.enforced === false ? chalk.red : chalk.red.bold;
    case 'escalate':
      return chalk.magenta;
    case 'redact':
      return chalk.yellow;
    case 'allow':
      return typeof record.error === 'string' ? chalk.dim : chalk.green;
    default:
      return chalk.dim;
  }
}
