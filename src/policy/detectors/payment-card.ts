/**
 * Payment card numbers: ISO/IEC 7812 numbers in a known issuer's range, of a length that issuer uses, with a valid Luhn
 * digit; where a word nearby says card, the Luhn digit alone. Digits may be grouped by single spaces or hyphens.
 */
import type { Match } from '../detector.ts';
import { LuhnSums } from './check-digits.ts';
import {
  contextOf,
  contextReach,
  growingContextOf,
  isEdgeOpen,
  isWordAt,
  mayBeNamedLater,
  standsAlone,
  type Context,
} from './context.ts';
import { contextWords } from './context-words.ts';
import { DigitGroups } from './digit-groups.ts';
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

const context = contextWords(
  /\b(?:card|cards|credit|debit|visa|master ?card|maestro|amex|american express|discover|diners|jcb|unionpay|cc|cvv|cvc)\b/i,
);

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
const printed: readonly (readonly number[])[] = [
  ...[1, 2, 3, 4].map((last) => [4, 4, 4, last]),
  ...[1, 2, 3].map((last) => [4, 4, 4, 4, last]),
  [4, 6, 4],
  [4, 6, 5],
  [4, 4, 5],
  [6, 13],
  [4, 4, 4],
];

/** The same by the lengths of their groups as one number, and what they begin with. */
const groupings = new Set(printed.map((lengths) => lengths.reduce(withLength, 0)));
const beginnings = new Set(
  printed.flatMap((lengths) => lengths.map((_, last) => lengths.slice(0, last + 1).reduce(withLength, 0))),
);

/** Lengths of groups as one number: those before, and one more, of `mostDigits` at most. */
function withLength(before: number, length: number): number {
  return before * 32 + length;
}

/** A number that is a card's but for what stands around it. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Its last group. */
  readonly last: number;
}

const mostGroups = 5;
const fewestDigits = 12;
const mostDigits = 19;

const space = 32;
const hyphen = 45;

function isSeparatorAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === space || code === hyphen;
}

/** Whether the group after a group follows it but for one separator. */
function isFollowed(text: string, groups: DigitGroups, group: number): boolean {
  const end = groups.endOf(group);
  return groups.startOf(group + 1) === end + 1 && isSeparatorAt(text, end);
}

/** The last group that a number can have which begins at a group. */
function lastGroup(text: string, groups: DigitGroups, first: number): number {
  const most = Math.min(first + mostGroups - 1, groups.count - 1);
  let last = first;
  while (last < most && isFollowed(text, groups, last)) last++;
  return last;
}

/** The sums of the number that is being looked at. */
const sums = new LuhnSums();

/** Numbers that begin at a group and pass the sum, the shortest first: a short one may be a longer one's beginning by chance. */
function candidatesAt(text: string, groups: DigitGroups, first: number): readonly Candidate[] {
  const length = groups.lengthOf(first);
  // What is printed in groups begins with one of four or six; what is written in one go is whole.
  if ((length !== 4 && length !== 6 && length < fewestDigits) || length > mostDigits) return none;
  const start = groups.startOf(first);
  if (groups.beforeOf(first) !== space && isWordAt(text, start - 1)) return none;
  const most = lastGroup(text, groups, first);
  let count = 0;
  let lengths = 0;
  sums.clear();
  let candidates: Candidate[] | null = null;
  for (let last = first; last <= most; last++) {
    const added = groups.lengthOf(last);
    const end = groups.endOf(last);
    count += added;
    if (count > mostDigits) break;
    lengths = withLength(lengths, added);
    if (last > first && !beginnings.has(lengths)) break;
    sums.add(text, groups.startOf(last), end);
    if (count < fewestDigits || (last > first && !groupings.has(lengths))) continue;
    if (sums.passes()) (candidates ??= []).push({ start, end, last });
  }
  return candidates ?? none;
}

const none: readonly Candidate[] = [];

/** Whether a number needs no word nearby. */
function isTelling(written: string): boolean {
  const digits = written.replace(/[ -]/g, '');
  return digits.length >= shortestWithoutContext && isIssued(digits);
}

function findIn(text: string, groups: DigitGroups, isNamed: Context): Match[] {
  const matches: Match[] = [];
  for (let first = 0; first < groups.count; first++) {
    const candidates = candidatesAt(text, groups, first);
    for (let index = candidates.length - 1; index >= 0; index--) {
      const { start, end, last } = candidates[index] as Candidate;
      if (!standsAlone(text, start, end)) continue;
      const named = isNamed(start, end);
      if (!named && !isTelling(text.slice(start, end))) continue;
      matches.push({ type: 'payment_card', start, end, confidence: named ? 0.99 : 0.9 });
      first = last;
      break;
    }
  }
  return matches;
}

/** Whether more text could lengthen what begins at a group. */
function isGrowing(text: string, groups: DigitGroups, first: number): boolean {
  if (isWordAt(text, groups.startOf(first) - 1)) return false;
  const most = lastGroup(text, groups, first);
  let digits = 0;
  for (let last = first; last <= most; last++) {
    digits += groups.lengthOf(last);
    if (digits > mostDigits) return false;
    if (groups.endOf(last) === text.length) return true;
    // Cards' numbers are printed with four or six digits in the first group.
    if (last === first && digits !== 4 && digits !== 6) return false;
  }
  const end = groups.endOf(most);
  return most - first + 1 < mostGroups && end === text.length - 1 && isSeparatorAt(text, end);
}

/** Nineteen digits in five groups, and what stands behind them. */
const reach = { before: contextReach.before + 2, after: mostDigits + mostGroups + contextReach.after + 1 };

/** Payment card numbers, typed `payment_card`. */
export const paymentCard: GatedDetector = {
  name: 'payment_card',
  types: ['payment_card'],
  reach,
  readsGroups: true,
  needs: (scan) => scan.longestNumber >= 12,
  find(text, from = 0, groups = new DigitGroups(text, from)) {
    return findIn(
      text,
      groups,
      contextOf(text, context, from, (words) => groups.wordsOf(words)),
    );
  },
  open(text, from) {
    const first = Math.max(from, text.length - reach.after);
    const isNamed = growingContextOf(text, context);
    const isOpen = ({ start, end }: Candidate): boolean =>
      isEdgeOpen(text, end) || (mayBeNamedLater(text, end) && standsAlone(text, start, end) && !isNamed(start, end));
    const groups = new DigitGroups(text, first);
    for (let group = 0; group < groups.count; group++) {
      if (isGrowing(text, groups, group) || candidatesAt(text, groups, group).some(isOpen))
        return groups.startOf(group);
    }
    return text.length;
  },
};
