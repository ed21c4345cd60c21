/**
 * A look at a line's bytes before it is parsed: most lines of a large log that a filter is not about are told by a text
 * that does not stand in them, at a tenth of the cost of parsing. Never rules out a line that the filter would let through.
 */
import type { EventFilter } from './filter.ts';

/** False where the filter can't let the line through; true where it has to be parsed to tell. */
export type LineTest = (line: Buffer) => boolean;

const backslash = 0x5c;

/** Texts that stand in JSON as they are, unless somebody wrote them with escapes, which takes a backslash. */
const plain = /^[\x20\x21\x23-\x5b\x5d-\x7e]+$/;

/** Null where a filter has nothing that could be told from bytes. */
export function compilePrescan(filter: EventFilter): LineTest | null {
  const tests: LineTest[] = [];
  const { type = [], verdict = [], policy = [], model = [], key = [], user = [], request_id = [] } = filter;
  for (const wanted of [type.includes('all') ? [] : type, verdict, policy, model, key, user, request_id]) {
    const test = standsInLine(wanted);
    if (test !== null) tests.push(test);
  }
  const text = holdsText(filter.grep ?? '');
  if (text !== null) tests.push(text);
  const time = withinPeriod(filter);
  if (time !== null) tests.unshift(time);
  const [first, second, ...more] = tests;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return (line) => first(line) && second(line) && more.every((test) => test(line));
}

function standsInLine(wanted: readonly string[]): LineTest | null {
  if (wanted.length === 0 || !wanted.every((value) => plain.test(value))) return null;
  const needles = wanted.map((value) => Buffer.from(`"${value}"`));
  const [only] = needles;
  if (only !== undefined && needles.length === 1) return (line) => line.includes(only) || line.includes(backslash);
  return (line) => needles.some((needle) => line.includes(needle)) || line.includes(backslash);
}

/** ASCII letters are compared in any case; for other letters the line has to be decoded first. */
function holdsText(text: string): LineTest | null {
  if (text === '' || !/^[\x20-\x7e]+$/.test(text)) return null;
  const pattern = new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'i');
  return (line) => pattern.test(line.toString('latin1'));
}

/** A line as the log writes it, up to the end of its timestamp. */
const head = /^\{"schema_version":1,"seq":\d{1,16},"id":"\w+","timestamp":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)"/;
const headLength = 160;

function withinPeriod({ since, until }: EventFilter): LineTest | null {
  if (since === undefined && until === undefined) return null;
  const from = since === undefined ? '' : momentText(since);
  const to = until === undefined ? '~' : momentText(until);
  if (from === null || to === null) return null;
  return (line) => {
    const time = head.exec(line.toString('latin1', 0, headLength))?.[1];
    return time === undefined || (time >= from && time < to);
  };
}

/** A moment in the form of an event's timestamp; null for one that RFC 3339 has no form for. */
function momentText(time: number): string | null {
  const date = new Date(Math.ceil(time));
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString().replace('Z', '000Z') : null;
}
