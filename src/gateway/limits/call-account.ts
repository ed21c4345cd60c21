/**
 * What one call reserves and uses: asked before its policies run, told what its provider sent, settled when it is over. There is none
 * where a config limits nothing and prices nothing.
 */
import type { AttemptRecord, EventBody } from '../../events/record.ts';
import { readSource } from '../answer.ts';
import type { Candidate, RoutePlan } from '../routing/candidate.ts';
import type { WireShape } from '../wire/shape.ts';
import type { CallLimits, LimitedCall, Reservation, Spent } from './call-limits.ts';
import { tokensOfBytes } from './call-size.ts';
import type { Price } from './limit.ts';
import { costOf, type BilledTokens } from './prices.ts';

type Usage = NonNullable<EventBody['usage']>;

/** What an event tells of a call's end. */
export interface CallEnd {
  /** As the provider counted; null where it did not. */
  readonly usage: Usage | null;
  /** The target whose answer it is, or that was asked last; null where none was. */
  readonly target: string | null;
  readonly upstreamStatus: number | null;
  readonly attempts: readonly AttemptRecord[];
}

/** Failures before any of a request was with its provider. */
const untaken = new Set(['connection', 'connect_timeout']);

/** One call's. */
export class CallAccount {
  private readonly limits: CallLimits;
  private readonly call: Omit<LimitedCall, 'prices'>;
  private readonly plan: RoutePlan;
  private reservation: Reservation | null = null;
  private told: Readonly<Record<string, string>> | null = null;
  private bytes = 0;
  private isComplete = false;
  private spent: Spent | null = null;
  private answered: Candidate | null = null;

  constructor(limits: CallLimits, call: Omit<LimitedCall, 'prices'>, plan: RoutePlan) {
    this.limits = limits;
    this.call = call;
    this.plan = plan;
  }

  /** Reserves what the call may use. Throws a LimitError, or rejects with it, where a limit refuses. */
  take(): void | Promise<void> {
    const taken = this.limits.take({ ...this.call, prices: () => this.prices() });
    if (taken instanceof Promise) return taken.then((reservation) => this.keep(reservation));
    this.keep(taken);
  }

  private keep(reservation: Reservation): void {
    this.reservation = reservation;
    if (Object.keys(reservation.headers).length > 0) this.told = reservation.headers;
  }

  /** What the client is told of its limits, on any answer; null where no limit has a header. */
  get headers(): Readonly<Record<string, string>> | null {
    return this.told;
  }

  /** Notes whose answer it is: a target may be asked for several models, at several prices. */
  answeredBy(candidate: Candidate): void {
    this.answered = candidate;
  }

  /** Notes text that the provider sent. */
  received(text: string): void {
    this.bytes += Buffer.byteLength(text);
  }

  /** Notes a whole answer in which the provider counted nothing. */
  receivedWhole(shape: WireShape, json: string, body: Readonly<Record<string, unknown>>): void {
    for (const { text } of readSource(shape, json, body).subject().parts) this.received(text);
  }

  /** Notes that the provider sent all of its answer, so that its count is the last word. */
  completed(): void {
    this.isComplete = true;
  }

  /** Counts what the call used, as its event tells it: with its cost, and by estimate where the provider counted nothing. */
  close(end: CallEnd): Usage | null {
    const used = this.usageOf(end);
    const billed: BilledTokens = {
      input_tokens: wholeCount(used.input_tokens),
      output_tokens: wholeCount(used.output_tokens),
      cached_input_tokens: wholeCount(used.cached_input_tokens ?? 0),
    };
    const tokens = billed.input_tokens + billed.output_tokens;
    const price = tokens === 0 ? null : this.priceAt(end.target);
    // A model without a price comes this far only where nothing limits its cost, or where the config calls it free.
    const cost = price === null ? 0 : costOf(billed, price);
    this.spent = { tokens, cost };
    if (tokens === 0) return end.usage;
    return this.limits.tellsCost && price !== null ? { ...used, cost_nano_usd: cost } : used;
  }

  /** Ends it. What was reserved stays counted where nobody could say what was used. */
  settle(): void {
    this.reservation?.settle(this.spent ?? { tokens: null, cost: null });
    this.reservation = null;
  }

  private usageOf({ usage, upstreamStatus, attempts }: CallEnd): Usage {
    const output = tokensOfBytes(this.bytes);
    if (usage !== null) {
      // Counts in the middle of a stream are not the last ones.
      if (this.isComplete || usage.output_tokens >= output) return usage;
      return { ...usage, output_tokens: output, estimated: true };
    }
    if (upstreamStatus === null ? !wasTaken(attempts) : upstreamStatus >= 300)
      return { input_tokens: 0, output_tokens: 0 };
    return { input_tokens: this.call.inputTokens, output_tokens: output, estimated: true };
  }

  private prices(): readonly (Price | null)[] {
    return this.plan.candidates.map(({ target, model }) => {
      const { id, upstreamModel } = target.settings;
      return this.limits.priceOf(id, model ?? upstreamModel, this.call.model);
    });
  }

  /** The price of what answered; where nothing did, of the target that was asked. */
  private priceAt(targetId: string | null): Price | null {
    const index = this.plan.candidates.findIndex((candidate) =>
      this.answered === null ? candidate.target.settings.id === targetId : candidate === this.answered,
    );
    return index === -1 ? null : (this.prices()[index] ?? null);
  }
}

/** Tokens of a call, at most; what a provider counts beyond it is not believed. */
const mostTokens = 1_000_000_000;

/** A provider's count as counters take it: providers are other people's programs, and may send any number. */
function wholeCount(count: number): number {
  return Math.min(mostTokens, Math.max(0, Math.ceil(count)));
}

/** Whether a provider may have begun to work on a request that it never answered. */
function wasTaken(attempts: readonly AttemptRecord[]): boolean {
  return attempts.some(({ status, why, error }) => status === null && why !== 'skipped' && !untaken.has(error ?? ''));
}
