/**
 * Limits across workers: counted in the primary, asked for by each worker, so that they are exact. A limit's state is named by its
 * settings: calls in flight under a former config go on to count against the former limits.
 */
import { GatewayError, type ErrorType } from '../errors.ts';
import { Limits, type CallLimits, type Reservation } from '../limits.ts';
import type { GatewaySettings } from '../settings.ts';
import { RemoteError, type Channel } from './channel.ts';

/** What a worker asks for. */
export interface TakeRequest {
  readonly limits: GatewaySettings['rateLimits'];
  readonly keyId: string;
  readonly user: string | null;
  readonly tokens: number;
}

/** Sets of limits that are kept: the one in force, and some before it. */
const mostKept = 4;

/** Reservations that were never settled are forgotten after this time, in milliseconds: no call takes longer. */
const forgetAfter = 30 * 60_000;

/** The primary's side. */
export class LimitsOfAll {
  private readonly kept = new Map<string, Limits>();
  private readonly reservations = new Map<number, { readonly reservation: Reservation; readonly at: number }>();
  private last = 0;
  private readonly now: () => number;

  /** `now` in milliseconds. */
  constructor(now: () => number) {
    this.now = now;
  }

  /** Takes one request and its tokens; resolves with the reservation's number. Rejects with the 429. */
  async take({ limits, keyId, user, tokens }: TakeRequest): Promise<number> {
    const reservation = await this.of(limits).take(keyId, user, tokens);
    this.forget();
    this.reservations.set(++this.last, { reservation, at: this.now() });
    return this.last;
  }

  /** Settles one. */
  settle({ number, used }: { readonly number: number; readonly used: number }): void {
    this.reservations.get(number)?.reservation.settle(used);
    this.reservations.delete(number);
  }

  private of(settings: GatewaySettings['rateLimits']): Limits {
    const name = JSON.stringify(settings);
    const limits = this.kept.get(name) ?? new Limits(settings);
    // Last used, last dropped.
    this.kept.delete(name);
    this.kept.set(name, limits);
    if (this.kept.size > mostKept) this.kept.delete(this.kept.keys().next().value as string);
    return limits;
  }

  private forget(): void {
    for (const [number, { at }] of this.reservations) {
      if (this.now() - at < forgetAfter) return;
      this.reservations.delete(number);
    }
  }
}

/** A worker's side: limits with these settings, counted in the primary. */
export function limitsThrough(channel: Channel, settings: GatewaySettings['rateLimits']): CallLimits {
  return {
    isEmpty: new Limits(settings).isEmpty,
    async take(keyId, user, tokens) {
      const request: TakeRequest = { limits: settings, keyId, user, tokens };
      try {
        const number = await channel.ask('take', request);
        return { settle: (used) => channel.tell('settle', { number, used }) };
      } catch (error) {
        throw error instanceof RemoteError ? asGatewayError(error) : error;
      }
    },
  };
}

/** The primary's refusal as this process throws it; a fault stays one. */
function asGatewayError(error: RemoteError): Error {
  const { status, type, code, param, headers, fields } = error.fields as Partial<GatewayError>;
  if (status === undefined || code === undefined) return error;
  return new GatewayError(status, type as ErrorType, code, error.message, {
    param: param ?? null,
    headers: headers ?? {},
    fields: fields ?? {},
  });
}
