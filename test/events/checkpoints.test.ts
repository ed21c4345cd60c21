import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isSignedBy, parseSignedLine } from '../../src/events/checkpoint.ts';
import { systemFiles } from '../../src/events/files.ts';
import type { EventLog, EventLogOptions } from '../../src/events/event-log.ts';
import { openEventLog } from '../../src/events/log.ts';
import { checkpointsFile, eventsFile, publicKeysFile, rotatedName } from '../../src/events/paths.ts';
import { openSigner, parsePublicKeys, readPublicKeys, type Signer } from '../../src/events/signing-key.ts';
import { verifyFolder, type ChainReport, type VerifyOptions } from '../../src/events/verify.ts';
import { chainedLines, eventBody, readChain, temporaryFolder } from './support.ts';

const never = { maxSize: Infinity, maxAge: Infinity };

/** A state folder with a signer and a log in it that signs every `every` events. */
async function logged(changes: {
  every?: number;
  rotation?: EventLogOptions['rotation'];
  retention?: { maxAge: number | null; maxSize: number | null };
  home?: string;
  options?: Partial<EventLogOptions>;
}): Promise<{ home: string; folder: string; signer: Signer; log: EventLog; said: string[] }> {
  const home = changes.home ?? temporaryFolder();
  const folder = join(home, 'events');
  const signer = await openSigner(home, null);
  const said: string[] = [];
  const log = await openEventLog({
    folder,
    durability: 'os',
    rotation: changes.rotation ?? never,
    attestation: { signer, every: changes.every ?? 1000, retention: changes.retention ?? null },
    onNotice: (message) => said.push(message),
    ...changes.options,
  });
  onTestFinished(() => log.close().catch(() => undefined));
  return { home, folder, signer, log, said };
}

async function append(log: EventLog, from: number, to: number): Promise<void> {
  for (let n = from; n <= to; n++) await log.append(eventBody(n));
}

