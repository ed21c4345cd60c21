import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvHeader, csvRow } from '../../../src/commands/render/csv.ts';
import { escapeText } from '../../../src/commands/render/escape.ts';
import type { EventRecord } from '../../../src/events/record.ts';
import { eventBody } from '../../events/support.ts';

const record = (changes: object = {}): EventRecord =>
  ({ schema_version: 1, seq: 1, prev: 'p', hash: 'h', ...eventBody(1), ...changes }) as EventRecord;

/** A reader by the grammar of RFC 4180, which refuses what it does not allow. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (found === null) throw new Error('no CSV');
    rows.at(-1)?.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'));
    if (found[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** A row by its column names. */
function cells(changes: object): Readonly<Record<string, string>> {
  const [names = [], values = []] = readCsv(csvHeader + csvRow(record(changes)));
  expect(values).toHaveLength(names.length);
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}

describe('csv', () => {
  it('has a column for every member of an event', () => {
    const [names = []] = readCsv(csvHeader);
    const members = Object.keys(record()).filter((name) => name !== 'schema_version');
    expect(members.filter((name) => !names.some((column) => column.split('.')[0] === name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('tells values by type: empty for null, JSON for lists, members of objects by path', () => {
    const config = { name: 'a,b', version: '1', hash: 'c' };
    expect(
      cells({ config, stream: true, policy_results: [{ policy: 'rbac' }], latency_ms: { total: 1.5 } }),
    ).toMatchObject({
      seq: '1',
      stream: 'true',
      team_id: '',
      policy_results: '[{"policy":"rbac"}]',
      'config.name': 'a,b',
      'usage.input_tokens': '10',
      'latency_ms.total': '1.5',
      'latency_ms.upstream': '',
    });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＠x', '=HYPERLINK("http://x","a")'])(
    'makes text of the formula %s',
    (model) => {
      expect(cells({ model })['model']).toBe(`'${model}`);
    },
  );

  it('lets harmless texts stand, and numbers below zero', () => {
    expect(cells({ model: 'gpt-4o=mini', status: -1 })).toMatchObject({ model: 'gpt-4o=mini', status: '-1' });
  });

  it('gives back any text, escaped as on a terminal, and never begins a cell as a formula does', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '\t', '\r', '\n', '=', '"', ' '),
        (rest, start) => {
          const cell = cells({ model: start + rest })['model'] ?? '';
          expect(cell.replace(/^'(?=[=+\-@＝＋－＠])/, '')).toBe(escapeText(start + rest));
          expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        },
      ),
    );
  });

  it('survives whatever a file may hold', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(eventBody(1))), fc.jsonValue()), (members) => {
        expect(readCsv(csvRow({ seq: 1, ...members } as unknown as EventRecord))).toHaveLength(1);
      }),
    );
  });
});
