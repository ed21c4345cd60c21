/**
 * An event as a person reads it: one line in columns fitted to the terminal, and the trace of its policies below.
 * Records come from files, so every member may be missing or of another type: nothing here may throw over one.
 */
import { Chalk, type ChalkInstance } from 'chalk';
import type { EventRecord } from '../../events/record.ts';
import { escapeText, fitToWidth } from './escape.ts';

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
    text: (record) => milliseconds(record.latency_ms?.total),
  },
  { title: 'ID', least: 30, most: 30, rank: 6, text: (record) => textOf(record.id) },
];

const gap = 2;

/** A renderer for a terminal of that many cells. */
export function createEventRenderer(width: number, color: boolean): EventRenderer {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const layout = fitColumns(width);
  const row = (cell: (column: Column, room: number) => string): string =>
    layout
      .map(({ column, room }) => cell(column, room))
      .join(' '.repeat(gap))
      .trimEnd();
  return {
    header: () => chalk.dim(row((column, room) => fitToWidth(column.title, room, column.align))),
    line: (record) =>
      row((column, room) => {
        const text = fitToWidth(column.text(record), room, column.align);
        return column.title === 'VERDICT' ? verdictColor(chalk, record)(text) : text;
      }),
    details: (record) =>
      detailLines(record, chalk)
        .map((line) => `    ${line}`)
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

/** Why: the policy's reason, else the error that the client got, else the status where it is no success. */
function reasonOf(record: EventRecord): string {
  if (typeof record.reason_code === 'string') return record.reason_code;
  if (typeof record.error === 'string') return record.error;
  return typeof record.status === 'number' && record.status >= 400 ? `status ${record.status}` : '';
}

function detailLines(record: EventRecord, chalk: ChalkInstance): string[] {
  const lines: string[] = [];
  const fact = (name: string, value: unknown): void => {
    if (value !== null && value !== undefined && value !== '') lines.push(`${chalk.dim(name)} ${safe(value)}`);
  };
  fact('event', record.id);
  fact(
    'request',
    [record.request_id, record.endpoint, record.stream === true ? 'stream' : ''].filter(Boolean).join(' '),
  );
  fact('user', record.user_id);
  fact('target', record.target);
  fact('status', record.status);
  for (const result of listOf(record.policy_results)) lines.push(policyLine(result));
  const latency = record.latency_ms ?? {};
  const stages = Object.entries(latency).filter(([, value]) => typeof value === 'number');
  if (stages.length > 0) {
    fact('time', stages.map(([stage, value]) => `${stage} ${milliseconds(value)}`).join(', '));
  }
  return lines;
}

function policyLine(result: EventRecord['policy_results'][number]): string {
  const findings = listOf(result.findings).map(({ type, count }) => `${safe(type)}×${safe(count)}`);
  const parts = [
    fitToWidth(textOf(result.phase), 6),
    fitToWidth(textOf(result.policy), 22),
    fitToWidth(result.enforced === false ? `${textOf(result.verdict)} (observed)` : textOf(result.verdict), 19),
    fitToWidth(typeof result.duration_us === 'number' ? `${result.duration_us} µs` : '', 10, 'right'),
    safe(result.reason_code ?? ''),
    findings.join(' '),
  ];
  return parts.join('  ').trimEnd();
}

/** `08:01:02.345` in the reader's time zone. */
function localTime(timestamp: unknown): string {
  const date = new Date(typeof timestamp === 'string' ? timestamp : NaN);
  if (Number.isNaN(date.getTime())) return textOf(timestamp);
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  return `${time}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}

/** `12.3ms`, `1.24s`. */
function milliseconds(value: unknown): string {
  if (typeof value !== 'number') return '';
  return value < 1000 ? `${value.toFixed(1)}ms` : `${(value / 1000).toFixed(2)}s`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function safe(value: unknown): string {
  return escapeText(typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 300) : '');
}

function listOf<Item>(value: readonly Item[]): readonly Item[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
}
