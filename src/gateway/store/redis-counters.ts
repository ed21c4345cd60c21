/**
 * Counters that several gateways share, in Redis or Valkey: what `CounterStore` promises, across machines. What the store can't be asked
 * for is let through or refused as each charge says; what it answers too late is taken back.
 */
import {
  unasked,
  type Charge,
  type CounterStore,
  type NamedStanding,
  type Outcome,
  type Standing,
  type Taken,
} from '../limits/counter-store.ts';
import { windowEnd } from '../limits/windows.ts';
import { listScript, settleScript, takeScript } from './counting-scripts.ts';
import { Leases } from './leases.ts';
import type { StoreClient } from './store-client.ts';
import { StoreUnavailable } from './trouble.ts';

/**
 * A take that Redis comes to so much later than its answer was waited for does nothing: by then the connection, over which a late
 * answer would be heard and taken back, may have been given up. In milliseconds.
 */
const tooLateAfter = 1_000;

/** Corrections that wait for the store at most; each is some hundred bytes. */
const mostPending = 10_000;

/** Places in the scan of a large store after which no more are looked for. */
const mostSteps = 2_000;

type Reply = readonly [
  'taken' | 'exhausted' | 'late' | 'apart',
  number,
  readonly number[],
  readonly (readonly [number, number])[],
];

/** Whether an answer is one to a take of so many charges. */
function isReply(answer: unknown, { length }: readonly Charge[]): answer is Reply {
  if (!Array.isArray(answer)) return false;
  const [state, time, over, counts] = answer as readonly unknown[];
  if (!Number.isFinite(time) || !Array.isArray(over) || !Array.isArray(counts)) return false;
  return state === 'late' || state === 'apart' || counts.length === length;
}

/** What a settlement says to Redis. */
interface Correction {
  readonly keys: readonly string[];
  readonly args: readonly (string | number)[];
}

const standingOf = ([used, ends]: readonly [number, number]): Standing => ({
  used,
  resetsAt: ends === -1 ? null : ends,
});

/** Counts in the store that `client` asks. */
export class RedisCounters implements CounterStore {
  private readonly client: StoreClient;
  private readonly leases: Leases;
  private readonly pending: Correction[] = [];
  private readonly underWay = new Set<Promise<unknown>>();
  private skippedOpen = 0;
  private skippedClosed = 0;

  /** `gateway` is a name that no other process has. */
  constructor(client: StoreClient, gateway: string) {
    this.client = client;
    this.leases = new Leases(client, gateway);
    client.onUp(() => {
      for (const { keys, args } of this.pending.splice(0)) this.inBackground(client.run(settleScript, keys, args));
      this.leases.hold();
    });
  }

  /** How many calls were let through and how many refused because the store could not be asked. */
  get skipped(): { readonly open: number; readonly closed: number } {
    return { open: this.skippedOpen, closed: this.skippedClosed };
  }

  async take(charges: readonly Charge[]): Promise<Outcome> {
    if (charges.length === 0) return { state: 'taken', standings: [], settle: () => [] };
    const lease = this.leases.next();
    const keys = charges.map(({ counter }) => this.keyOf(counter));
    let reply: Reply;
    try {
      reply = await this.ask(charges, keys, lease);
      // Answered in time, and late by its clock: one of the clocks was set. That of the store is known now.
      if (reply[0] === 'late' || reply[0] === 'apart') reply = await this.ask(charges, keys, lease);
    } catch {
      return this.passedOver(charges);
    }
    const [state, , over, counts] = reply;
    if (state === 'late' || state === 'apart') return this.passedOver(charges);
    const standings = counts.map(standingOf);
    if (state === 'exhausted') return { state, over, standings };
    this.leases.began(lease, charges, keys);
    return this.takenWith(charges, keys, lease, standings);
  }

  async list(prefix: string, atMost: number): Promise<readonly NamedStanding[]> {
    const start = this.keyOf('');
    const pattern = `${this.keyOf(prefix).replace(/[*?[\]\\^-]/g, '\\$&')}*`;
    const found = new Map<string, NamedStanding>();
    let cursor = '0';
    for (let step = 0; step < mostSteps && found.size < atMost; step++) {
      const answer = await this.client.run(listScript, [start], [cursor, pattern]);
      const [next, counters] = answer as readonly [string, readonly (readonly [string, number, number])[]];
      for (const [key, used, ends] of counters) {
        const counter = key.slice(start.length);
        found.set(counter, { counter, ...standingOf([used, ends]) });
      }
      cursor = next;
      if (cursor === '0') break;
    }
    return [...found.values()].slice(0, atMost);
  }

