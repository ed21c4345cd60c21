/**
 * Payment card numbers: ISO/IEC 7812 numbers in a known issuer's range, of a length that issuer uses, with a valid Luhn
 * digit; where a word nearby says card, the Luhn digit alone. Digits may be grouped by single spaces or hyphens.
 */
import type { Match } from '../detector.ts';
import { passesLuhn } from './check-digits.ts';
import {
  contextOf,
  contextReach,
  isEdgeOpen,
  isWordAt,
  mayBeNamedLater,
  standsAlone,
  type Context,
} from './context.ts';
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

/** A number that is a card's but for what stands around it. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** Its last group. */
  readonly last: number;
}

const mostGroups = 5;
const mostDigits = 19;

function isSeparatorAt(text: string, index: number): boolean {
  return text[index] === ' ' || text[index] === '-';
}

/** Whether a group is the one after a group, but for one separator. */
function follows(text: string, before: DigitGroup, group: DigitGroup): boolean {
  return group.start === before.end + 1 && isSeparatorAt(text, before.end);
}

/** Numbers that begin at a group and pass the sum, the shortest first: a short one may be a longer one's beginning by chance. */
function candidatesAt(text: string, run: readonly DigitGroup[], first: number): readonly Candidate[] {
  const start = run[first]?.start ?? 0;
  if (isWordAt(text, start - 1)) return none;
  let digits = '';
  let lengths = '';
  let candidates: Candidate[] | null = null;
  let previous: DigitGroup | null = null;
  for (let last = first; last < run.length && last < first + mostGroups; last++) {
    const group = run[last];
    if (!group || (previous && !follows(text, previous, group))) break;
    previous = group;
    digits += text.slice(group.start, Math.min(group.end, group.start + mostDigits + 1));
    lengths += (lengths === '' ? '' : ',') + String(group.end - group.start);
    if (digits.length > mostDigits) break;
    if (digits.length < 12 || !groupings.test(lengths) || !passesLuhn(digits)) continue;
    (candidates ??= []).push({ start, end: group.end, digits, last });
  }
  return candidates ?? none;
}

const none: readonly Candidate[] = [];

/** Whether a number needs no word nearby. */
function isTelling(digits: string): boolean {
  return digits.length >= shortestWithoutContext && isIssued(digits);
}

function findInRun(text: string, run: readonly DigitGroup[], isNamed: Context, matches: Match[]): void {
  for (let first = 0; first < run.length; first++) {
    for (const { start, end, digits, last } of candidatesAt(text, run, first).toReversed()) {
      if (!standsAlone(text, start, end)) continue;
      const named = isNamed(start, end);
      if (!named && !isTelling(digits)) continue;
      matches.push({ type: 'payment_card', start, end, confidence: named ? 0.99 : 0.9 });
      first = last;
      break;
    }
  }
}

/** Whether more text could lengthen what begins at a group. */
function isGrowing(text: string, run: readonly DigitGroup[], first: number): boolean {
  if (isWordAt(text, (run[first]?.start ?? 0) - 1)) return false;
  let digits = 0;
  let previous: DigitGroup | null = null;
  for (let last = first; last < run.length && last < first + mostGroups; last++) {
    const group = run[last];
    if (!group || (previous && !follows(text, previous, group))) return false;
    previous = group;
    digits += group.end - group.start;
    if (digits > mostDigits) return false;
    if (group.end === text.length) return true;
    // Cards' numbers are printed with four or six digits in the first group.
    if (last === first && digits !== 4 && digits !== 6) return false;
  }
  const end = run.at(-1)?.end ?? 0;
  return run.length - first < mostGroups && end === text.length - 1 && isSeparatorAt(text, end);
}

/** Nineteen digits in five groups, and what stands behind them. */
const reach = { before: contextReach.before + 2, after: mostDigits + mostGroups + contextReach.after + 1 };

/** Payment card numbers, typed `payment_card`. */
export const paymentCard: GatedDetector = {
  name: 'payment_card',
  types: ['payment_card'],
  reach,
  needs: (scan) => scan.longestNumber >= 12,
  find(text, from = 0) {
    const matches: Match[] = [];
    const isNamed = contextOf(text, context, from);
    for (const run of groupRuns(text, from)) findInRun(text, run, isNamed, matches);
    return matches;
  },
  open(text, from) {
    const first = Math.max(from, text.length - reach.after);
    const isNamed = contextOf(text, context, first, true);
    const isOpen = ({ start, end }: Candidate): boolean =>
      isEdgeOpen(text, end) || (mayBeNamedLater(text, end) && standsAlone(text, start, end) && !isNamed(start, end));
    for (const run of groupRuns(text, first)) {
      for (const [index, { start }] of run.entries()) {
        if (isGrowing(text, run, index) || candidatesAt(text, run, index).some(isOpen)) return start;
      }
    }
    return text.length;
  },
};
