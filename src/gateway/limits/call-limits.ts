/**
 * The limits of a config as a call asks them: which counters it is charged to, what is reserved of them, what of that it used.
 */
import type { Caller } from '../../policy/subject.ts';
import { counterOf, type Applied } from './applied.ts';
import { BudgetAlerts, type LimitNotice } from './budget-alerts.ts';
import type { Charge, CounterStore, Outcome, Standing, Taken } from './counter-store.ts';
import { Consumers, type Names } from './consumers.ts';
import { allLimits } from './read-limits.ts';
import type { Limit, LimitsSettings, Price, Scope } from './limit.ts';
import { costOf, PriceList } from './prices.ts';
import { limitsOverview } from './overview.ts';
import { matchesPattern } from './pattern.ts';
import { exhaustedError, rateHeaders, uncountedError, unpricedError } from './refusals.ts';
import { UsedShares } from './shares.ts';

/** A call before it is made. */
export interface LimitedCall {
  readonly caller: Caller;
  /** What its key is counted as: its id, or that of the first key it was rotated from. */
  readonly keyId: string;
  /** As the client names it, aliases resolved. */
  readonly model: string;
  /** What that is counted as where each model is counted: never one of more names than the config has. */
  readonly countedModel: string;
  /** What its prompt is thought to be, in tokens. */
  readonly inputTokens: number;
  /** The most that its answer may have, in tokens; null where the request does not bound it. */
  readonly outputTokens: number | null;
  /** How many answers it asks for. */
  readonly answers: number;
  /** What the targets that it may go to cost; null for one whose price nobody knows. Asked where a cost is limited. */
  prices(): readonly (Price | null)[];
  readonly isAnthropic: boolean;
}

/** What a call has used. Null where nobody knows: what was reserved stays counted. */
export interface Spent {
  readonly tokens: number | null;
  /** Nano-dollars. */
  readonly cost: number | null;
}

/** What a call has taken, to be settled when it is over. */
export interface Reservation {
  /** What its client is told of its limits. */
  readonly headers: Readonly<Record<string, string>>;
  /** Ends it, whatever became of the call. */
  settle(spent: Spent): void;
}

/** What limits need of the rest. */
export interface LimitPorts {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Hears of each share that is reached, once in its window. */
  reached(notice: LimitNotice): void;
}

/** Limits of which nobody hears. */
export const quietLimits: LimitPorts = { now: Date.now, reached: () => undefined };

/** The limits of one config. */
export class CallLimits {
  /** True where nothing is limited and no cost is told, so that a call needs no account. */
  readonly isEmpty: boolean;
  /** Whether events tell what calls cost. */
  readonly tellsCost: boolean;
  private readonly settings: LimitsSettings;
  private readonly all: readonly Limit[];
  private readonly consumers: Consumers;
  private readonly store: CounterStore;
  private readonly ports: LimitPorts;
  private readonly alerts: BudgetAlerts;
  private readonly shares: UsedShares;
  private priceList: PriceList | null = null;

  /** `former`: the limits of the config before, whose figures go on. */
  constructor(settings: LimitsSettings, store: CounterStore, ports: LimitPorts, former: CallLimits | null = null) {
    this.settings = settings;
    this.all = allLimits(settings);
    // The same, since calls under way on the former config tell only that one how they end.
    this.shares = former?.shares ?? new UsedShares();
    this.consumers = new Consumers(settings.groups);
    this.store = store;
    this.ports = ports;
    this.alerts = new BudgetAlerts(store, (notice) => ports.reached(notice));
    this.tellsCost = settings.tellsCost;
    this.isEmpty = this.all.length === 0 && !settings.tellsCost;
  }

  /** How far each limit is used, as calls of this process saw it. */
  usedShares(): readonly { readonly limit: string; readonly share: number }[] {
    return this.shares.of(this.all, this.ports.now());
  }

  /** What is used of each limit, for operators; see `overview.ts`. */
  overview(shown: number, nameOf: (keyId: string) => string | undefined): Promise<unknown> {
    return limitsOverview(this.all, this.store, shown, nameOf);
  }

  /** Whether the groups that a caller is in let it call a name. */
  mayCall(caller: Caller, name: string, names: Names): boolean {
    return this.consumers.mayCall(caller, name, names);
  }

  /** What a model costs at a target; null where nobody knows. `upstreamModel` is the name that the provider knows it by. */
  priceOf(targetId: string, upstreamModel: string | null, model: string): Price | null {
    this.priceList ??= new PriceList(this.settings);
    return this.priceList.of(targetId, upstreamModel, model);
  }

  /**
   * Reserves what the call may use. Throws a LimitError, or rejects with it, where that goes over any limit; a refused call costs
   * nothing.
   */
  take(call: LimitedCall): Reservation | Promise<Reservation> {
    const applied = this.appliedTo(call);
    if (applied.length === 0) return { headers: {}, settle: () => undefined };
    const limits = applied.map(({ limit }) => limit);
    const prices = this.pricesOf(call, limits);
    const charges = applied.map((one) => this.chargeOf(one, call, prices));
    const reserved = (outcome: Outcome): Reservation => {
      if (outcome.state === 'exhausted') {
        this.saw(applied, outcome.standings);
        this.alerts.exhausted(applied, charges, outcome);
        throw exhaustedError(limits, charges, outcome, this.ports.now(), call.isAnthropic);
      }
      if (outcome.state === 'unavailable') throw uncountedError(limits[outcome.charge] as Limit);
      return this.reservation(applied, charges, outcome, call.isAnthropic);
    };
    const outcome = this.store.take(charges);
    return outcome instanceof Promise ? outcome.then(reserved) : reserved(outcome);
  }

