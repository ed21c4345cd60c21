import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openEventLog } from '../../src/events/log.ts';
import type { EventBody } from '../../src/events/record.ts';
import { chainedLines, eventBody, temporaryFolder } from '../events/support.ts';

const program = join(import.meta.dirname, '..', '..', 'bin', 'kt.js');
let home: string;
let file: string;

beforeEach(() => {
  home = temporaryFolder();
  file = join(home, 'events', 'events.ndjson');
});

/** Appends events to the log of this test's state folder. */
async function write(...changes: Partial<EventBody>[]): Promise<void> {
  const log = await openEventLog({ folder: join(home, 'events'), durability: 'os' });
  const start = log.position().seq;
  await Promise.all(changes.map((change, index) => log.append(eventBody(start + index + 1, change))));
  await log.close();
}

/** A running `kt events tail`, its outputs gathered. */
interface Tail {
  readonly child: ChildProcessWithoutNullStreams;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<number | null>;
}

function start(command: string, words: readonly string[], env: Record<string, string> = {}): Tail {
  const child = spawn(command, words, { env: { ...process.env, KEEPTRUSTS_HOME: home, TMPDIR: home, ...env } });
  const gathered = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (gathered.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (gathered.err += text));
  const ended = once(child, 'close').then(([status]) => status as number | null);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { child, out: () => gathered.out, err: () => gathered.err, ended };
}

const tail = (...flags: string[]): Tail => start(process.execPath, [program, 'events', 'tail', ...flags]);

async function finished(...flags: string[]): Promise<{ status: number | null; out: string; err: string }> {
  const running = tail(...flags);
  const status = await running.ended;
  return { status, out: running.out(), err: running.err() };
}

const numbers = (out: string): number[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as { seq: number }).seq);

