/**
 * Amounts in the arguments of tools' calls, and limits on them. An amount that can't be read is no amount within the limit.
 */
import { compileNames, type NameMatcher } from '../glob.ts';
import { argumentsOf, type ToolCall } from '../tool-calls.ts';
import type { TransactionLimit } from './transaction-settings.ts';

/** What is wrong with a call. */
export type TransactionProblem = 'amount_exceeded' | 'amount_unknown' | 'currency_denied' | 'approval_required';

/** Limits ready to be asked. */
export interface Transactions {
  readonly isEmpty: boolean;
  /** True where calls are added up, so that all of an answer is needed. */
  readonly addsUp: boolean;
  /** At most one problem for each limit of each call. Calls without arguments so far are left aside. */
  judge(calls: readonly ToolCall[]): readonly { readonly call: ToolCall; readonly problem: TransactionProblem }[];
}

const usualFields = ['amount', 'total', 'price', 'value'];

/** Members looked at in one call's arguments. */
const mostMembers = 10_000;

/** The values of members with such names, at any depth; null where there are too many members to look through. */
function membersOf(value: unknown, names: ReadonlySet<string>): readonly unknown[] | null {
  const found: unknown[] = [];
  const pending: unknown[] = [value];
  let seen = 0;
  for (let next = pending.pop(); pending.length > 0 || next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const [name, member] of Object.entries(next)) {
      if (++seen > mostMembers) return null;
      if (names.has(name.toLowerCase())) found.push(member);
      if (typeof member === 'object' && member !== null) pending.push(member);
    }
  }
  return found;
}

/** An amount as a number; null for what is none. `1,234.50`, `€ 20` and `20 EUR` are. */
function amountOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? Math.abs(value) : null;
  if (typeof value !== 'string' || value.length > 64) return null;
  const digits = /^[^\d.,-]{0,5}(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)[^\d.,]{0,5}$/.exec(value.trim())?.[1];
  return digits === undefined ? null : Math.abs(Number(digits.replaceAll(',', '')));
}

interface CompiledLimit {
  readonly limit: TransactionLimit;
  readonly isOurs: NameMatcher;
  readonly amountNames: ReadonlySet<string>;
  readonly currencyNames: ReadonlySet<string>;
  readonly currencies: ReadonlySet<string> | null;
}

function compileLimit(limit: TransactionLimit): CompiledLimit {
  const lower = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((name) => name.toLowerCase()));
  return {
    limit,
    isOurs: compileNames(limit.tools),
    amountNames: lower(limit.amount_fields ?? usualFields),
    currencyNames: lower([limit.currency_field ?? 'currency']),
    currencies: limit.currencies === undefined ? null : lower(limit.currencies),
  };
}

/** One call beside one limit; `total` is what came before it, and the new total is given back. */
function judgeCall(
  call: ToolCall,
  compiled: CompiledLimit,
  total: number,
): { problem: TransactionProblem | null; total: number } {
  const { limit, amountNames, currencyNames, currencies } = compiled;
  const value = argumentsOf(call);
  const members = value === undefined ? null : membersOf(value, amountNames);
  const amounts = members?.map(amountOf) ?? [null];
  if (amounts.includes(null)) return { problem: 'amount_unknown', total };
  if (amounts.length === 0 && limit.missing_amount !== 'allow') return { problem: 'amount_unknown', total };
  const largest = Math.max(0, ...(amounts as number[]));
  const sum = total + largest;
  if (currencies !== null) {
    const named = membersOf(value, currencyNames) ?? [];
    const isDenied =
      named.length === 0 || named.some((one) => typeof one !== 'string' || !currencies.has(one.toLowerCase()));
    if (isDenied) return { problem: 'currency_denied', total: sum };
  }
  if (largest > (limit.max_amount ?? Infinity) || sum > (limit.max_total ?? Infinity))
    return { problem: 'amount_exceeded', total: sum };
  return { problem: largest > (limit.approval_above ?? Infinity) ? 'approval_required' : null, total: sum };
}

/** The largest amount in a call's arguments, in members of these names; null where there is none, or one that is no amount. */
export function largestAmount(call: ToolCall, fields: readonly string[]): number | null {
  const members = membersOf(argumentsOf(call), new Set(fields.map((name) => name.toLowerCase())));
  const amounts = members?.map(amountOf) ?? [];
  return amounts.length === 0 || amounts.includes(null) ? null : Math.max(...(amounts as number[]));
}

/** Compiles limits. */
export function compileTransactions(limits: readonly TransactionLimit[]): Transactions {
  const compiled = limits.map(compileLimit);
  return {
    isEmpty: limits.length === 0,
    addsUp: limits.some(({ max_total: most }) => most !== undefined),
    judge(calls) {
      const problems: { call: ToolCall; problem: TransactionProblem }[] = [];
      for (const one of compiled) {
        let total = 0;
        for (const call of calls) {
          if (call.json === null || !one.isOurs(call.tool)) continue;
          const judged = judgeCall(call, one, total);
          total = judged.total;
          if (judged.problem !== null) problems.push({ call, problem: judged.problem });
        }
      }
      return problems;
    },
  };
}
