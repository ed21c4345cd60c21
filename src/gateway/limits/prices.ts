/**
 * What calls cost, in whole nano-dollars: never a sum of fractions. Prices of the config go before those that kt knows.
 */
import { nanoDollars, type LimitsSettings, type Price } from './limit.ts';
import { listPrices } from './list-prices.ts';
import { matchesPattern } from './pattern.ts';

/** Tokens as they are billed. */
export interface BilledTokens {
  readonly input_tokens: number;
  readonly output_tokens: number;
  /** How many of the input the provider had in its cache. */
  readonly cached_input_tokens?: number;
}

const million = 1_000_000n;

/** The cost of a call in nano-dollars, rounded up. */
export function costOf(
  { input_tokens: input, output_tokens: output, cached_input_tokens: cached = 0 }: BilledTokens,
  price: Price,
): number {
  const part = (tokens: number, nanoPerMillion: number): bigint =>
    BigInt(Math.max(0, Math.ceil(tokens))) * BigInt(nanoPerMillion);
  const fromCache = Math.min(cached, input);
  const sum = part(input - fromCache, price.input) + part(fromCache, price.cachedInput) + part(output, price.output);
  const cost = (sum + million - 1n) / million;
  return cost > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(cost);
}

/** Names whose price is remembered. */
const mostRemembered = 1_000;

/** Prices by name and by pattern, of which the longest that fits counts: it says most. */
class NamedPrices {
  private readonly exact: ReadonlyMap<string, Price>;
  private readonly patterns: readonly (readonly [pattern: string, price: Price])[];

  constructor(entries: readonly (readonly [name: string, price: Price])[]) {
    const isPattern = ([name]: readonly [string, Price]): boolean => name.includes('*');
    this.exact = new Map(entries.filter((entry) => !isPattern(entry)));
    this.patterns = entries.filter(isPattern).toSorted(([one], [other]) => other.length - one.length);
  }

  of(model: string): Price | undefined {
    return this.exact.get(model) ?? this.patterns.find(([pattern]) => matchesPattern(pattern, model))?.[1];
  }
}

/** The prices of a config. */
export class PriceList {
  private readonly ofTargets: LimitsSettings['targetPrices'];
  private readonly own: NamedPrices;
  private readonly known: NamedPrices;
  private readonly remembered = new Map<string, Price | null>();

  constructor({ prices, targetPrices }: Pick<LimitsSettings, 'prices' | 'targetPrices'>) {
    this.ofTargets = targetPrices;
    this.own = new NamedPrices(Object.entries(prices));
    this.known = new NamedPrices(
      Object.entries(listPrices).map(([name, [input, output, cached = input]]) => [
        name,
        { input: nanoDollars(input), output: nanoDollars(output), cachedInput: nanoDollars(cached) },
      ]),
    );
  }

  /** The price of a model at a target: by the name that the provider knows it by, else by the client's. Null where unknown. */
  of(targetId: string, upstreamModel: string | null, model: string): Price | null {
    const ofTarget = Object.hasOwn(this.ofTargets, targetId) ? this.ofTargets[targetId] : undefined;
    return ofTarget ?? (upstreamModel === null ? null : this.ofModel(upstreamModel)) ?? this.ofModel(model);
  }

  private ofModel(model: string): Price | null {
    const before = this.remembered.get(model);
    if (before !== undefined) return before;
    const price = this.own.of(model) ?? this.known.of(model) ?? null;
    if (this.remembered.size >= mostRemembered) this.remembered.clear();
    this.remembered.set(model, price);
    return price;
  }
}
