/**
 * Payment card numbers: ISO/IEC 7812 numbers in a known issuer's range, of a length that issuer uses, with a valid Luhn
 * digit; where a word nearby says card, the Luhn digit alone. Digits may be grouped by single spaces or hyphens.
 */
import type { Match } from '../detector.ts';
import { passesLuhn } from './check-digits.ts';
import { contextOf, contextReach, standsAlone, type Context } from './context.ts';
import { groupRuns, type DigitGroup } from './digit-groups.ts';
import type { GatedDetector } from './text-scan.ts';

/**
 * Issuer ranges as the networks publish them, by first digits: from, to, the lengths in use. The first that fits
 * decides. Sources: ISO/IEC 7812-1 register summaries of Visa, Mastercard, American Express, Discover, JCB, UnionPay,
 * Mir, RuPay and Maestro.
 */
const issuers: readonly (readonly [from: number, to: number, shortest: number, longest: number])[] = [
  [34, 34, 15, 15],
  [37, 37, 15, 15],
  [300, 305, 14, 19],
  [3095, 3095, 14, 19],
  [36, 36, 14, 19],
  [38, 39, 14, 19],
  [3528, 3589, 16, 19],
  [2131, 2131, 15, 15],
  [1800, 1800, 15, 15],
  [2200, 2204, 16, 19],
  [2221, 2720, 16, 16],
  [51, 55, 16, 16],
  [6011, 6011, 16, 19],
  [644, 649, 16, 19],
  [65, 65, 16, 19],
  [62, 62, 16, 19],
  [81, 82, 16, 16],
  [50, 50, 12, 19],
  [56, 58, 12, 19],
  [60, 61, 12, 19],
  [63, 63, 12, 19],
  [66, 69, 12, 19],
];

const context =
  /\b(?:card|cards|credit|debit|visa|master ?card|maestro|amex|american express|discover|diners|jcb|unionpay|cc|cvv|cvc)\b/gi;

/** Shorter numbers meet the sum by chance often enough (order numbers, products' codes) to need a word nearby. */
const shortestWithoutContext = 15;

function isIssued(digits: string): boolean {
  if (digits.startsWith('4')) return digits.length === 13 || digits.length === 16 || digits.length === 19;
  for (const [from, to, shortest, longest] of issuers) {
    const prefix = Number(digits.slice(0, String(from).length));
    if (prefix >= from && prefix <= to) return digits.length >= shortest && digits.length <= longest;
  }
  return false;
}

/** The groupings printed on cards; digits written in one go are a single group. */
const groupings = /^(?:\d+|4,4,4,[1-4]|4,4,4,4,[1-3]|4,6,[45]|4,4,5|6,13|4,4,4)$/;

/** The longest card number that begins at a group; null where none does. A shorter one may be its beginning by chance. */
function cardAt(
  text: string,
  run: readonly DigitGroup[],
  first: number,
  isNamed: Context,
): (Match & { last: number }) | null {
  const start = run[first]?.start ?? 0;
  let digits = '';
  let lengths = '';
  let card: (Match & { last: number }) | null = null;
  for (let last = first; last < run.length && last < first + 5; last++) {
    const group = run[last];
    if (!group || (last > first && !/^[ -]$/.test(text.slice(run[last - 1]?.end, group.start)))) break;
    digits += text.slice(group.start, Math.min(group.end, group.start + 20));
    lengths += (lengths === '' ? '' : ',') + String(group.end - group.start);
    if (digits.length > 19) break;
    if (digits.length < 12 || !groupings.test(lengths) || !passesLuhn(digits)) continue;
    if (!standsAlone(text, start, group.end)) continue;
    const named = isNamed(start, group.end);
    if (!named && (digits.length < shortestWithoutContext || !isIssued(digits))) continue;
    card = { type: 'payment_card', start, end: group.end, confidence: named ? 0.99 : 0.9, last };
  }
  return card;
}

function findInRun(text: string, run: readonly DigitGroup[], isNamed: Context, matches: Match[]): void {
  for (let first = 0; first < run.length; first++) {
    const card = cardAt(text, run, first, isNamed);
    if (!card) continue;
    const { last, ...match } = card;
    matches.push(match);
    first = last;
  }
}

/** Payment card numbers, typed `payment_card`. */
export const paymentCard: GatedDetector = {
  name: 'payment_card',
  types: ['payment_card'],
  reach: contextReach,
  needs: (scan) => scan.longestNumber >= 12,
  find(text) {
    const matches: Match[] = [];
    const isNamed = contextOf(text, context);
    for (const run of groupRuns(text)) findInRun(text, run, isNamed, matches);
    return matches;
  },
};