describe('kt events tail', () => {
  it('gives a pipe the lines exactly as written, oldest first', async () => {
    await write({ model: 'жλ中🦊' }, {}, {});
    expect(await finished()).toEqual({ status: 0, out: readFileSync(file, 'utf8'), err: '' });
    expect(numbers((await finished('--limit', '2', '--detailed')).out)).toEqual([2, 3]);
    expect((await finished('-n', '0')).out).toBe('');
  });

  it('narrows down by its flags, lists and repetitions being alternatives', async () => {
    await write(
      { verdict: 'block', policy: 'rbac' },
      { verdict: 'redact', policy: 'pii-detector' },
      { user_id: 'bob' },
      { verdict: 'block', repeat_of: 'evt_1' },
      { event_type: 'config' },
    );
    expect(numbers((await finished('--verdict', 'block,redact')).out)).toEqual([1, 2]);
    expect(numbers((await finished('--policy', 'rbac', '--policy', 'pii-detector')).out)).toEqual([1, 2]);
    expect(numbers((await finished('--verdict', 'block', '--repeats')).out)).toEqual([1, 4]);
    expect(numbers((await finished('--user', 'bob')).out)).toEqual([3]);
    expect(numbers((await finished('--request-id', 'req_1,req_3')).out)).toEqual([1, 3]);
    expect(numbers((await finished('--type', 'all')).out)).toEqual([1, 2, 3, 5]);
    expect(numbers((await finished('--since', '2026-11-23T08:00:02Z', '--until', '2026-11-23T08:00:03Z')).out)).toEqual(
      [2],
    );
    expect(numbers((await finished('--grep', 'RBAC')).out)).toEqual([1]);
  });

  it('says where it looked when there is no log, and exits 2', async () => {
    const { status, out, err } = await finished();
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`No event log at ${file}`);
    expect(err).toContain('kt gateway run');
    expect((await finished('--file', join(home, 'none'))).status).toBe(2);
  });

  it.each([
    [['--limit', 'many'], '--limit takes a whole number'],
    [['--since', 'yesterday'], '--since takes a time'],
    [['--verdict', 'maybe'], '--verdict takes allow, redact, escalate, block'],
    [['--type', 'x'], '--type takes decision'],
    [['--demo', '--file', 'x'], 'give one'],
    [['--format', 'x'], '--format takes columns, ndjson, csv or a template'],
    [['--format', '{verdikt}'], "no member 'verdikt'. Did you mean 'verdict'?"],
    [['--format', '{verdict'], "'{' at character 1 has no partner"],
    [['--format', '{verdict:x}'], "'{verdict:x}' is no member"],
    [['--format', 'csv', '--json'], 'give one'],
    [['--url', 'gateway:41002', '--api-token', 'kt_ak_x'], '--url takes the address of a gateway'],
    [['--url', 'http://localhost:1', '--file', 'x'], 'give one'],
    [['--url', 'http://localhost:1'], '--url needs an access key'],
    [['--url', 'http://localhost:1', '--api-token', 'a\nb'], 'characters that no key has'],
    [['--cursor-file', '.'], "Can't read the cursor file"],
    [['--demo'], 'No demo has run here'],
    [['--file', '.'], 'is a folder'],
  ])('refuses %j with 2', async (flags, message) => {
    const { status, err } = await finished(...flags);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  it('counts lines that are no events', async () => {
    await write({}, {});
    appendFileSync(file, 'rubbish\n');
    const { status, out, err } = await finished();
    expect(numbers(out)).toEqual([1, 2]);
    expect({ status, err }).toEqual({ status: 0, err: `1 line of ${file} could not be read as events\n` });
  });

  it('finds the log of the demo', async () => {
    await write({});
    const pointer = join(home, `kt-demo-${process.getuid?.() ?? ''}`);
    mkdirSync(pointer, { mode: 0o700 });
    writeFileSync(join(pointer, 'current'), `${home}\n`);
    const running = start(process.execPath, [program, 'events', 'tail', '--demo'], { KEEPTRUSTS_HOME: '/nonexistent' });
    expect(await running.ended).toBe(0);
    expect(numbers(running.out())).toEqual([1]);
  });
});

describe('kt events tail --format', () => {
  it('fills in templates, escaped and fitted', async () => {
    await write({ model: 'a\u001b[31m', verdict: 'block', policy: 'rbac' }, {});
    const { out } = await finished(
      '--format',
      String.raw`{{{seq}}}\t{verdict:7}|{status:>5}|{policy}|{model}|{usage.input_tokens}`,
    );
    expect(out).toBe('{1}\tblock  |  200|rbac|a\\x1b[31m|10\n{2}\tallow  |  200|-|gpt-4o|10\n');
    expect((await finished('--format', '{json}')).out).toBe(readFileSync(file, 'utf8'));
    expect((await finished('--format', '{attempts} {details.x} {reason} {latency}', '-n', '1')).out).toBe(
      '[] - - 12.3ms\n',
    );
  });

  it('gives columns to a pipe and CSV, and JSON by its name', async () => {
    await write({ verdict: 'block', policy: 'pii-detector' });
    const columns = await finished('--format', 'columns');
    expect(columns.out).toMatch(/^TIME +VERDICT +PHASE/);
    expect(columns.out).toContain('  block');
    expect((await finished('--format', 'csv')).out).toMatch(/^seq,id,.*\r\n1,evt_/);
    expect((await finished('--format', 'json')).out).toBe(readFileSync(file, 'utf8'));
  });

  it('shows the trace of each event with --detailed', async () => {
    const result = {
      policy: 'pii-detector',
      phase: 'input',
      verdict: 'redact',
      enforced: true,
      reason_code: 'pii_detector.redacted',
      findings: [{ type: 'email', count: 2 }],
      duration_us: 81,
    } as const;
    const attempts = [
      { target: 'west', provider: 'openai', status: null, error: 'breaker_open', duration_ms: 0, why: 'skipped' },
      { target: 'east', provider: 'openai', status: 503, error: null, duration_ms: 12, why: 'round_robin' },
      { target: 'east', provider: 'openai', status: 200, error: null, duration_ms: 34, why: 'retry', waited_ms: 250 },
    ] as const;
    await write({ verdict: 'redact', policy: 'pii-detector', policy_results: [result], redactions: 2, attempts });
    const { out } = await finished('--format', 'columns', '--detailed');
    expect(out).toContain('target west (openai) skipped: breaker_open\n');
    expect(out).toContain('target east (openai) round robin: 503 12.0ms\n');
    expect(out).toContain('target east (openai) retry after 250.0ms: 200 34.0ms\n');
    expect(out).toMatch(/input +pii-detector +redact +81 µs +pii_detector.redacted +email×2/);
    expect(out).toContain('personal data was replaced with markers.');
    expect(out).toContain('time total 12.3ms, input policies 0.1ms');
    expect(out).toContain('tokens 10 in, 20 out');
  });

  it.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [{ NO_COLOR: '1' }, false],
    [{ TERM: 'dumb', FORCE_COLOR: '1' }, true],
    [{ TERM: 'dumb' }, false],
  ])('colours columns in a pipe under %j: %s', async (env, isColored) => {
    await write({ verdict: 'block' });
    const clean = { FORCE_COLOR: '', NO_COLOR: '', TERM: 'xterm' };
    const running = start(process.execPath, [program, 'events', 'tail', '--format', 'columns'], { ...clean, ...env });
    await running.ended;
    expect(running.out().includes('\u001b[')).toBe(isColored);
    const json = start(process.execPath, [program, 'events', 'tail'], { ...clean, ...env });
    await json.ended;
    expect(json.out()).toBe(readFileSync(file, 'utf8'));
  });
});

