import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEventLog } from '../../src/events/log.ts';
import { openSigner, type Signer } from '../../src/events/signing-key.ts';
import { eventBody } from '../events/support.ts';
import { makePlace, type Place } from '../support/kt.ts';

let place: Place;
let signer: Signer;

beforeEach(async () => {
  place = makePlace();
  signer = await openSigner(place.home, null);
  const attestation = { signer, every: 1000, retention: null };
  const rotation = { maxSize: Infinity, maxAge: Infinity };
  const log = await openEventLog({ folder: join(place.home, 'events'), durability: 'os', rotation, attestation });
  for (let n = 1; n <= 3; n++) await log.append(eventBody(n));
  await log.close();
});

afterEach(async () => place.close());

const run = (...flags: string[]) => place.run(['events', 'public-key', ...flags]);
const verify = (...flags: string[]) => place.run(['events', 'verify', ...flags]);

describe('kt events public-key', () => {
  it('prints the key in PEM, and as JSON', async () => {
    expect(await run()).toMatchObject({ status: 0, stdout: signer.key.pem, stderr: '' });
    const { stdout } = await run('--json');
    expect(JSON.parse(stdout)).toEqual({ keys: [{ id: signer.key.id, algorithm: 'Ed25519', pem: signer.key.pem }] });
  });

  it('says so where nothing was signed yet, or the file can not be read as keys', async () => {
    const none = makePlace();
    const { status, stderr } = await none.run(['events', 'public-key']);
    await none.close();
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Nothing was signed') as string,
    });
    writeFileSync(join(place.home, 'events', 'signing.pub'), 'x');
    expect(await run()).toMatchObject({ status: 2, stdout: '' });
  });

  it.each([
    [['--nope'], 'unknown option'],
    [['x'], 'too many arguments'],
  ])('refuses %j with 2', async (flags, message) => {
    const { status, stderr } = await run(...flags);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('kt events verify with signatures', () => {
  it('tells how far they reach', async () => {
    const { status, stdout } = await verify();
    expect(status).toBe(0);
    expect(stdout).toContain(`\nSigned: 2 lines by key ${signer.key.id}, the last checkpoint at record 3\n`);
    const json = JSON.parse((await verify('--json')).stdout) as unknown;
    expect(json).toMatchObject({ signed: { lines: 2, keys: [signer.key.id], last_seq: 3, removed_to: 0 } });
  });

  it('counts the key that is given, and no other', async () => {
    place.write('kt.pub', (await run()).stdout);
    const held = await verify('--public-key', 'kt.pub');
    expect(held).toMatchObject({ status: 0, stderr: expect.stringContaining('All up to record 3') as string });
    place.write('other.pub', (await openSigner(join(place.home, 'other'), null)).key.pem);
    const foreign = await verify('--public-key', 'other.pub');
    expect(foreign.status).toBe(1);
    expect(foreign.stdout).toContain('which does not count here');
    expect(foreign.stdout).toContain('no checkpoint is signed with key');
    expect((await verify('--public-key', 'other.pub', '--public-key', 'kt.pub')).status).toBe(0);
  });

  it('takes signed lines that were kept elsewhere', async () => {
    const log = join(place.home, 'events');
    place.write('kept.ndjson', readFileSync(join(log, 'checkpoints.ndjson'), 'utf8'));
    expect(await verify('--checkpoint', 'kept.ndjson')).toMatchObject({ status: 0 });
    writeFileSync(join(log, 'checkpoints.ndjson'), '');
    writeFileSync(join(log, 'events.ndjson'), '');
    const cut = await verify('--checkpoint', 'kept.ndjson');
    expect(cut.status).toBe(1);
    expect(cut.stdout).toContain('is not in the log; the log ends at record 0');
  });

  it.each([
    ['none.pub', "Can't read the public key none.pub"],
    ['empty.pub', 'holds no public key in PEM'],
  ])('refuses the key %s with 2', async (file, message) => {
    place.write('empty.pub', 'x');
    expect(await verify('--public-key', file)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(message) as string,
    });
  });
});

describe('a gateway', () => {
  const config = (key: string): string =>
    [
      'pack: {name: test, version: 0.1.0}',
      'policies: {chain: [audit-logger]}',
      'providers: {targets: [{id: mock, provider: mock, model: "*"}]}',
      `events: {signing_key_ref: {file: ${key}}}`,
    ].join('\n');

  it('signs with the key that is given, and keeps none of its own', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    place.write('key.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    place.write('policy-config.yaml', config('key.pem'));
    rmSync(join(place.home, 'events'), { recursive: true });
    rmSync(join(place.home, 'signing.key'));
    await place.key('one');
    const gateway = await place.gateway([]);
    gateway.child.kill('SIGTERM');
    await gateway.ended;
    expect((await run()).stdout).toBe(publicKey.export({ type: 'spki', format: 'pem' }));
    expect(existsSync(join(place.home, 'signing.key'))).toBe(false);
  });

  it.each([
    ['none.pem', "the key that signs checkpoints is missing: none.pem is missing, empty or can't be read"],
    ['policy-config.yaml', 'events.signing_key_ref holds no private key'],
  ])('does not start where the key can not be had (%s)', async (file, message) => {
    place.write('policy-config.yaml', config(file));
    await place.key('one');
    const ended = await place.run(['gateway', 'run', '--listen', 'localhost:0']);
    expect(ended).toMatchObject({ status: 2, stderr: expect.stringContaining(message) as string });
  });
});
