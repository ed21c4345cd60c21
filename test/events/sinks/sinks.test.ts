import { createHmac } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { EventLog } from '../../../src/events/event-log.ts';
import { openEventLog } from '../../../src/events/log.ts';
import { checkpointsFile, rotatedName } from '../../../src/events/paths.ts';
import { openSigner } from '../../../src/events/signing-key.ts';
import { openSinks, type Sinks, type SinkSources } from '../../../src/events/sinks/open-sinks.ts';
import { sinkSettings, type SinkDocument } from '../../../src/events/sinks/settings.ts';
import { LogSource } from '../../../src/events/sinks/source.ts';
import { eventBody, temporaryFolder } from '../support.ts';
import { startReceiver } from './receiver.ts';

const never = { maxSize: Infinity, maxAge: Infinity };
const quick = { linger: 5, idle: 50, firstRetry: 5, longestRetry: 20, report: 0 };
const secret = `whsec_${Buffer.from('a secret of thirty-two bytes....').toString('base64')}`;

/** A log with sinks. */
interface Place {
  readonly folder: string;
  readonly log: EventLog;
  readonly sinks: Sinks;
  readonly said: string[];
  append(from: number, to: number): Promise<void>;
  stop(within?: number): Promise<void>;
}

async function started(
  sinks: readonly SinkDocument[],
  changes: {
    home?: string;
    rotation?: typeof never;
    every?: number;
    retention?: { maxAge: null; maxSize: number };
    sources?: Partial<SinkSources>;
  } = {},
): Promise<Place> {
  const home = changes.home ?? temporaryFolder();
  const folder = join(home, 'events');
  const said: string[] = [];
  const signer = await openSigner(home, null);
  const log = await openEventLog({
    folder,
    durability: 'os',
    rotation: changes.rotation ?? never,
    attestation: { signer, every: changes.every ?? 1000, retention: changes.retention ?? null },
  });
  const opened = await openSinks(
    sinks.map(sinkSettings),
    {
      folder,
      seq: () => log.position().seq,
      checkpoint: () => log.checkpoint(),
      notice: (message) => said.push(message),
      dropped: (sink, dropped) => void log.tell('sink_dropped', { sink, dropped }).catch(() => undefined),
    },
    {
      secret: () => secret,
      proxy: null,
      stdout: new PassThrough(),
      version: '1.2.3',
      host: 'gateway-1',
      now: () => 1_700_000_000_000,
      times: quick,
      ...changes.sources,
    },
  );
  log.onWritten(() => opened.wake());
  let stopped: Promise<void> | null = null;
  const stop = (within = 2000): Promise<void> => (stopped ??= log.close().then(() => opened.close(within)));
  onTestFinished(() => stop());
  const append = async (from: number, to: number): Promise<void> => {
    await Promise.all(Array.from({ length: to - from + 1 }, (_, index) => log.append(eventBody(from + index))));
  };
  return { folder, log, sinks: opened, said, append, stop };
}

const webhook = (url: string, more: Partial<SinkDocument> = {}): SinkDocument => ({
  name: 'siem',
  type: 'webhook',
  url,
  secret_key_ref: { env: 'SECRET' },
  ...more,
});

