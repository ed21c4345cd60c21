import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFilter, type EventFilter } from '../../src/events/filter.ts';
import { decodeLine } from '../../src/events/line.ts';
import { compilePrescan } from '../../src/events/prescan.ts';
import type { EventBody } from '../../src/events/record.ts';
import { chainedLines, eventBody } from './support.ts';

/** Values that are easily taken for one another, and some that JSON can write in two ways. */
const word = fc.constantFrom('a', 'A', 'block', 'ab', 'gpt-4o', 'k"1', '\\', 'é', '\u202e', 'K', '\u212a', 'a b');
const words = fc.array(word, { maxLength: 3 });
const second = fc.integer({ min: 0, max: 6 }).map((n) => Date.UTC(2026, 10, 23, 8, 0, n));

const filters: fc.Arbitrary<EventFilter> = fc.record(
  {
    verdict: fc.subarray(['allow', 'redact', 'escalate', 'block']),
    policy: words,
    model: words,
    key: words,
    user: words,
    request_id: words,
    type: fc.subarray(['decision', 'log', 'all'] as const),
    grep: word,
    since: second,
    until: second,
    repeats: fc.boolean(),
  },
  { requiredKeys: [] },
);

const bodies: fc.Arbitrary<Partial<EventBody>> = fc.record(
  {
    verdict: fc.constantFrom('allow', 'redact', 'escalate', 'block'),
    policy: word,
    model: word,
    key_id: word,
    user_id: word,
    request_id: word,
    client_request_id: word,
    event_type: fc.constantFrom('decision', 'log'),
    repeat_of: word,
  },
  { requiredKeys: [] },
);

/** The same JSON with spaces, raw characters or needless escapes, as a foreign writer may have it. */
const rewrites: readonly ((line: string) => string)[] = [
  (line) => line,
  (line) => JSON.stringify(JSON.parse(line), null, 1).replaceAll('\n', ' '),
  (line) => JSON.stringify(JSON.parse(line)),
  (line) =>
    line.replaceAll(/"(?:[^"\\]|\\.)*"/g, (literal) =>
      literal.replaceAll(/\\u[0-9a-f]{4}|\\.|[ab]/g, (found) =>
        found.length === 1 ? `\\u00${found.charCodeAt(0).toString(16)}` : found,
      ),
    ),
];

describe('the look at bytes before parsing', () => {
  it('never rules out a line that the filter lets through', () => {
    fc.assert(
      fc.property(
        filters,
        bodies,
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(...rewrites),
        (filter, body, n, how) => {
          const line = Buffer.from(how(chainedLines(eventBody(n, body)).toString().trimEnd()));
          const record = decodeLine(line);
          if (record === null) throw new Error('the line is no event');
          const mayMatch = compilePrescan(filter);
          if (compileFilter(filter)(record, line)) expect(mayMatch?.(line) ?? true).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('rules out most lines that the filter is not about, and has nothing to say where there is none', () => {
    const line = chainedLines(eventBody(1)).subarray(0, -1);
    expect(compilePrescan({})).toBeNull();
    expect(compilePrescan({ verdict: ['block'] })?.(line)).toBe(false);
    expect(compilePrescan({ verdict: ['allow'], model: ['gpt-5'] })?.(line)).toBe(false);
    expect(compilePrescan({ since: Date.UTC(2026, 10, 24) })?.(line)).toBe(false);
    expect(compilePrescan({ until: Date.UTC(2026, 10, 22) })?.(line)).toBe(false);
    expect(compilePrescan({ grep: 'nowhere' })?.(line)).toBe(false);
    expect(compilePrescan({ grep: 'ADA' })?.(line)).toBe(true);
  });
});
