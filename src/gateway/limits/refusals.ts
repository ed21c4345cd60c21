/**
 * What a client is told of limits: the errors of those that are used up, and the headers that SDKs read, on good answers too.
 */
import { GatewayError } from '../errors.ts';
import type { Charge, Exhausted, Standing } from './counter-store.ts';
import { dollars, type Limit } from './limit.ts';

/** The longest `retry-after`, in seconds: also where a limit is for a day, since a budget may be raised meanwhile. */
const longestRetry = 60;

/** A call that a limit refused. */
export class LimitError extends GatewayError {
  /** The limit's name, `rate_limits.per_key.requests_per_minute`, for the event. */
  readonly limit: string;

  constructor(limit: string, ...error: ConstructorParameters<typeof GatewayError>) {
    super(...error);
    this.name = 'LimitError';
    this.limit = limit;
  }
}

const whose: Readonly<Record<Limit['scope'], string>> = {
  global: 'this gateway',
  per_key: 'this key',
  per_user: 'this user',
  per_team: 'this team',
  per_model: 'this model',
  models: 'this model',
  group: 'this group',
};

/** A maximum as people read it: `2 requests a minute`. */
function told({ unit, window, maximum }: Limit): string {
  if (unit === 'parallel') return `${maximum} at once`;
  return `${amountOf(unit, maximum)} a ${window}`;
}

function amountOf(unit: Limit['unit'], amount: number): string {
  return unit === 'cost' ? `${dollars(amount)} USD` : `${amount} ${unit}`;
}

/** Milliseconds until a counter begins anew; a call at once may end at any moment. */
function untilReset(standing: Standing | null, now: number): number {
  const resetsAt = standing?.resetsAt ?? null;
  return resetsAt === null ? 1000 : Math.max(0, resetsAt - now);
}

/** A span as OpenAI's headers write it: `1s`, `6m0s`, `4h5m6s`. Never under a second. */
export function spanText(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const rest = `${seconds % 60}s`;
  if (hours > 0) return `${hours}h${minutes}m${rest}`;
  return minutes > 0 ? `${minutes}m${rest}` : rest;
}

/**
 * The error of a call that limits refuse. A budget goes before a rate, since trying again does not help; then the one that lasts
 * longest.
 */
export function exhaustedError(
  limits: readonly Limit[],
  charges: readonly Charge[],
  { over, standings }: Exhausted,
  now: number,
  isAnthropic: boolean,
): LimitError {
  const last = (index: number): number => untilReset(standings[index] ?? null, now);
  const rank = (index: number): number => (limits[index]?.sort === 'budgets' ? 1 : 0);
  const [index = 0] = over.toSorted((one, other) => rank(other) - rank(one) || last(other) - last(one));
  const limit = limits[index] as Limit;
  const standing = standings[index] ?? null;
  const charge = charges[index] as Charge;
  if (limit.sort === 'budgets') return budgetError(limit, charge, standing);
  const headers: Record<string, string> = rateHeaders([limit], [standing], now, isAnthropic);
  const seconds = Math.min(longestRetry, Math.max(1, Math.ceil(last(index) / 1000)));
  headers['retry-after'] = String(seconds);
  const tooLarge = isTooLarge(charge) ? tooLargeText(limit, charge) : null;
  if (tooLarge !== null) headers['x-should-retry'] = 'false';
  const message = tooLarge ?? `Rate limit reached for ${whose[limit.scope]}: ${told(limit)}. Try again in ${seconds}s.`;
  return new LimitError(limit.name, 429, 'rate_limit_error', 'rate_limit_exceeded', message, { headers });
}

/** Whether a call alone may use more than a limit has at all: no wait makes it possible, and nothing is used up. */
export function isTooLarge({ amount, maximum }: Charge): boolean {
  return amount > maximum && maximum > 0;
}

function tooLargeText(limit: Limit, { amount }: Charge): string {
  const sort = limit.sort === 'budgets' ? 'budget' : 'limit';
  return `Request too large for ${whose[limit.scope]}: it may use ${amountOf(limit.unit, amount)}, and the ${sort} is ${told(limit)}. Bound its output (max_tokens) or shorten it.`;
}

/** A budget that is used up, or that the call would go over. */
function budgetError(limit: Limit, charge: Charge, standing: Standing | null): LimitError {
  const until = standing?.resetsAt ?? null;
  const anew = until === null ? '' : ` It begins anew at ${new Date(until).toISOString().replace('.000Z', 'Z')}.`;
  const message = isTooLarge(charge)
    ? tooLargeText(limit, charge)
    : `The budget of ${whose[limit.scope]} is used up: ${told(limit)}.${anew}`;
  return new LimitError(limit.name, 429, 'insufficient_quota', 'insufficient_quota', message, {
    headers: { 'x-should-retry': 'false' },
  });
}

/** The counters can't be asked, and the limit is not to be passed over. */
export function uncountedError({ name }: Limit): LimitError {
  const message = 'The gateway cannot count this call against its limits now.';
  // The store is tried a few times a second: a client that waits this long asks one that may be back.
  const headers = { 'retry-after': '1' };
  return new LimitError(name, 503, 'server_error', 'limits_unavailable', message, { headers });
}

/** A cost is limited and nobody knows what the model costs. */
export function unpricedError({ name }: Limit, model: string): LimitError {
  const shown = model.length > 100 ? `${model.slice(0, 100)}…` : model;
  const message = `No price is known for the model '${shown}', and the cost of calls is limited here. The gateway’s operator can give one.`;
  return new LimitError(name, 403, 'permission_error', 'model_not_priced', message);
}

/**
 * `x-ratelimit-*` for requests and tokens, each of the limit that has least left; in Anthropic's spelling too where its clients
 * call. A budget is nobody's rate and is not shown.
 */
export function rateHeaders(
  limits: readonly Limit[],
  standings: readonly (Standing | null)[],
  now: number,
  isAnthropic: boolean,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const unit of ['requests', 'tokens'] as const) {
    let least: { limit: Limit; standing: Standing; left: number } | null = null;
    for (const [index, limit] of limits.entries()) {
      const standing = standings[index];
      if (!standing || limit.unit !== unit || limit.sort !== 'rate_limits') continue;
      const left = Math.max(0, limit.maximum - standing.used);
      if (least === null || left < least.left) least = { limit, standing, left };
    }
    if (least === null) continue;
    const { limit, standing, left } = least;
    headers[`x-ratelimit-limit-${unit}`] = String(limit.maximum);
    headers[`x-ratelimit-remaining-${unit}`] = String(left);
    headers[`x-ratelimit-reset-${unit}`] = spanText(untilReset(standing, now));
    if (!isAnthropic) continue;
    headers[`anthropic-ratelimit-${unit}-limit`] = String(limit.maximum);
    headers[`anthropic-ratelimit-${unit}-remaining`] = String(left);
    headers[`anthropic-ratelimit-${unit}-reset`] = new Date(now + untilReset(standing, now)).toISOString();
  }
  return headers;
}