  /** The limits that hold for a call: what is set for everybody, what a group sets in its place, what a group shares. */
  private appliedTo({ caller, keyId, model, countedModel }: LimitedCall): readonly Applied[] {
    const groups = this.consumers.groupsOf(caller);
    const applied: Applied[] = [];
    const add = (list: readonly Limit[] | undefined, subject: string | null): void => {
      for (const limit of list ?? []) applied.push({ limit, subject });
    };
    for (const sort of ['rate_limits', 'budgets'] as const) {
      const own = this.settings.limits[sort];
      add(own.global, null);
      const each = (scope: Scope, subject: string | null): void => {
        if (subject === null) return;
        const group = groups.find(({ limits }) => limits[sort][scope] !== undefined);
        add((group?.limits[sort] ?? own)[scope], subject);
      };
      each('per_key', keyId);
      each('per_user', caller.user);
      each('per_team', caller.team);
      const named = (own.models ?? []).filter((limit) => matchesPattern(limit.models ?? '', model));
      for (const limit of named) applied.push({ limit, subject: limit.models ?? '' });
      if (named.length === 0) add(own.per_model, countedModel);
      for (const { name, limits } of groups) add(limits[sort].group, name);
    }
    return applied;
  }

  /** What a call may cost at each place it may go to. Throws where that is not known and has to be. */
  private pricesOf(call: LimitedCall, limits: readonly Limit[]): readonly Price[] {
    const limited = limits.find(({ unit, refuses }) => unit === 'cost' && refuses);
    if (!limits.some(({ unit }) => unit === 'cost')) return [];
    const prices = call.prices();
    if (limited && this.settings.onUnknownPrice === 'refuse' && prices.includes(null)) {
      throw unpricedError(limited, call.model);
    }
    return prices.filter((price) => price !== null);
  }

  private chargeOf({ limit, subject }: Applied, call: LimitedCall, prices: readonly Price[]): Charge {
    const { unit, window, maximum, refuses, onStoreFailure } = limit;
    return {
      counter: counterOf(limit, subject),
      window,
      // What only tells how far it is used refuses nothing.
      maximum: refuses ? maximum : Number.MAX_SAFE_INTEGER,
      amount: this.amountOf(unit, maximum, call, prices),
      onStoreFailure: refuses ? onStoreFailure : 'open',
    };
  }

  private amountOf(unit: Limit['unit'], maximum: number, call: LimitedCall, prices: readonly Price[]): number {
    if (unit === 'requests' || unit === 'parallel') return 1;
    const { inputTokens, outputTokens, answers } = call;
    const reserve = (output: number): number =>
      unit === 'tokens'
        ? inputTokens + output
        : Math.max(0, ...prices.map((price) => costOf({ input_tokens: inputTokens, output_tokens: output }, price)));
    if (outputTokens !== null) return reserve(outputTokens);
    // A bound that the request does not have alone makes no call impossible that an empty counter has room for.
    return Math.min(reserve(this.settings.defaultOutputTokens * answers), Math.max(reserve(0), maximum));
  }

  private reservation(
    applied: readonly Applied[],
    charges: readonly Charge[],
    taken: Taken,
    isAnthropic: boolean,
  ): Reservation {
    const limits = applied.map(({ limit }) => limit);
    // Of tokens and costs more is reserved than is used: those are seen when they are settled.
    this.saw(
      applied,
      taken.standings.map((standing, index) => (isEstimate(limits[index]) ? null : standing)),
    );
    return {
      headers: rateHeaders(limits, taken.standings, this.ports.now(), isAnthropic),
      settle: ({ tokens, cost }) => {
        const settled = taken.settle(
          charges.map(({ amount }, index) => {
            const unit = limits[index]?.unit;
            return unit === 'tokens' ? (tokens ?? amount) : unit === 'cost' ? (cost ?? amount) : amount;
          }),
        );
        if (settled instanceof Promise) void settled.then((standings) => this.noteSettled(applied, standings));
        else this.noteSettled(applied, settled);
      },
    };
  }

  private saw(applied: readonly Applied[], standings: readonly (Standing | null)[]): void {
    const now = this.ports.now();
    for (const [index, { limit }] of applied.entries()) {
      const standing = standings[index];
      if (standing) this.shares.saw(limit, standing, now);
    }
  }

  private noteSettled(applied: readonly Applied[], standings: readonly (Standing | null)[]): void {
    this.saw(applied, standings);
    this.alerts.settled(applied, standings);
  }
}

function isEstimate(limit: Limit | undefined): boolean {
  return limit?.unit === 'tokens' || limit?.unit === 'cost';
}