/** The signed lines of a folder, parsed. */
function signedLines(folder: string): Record<string, unknown>[] {
  const lines = readFileSync(checkpointsFile(folder), 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

const faults = ({ faults: found }: ChainReport): string[] =>
  found.map(({ kind, line, seq }) => `${kind} line ${line} seq ${seq}`);

/** Lines of a log, changed and the chain made anew from there, as somebody with the folder would. */
function forge(
  file: string,
  change: (body: ReturnType<typeof eventBody>, n: number) => ReturnType<typeof eventBody>,
): void {
  const bodies = readChain(file).map((record, index) => change(record, index + 1));
  writeFileSync(file, chainedLines(...bodies));
}

describe('the signing key', () => {
  it('is made once, kept to the user, and its public half noted beside the log', async () => {
    const { home, folder, signer } = await logged({});
    expect(statSync(join(home, 'signing.key')).mode & 0o777).toBe(0o600);
    expect(readdirSync(home).toSorted()).toEqual(['events', 'signing.key']);
    expect((await openSigner(home, null)).key.id).toBe(signer.key.id);
    expect((await readPublicKeys(folder)).map(({ id }) => id)).toEqual([signer.key.id]);
    expect(readFileSync(publicKeysFile(folder), 'utf8')).toBe(signer.key.pem);
  });

  it('is one for several that make it at once', async () => {
    const home = temporaryFolder();
    const signers = await Promise.all(Array.from({ length: 8 }, () => openSigner(home, null)));
    expect(new Set(signers.map(({ key }) => key.id)).size).toBe(1);
  });

  it('can be given; a second one is noted after the first', async () => {
    const { home, log, folder, signer } = await logged({});
    await append(log, 1, 1);
    await log.close();
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const given = await openSigner(home, pem);
    const attestation = { signer: given, every: 1, retention: null };
    const next = await openEventLog({ folder, durability: 'os', rotation: never, attestation });
    await append(next, 2, 2);
    await next.close();
    expect((await readPublicKeys(folder)).map(({ id }) => id)).toEqual([signer.key.id, given.key.id]);
    expect(await verifyFolder(folder)).toMatchObject({ faults: [], signed: { keys: [signer.key.id, given.key.id] } });
  });

  it.each([
    ['nothing', 'holds no private key'],
    [
      generateKeyPairSync('rsa', { modulusLength: 1024 })
        .privateKey.export({ type: 'pkcs8', format: 'pem' })
        .toString(),
      'type rsa',
    ],
  ])('is refused where it is no Ed25519 key, without showing it', async (text, reason) => {
    const error = await openSigner(temporaryFolder(), text).catch((caught: unknown) => caught as Error);
    expect(error).toMatchObject({ name: 'SigningKeyError', message: expect.stringContaining(reason) as string });
    expect((error as Error).message).not.toContain('BEGIN');
  });

  it('is asked for where a file holds none', () => {
    expect(() => parsePublicKeys('nothing', 'kt.pub')).toThrow('kt.pub holds no public key in PEM');
    const block = '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n';
    expect(() => parsePublicKeys(block, 'kt.pub')).toThrow("can't be read");
  });
});

describe('checkpoints', () => {
  it('are made every so many events, at rotation and at the end, each for a record of the log', async () => {
    const { log, folder, signer } = await logged({ every: 4, rotation: { maxSize: 9000, maxAge: Infinity } });
    for (let n = 1; n <= 14; n++) {
      await append(log, n, n);
      if (n % 4 === 1 && n < 10) await expect.poll(() => signedLines(folder).at(-1)?.['seq']).toBe(n);
    }
    await log.close();
    const lines = signedLines(folder);
    expect(lines.map(({ seq, reason }) => [seq, reason])).toEqual([
      [1, 'interval'],
      [5, 'interval'],
      [9, 'interval'],
      [10, 'rotation'],
      [14, expect.stringMatching(/interval|shutdown/)],
    ]);
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(lines.every(({ key_id }) => key_id === signer.key.id)).toBe(true);
    const report = await verifyFolder(folder);
    expect(report).toMatchObject({ faults: [], signed: { count: 5, lastSeq: 14, keys: [signer.key.id] } });
    expect(statSync(checkpointsFile(folder)).mode & 0o777).toBe(0o600);
  });

  it('are made for the first record and at the end where little was written, and no second one for the same record', async () => {
    const { log, folder, home } = await logged({});
    await append(log, 1, 1);
    await expect.poll(() => signedLines(folder)).toHaveLength(1);
    await append(log, 2, 3);
    await log.close();
    const next = await logged({ home });
    await next.log.close();
    expect(signedLines(folder).map(({ seq, reason }) => [seq, reason])).toEqual([
      [1, 'interval'],
      [3, 'shutdown'],
    ]);
  });

  it('are signed over their own bytes and chained, so that any language can verify them', async () => {
    const { log, folder, signer } = await logged({ every: 1 });
    for (let n = 1; n <= 3; n++) {
      await append(log, n, n);
      await expect.poll(() => signedLines(folder).length).toBe(n);
    }
    let prev = '0'.repeat(64);
    for (const text of readFileSync(checkpointsFile(folder), 'utf8').split('\n').slice(0, -1)) {
      const [body = ''] = text.split(',"signature"');
      const line = JSON.parse(text) as { prev: string; signature: string };
      expect(line.prev).toBe(prev);
      expect(signer.key.verifies(Buffer.from(body), Buffer.from(line.signature, 'base64'))).toBe(true);
      expect(isSignedBy(Buffer.from(text), signer.key)).toBe(true);
      expect(parseSignedLine(Buffer.from(text))?.type).toBe('checkpoint');
      prev = createHash('sha256').update(text).digest('hex');
    }
  });

  it('go on after a torn line, which is set aside', async () => {
    const { log, folder, home } = await logged({});
    await append(log, 1, 2);
    await log.close();
    appendFileSync(checkpointsFile(folder), '{"schema_version":1,"type":"che');
    expect(faults(await verifyFolder(folder))).toEqual([expect.stringMatching(/^torn line [23] seq null/)]);
    const next = await logged({ home });
    await append(next.log, 3, 3);
    await next.log.close();
    expect(faults(await verifyFolder(folder))).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith('torn-'))).toHaveLength(1);
  });

  it('that can not be written are said once, keep no event out, and are made later', async () => {
    let isFull = true;
    let refused = 0;
    const open: typeof systemFiles.open = async (path) => {
      const file = await systemFiles.open(path);
      const write: typeof file.write = async (bytes, offset, length) => {
        if (!isFull || !path.endsWith('checkpoints.ndjson')) return file.write(bytes, offset, length);
        await file.write(bytes, offset, 30);
        refused++;
        throw Object.assign(new Error('ENOSPC: injected'), { code: 'ENOSPC' });
      };
      return { ...file, write };
    };
    const { log, folder, said } = await logged({ every: 1, options: { files: { ...systemFiles, open } } });
    await append(log, 1, 3);
    // One for each event: none may be under way when the disk has room again.
    await expect.poll(() => refused).toBe(3);
    await expect.poll(() => said).toEqual([expect.stringContaining('checkpoint failed: ENOSPC')]);
    expect(log.health()).toEqual({ ok: true });
    isFull = false;
    await append(log, 4, 4);
    await log.close();
    expect(signedLines(folder).map(({ seq }) => seq)).toEqual([4]);
    expect(faults(await verifyFolder(folder))).toEqual([]);
  });

  it('go on with their numbers where their file was removed, so that it shows', async () => {
    const { log, folder } = await logged({});
    await append(log, 1, 1);
    await log.close();
    const next = await logged({ home: join(folder, '..') });
    rmSync(checkpointsFile(folder));
    await append(next.log, 2, 2);
    await next.log.close();
    expect(faults(await verifyFolder(folder))).toEqual(['missing line 1 seq null']);
  });
});

