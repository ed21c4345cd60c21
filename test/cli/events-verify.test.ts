import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  writeFileSync(file, chainedLines(...[1, 2, 3, 4, 5].map((n) => eventBody(n))));
});

afterEach(async () => place.close());

const lines = (): string[] => readFileSync(file, 'utf8').split('\n').slice(0, -1);
const write = (changed: readonly string[]): void => writeFileSync(file, changed.map((line) => `${line}\n`).join(''));
const verify = (...flags: string[]) => place.run(['events', 'verify', ...flags]);

describe('kt events verify', () => {
  it('says that the chain holds, where it ends, and how far the proof goes', async () => {
    const { hash } = JSON.parse(lines()[4] ?? '') as { hash: string };
    const { status, stdout, stderr } = await verify();
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `OK the chain holds: 5 records in ${file}\nLast: seq 5, hash ${hash}\n`,
    });
    expect(stderr).toContain('not that the owner of its folder is innocent');
  });

  it('names file, line and fault of a broken chain, and exits 1', async () => {
    const [first = '', second = '', , fourth = '', fifth = ''] = lines();
    write([first, second.replace('"ada"', '"bob"'), fourth, fifth.slice(0, -1)]);
    const { status, stdout, stderr } = await verify();
    expect(status).toBe(1);
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      `${file}:2: record 2 was changed: its hash is not that of its bytes`,
      `${file}:3: record 3 is missing before this line`,
      `${file}:4: the line is no record, or no longer one`,
      `BROKEN 3 faults among 3 records in ${file}`,
    ]);
    expect(stderr).toBe('');
  });

  it('prints twenty faults and how many more there are', async () => {
    write(Array.from({ length: 30 }, () => 'x'));
    const { stdout } = await verify();
    expect(stdout.split('\n')).toHaveLength(23);
    expect(stdout).toContain('\nand 10 more\nBROKEN 30 faults among 0 records');
  });

  it('prints JSON that serves as a checkpoint later', async () => {
    const noted = await verify('--json');
    const report = JSON.parse(noted.stdout) as { valid: boolean; last: { seq: number }; checkpoint: null };
    expect(report).toMatchObject({
      valid: true,
      files: [file],
      records: 5,
      first: { seq: 1 },
      checkpoint: null,
      faults: [],
    });
    place.write('checkpoint.json', noted.stdout);
    const later = await verify('--checkpoint', 'checkpoint.json');
    expect(later.status).toBe(0);
    expect(later.stderr).toContain('holds the record of the checkpoint');
    write(lines().slice(0, 3));
    const cut = await verify('--checkpoint', 'checkpoint.json', '--json');
    expect(cut.status).toBe(1);
    expect(JSON.parse(cut.stdout)).toMatchObject({
      valid: false,
      checkpoint: { seq: 5, held: false },
      fault_count: 1,
      faults: [{ kind: 'checkpoint', file, line: null, to_line: null, seq: 5 }],
    });
    expect((await verify()).status).toBe(0);
  });

  it('reads files that are named, in their order', async () => {
    place.write('old.ndjson', `${lines().slice(0, 2).join('\n')}\n`);
    place.write('new.ndjson', `${lines().slice(2).join('\n')}\n`);
    expect((await verify('--file', 'old.ndjson', '--file', 'new.ndjson')).status).toBe(0);
    expect((await verify('--file', 'new.ndjson', '--file', 'old.ndjson')).status).toBe(1);
  });

  it('reads the log of a demo that runs', async () => {
    const gateway = await place.gateway(['--demo']);
    expect((await verify('--demo')).status).toBe(0);
    gateway.child.kill('SIGTERM');
    await gateway.ended;
  });

  it.each([
    [['--file', 'none'], 'No event log at'],
    [['--file', '.'], 'is a folder'],
    [['--file', 'x', '--demo'], 'give one'],
    [['--checkpoint', 'none.json'], "Can't read the checkpoint none.json"],
    [['--checkpoint', 'empty.json'], 'is no checkpoint'],
    [['--checkpoint', 'text.json'], 'is no checkpoint'],
    [['extra'], 'too many arguments'],
    [['--nope'], 'unknown option'],
  ])('refuses %j with 2', async (flags, message) => {
    place.write('empty.json', '{"last":null}');
    place.write('text.json', 'Last: seq 5');
    const { status, stdout, stderr } = await verify(...flags);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('ends quietly with 0 when its reader has gone', async () => {
    const env = { ...process.env, KEEPTRUSTS_HOME: place.home };
    const child = spawn(
      'sh',
      ['-c', '{ "$@"; echo "status $?" >&2; } | true', 'sh', process.execPath, bin, 'events', 'verify'],
      { env },
    );
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
    await once(child, 'close');
    expect(said).toMatch(/status 0\n$/);
    expect(said).not.toContain('EPIPE');
  });
});