describe('kt events tail over rotated files', () => {
  beforeEach(async () => {
    await write({}, {}, {}, { verdict: 'block' });
    renameSync(file, join(home, 'events', 'events-000000000001.ndjson'));
    const lines = chainedLines(...[1, 2, 3, 4, 5, 6].map((n) => eventBody(n, n === 4 ? { verdict: 'block' } : {})));
    writeFileSync(
      file,
      lines
        .toString()
        .split(/(?<=\n)/)
        .slice(4)
        .join(''),
    );
  });

  it('shows the last of all of them, and all with -n all', async () => {
    expect(numbers((await finished('-n', '4')).out)).toEqual([3, 4, 5, 6]);
    expect(numbers((await finished('-n', 'all')).out)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(numbers((await finished('-n', 'all', '--verdict', 'block')).out)).toEqual([4]);
    expect(numbers((await finished('--file', file)).out)).toEqual([5, 6]);
  });

  it('goes on where a cursor file says, over what was filtered out', async () => {
    const cursor = join(home, 'cursor');
    expect(numbers((await finished('-n', '2', '--cursor-file', cursor, '--verdict', 'allow')).out)).toEqual([5, 6]);
    expect((await finished('--cursor-file', cursor)).out).toBe('');
    const saved = JSON.parse(readFileSync(cursor, 'utf8')) as { seq: number };
    expect(saved.seq).toBe(6);
    const second =
      chainedLines(eventBody(1), eventBody(2))
        .toString()
        .split(/(?<=\n)/)[1] ?? '';
    writeFileSync(cursor, JSON.stringify({ kt_cursor: 1, seq: 2, hash: /"hash":"(\w+)"/.exec(second)?.[1] }));
    expect(numbers((await finished('--cursor-file', cursor)).out)).toEqual([3, 4, 5, 6]);
    writeFileSync(cursor, JSON.stringify({ kt_cursor: 1, seq: 2, hash: 'f'.repeat(64) }));
    const foreign = await finished('--cursor-file', cursor);
    expect(numbers(foreign.out)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(foreign.err).toContain('does not hold event 2');
    writeFileSync(cursor, 'rubbish');
    expect(await finished('--cursor-file', cursor)).toMatchObject({ status: 2, out: '' });
  });

  it('notes in the cursor file how far a follower came, also when a signal ends it', async () => {
    const cursor = join(home, 'cursor');
    const running = tail('-f', '-n', '1', '--cursor-file', cursor);
    await expect.poll(running.out).toContain('"seq":6,');
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(143);
    await write({});
    expect(numbers((await finished('--cursor-file', cursor)).out)).toEqual([7]);
  });

  it('sums up on stderr what it showed', async () => {
    const { out, err } = await finished('-n', 'all', '--summary');
    expect(numbers(out)).toHaveLength(6);
    expect(err).toContain('Shown: 6 events, 2026-11-23 08:00:01 to');
    expect(err).toContain('Verdicts: allow 5, block 1');
    expect(err).toContain('Latency: p50 12.3 ms');
  });
});

describe('kt events tail --follow', () => {
  it('shows the last events, then those that come, over a rotation, each once', async () => {
    await write({}, {}, {});
    const running = tail('--follow', '--limit', '1');
    await expect.poll(running.out).toContain('"seq":3,');
    await write({}, { verdict: 'block' });
    await expect.poll(running.out).toContain('"seq":5,');
    const last = readFileSync(file, 'utf8').split('\n').at(-2) ?? '';
    renameSync(file, `${file}.1`);
    writeFileSync(file, `${last}\n`);
    await expect.poll(running.err).toContain('was replaced');
    await write({});
    await expect.poll(running.out).toContain('"seq":6,');
    expect(numbers(running.out())).toEqual([3, 4, 5, 6]);
  });

  it('waits for a log that is not there', async () => {
    const running = tail('-f', '--verdict', 'block');
    await expect.poll(running.err).toContain('Waiting for');
    await write({}, { verdict: 'block' });
    await expect.poll(running.out).toContain('"seq":2,');
    expect(numbers(running.out())).toEqual([2]);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends on %s with %i', async (signal, status) => {
    await write({});
    const running = tail('-f');
    await expect.poll(running.out).toContain('"seq":1,');
    running.child.kill(signal);
    expect(await running.ended).toBe(status);
    expect(running.err()).toBe('');
  });

  it('ends with 0 when its reader on a socket goes away while nothing happens', async () => {
    await write({});
    const running = tail('-f');
    await expect.poll(running.out).toContain('"seq":1,');
    running.child.stdout.destroy();
    expect(await once(running.child, 'exit')).toEqual([0, null]);
  });

  it.runIf(process.platform === 'linux')('ends with 0 in a shell pipe into head, idle', async () => {
    await write({}, {});
    const script = `{ "$0" "$@"; echo "status $?" >&2; } | head -1`;
    const running = start('sh', ['-c', script, process.execPath, program, 'events', 'tail', '-f', '-n', '1']);
    expect(await running.ended).toBe(0);
    expect(numbers(running.out())).toEqual([2]);
    expect(running.err()).toBe('status 0\n');
  });
});