describe('verifying against checkpoints', () => {
  /** Nine events, checkpoints at 1, 4, 7 and 9. */
  async function nine(): Promise<{
    folder: string;
    signer: Signer;
    verify(options?: VerifyOptions): Promise<ChainReport>;
  }> {
    const { log, folder, signer } = await logged({ every: 3 });
    for (const [from, to] of [
      [1, 1],
      [2, 4],
      [5, 7],
    ] as const) {
      await append(log, from, to);
      await expect.poll(() => signedLines(folder).at(-1)?.['seq']).toBe(to);
    }
    await append(log, 8, 9);
    await log.close();
    return { folder, signer, verify: (options) => verifyFolder(folder, options) };
  }

  it('finds a record that was changed and all after it hashed anew', async () => {
    const { folder, verify } = await nine();
    forge(eventsFile(folder), (body, n) => (n === 5 ? { ...body, user_id: 'bob' } : body));
    const report = await verify();
    expect(faults(report)).toEqual(['checkpoint line 7 seq 7']);
    expect(report.faults[0]?.message).toContain('record 7 is not the one that checkpoint 3 was signed for');
  });

  it('finds an end that was cut off, and an older log that was put back', async () => {
    const { folder, verify } = await nine();
    const lines = readFileSync(eventsFile(folder), 'utf8').split('\n');
    writeFileSync(eventsFile(folder), `${lines.slice(0, 8).join('\n')}\n`);
    const report = await verify();
    expect(faults(report)).toEqual(['checkpoint line null seq 9']);
    expect(report.faults[0]?.message).toContain('the log ends at record 8');
  });

  it('finds checkpoints that were removed, changed, forged or exchanged', async () => {
    const { folder, verify } = await nine();
    const lines = readFileSync(checkpointsFile(folder), 'utf8').split('\n').slice(0, -1);
    const [first = '', second = '', ...rest] = lines;
    const write = (...changed: string[]): void =>
      writeFileSync(checkpointsFile(folder), changed.map((line) => `${line}\n`).join(''));
    write(first, ...rest);
    expect(faults(await verify())).toEqual(['missing line 2 seq null']);
    write(first, second.replace('"seq":4', '"seq":5'), ...rest);
    expect(faults(await verify())).toEqual(['signature line 2 seq null', 'unlinked line 3 seq null']);
    write(second, first, ...rest);
    expect(faults(await verify())).toEqual([
      'missing line 1 seq null',
      'missing line 2 seq null',
      'missing line 3 seq null',
    ]);
    write(first, 'x', second, ...rest);
    expect(faults(await verify())).toEqual(['unreadable line 2 seq null']);
    const other = await openSigner(temporaryFolder(), null);
    write(first, second.replace(/"key_id":"\w+"/, `"key_id":"${other.key.id}"`), ...rest);
    expect((await verify()).faults[0]?.message).toContain(`is signed with key ${other.key.id}, which does not count`);
  });

  it('asks for a signature of the key that is given', async () => {
    const { folder, verify, signer } = await nine();
    expect(faults(await verify({ keys: [signer.key] }))).toEqual([]);
    const other = await openSigner(temporaryFolder(), null);
    const foreign = await verify({ keys: [other.key] });
    expect(foreign.faults.map(({ kind }) => kind)).toEqual([
      'signature',
      'signature',
      'signature',
      'signature',
      'unsigned',
    ]);
    rmSync(checkpointsFile(folder));
    expect(faults(await verify())).toEqual([]);
    expect(faults(await verify({ keys: [signer.key] }))).toEqual(['unsigned line null seq null']);
  });

  it('compares with a file of checkpoints that was kept elsewhere', async () => {
    const { folder, verify, signer } = await nine();
    const outsideFile = join(temporaryFolder(), 'kept.ndjson');
    copyFileSync(checkpointsFile(folder), outsideFile);
    expect(await verify({ outsideFile, keys: [signer.key] })).toMatchObject({ faults: [], checkpointHeld: true });
    // Somebody who has the key as well makes everything anew.
    rmSync(checkpointsFile(folder));
    forge(eventsFile(folder), (body, n) => (n === 8 ? { ...body, user_id: 'bob' } : body));
    const report = await verify({ outsideFile });
    expect(report).toMatchObject({ checkpointHeld: false, faults: [{ kind: 'checkpoint', seq: 9 }] });
    expect(report.faults[0]?.message).toContain(`record 9 of checkpoint 4 of ${outsideFile}`);
  });

  it('is told at the start of a log that is shorter than its checkpoints', async () => {
    const { folder } = await nine();
    truncateSync(eventsFile(folder), 0);
    const { log, said } = await logged({ home: join(folder, '..') });
    expect(said).toEqual([expect.stringContaining('ends at record 0, before its last checkpoint, 9')]);
    await append(log, 1, 1);
    expect(readChain(log.file)[0]).toMatchObject({
      error: 'log_shortened',
      details: { last_seq: 0, checkpoint_seq: 9 },
    });
  });
});

