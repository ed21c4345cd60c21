/**
 * Looks at each target from time to time, where the config asks for it: a target that does not answer well opens its own breaker for
 * as long as that lasts. Nothing else of a breaker is touched: that a list of models can be had does not prove that models answer.
 */
import type { UpstreamCall } from '../upstream/client.ts';
import { UpstreamFailure } from '../upstream/failure.ts';
import type { Target } from '../upstream/target.ts';
import type { BreakerStore } from './breakers.ts';

/** How targets are looked at. Times in milliseconds. */
export interface HealthSettings {
  /** From the root of the server; null: where the provider lists its models. */
  readonly path: string | null;
  readonly interval: number;
  readonly timeout: number;
  /** Looks in a row that must fail before a target counts as ill, and succeed before it counts as well again. */
  readonly unhealthyThreshold: number;
  readonly healthyThreshold: number;
}

/** Bytes of an answer that are read: so that its connection can be used again. */
const longestAnswer = 1024 * 1024;

/** How much earlier or later than its interval a look may be: gateways that were started together part. */
const spread = 0.1;

/** The looks at a config's targets. */
export class HealthChecks {
  private readonly checks: readonly Check[];

  /** Begins at once. `random` gives from 0 up to 1; `former` are the looks of the config before. */
  constructor(
    settings: HealthSettings,
    targets: readonly Target[],
    breakers: BreakerStore,
    random: () => number,
    former: HealthChecks | null = null,
  ) {
    const checked = targets.filter((target) => target.client !== null && target.settings.healthPath !== false);
    this.checks = checked.map(
      (target) => new Check(settings, target, breakers, random, former?.foundWell(target) === true),
    );
    for (const check of this.checks) void check.look();
  }

  /** Whether a target, as it is now, was last found well here. */
  private foundWell({ client }: Target): boolean {
    return this.checks.some((check) => check.foundWell(client));
  }

  /** Ends them. What they found stands. */
  close(): void {
    for (const check of this.checks) check.close();
  }
}

class Check {
  private readonly settings: HealthSettings;
  private readonly target: Target;
  private readonly breakers: BreakerStore;
  private readonly random: () => number;
  private isIll: boolean;
  private isFirst: boolean;
  /** Looks in a row that spoke against what the target counts as. */
  private against = 0;
  private isClosed = false;
  private timer: NodeJS.Timeout | null = null;
  private call: UpstreamCall | null = null;

  constructor(
    settings: HealthSettings,
    target: Target,
    breakers: BreakerStore,
    random: () => number,
    isKnownWell: boolean,
  ) {
    this.settings = settings;
    this.target = target;
    this.breakers = breakers;
    this.random = random;
    this.isFirst = !isKnownWell;
    // From the config before.
    this.isIll = breakers.state(target.settings.id).reason === 'unhealthy';
  }

  /** Looks, and then again and again. Never rejects. */
  async look(): Promise<void> {
    const isWell = await this.isWell();
    if (this.isClosed) return;
    if (isWell !== null) this.judge(isWell);
    const wait = this.settings.interval * (1 - spread + 2 * spread * this.random());
    this.timer = setTimeout(() => void this.look(), wait).unref();
  }

  /** Whether this is the target with these connections, and was last found well. */
  foundWell(client: Target['client']): boolean {
    return this.target.client === client && !this.isFirst && !this.isIll;
  }

  close(): void {
    this.isClosed = true;
    if (this.timer) clearTimeout(this.timer);
    this.call?.abort();
  }

  private judge(isWell: boolean): void {
    const { unhealthyThreshold, healthyThreshold } = this.settings;
    const isAgainst = isWell === this.isIll;
    this.against = isAgainst ? this.against + 1 : 0;
    // The first look at a target of which nothing is known tells by itself.
    const enough = this.isFirst ? 1 : this.isIll ? healthyThreshold : unhealthyThreshold;
    this.isFirst = false;
    if (!isAgainst || this.against < enough) return;
    this.against = 0;
    this.isIll = !isWell;
    const { id } = this.target.settings;
    if (this.isIll) this.breakers.open(id, 'unhealthy', Number.POSITIVE_INFINITY);
    else this.breakers.close(id, 'unhealthy');
  }

  /** Whether the target answers well: with a status from 200 to 399. Null where it says that it was asked too often. */
  private async isWell(): Promise<boolean | null> {
    const { client, headers, settings } = this.target;
    if (client === null) return false;
    const { provider, apiVersion } = settings;
    const own = settings.healthPath === false ? null : settings.healthPath;
    const path = own ?? this.settings.path ?? client.basePath + (provider.modelsPath?.(apiVersion) ?? '/models');
    const call = client.get(path, headers({}, null));
    this.call = call;
    const timer = setTimeout(() => call.abort(), this.settings.timeout).unref();
    try {
      await call.head();
      const { status } = call;
      await call.read(longestAnswer);
      return status === 429 ? null : status >= 200 && status < 400;
    } catch (error) {
      if (!(error instanceof UpstreamFailure)) throw error;
      // A list that is longer than anybody reads is an answer.
      return error.kind === 'too_large' && call.status < 400;
    } finally {
      clearTimeout(timer);
      this.call = null;
    }
  }
}