const seqs = (lines: readonly string[]): number[] => lines.map((line) => (JSON.parse(line) as { seq: number }).seq);
const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('a webhook', () => {
  it('is sent events and checkpoints as they were written, signed as Standard Webhooks has it', async () => {
    const receiver = await startReceiver();
    const { append, stop, log, folder } = await started([webhook(receiver.url)]);
    await append(1, 3);
    await stop();
    expect(receiver.lines().join('\n')).toBe(readFileSync(log.file, 'utf8').trimEnd());
    expect(receiver.lines('kt.checkpoints').join('\n')).toBe(readFileSync(checkpointsFile(folder), 'utf8').trimEnd());
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    for (const { headers, body } of receiver.received) {
      const id = String(headers['webhook-id']);
      const wanted = createHmac('sha256', key).update(`${id}.1700000000.${body.toString()}`).digest('base64');
      expect(headers).toMatchObject({ 'webhook-timestamp': '1700000000', 'webhook-signature': `v1,${wanted}` });
      expect(headers['content-type']).toBe('application/json');
      expect(id).toMatch(/^kt_[0-9a-f]{32}$/);
      expect(JSON.parse(body.toString())).toMatchObject({
        type: expect.stringMatching(/^kt\./) as string,
        host: 'gateway-1',
      });
    }
  });

  it('is tried again until it takes them: none is lost, and repetitions bear the same id', async () => {
    const receiver = await startReceiver();
    receiver.answer = ({ count }) => [500, 429, { status: 503, headers: { 'retry-after': '0' } }, 307][count] ?? 200;
    const { append, stop, said, sinks } = await started([webhook(receiver.url)]);
    await append(1, 2);
    await expect.poll(() => sinks.status()[0]?.sent).toBe(2);
    await stop();
    expect(seqs(receiver.lines())).toEqual([1, 2]);
    const ids = receiver.received.slice(0, 5).map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
    expect(said).toEqual([
      "sink 'siem' takes no events: HTTP 500; they wait in the log",
      "sink 'siem' takes events again",
    ]);
  });

  it('that is down gets what it missed when it is up, over a restart and rotations, each once', async () => {
    const home = temporaryFolder();
    const receiver = await startReceiver();
    const rotation = { maxSize: 3000, maxAge: Infinity };
    const first = await started([webhook(receiver.url)], { home, rotation });
    await first.append(1, 2);
    await expect.poll(() => seqs(receiver.lines())).toEqual([1, 2]);
    await receiver.close();
    for (let n = 3; n <= 20; n++) await first.append(n, n);
    await expect.poll(() => first.sinks.status()[0]?.failing).toContain('ECONNREFUSED');
    await first.stop();
    const again = await startReceiver(Number(new URL(receiver.url).port));
    const second = await started([webhook(again.url)], { home, rotation });
    await second.append(21, 22);
    await expect.poll(() => seqs(again.lines()).at(-1)).toBe(22);
    await second.stop();
    expect(seqs(again.lines())).toEqual(numbers(3, 22));
    expect(second.sinks.status()).toMatchObject([{ dropped: 0, failing: null }]);
  });

  it('begins with what comes after it was configured', async () => {
    const home = temporaryFolder();
    const before = await started([], { home });
    await before.append(1, 3);
    await before.stop();
    const receiver = await startReceiver();
    const { append, stop } = await started([webhook(receiver.url)], { home });
    await append(4, 5);
    await stop();
    expect(seqs(receiver.lines())).toEqual([4, 5]);
  });

  it('holds up neither an append nor the end, however long it takes', async () => {
    const receiver = await startReceiver();
    receiver.answer = () => 'hang';
    const { append, stop, log } = await started([webhook(receiver.url)]);
    await append(1, 50);
    await stop(20);
    expect(log.position().seq).toBe(50);
  });

  it('gets only what it is configured for, and its place goes on over the rest', async () => {
    const receiver = await startReceiver();
    const { log, stop, folder } = await started([
      webhook(receiver.url, { verdict: ['block'], event_type: ['decision'] }),
    ]);
    await log.append(eventBody(1));
    await log.append(eventBody(2, { verdict: 'block' }));
    await log.append(eventBody(3, { verdict: 'block', event_type: 'config' }));
    await stop();
    expect(seqs(receiver.lines())).toEqual([2]);
    expect(JSON.parse(readFileSync(join(folder, 'sinks', 'siem.json'), 'utf8'))).toMatchObject({ seq: 3, dropped: 0 });
  });

  it('that takes less at once is sent less, and one event that is too large is left out and counted', async () => {
    const receiver = await startReceiver();
    receiver.answer = ({ body }) => (body.length > 3000 ? 413 : 200);
    const { log, stop, said, sinks } = await started([webhook(receiver.url)]);
    await Promise.all(
      numbers(1, 6).map((n) => log.append(eventBody(n, n === 4 ? { details: { filler: 'x'.repeat(4000) } } : {}))),
    );
    await expect.poll(() => sinks.status()[0]?.sent).toBeGreaterThanOrEqual(5);
    await stop();
    expect(seqs(receiver.lines()).filter((seq) => seq <= 6)).toEqual([1, 2, 3, 5, 6]);
    expect(sinks.status()[0]?.dropped).toBe(1);
    expect(said[0]).toContain('refuses an event as too large (HTTP 413)');
  });

  it('that is too far behind loses the oldest; how many is said, counted and told in the log', async () => {
    const receiver = await startReceiver();
    receiver.answer = () => 500;
    const { append, stop, said, sinks, log } = await started([webhook(receiver.url, { max_behind: '3000B' })]);
    await append(1, 1);
    await expect.poll(() => sinks.status()[0]?.failing).toBe('HTTP 500');
    for (let n = 2; n <= 30; n++) await append(n, n);
    await expect.poll(() => sinks.status()[0]?.dropped).toBeGreaterThan(20);
    receiver.answer = () => 200;
    await expect.poll(() => seqs(receiver.lines()).length).toBeGreaterThan(0);
    await stop();
    const got = seqs(receiver.lines());
    const { dropped = 0 } = sinks.status()[0] ?? {};
    expect(got.length + dropped).toBe(log.position().seq);
    expect(got).toEqual(numbers(got[0] ?? 0, log.position().seq));
    expect(said.some((message) => /'siem' is too far behind: \d+ events were left out/.test(message))).toBe(true);
    const told = readFileSync(log.file, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"sink_dropped"'));
    const sum = told.reduce(
      (all, line) => all + (JSON.parse(line) as { details: { dropped: number } }).details.dropped,
      0,
    );
    expect(sum).toBe(dropped);
  });

  it('counts what retention removed before it was sent', async () => {
    const home = temporaryFolder();
    const receiver = await startReceiver();
    receiver.answer = () => 500;
    const rotation = { maxSize: 1, maxAge: Infinity };
    const retention = { maxAge: null, maxSize: 3000 };
    const { append, sinks, folder } = await started([webhook(receiver.url)], { home, rotation, retention });
    for (let n = 1; n <= 12; n++) await append(n, n);
    await expect.poll(() => existsSync(join(folder, rotatedName(5)))).toBe(false);
    receiver.answer = () => 200;
    await append(13, 13);
    await expect.poll(() => seqs(receiver.lines()).at(-1)).toBeGreaterThanOrEqual(13);
    const got = seqs(receiver.lines());
    await expect.poll(() => got.length + (sinks.status()[0]?.dropped ?? 0)).toBeGreaterThanOrEqual(13);
  });

  it('goes on where the log ends when the log is another one', async () => {
    const home = temporaryFolder();
    const receiver = await startReceiver();
    const first = await started([webhook(receiver.url)], { home });
    await first.append(1, 5);
    await first.stop();
    rmSync(join(home, 'events', 'events.ndjson'));
    rmSync(checkpointsFile(join(home, 'events')));
    const second = await started([webhook(receiver.url)], { home });
    expect(second.said[0]).toContain("sink 'siem' was sent events up to 5, and the log ends at 0");
    await second.append(6, 6);
    await second.stop();
    expect(seqs(receiver.lines())).toEqual([1, 2, 3, 4, 5, 1]);
  });

  it('keeps all from starting where its secret is missing', async () => {
    await expect(started([webhook('http://127.0.0.1:1/')], { sources: { secret: () => null } })).rejects.toThrow(
      "the secret of sink 'siem' is missing: environment variable SECRET is not set",
    );
  });

  it('begins anew where its cursor can not be read', async () => {
    const home = temporaryFolder();
    const receiver = await startReceiver();
    const first = await started([webhook(receiver.url)], { home });
    await first.append(1, 2);
    await first.stop();
    writeFileSync(join(home, 'events', 'sinks', 'siem.json'), '{"seq":-1');
    const second = await started([webhook(receiver.url)], { home });
    await second.append(3, 3);
    await second.stop();
    expect(seqs(receiver.lines())).toEqual([1, 2, 3]);
  });
});

describe('stdout', () => {
  it('prints lines as they were written', async () => {
    const stdout = new PassThrough();
    const { append, stop, log } = await started([{ name: 'out', type: 'stdout', event_type: ['decision'] }], {
      sources: { stdout },
    });
    await append(1, 3);
    await stop();
    const printed = (stdout.read() as Buffer).toString();
    expect(printed.startsWith(readFileSync(log.file, 'utf8'))).toBe(true);
    expect(printed.trimEnd().split('\n').at(-1)).toContain('"type":"checkpoint"');
  });

  it('waits for a slow reader, and ends with one that is gone', async () => {
    const held: (() => void)[] = [];
    const stdout = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void held.push(done) });
    stdout.on('error', () => undefined);
    const { append, stop, said, sinks } = await started([{ name: 'out', type: 'stdout' }], { sources: { stdout } });
    await append(1, 1);
    await expect.poll(() => held.length).toBe(1);
    await append(2, 2);
    expect(sinks.status()[0]?.sent).toBe(0);
    stdout.destroy(Object.assign(new Error('EPIPE'), { code: 'EPIPE' }));
    await expect.poll(() => said).toEqual(["sink 'out' takes no events: its reader is gone; they wait in the log"]);
    await append(3, 3);
    await stop();
  });
});