describe('retention', () => {
  const day = 86_400_000;

  it('removes whole files by age, signed for and told in the chain, and the rest verifies', async () => {
    let now = Date.parse(eventBody(1).timestamp);
    const clock = { micros: () => now * 1000, timestamp: () => new Date(now).toISOString() };
    const options = { clock };
    const rotation = { maxSize: 1, maxAge: Infinity };
    const { log, folder, home } = await logged({ rotation, options });
    await append(log, 1, 3);
    await log.close();
    now += 30 * day;
    const { log: next } = await logged({
      home,
      rotation: never,
      retention: { maxAge: 10 * day, maxSize: null },
      options,
    });
    await expect.poll(() => readdirSync(folder).filter((name) => name.startsWith('events-'))).toEqual([]);
    await append(next, 4, 4);
    await next.close();
    const records = readChain(next.file, readPrev(next.file));
    expect(records.map(({ seq, event_type }) => [seq, event_type])).toEqual([
      [4, 'log'],
      [5, 'decision'],
    ]);
    const removed = [1, 2, 3].map((seq) => ({ file: rotatedName(seq), first_seq: seq, last_seq: seq }));
    expect(records[0]?.details).toMatchObject({ retention: { rule: 'max_age', removed } });
    expect(signedLines(folder).find(({ type }) => type === 'retention')).toMatchObject({
      seq: 3,
      rule: 'max_age',
      removed,
    });
    expect(await verifyFolder(folder)).toMatchObject({ faults: [], firstSeq: 4, signed: { removedTo: 3 } });
  });

  function readPrev(file: string): string {
    return /"prev":"([0-9a-f]{64})"/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  }

  it('removes by size, the oldest first, and never the file that is written', async () => {
    const { log, folder } = await logged({
      rotation: { maxSize: 1, maxAge: Infinity },
      retention: { maxAge: null, maxSize: 3000 },
    });
    for (let n = 1; n <= 12; n++) await append(log, n, n);
    await log.close();
    const left = readdirSync(folder).filter((name) => name.startsWith('events-'));
    expect(left.length).toBeGreaterThan(0);
    expect(existsSync(join(folder, rotatedName(1)))).toBe(false);
    const report = await verifyFolder(folder);
    expect(report.faults).toEqual([]);
    expect(report.signed.removedTo).toBe((report.firstSeq ?? 0) - 1);
  });

  it('does not cover what somebody else removed, before or after', async () => {
    const { log, folder } = await logged({
      rotation: { maxSize: 1, maxAge: Infinity },
      retention: { maxAge: null, maxSize: 9000 },
    });
    for (let n = 1; n <= 25; n++) await append(log, n, n);
    await log.close();
    const [oldest = ''] = readdirSync(folder)
      .filter((name) => name.startsWith('events-'))
      .toSorted();
    rmSync(join(folder, oldest));
    expect((await verifyFolder(folder)).faults[0]).toMatchObject({ kind: 'missing', line: 1 });
  });

  it('signs for nothing that a gap before it leaves open', async () => {
    const home = temporaryFolder();
    const rotation = { maxSize: 1, maxAge: Infinity };
    const first = await logged({ home, rotation });
    await append(first.log, 1, 6);
    await first.log.close();
    rmSync(join(first.folder, rotatedName(1)));
    const next = await logged({ home, rotation: never, retention: { maxAge: null, maxSize: 3000 } });
    await append(next.log, 7, 7);
    await next.log.close();
    expect(signedLines(first.folder).some(({ type }) => type === 'retention')).toBe(true);
    expect((await verifyFolder(first.folder)).faults).toMatchObject([{ kind: 'missing', line: 1, seq: 1 }]);
  });

  it('keeps files that are not to be had, says so, and the log goes on', async () => {
    const home = temporaryFolder();
    const rotation = { maxSize: 1, maxAge: Infinity };
    const { log, folder } = await logged({ home, rotation });
    await append(log, 1, 2);
    await log.close();
    // A folder of that name can't be read as a file, whoever asks.
    rmSync(join(folder, rotatedName(1)));
    mkdirSync(join(folder, rotatedName(1)));
    const next = await logged({ home, rotation: never, retention: { maxAge: null, maxSize: 1 } });
    await expect.poll(() => next.said).toEqual([expect.stringContaining('retention failed: EISDIR')]);
    await append(next.log, 3, 3);
    expect(next.log.health()).toEqual({ ok: true });
  });
});
