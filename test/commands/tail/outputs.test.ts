/** What `kt events tail` prints, whatever its flags and whatever stands in the log. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context, Output } from '../../../src/commands/context.ts';
import { run } from '../../../src/commands/events-tail.ts';
import type { EventBody } from '../../../src/events/record.ts';
import { cellWidth } from '../../../src/commands/render/escape.ts';
import { chainedLines, eventBody, temporaryFolder } from '../../events/support.ts';

/** Gathers what is written; a terminal of so many cells where `columns` is given. */
class Sink extends Writable implements Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  text = '';

  constructor(columns?: number) {
    super({ decodeStrings: false });
    if (columns === undefined) return;
    this.isTTY = true;
    this.columns = columns;
  }

  override _write(chunk: Buffer | string, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs a tail in this process. */
async function tail(
  file: string,
  options: Readonly<Record<string, unknown>>,
  terminal: { readonly columns?: number; readonly color?: boolean } = {},
): Promise<{ out: string; err: string }> {
  const stdout = new Sink(terminal.columns);
  const stderr = new Sink();
  const color = terminal.color === true;
  const context: Context = {
    env: {},
    cwd: '/',
    stdin: new PassThrough(),
    stdout,
    stderr,
    home: '/nowhere',
    outlived: new Set(),
    color: { stdout: color, stderr: color },
    now: () => Date.UTC(2026, 10, 23, 9),
    onSignal: () => () => undefined,
    exit: () => undefined,
  };
  await run({ file, ...options }, [], context);
  return { out: stdout.text, err: stderr.text };
}

/** Texts that would disturb a terminal. */
const hostile = fc.oneof(
  fc.constantFrom(
    '\u001b[2J\u001b[H',
    '\u001b]0;owned\u0007',
    '\rroot@host:~# ',
    '\u202etxet\u2066',
    '\u009b31m',
    '\u2028\u2029\n\n',
    'e\u0301'.repeat(50),
    '中🦊'.repeat(40),
    '\u{e0041}\u200b\ufeff',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

const bodies = fc.array(
  fc.record(
    {
      model: hostile,
      user_id: hostile,
      key_id: hostile,
      endpoint: hostile,
      reason_code: hostile,
      policy: hostile,
      error: hostile,
      client_request_id: hostile,
      verdict: fc.constantFrom('allow' as const, 'block' as const, 'redact' as const),
      enforced: fc.boolean(),
      details: fc.dictionary(fc.string(), fc.jsonValue()),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 4 },
);

function logOf(changes: readonly Partial<EventBody>[], rubbish = ''): string {
  const file = join(temporaryFolder(), 'events.ndjson');
  writeFileSync(
    file,
    Buffer.concat([chainedLines(...changes.map((change, n) => eventBody(n + 1, change))), Buffer.from(rubbish)]),
  );
  return file;
}

/** Sequences that set colours, which are all that kt itself sends. */
const colors = new RegExp(`${String.fromCharCode(27)}\\[\\d+(?:;\\d+)*m`, 'g');

/** What a terminal would obey or that turns text around. */
const disturbing = /(?!\n)[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;

describe('what a tail prints', () => {
  it('is JSON line by line, as written, under every combination of flags that asks for JSON', async () => {
    const flags = fc.record(
      {
        limit: fc.constantFrom('0', '1', '3', 'all'),
        detailed: fc.boolean(),
        summary: fc.boolean(),
        repeats: fc.boolean(),
        verdict: fc.subarray(['allow', 'block']),
        type: fc.subarray(['decision', 'all']),
        grep: fc.constantFrom('evt', 'nothing like it'),
        since: fc.constantFrom('2h', '1m'),
      },
      { requiredKeys: [] },
    );
    const form = fc.constantFrom({ json: true }, { format: 'ndjson' }, { format: 'json' }, {});
    await fc.assert(
      fc.asyncProperty(
        bodies,
        flags,
        form,
        fc.boolean(),
        fc.constantFrom('', 'rubbish\n', '{"half'),
        async (events, chosen, json, color, rubbish) => {
          const file = logOf(events, rubbish);
          const asksForJson = Object.keys(json).length > 0;
          const { out } = await tail(file, { ...chosen, ...json }, { color, ...(asksForJson ? { columns: 80 } : {}) });
          for (const line of out.split('\n').slice(0, -1)) {
            expect(JSON.parse(line)).toHaveProperty('schema_version', 1);
            expect(line).not.toMatch(disturbing);
          }
          expect(out === '' || out.endsWith('\n')).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('holds nothing that a terminal would obey but colours, and keeps within its width', async () => {
    await fc.assert(
      fc.asyncProperty(
        bodies,
        fc.integer({ min: 40, max: 220 }),
        fc.boolean(),
        fc.boolean(),
        async (events, columns, color, detailed) => {
          const { out, err } = await tail(
            logOf(events, '\u001b[2Jrubbish\n'),
            { detailed, summary: true },
            { columns, color },
          );
          const shown = out.replaceAll(colors, '');
          if (!color) expect(shown).toBe(out);
          expect(shown).not.toMatch(disturbing);
          expect(err.replaceAll('\n', '')).not.toMatch(disturbing);
          const rows = shown.split('\n').filter((line) => !line.startsWith('    '));
          for (const row of rows) expect(cellWidth(row)).toBeLessThanOrEqual(columns);
          if (!detailed && events.length > 0) expect(rows).toHaveLength(events.length + 2);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('fills templates with nothing that a terminal would obey', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, async (events) => {
        const { out } = await tail(logOf(events), {
          format: '{time}|{model}|{user_id:10}|{reason}|{details}|{findings}',
        });
        expect(out).not.toMatch(disturbing);
        expect(out.split('\n')).toHaveLength(events.length + 1);
      }),
      { numRuns: 60 },
    );
  });

  it('stays short where a client sent a megabyte', async () => {
    const long = '\u001b'.repeat(1_000_000);
    const file = logOf([
      { model: long, user_id: long, reason_code: long.slice(0, 5_000), policy: long.slice(0, 5_000) },
    ]);
    expect((await tail(file, { detailed: true }, { columns: 100, color: true })).out.length).toBeLessThan(15_000);
    expect((await tail(file, { format: '{model}' })).out.length).toBeLessThan(10_000);
    expect((await tail(file, { format: '{model:20}' })).out).toHaveLength(21);
    expect((await tail(file, { summary: true }, { columns: 80 })).err.length).toBeLessThan(3_000);
  });
});
