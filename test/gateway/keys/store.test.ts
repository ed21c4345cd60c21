import { randomBytes } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lineage } from '../../../src/gateway/keys/lineage.ts';
import {
  createKey,
  openKeyStore,
  readKeys,
  revokeKey,
  rotateKey,
  type KeyAttributes,
  type KeyStore,
} from '../../../src/gateway/keys.ts';

let folder = '';
let file = '';
let time = Date.parse('2026-11-23T08:00:00Z');
const sources = { now: () => time, random: randomBytes };
const stores: KeyStore[] = [];
const reports: string[] = [];

const attributes = (name: string, more: Partial<KeyAttributes> = {}): KeyAttributes => ({
  name,
  type: 'gateway',
  user: null,
  team: null,
  role: null,
  models: null,
  trust_identity_headers: false,
  ...more,
});

const open = async (): Promise<KeyStore> => {
  const store = await openKeyStore({ file, now: sources.now, report: (message) => reports.push(message) });
  stores.push(store);
  return store;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kt-keys-'));
  file = join(folder, 'home', 'keys.json');
  reports.length = 0;
});

afterEach(() => {
  for (const store of stores.splice(0)) store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the file', () => {
  it('is private, holds the hash and never the key', async () => {
    const { key, record } = await createKey(file, attributes('one', { team: 'blue' }), null, sources);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'home')).mode & 0o777).toBe(0o700);
    const text = readFileSync(file, 'utf8');
    expect(text).not.toContain(key);
    expect(text).not.toContain(key.slice(6, -4));
    expect(await readKeys(file)).toEqual([record]);
    expect(record).toMatchObject({ team: 'blue', hint: key.slice(-4), created_at: '2026-11-23T08:00:00.000Z' });
  });

  it('loses no key of many made at the same time', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `key ${index}`);
    await Promise.all(names.map(async (name) => createKey(file, attributes(name), null, sources)));
    expect((await readKeys(file)).map(({ name }) => name).sort()).toEqual(names.sort());
  });

  it('is changed although a dead process left its lock', async () => {
    mkdirSync(join(folder, 'home'));
    writeFileSync(`${file}.lock`, 'of old');
    utimesSync(`${file}.lock`, new Date(0), new Date(0));
    await createKey(file, attributes('one'), null, sources);
    expect(await readKeys(file)).toHaveLength(1);
  });

  it('stays a link where it is one', async () => {
    mkdirSync(join(folder, 'home'));
    const real = join(folder, 'real.json');
    writeFileSync(real, '{"version":1,"keys":[]}');
    symlinkSync(real, file);
    await createKey(file, attributes('one'), null, sources);
    expect(await readKeys(real)).toHaveLength(1);
  });

  it.each([
    ['no JSON', '{', /not JSON/],
    ['another version', '{"version":2,"keys":[]}', /version is 2/],
    ['no list', '{"version":1}', /'keys' is not a list/],
    ['no hash', '{"version":1,"keys":[{"id":"a","name":"b","type":"gateway"}]}', /keys\[0\] has no 'hash'/],
    ['a plain key for a hash', '{"version":1,"keys":[{"id":"a","name":"b","type":"gateway","hash":"x"}]}', /SHA-256/],
  ])('is neither read nor changed with %s', async (_, text, message) => {
    mkdirSync(join(folder, 'home'));
    writeFileSync(file, text);
    await expect(createKey(file, attributes('one'), null, sources)).rejects.toThrow(message);
    await expect(open()).rejects.toThrow(message);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('refuses an end that is no time, which must not mean never', async () => {
    const { record } = await createKey(file, attributes('one'), null, sources);
    writeFileSync(file, JSON.stringify({ version: 1, keys: [{ ...record, expires_at: 'tomorrow' }] }));
    await expect(readKeys(file)).rejects.toThrow(/'expires_at' that is not a time/);
  });
});