  /** Resolves when what is under way has been answered or given up. The connection is its owner's to close. */
  async close(): Promise<void> {
    this.leases.close();
    await Promise.allSettled(this.underWay);
  }

  private async ask(charges: readonly Charge[], keys: readonly string[], lease: string): Promise<Reply> {
    const { client } = this;
    const now = client.now();
    const args: (string | number)[] = [Math.round(now + client.timeout + tooLateAfter), lease, this.leases.holds];
    const month = windowEnd('month', now) as number;
    const next = windowEnd('month', month) as number;
    for (const { window, maximum, amount } of charges) args.push(window, maximum, amount, month, next);
    const reply = await client.run(takeScript, keys, args, (late) => {
      if (isReply(late, charges) && late[0] === 'taken') this.takeBack(charges, keys, lease, late[3]);
    });
    // Whatever stands there is no store of ours; the call is as if it had not answered.
    if (!isReply(reply, charges)) throw new Error('the store answered something else');
    client.heardTime(reply[1]);
    return reply;
  }

  private keyOf(counter: string): string {
    return `${this.client.keys}count:${counter}`;
  }

  private passedOver(charges: readonly Charge[]): Taken | Outcome {
    const outcome = unasked(charges);
    if (outcome.state === 'taken') this.skippedOpen += 1;
    else this.skippedClosed += 1;
    return outcome;
  }

  private takenWith(
    charges: readonly Charge[],
    keys: readonly string[],
    lease: string,
    standings: readonly Standing[],
  ): Taken {
    let isSettled = false;
    return {
      state: 'taken',
      standings,
      settle: async (actual) => {
        if (isSettled) return standings.map(() => null);
        isSettled = true;
        this.leases.ended(lease);
        return this.correct(
          charges.map(({ amount }, index) => (actual[index] ?? amount) - amount),
          charges,
          keys,
          lease,
          standings,
        );
      },
    };
  }

  private async correct(
    differences: readonly number[],
    charges: readonly Charge[],
    keys: readonly string[],
    lease: string,
    standings: readonly Standing[],
  ): Promise<readonly (Standing | null)[]> {
    const now = this.client.now();
    const after: (Standing | null)[] = standings.map((one) =>
      one.resetsAt !== null && one.resetsAt <= now ? null : one,
    );
    // What was as it was thought to be needs no word: most calls have limits of requests alone.
    const places = charges.flatMap(({ window }, index) =>
      window === 'open' || (differences[index] !== 0 && after[index] !== null) ? [index] : [],
    );
    if (places.length === 0) return after;
    const told = places.map((index) => keys[index] as string);
    const args: (string | number)[] = [lease];
    for (const index of places) {
      args.push(standings[index]?.resetsAt ?? -1, differences[index] ?? 0, charges[index]?.amount ?? 0);
    }
    const sent = this.client.run(settleScript, told, args);
    this.inBackground(sent, { keys: told, args });
    let used: readonly unknown[];
    try {
      const answer = await sent;
      used = Array.isArray(answer) ? answer : [];
    } catch {
      return standings.map(() => null);
    }
    for (const [place, index] of places.entries()) {
      const one = used[place];
      after[index] =
        typeof one !== 'number' || one === -1 ? null : { used: one, resetsAt: standings[index]?.resetsAt ?? null };
    }
    return after;
  }

  /** Gives back what was taken for a call that did not wait for it. */
  private takeBack(
    charges: readonly Charge[],
    keys: readonly string[],
    lease: string,
    counts: readonly (readonly [number, number])[],
  ): void {
    const differences = charges.map(({ amount }) => -amount);
    void this.correct(differences, charges, keys, lease, counts.map(standingOf));
  }

  /** Waits for something at the end of the gateway; a correction that could not be sent is kept until the store is back. */
  private inBackground(sent: Promise<unknown>, correction?: Correction): void {
    const done = sent.catch((error: unknown) => {
      const isUnsent = error instanceof StoreUnavailable && !error.wasSent;
      if (isUnsent && correction && this.pending.length < mostPending) this.pending.push(correction);
    });
    this.underWay.add(done);
    void done.then(() => this.underWay.delete(done));
  }
}
