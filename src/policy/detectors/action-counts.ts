/**
 * What an agent's calls of tools come to from answer to answer: calls of each tool in a minute, amounts in a day.
 */
import { compileNames, type NameMatcher } from '../glob.ts';
import type { TallyCharge } from '../tally.ts';
import type { ToolCall } from '../tool-calls.ts';
import type { Caller } from '../subject.ts';

/** What `rate_limits` may say of every tool that it does not name. */
const otherTools = 'default';

/** Parts of a currency's unit that amounts are counted in. */
const parts = 100;

/** Characters of a tool's name in a count's. */
const longestName = 200;

/** What a charge is for. */
export interface ActionCharge extends TallyCharge {
  /** The call that is told where the charge is too much. */
  readonly call: ToolCall;
  readonly problem: 'rate_exceeded' | 'daily_total_exceeded';
}

/** Counts calls by tool: each that is named or matched on its own, others by the limit `default` where there is one. */
export function compileRates(
  limits: Readonly<Record<string, number>>,
): (calls: readonly ToolCall[], caller: Caller) => readonly ActionCharge[] {
  const { [otherTools]: other, ...named } = limits;
  const rules = Object.entries(named).map(
    ([name, maximum]): { isOurs: NameMatcher; name: string; maximum: number } => ({
      isOurs: compileNames([name]),
      name,
      maximum,
    }),
  );
  return (calls, { keyId }) => {
    const charges = new Map<string, ActionCharge>();
    for (const call of calls) {
      const rule = rules.find(({ isOurs }) => isOurs(call.tool));
      const maximum = rule?.maximum ?? other;
      if (maximum === undefined) continue;
      const name = `tool-calls:minute:${keyId ?? ''}:${(rule?.name ?? call.tool).slice(0, longestName)}`;
      const amount = (charges.get(name)?.amount ?? 0) + 1;
      charges.set(name, { name, window: 'minute', maximum, amount, call, problem: 'rate_exceeded' });
    }
    return [...charges.values()];
  };
}

/** The charge of a day's amounts, in hundredths; null where an answer has none. `amountOf`: a call's, null for a call of no amount. */
export function dailyCharge(
  calls: readonly ToolCall[],
  amountOf: (call: ToolCall) => number | null,
  maximum: number,
  { keyId }: Caller,
): ActionCharge | null {
  let total = 0;
  let last: ToolCall | null = null;
  for (const call of calls) {
    const amount = amountOf(call);
    if (amount === null) continue;
    total += amount;
    last = call;
  }
  if (last === null) return null;
  const most = Number.MAX_SAFE_INTEGER;
  return {
    name: `tool-amounts:day:${keyId ?? ''}`,
    window: 'day',
    maximum: Math.min(most, Math.round(maximum * parts)),
    amount: Math.min(most, Math.ceil(total * parts)),
    call: last,
    problem: 'daily_total_exceeded',
  };
}
