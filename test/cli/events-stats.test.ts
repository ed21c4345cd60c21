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
  const refused = { verdict: 'block', policy: 'rbac', reason_code: 'rbac.denied' } as const;
  const bodies = [
    eventBody(1),
    eventBody(2, refused),
    eventBody(3, { ...refused, repeat_of: eventBody(2).id }),
    eventBody(4, { event_type: 'log' }),
    eventBody(4000, { model: 'gpt-4o-mini' }),
  ];
  writeFileSync(file, chainedLines(...bodies));
});

afterEach(async () => place.close());

const stats = (...flags: string[]) => place.run(['events', 'stats', ...flags]);

describe('kt events stats', () => {
  it('prints tables and a chart', async () => {
    const { status, stdout, stderr } = await stats();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('3 events, 1 repeat not counted again, 2026-11-23 08:00:01 to 2026-11-23 09:06:40 UTC');
    expect(stdout).toMatch(/^block +1 +33\.3 % +█/m);
    expect(stdout).toMatch(/^rbac\.denied +1 /m);
    expect(stdout).toMatch(/^total +12\.3 ms/m);
    expect(stdout).toMatch(/^2026-11-23 08:00 +2 +1 +█/m);
  });

  it('prints JSON, narrowed down by the filters of tail', async () => {
    const parsed = async (...flags: string[]): Promise<unknown> => JSON.parse((await stats('--json', ...flags)).stdout);
    expect(await parsed()).toMatchObject({
      events: 3,
      repeats: 1,
      unreadable: 0,
      first: eventBody(1).timestamp,
      verdict: { allow: 2, block: 1 },
      policy: { rbac: 1 },
      reason: { 'rbac.denied': 1 },
      model: { 'gpt-4o': 2, 'gpt-4o-mini': 1 },
      key: { key_one: 3 },
      hours: [
        { hour: '2026-11-23T08:00:00Z', events: 2, block: 1 },
        { hour: '2026-11-23T09:00:00Z', events: 1, block: 0 },
      ],
      latency_ms: { total: { count: 3, max: 12.345 } },
      tokens: { input: 30, output: 60 },
      cost_nano_usd: 0,
    });
    expect(await parsed('--verdict', 'block')).toMatchObject({ events: 1, repeats: 1 });
    expect(await parsed('--type', 'all', '--until', '2026-11-23T09:00:00Z')).toMatchObject({ events: 3 });
    expect(await parsed('--user', 'nobody')).toMatchObject({ events: 0, first: null, hours: [] });
  });

  it('writes a page, whole and nothing else', async () => {
    expect(await stats('--html', 'page.html')).toEqual({ status: 0, stdout: '', stderr: 'Wrote page.html\n' });
    expect(readdirSync(place.folder).toSorted()).toEqual(['home', 'page.html']);
    const page = readFileSync(join(place.folder, 'page.html'), 'utf8');
    expect(page).toContain('<td>rbac.denied</td>');
    const printed = await stats('--html', '-');
    const body = (text: string): string => text.replace(/Made \S+/, '');
    expect(body(printed.stdout)).toBe(body(page));
  });

  it('counts lines that are no events', async () => {
    appendFileSync(file, 'rubbish\n');
    expect((await stats()).stderr).toBe(`1 line of ${file} could not be read as events\n`);
    expect(JSON.parse((await stats('--json')).stdout)).toMatchObject({ unreadable: 1 });
  });

  it.each([
    [['--top', '0'], '--top takes a whole number from 1'],
    [['--html', 'x', '--json'], 'give one'],
    [['--html', 'none/x.html'], "Can't write none/x.html"],
    [['--since', 'yesterday'], '--since takes a time'],
    [['--file', 'none'], 'No event log at'],
    [['--file', '.'], 'is a folder'],
    [['--nope'], 'unknown option'],
    [['extra'], 'too many arguments'],
  ])('refuses %j with 2', async (flags, message) => {
    const { status, stdout, stderr } = await stats(...flags);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('ends quietly with 0 when its reader has gone', async () => {
    const env = { ...process.env, KEEPTRUSTS_HOME: place.home };
    const words = ['{ "$@"; echo "status $?" >&2; } | true', 'sh', process.execPath, bin, 'events', 'stats'];
    const child = spawn('sh', ['-c', ...words], { env });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
    await once(child, 'close');
    expect(said).toBe('status 0\n');
  });
});
