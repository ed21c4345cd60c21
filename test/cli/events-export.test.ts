import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chainedLines, eventBody } from '../events/support.ts';
import { bin, makePlace, type Place } from '../support/kt.ts';

let place: Place;
let file: string;

beforeEach(() => {
  place = makePlace();
  mkdirSync(join(place.home, 'events'), { recursive: true });
  file = join(place.home, 'events', 'events.ndjson');
  const bodies = [
    eventBody(1),
    eventBody(2, { verdict: 'block', policy: 'rbac', user_id: '=cmd()' }),
    eventBody(3, { verdict: 'block', repeat_of: eventBody(2).id }),
    eventBody(4, { event_type: 'log', error: 'log_recovered' }),
    eventBody(5, { model: 'жλ中🦊\r\n' }),
  ];
  writeFileSync(file, chainedLines(...bodies));
});

afterEach(async () => place.close());

const lines = (): string[] => readFileSync(file, 'utf8').split('\n').slice(0, -1);
const exported = (...flags: string[]) => place.run(['events', 'export', ...flags]);
const read = (name: string): string => readFileSync(join(place.folder, name), 'utf8');
const numbers = (events: readonly unknown[]): number[] => events.map((event) => (event as { seq: number }).seq);

describe('kt events export', () => {
  it('writes the lines as they were written, decisions alone, repeats left out', async () => {
    const [first = '', second = '', , , fifth = ''] = lines();
    expect(await exported()).toEqual({
      status: 0,
      stdout: `${first}\n${second}\n${fifth}\n`,
      stderr: 'Exported 3 of 5 events to standard output\n',
    });
  });

  it('takes the filters of tail', async () => {
    const parsed = async (...flags: string[]): Promise<number[]> =>
      numbers(JSON.parse((await exported('--json', ...flags)).stdout) as unknown[]);
    expect(await parsed('--verdict', 'block')).toEqual([2]);
    expect(await parsed('--verdict', 'block', '--repeats')).toEqual([2, 3]);
    expect(await parsed('--type', 'log')).toEqual([4]);
    expect(await parsed('--since', '2026-11-23T08:00:02Z', '--until', '2026-11-23T08:00:05Z')).toEqual([2]);
    expect(await parsed('--user', 'nobody')).toEqual([]);
  });

  it('takes the form from the ending of the file, and verifies when it is the whole log', async () => {
    expect((await exported('--type', 'all', '--repeats', '--output', 'all.ndjson')).stderr).toBe(
      'Exported 5 of 5 events to all.ndjson\n',
    );
    expect(read('all.ndjson')).toBe(readFileSync(file, 'utf8'));
    expect((await place.run(['events', 'verify', '--file', 'all.ndjson'])).status).toBe(0);
    await exported('-o', 'all.json');
    expect(numbers(JSON.parse(read('all.json')) as unknown[])).toEqual([1, 2, 5]);
    await exported('-o', 'all.CSV');
    const rows = read('all.CSV').split('\r\n');
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatch(/^seq,id,timestamp,/);
    expect(rows[2]).toContain(",'=cmd(),");
    expect(rows[3]).toContain(',жλ中🦊\\x0d\\x0a,');
    await exported('-o', 'csv.txt', '--format', 'csv');
    expect(read('csv.txt')).toBe(read('all.CSV'));
  });

  it('takes all files of a log, and of a period only what it needs', async () => {
    const [first = '', second = '', ...rest] = lines();
    writeFileSync(join(place.home, 'events', 'events-000000000001.ndjson'), `${first}\n${second}\n`);
    writeFileSync(file, `${rest.join('\n')}\n`);
    const all = await exported('--type', 'all', '--repeats', '--output', 'whole.ndjson');
    expect(all.stderr).toBe('Exported 5 of 5 events to whole.ndjson\n');
    expect(read('whole.ndjson')).toBe(`${[first, second, ...rest].join('\n')}\n`);
    expect((await exported('--output', join(place.home, 'events', 'events-000000000001.ndjson'))).stderr).toContain(
      'is the log itself',
    );
    const stats = await place.run(['events', 'stats', '--json']);
    expect(JSON.parse(stats.stdout)).toMatchObject({ events: 3, repeats: 1, verdict: { allow: 2, block: 1 } });
  });

  it('leaves no file where it cannot be done', async () => {
    const { status, stderr } = await exported('--output', 'none/out.json');
    expect(status).toBe(2);
    expect(stderr).toContain("Can't write none/out.json");
    expect((await exported('--output', file)).stderr).toContain('is the log itself');
    expect(readdirSync(place.folder)).toEqual(['home']);
  });

  it('counts lines that are no events', async () => {
    appendFileSync(file, 'rubbish\n');
    expect((await exported()).stderr).toBe('Exported 3 of 5 events to standard output; 1 line could not be read\n');
  });

  it.each([
    [['--format', 'xml'], 'Allowed choices are ndjson, json, csv'],
    [['--since', 'yesterday'], '--since takes a time'],
    [['--file', 'none'], 'No event log at'],
    [['--file', '.'], 'is a folder'],
    [['--file', 'x', '--demo'], 'give one'],
    [['--nope'], 'unknown option'],
    [['extra'], 'too many arguments'],
  ])('refuses %j with 2', async (flags, message) => {
    const { status, stdout, stderr } = await exported(...flags);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('ends quietly with 0 when its reader has gone', async () => {
    appendFileSync(file, `${lines()[0] ?? ''}\n`.repeat(5000));
    const env = { ...process.env, KEEPTRUSTS_HOME: place.home };
    const words = ['{ "$@"; echo "status $?" >&2; } | head -1', 'sh', process.execPath, bin, 'events', 'export'];
    const child = spawn('sh', ['-c', ...words], { env });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
    await once(child, 'close');
    expect(said).toMatch(/status 0\n$/);
    expect(said).not.toContain('EPIPE');
  });
});