describe('otlp', () => {
  it('sends log records whose bodies are the lines, with what is searched for as attributes', async () => {
    const receiver = await startReceiver();
    const { log, stop } = await started([
      { name: 'collector', type: 'otlp', url: receiver.url, secret_key_ref: { env: 'TOKEN' } },
    ]);
    await log.append(
      eventBody(1, { verdict: 'block', reason_code: 'dlp_filter.blocked', policy: 'dlp-filter', status: 409 }),
    );
    await log.append(eventBody(2, { status: 502, error: 'upstream_error', model: null }));
    await stop();
    expect(receiver.received[0]?.headers.authorization).toBe(`Bearer ${secret}`);
    interface Value {
      readonly stringValue?: string;
      readonly intValue?: number;
      readonly boolValue?: boolean;
    }
    interface LogRecord {
      readonly timeUnixNano: string;
      readonly severityText: string;
      readonly severityNumber: number;
      readonly eventName: string;
      readonly body: Value;
      readonly attributes: readonly { readonly key: string; readonly value: Value }[];
    }
    interface Export {
      readonly resourceLogs: readonly {
        readonly resource: { readonly attributes: LogRecord['attributes'] };
        readonly scopeLogs: readonly { readonly logRecords: readonly LogRecord[] }[];
      }[];
    }
    const exports = receiver.received.map(({ body }) => JSON.parse(body.toString()) as Export);
    const records = exports.flatMap(({ resourceLogs }) =>
      resourceLogs.flatMap(({ scopeLogs }) => scopeLogs.flatMap(({ logRecords }) => logRecords)),
    );
    const lines = readFileSync(log.file, 'utf8').trimEnd().split('\n');
    expect(records.slice(0, 2).map(({ body }) => body.stringValue)).toEqual(lines);
    expect(
      records.map(({ eventName, severityText, severityNumber }) => [eventName, severityText, severityNumber]),
    ).toEqual([
      ['kt.decision', 'WARN', 13],
      ['kt.decision', 'ERROR', 17],
      ...records.slice(2).map(() => ['kt.checkpoint', 'INFO', 9]),
    ]);
    const { timestamp } = eventBody(1);
    expect(records[0]?.timeUnixNano).toBe(`${BigInt(Date.parse(timestamp)) * 1_000_000n}`);
    const named = Object.fromEntries(
      (records[0]?.attributes ?? []).map(({ key, value }) => [key, Object.values(value)[0] as unknown]),
    );
    expect(named).toMatchObject({
      'kt.verdict': 'block',
      'kt.reason_code': 'dlp_filter.blocked',
      'gen_ai.request.model': 'gpt-4o',
      'http.response.status_code': 409,
      'kt.event.seq': 1,
    });
    expect(records[1]?.attributes.some(({ key }) => key === 'gen_ai.request.model')).toBe(false);
    const resource = exports[0]?.resourceLogs[0]?.resource.attributes ?? [];
    expect(resource).toContainEqual({ key: 'service.name', value: { stringValue: 'kt' } });
    expect(resource).toContainEqual({ key: 'host.name', value: { stringValue: 'gateway-1' } });
  });

  it('that is refused keeps its events', async () => {
    const receiver = await startReceiver();
    receiver.answer = ({ count }) => (count === 0 ? 400 : 200);
    const { append, stop, said } = await started([{ name: 'collector', type: 'otlp', url: receiver.url }]);
    await append(1, 1);
    await expect.poll(() => said).toHaveLength(2);
    await stop();
    expect(said).toEqual([
      "sink 'collector' takes no events: HTTP 400; they wait in the log",
      "sink 'collector' takes events again",
    ]);
    expect(receiver.received[1]?.body.toString()).toContain('req_1');
  });

  it('that takes less at once is sent less', async () => {
    const receiver = await startReceiver();
    receiver.answer = ({ body }) => (body.length > 8000 ? 413 : 200);
    const { append, stop, said, sinks } = await started([{ name: 'collector', type: 'otlp', url: receiver.url }]);
    await append(1, 20);
    await expect.poll(() => sinks.status()[0]?.sent).toBeGreaterThanOrEqual(20);
    await stop();
    expect(receiver.received.some(({ body }) => body.length > 8000)).toBe(true);
    expect(said).toEqual([]);
  });

  it('holds up no end, however long it takes', async () => {
    const receiver = await startReceiver();
    const asked = new Promise<void>((resolve) => {
      receiver.answer = () => {
        resolve();
        return 'hang';
      };
    });
    const { append, stop, sinks } = await started([{ name: 'collector', type: 'otlp', url: receiver.url }]);
    await append(1, 5);
    await asked;
    await stop(20);
    expect(sinks.status()).toMatchObject([{ sent: 0, failing: 'no answer before the end' }]);
  });
});

