/**
 * Breakers that open or close on one gateway do so on all. Each keeps its own and is right alone: what it hears of others opens or closes
 * its own as if it had seen it itself. What health checks find is not told: each gateway looks for itself.
 */
import { createHash } from 'node:crypto';
import type { OpenReason } from '../routing/breaker.ts';
import type { BreakerStore } from '../routing/breakers.ts';
import type { TargetSettings } from '../settings.ts';
import { Looks } from './looks.ts';
import type { Messages } from './messages.ts';
import { script } from './script.ts';
import type { StoreClient } from './store-client.ts';

/**
 * Tells of one. KEYS: the breakers by target, their version. ARGV: the channel, the target, `open` or `closed`, why, for how many
 * milliseconds, by whom. What nobody has told of for a day is forgotten.
 */
const tellScript = script(`
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local version = time[1] .. '.' .. time[2]
local entry = { ARGV[3], ARGV[4], string.format('%.0f', now + tonumber(ARGV[5])), ARGV[6], version }
redis.call('HSET', KEYS[1], ARGV[2], table.concat(entry, ' '))
redis.call('SET', KEYS[2], version, 'PX', 86400000)
redis.call('PEXPIRE', KEYS[1], 86400000)
redis.call('PUBLISH', ARGV[1], version)
return 1`);

/** Reads them where their version is not the one known. KEYS: as above. ARGV: the version known. Gives [version, now, entries]. */
const readScript = script(`
local version = redis.call('GET', KEYS[2]) or ''
if version == ARGV[1] then return { version } end
local time = redis.call('TIME')
return { version, time[1] * 1000 + math.floor(time[2] / 1000), redis.call('HGETALL', KEYS[1]) }`);

/** What others may open a breaker for here: whatever else stands in the store is none of theirs. */
const toldReasons: readonly OpenReason[] = ['consecutive_failures', 'failure_rate', 'trial_failed', 'retry_after'];

/** How the store names a target: gateways with different configs do not take one's for another's. */
function nameOf({ id, provider, baseUrl, deployment }: TargetSettings): string {
  const place = createHash('sha256').update(JSON.stringify([provider.name, baseUrl, deployment]));
  return `${id} ${place.digest('hex').slice(0, 16)}`;
}

/** The breakers of the config in force, and the names of their targets in the store. */
interface Followed {
  readonly breakers: BreakerStore;
  readonly names: ReadonlyMap<string, string>;
}

/** It. */
export class SharedBreakers {
  private readonly client: StoreClient;
  private readonly gateway: string;
  private readonly keys: readonly [breakers: string, version: string];
  private readonly channel: string;
  private readonly looks: Looks;
  private followed: Followed | null = null;
  private version = 'none';
  /** What was last heard of each target. */
  private readonly heard = new Map<string, string>();
  /** True while what others told is done here: that is not told again. */
  private isHearing = false;

  /** `gateway` is a name that no other process has. */
  constructor(client: StoreClient, messages: Messages, gateway: string) {
    this.client = client;
    this.gateway = gateway;
    this.keys = [`${client.keys}breakers`, `${client.keys}breakers:version`];
    this.channel = `${client.keys}breakers:told`;
    this.looks = new Looks(client, messages, this.channel, () => this.hear());
  }

  /** Shares the breakers of a config that is put into force, in the place of those before; null: it has none. */
  follow(breakers: BreakerStore | null, targets: readonly TargetSettings[]): void {
    if (breakers === null) {
      this.followed = null;
      return;
    }
    const names = new Map(targets.map((target) => [target.id, nameOf(target)]));
    const followed: Followed = { breakers, names };
    const tell = (id: string, state: 'open' | 'closed', reason: OpenReason, milliseconds: number): void => {
      const name = names.get(id);
      const isOwnAffair = this.isHearing || reason === 'unhealthy' || !Number.isFinite(milliseconds);
      if (this.followed !== followed || name === undefined || isOwnAffair) return;
      const args = [this.channel, name, state, reason, Math.ceil(milliseconds), this.gateway];
      // Each gateway finds out by itself what it was not told.
      this.client.run(tellScript, this.keys, args).catch(() => undefined);
    };
    breakers.join({
      opened: (id, reason, milliseconds) => tell(id, 'open', reason, milliseconds),
      closed: (id, reason) => tell(id, 'closed', reason, 0),
    });
    this.followed = followed;
    this.version = 'none';
    void this.looks.now();
  }

  /** Hears and tells no more. */
  close(): Promise<void> {
    this.followed = null;
    return this.looks.close();
  }

  private async hear(): Promise<void> {
    const { followed } = this;
    if (followed === null) return;
    const answer = await this.client.run(readScript, this.keys, [this.version]);
    const [version, now = 0, flat = []] = answer as readonly [string, number?, (readonly string[])?];
    if (followed !== this.followed) return;
    const entries = new Map<string, string>();
    for (let index = 0; index + 1 < flat.length; index += 2)
      entries.set(flat[index] as string, flat[index + 1] as string);
    for (const [id, name] of followed.names) {
      const entry = entries.get(name);
      if (entry === undefined || this.heard.get(name) === entry) continue;
      this.heard.set(name, entry);
      this.take(followed.breakers, id, entry, now);
    }
    this.version = version;
  }

  private take(breakers: BreakerStore, id: string, entry: string, now: number): void {
    const [state, told, until, gateway] = entry.split(' ');
    const reason = toldReasons.find((one) => one === told);
    const milliseconds = Number(until) - now;
    if (gateway === this.gateway || reason === undefined || Number.isNaN(milliseconds)) return;
    this.isHearing = true;
    try {
      if (state === 'open') return breakers.open(id, reason, milliseconds);
      const { reason: own } = breakers.state(id);
      if (own !== null && own !== 'unhealthy') breakers.close(id, own);
    } finally {
      this.isHearing = false;
    }
  }
}