describe('making and ending keys', () => {
  it('refuses a name in use, and gives it free with the key', async () => {
    await createKey(file, attributes('one'), null, sources);
    await expect(createKey(file, attributes('one'), null, sources)).rejects.toThrow(/named 'one' already/);
    await revokeKey(file, 'one', sources);
    const { record } = await createKey(file, attributes('one'), null, sources);
    await expect(createKey(file, attributes('one'), null, sources)).rejects.toThrow(/named 'one' already/);
    await expect(createKey(file, attributes(record.id), null, sources)).rejects.toThrow(/is the id of a key/);
  });

  it('revokes by name every key that still works', async () => {
    await createKey(file, attributes('one'), null, sources);
    await rotateKey(file, 'one', 1000, sources);
    expect(await revokeKey(file, 'one', sources)).toHaveLength(2);
    await expect(revokeKey(file, 'one', sources)).rejects.toThrow(/revoked already/);
    await expect(revokeKey(file, 'two', sources)).rejects.toThrow(/No key has/);
  });

  it('rotates with the same attributes and an overlap', async () => {
    const store = await open();
    const first = await createKey(file, attributes('one', { user: 'u', models: ['gpt-4o'] }), null, sources);
    const second = await rotateKey(file, first.record.id, 60_000, sources);
    await store.refresh();
    expect(second.replaced).toMatchObject({ id: first.record.id, rotated_to: second.record.id });
    expect(second.record).toMatchObject({ name: 'one', user: 'u', models: ['gpt-4o'], expires_at: null });
    expect([store.find(first.key)?.id, store.find(second.key)?.id]).toEqual([first.record.id, second.record.id]);
    time += 60_000;
    expect([store.find(first.key)?.id, store.find(second.key)?.id]).toEqual([undefined, second.record.id]);
    await expect(rotateKey(file, first.record.id, 0, sources)).rejects.toThrow(/is expired/);
    const third = await rotateKey(file, 'one', 60_000, sources);
    expect(third.replaced.id).toBe(second.record.id);
    await expect(rotateKey(file, second.record.id, 0, sources)).rejects.toThrow(/rotated already/);
  });

  it('is counted with what it replaces, however often that was', async () => {
    const first = await createKey(file, attributes('one'), null, sources);
    const second = await rotateKey(file, 'one', 60_000, sources);
    const third = await rotateKey(file, 'one', 60_000, sources);
    const store = await open();
    const counted = [first, second, third].map(({ key }) => store.find(key)?.counted_as);
    expect(counted).toEqual([undefined, first.record.id, first.record.id]);
    expect(lineage([])('none')).toBe('none');
    const { record } = first;
    const circle = [
      { ...record, id: 'b', rotated_to: 'c' },
      { ...record, id: 'c', rotated_to: 'b' },
      { ...record, id: 'd', rotated_to: 'd' },
    ];
    expect(['b', 'c', 'd'].map(lineage(circle))).toEqual(['b', 'b', 'd']);
  });

  it('never prolongs the life of the key that it replaces', async () => {
    const first = await createKey(file, attributes('one'), 1000, sources);
    const { replaced, record } = await rotateKey(file, 'one', 60_000, sources);
    expect(replaced.expires_at).toBe(first.record.expires_at);
    expect(Date.parse(record.expires_at ?? '') - time).toBe(1000);
  });
});

describe('the store', () => {
  it('finds what is known and usable, nothing else', async () => {
    const { key, record } = await createKey(file, attributes('one'), 1000, sources);
    const store = await open();
    expect(store.find(key)).toEqual(record);
    for (const wrong of ['', key.slice(0, -1), `${key} `, key.toUpperCase(), record.hash, 'x'.repeat(1_000_000)]) {
      expect(store.find(wrong)).toBeNull();
    }
    time += 1000;
    expect(store.find(key)).toBeNull();
    expect(store.hasGatewayKey()).toBe(false);
  });

  it('sees a key made and revoked, by looking by itself', async () => {
    const store = await open();
    const { key } = await createKey(file, attributes('one'), null, sources);
    await vi.waitFor(() => expect(store.find(key)).not.toBeNull(), { timeout: 5000 });
    await revokeKey(file, 'one', sources);
    await vi.waitFor(() => expect(store.find(key)).toBeNull(), { timeout: 5000 });
  });

  it('keeps the former keys while the file cannot be used, and says why once', async () => {
    const { key } = await createKey(file, attributes('one'), null, sources);
    const good = readFileSync(file, 'utf8');
    const store = await open();
    writeFileSync(file, good.slice(0, 40));
    await store.refresh();
    await store.refresh();
    expect(store.find(key)).not.toBeNull();
    expect(reports).toEqual([expect.stringContaining('not JSON')]);
    writeFileSync(file, '{"version":1,"keys":[]}');
    await store.refresh();
    expect(store.find(key)).toBeNull();
  });

  it('has no keys once the file is deleted, and says so', async () => {
    const { key } = await createKey(file, attributes('one'), null, sources);
    const store = await open();
    unlinkSync(file);
    await store.refresh();
    expect(store.find(key)).toBeNull();
    await store.refresh();
    expect(reports).toEqual([`${file} is gone: its keys open nothing until it is back`]);
  });

  it('follows a swapped link and a replaced file', async () => {
    const old = await createKey(join(folder, 'a', 'keys.json'), attributes('one'), null, sources);
    const fresh = await createKey(join(folder, 'b', 'keys.json'), attributes('one'), null, sources);
    mkdirSync(join(folder, 'home'));
    symlinkSync(join(folder, 'a'), join(folder, 'data'));
    symlinkSync(join(folder, 'data', 'keys.json'), file);
    const store = await open();
    expect(store.find(old.key)).not.toBeNull();
    symlinkSync(join(folder, 'b'), join(folder, 'data-next'));
    renameSync(join(folder, 'data-next'), join(folder, 'data'));
    await store.refresh();
    expect([store.find(old.key), store.find(fresh.key)?.name]).toEqual([null, 'one']);
  });

  it('takes keys that are in no file', async () => {
    const store = await open();
    expect(store.hasGatewayKey()).toBe(false);
    store.addEphemeral('a token of twenty characters', { id: 'key_token', ...attributes('token', { type: 'access' }) });
    expect(store.hasGatewayKey()).toBe(false);
    expect(store.find('a token of twenty characters')).toMatchObject({ id: 'key_token', type: 'access' });
    store.addEphemeral('kt_gk_demo', { id: 'key_demo', ...attributes('demo') });
    expect(store.hasGatewayKey()).toBe(true);
    await createKey(file, attributes('one'), null, sources);
    await store.refresh();
    expect(store.list().map(({ name }) => name)).toEqual(['one', 'token', 'demo']);
  });
});