describe('the log as a sink reads it', () => {
  it('gives every line once and in order, whatever the groups, rotations and limits', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 10 });
    const limits = fc.record({ lines: fc.integer({ min: 1, max: 9 }), bytes: fc.integer({ min: 10, max: 5000 }) });
    await fc.assert(
      fc.asyncProperty(
        sizes,
        limits,
        fc.integer({ min: 1, max: 4000 }),
        fc.nat(9),
        async (groups, most, maxSize, start) => {
          const folder = temporaryFolder();
          const log = await openEventLog({ folder, durability: 'os', rotation: { maxSize, maxAge: Infinity } });
          const source = new LogSource(folder, start);
          const seen: number[] = [];
          const drain = async (): Promise<void> => {
            for (let batch = await source.next(most); batch !== null; batch = await source.next(most)) {
              expect(batch.lines.length).toBeLessThanOrEqual(most.lines);
              seen.push(...seqs(batch.lines.map(String)));
              expect(batch.lastSeq).toBe(seen.at(-1));
            }
          };
          let n = 0;
          for (const size of groups) {
            await Promise.all(numbers(1, size).map(() => log.append(eventBody(++n))));
            await drain();
          }
          await log.close();
          await drain();
          await source.close();
          expect(seen).toEqual(numbers(start + 1, Math.max(n, start)));
          expect(source.takeSkipped()).toBe(0);
        },
      ),
      { numRuns: 40 },
    );
  });
});
