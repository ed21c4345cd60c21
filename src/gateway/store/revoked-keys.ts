/**
 * Keys that end on one gateway end on all: each tells the store what its own keys file says, hears at once what others told, and looks
 * once a second for what it may have missed. What was heard once holds, whatever becomes of the store.
 */
import { endsOf, type KeyEnds } from '../keys/ends.ts';
import type { KeyStore } from '../keys.ts';
import { Looks } from './looks.ts';
import type { Messages } from './messages.ts';
import { script } from './script.ts';
import type { StoreClient } from './store-client.ts';

/** Ends told in one step at most. */
const atOnce = 500;

/**
 * Tells ends. KEYS: the ends by hash, their version. ARGV: the channel, then hash and end in turns. The sooner end of two stays. A
 * version is a time, so that none comes twice, were the store emptied in between.
 */
const tellScript = script(`
local changed = false
for i = 2, #ARGV, 2 do
  local known = redis.call('HGET', KEYS[1], ARGV[i])
  if not known or tonumber(ARGV[i + 1]) < tonumber(known) then
    redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1])
    changed = true
  end
end
if changed then
  local time = redis.call('TIME')
  local version = time[1] .. '.' .. time[2] .. '.' .. redis.call('HLEN', KEYS[1])
  redis.call('SET', KEYS[2], version)
  redis.call('PUBLISH', ARGV[1], version)
end
return changed and 1 or 0`);

/** Reads the ends where their version is not the one known. KEYS: the ends, their version. ARGV: the version known. */
const readScript = script(`
local version = redis.call('GET', KEYS[2]) or ''
if version == ARGV[1] then return { version } end
return { version, redis.call('HGETALL', KEYS[1]) }`);

const isHash = /^[0-9a-f]{64}$/;

/** The last moment that a date can be. */
const latest = 8.64e15;

/** What it works with. */
export interface RevokedKeysPorts {
  readonly client: StoreClient;
  readonly keys: KeyStore;
  readonly messages: Messages;
  /** Keeps ends where they outlast this process. Never rejects. */
  note(ends: KeyEnds): Promise<void>;
}

/** It. */
export class RevokedKeys {
  private readonly ports: RevokedKeysPorts;
  private readonly ends = new Map<string, number>();
  private readonly names: readonly [ends: string, version: string];
  private readonly channel: string;
  private readonly looks: Looks;
  private version: string | null = null;
  private noted: Promise<void> = Promise.resolve();

  constructor(ports: RevokedKeysPorts) {
    this.ports = ports;
    const { client, messages, keys } = ports;
    this.names = [`${client.keys}keys:ended`, `${client.keys}keys:version`];
    this.channel = `${client.keys}keys`;
    this.looks = new Looks(client, messages, this.channel, () => this.exchange());
    keys.onChange(() => {
      this.version = null;
      void this.looks.now();
    });
  }

  /** Hears what is new and tells what is not told. Resolves when that is done, or can't be done now. */
  look(): Promise<void> {
    return this.looks.now();
  }

  /** Hears no more; resolves when what was heard is kept. */
  async close(): Promise<void> {
    await this.looks.close();
    await this.noted;
  }

  private async exchange(): Promise<void> {
    const { client } = this.ports;
    const answer = await client.run(readScript, this.names, [this.version ?? 'none']);
    const [version, flat] = answer as readonly [string, (readonly string[])?];
    if (flat === undefined) return;
    const told = new Map<string, number>();
    for (let index = 0; index + 1 < flat.length; index += 2) {
      const [hash = '', end] = [flat[index], Number(flat[index + 1])];
      // What is no end is nobody's of ours: it must not keep those that are from being heard.
      if (isHash.test(hash) && end >= 0 && end <= latest) told.set(hash, end);
    }
    this.hear(told);
    await this.tell(told);
    this.version = version;
  }

  private hear(told: KeyEnds): void {
    const { keys, note } = this.ports;
    let isNew = false;
    for (const [hash, end] of told) {
      const known = this.ends.get(hash);
      if (known !== undefined && known <= end) continue;
      this.ends.set(hash, end);
      isNew = true;
    }
    if (!isNew) return;
    const ends = new Map(this.ends);
    keys.endElsewhere(ends);
    this.noted = this.noted.then(() => note(ends));
  }

  /** Tells what this gateway knows and the store does not: its own file's ends, and those it heard of a store that has lost them. */
  private async tell(told: KeyEnds): Promise<void> {
    const { client, keys } = this.ports;
    const known = new Map(this.ends);
    for (const [hash, end] of endsOf(keys.list())) known.set(hash, Math.min(end, known.get(hash) ?? Infinity));
    const untold = [...known].filter(([hash, end]) => end < (told.get(hash) ?? Infinity));
    for (let index = 0; index < untold.length; index += atOnce) {
      const words = untold.slice(index, index + atOnce).flat();
      await client.run(tellScript, this.names, [this.channel, ...words]);
    }
  }
}
