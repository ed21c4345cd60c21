/**
 * Telephone numbers: international ones (ITU-T E.164 country codes, and the lengths of each
 * country's plan), North American ones (NANP's rules for
 * area and exchange), national ones with a trunk zero; anything looser only where a word nearby says telephone.
 */
import type { Match } from '../detector.ts';
import {
  contextOf,
  contextReach,
  growingContextOf,
  isDigitAt,
  isEdgeOpen,
  isWordAt,
  mayBeNamedLater,
  type Context,
} from './context.ts';
import { contextWords } from './context-words.ts';
import { DigitGroups } from './digit-groups.ts';
import { growing } from './growing.ts';
import { judgeByPlan } from './phone-plans.ts';
import type { GatedDetector } from './text-scan.ts';

const context = contextWords(
  /\b(?:phones?|telephones?|tel|call(?:ed|ing)?|mobile|cell(?:phone)?|fax|whats ?app|sms|text|texts (?:me|us|him|her|them)|dial(?:ed|ing)?|ring|reach(?:ed)?|hotline|voicemail|contact|answering|registered number|my registered|pager|landline|tel[eé]fono|t[eé]l[eé]phone|telefon(?:nummer)?|handy(?:nummer)?|telefoon|cellulare|m[oó]vil|portable|tfn)\b|-(?:office|home|work)\b|\b(?:office|home|work)(?=[\n\r,;|])|\b(?:my|your|his|her|our|their|this|that|new|same|home|work|office|landline|local|direct) (?:number|no|line)\b|\b(?:ph|mob|mobil|cell no)\b|电话|電話|手机|手機|携帯|전화|휴대폰|연락처|โทร|เบอร์|телефон|тел\./i,
);

/** What a word of context does not turn into a telephone number. */
const otherThing =
  /^(?:\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}|\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}|\d+\.\d+|(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d|\d{1,3}(?:\.\d{1,3}){3}|\d{3}-\d{2}-\d{4}|\d{13})$/;

const northAmerican =
  /^(?:1[-. ]?)?(?:\((?!.11)[2-9]\d\d\) ?[-.]? ?|(?!.11)[2-9]\d\d(?: ?[-.] ?| ))(?!.11)[2-9]\d\d(?: ?[-.] ?| )\d{4}$/;

/** The same form, hyphens and brackets only, with an exchange that is not given out: the numbers of examples and tests. */
const likeNorthAmerican = /^(?:1-)?(?:\([2-9]\d\d\) ?|[2-9]\d\d-)\d{3}-\d{4}$/;

const trunkZero = /^(?:\(0[1-9]\d{0,4}\)|0[1-9]\d{0,4})[ ./-]{1,3}\d{2,8}(?:[ ./-]\d{2,8}){0,4}$/;

/** Six digits in pairs, as Greenland, the Faroes, Andorra and old local numbers have them: with a word nearby alone. */
const pairs = /^\d\d \d\d \d\d$/;

const extensionShape = ' {0,2}(?:x|ext\\.?|extension) ?\\d{1,6}';
const extension = new RegExp(`^${extensionShape}(?!\\w)`, 'i');
const extensionUnderWay = new RegExp(`^${growing(extensionShape)}$`, 'i');
/** Characters of the longest extension, and one that ends it. */
const longestExtension = 20;

/** How sure a written number with so many digits is a telephone's without and with a word nearby; 0 for not at all. */
function confidenceOf(written: string, digits: number, groups: number, named: () => boolean): number {
  const isPlus = written.startsWith('+');
  if (isPlus || /^00[ -]?[1-9]/.test(written)) {
    const international = digits - (isPlus ? 0 : 2);
    if (international < 8 || (!isPlus && international < 9) || international > (isPlus ? 16 : 15)) return 0;
    const verdict = judgeByPlan(written.replace(/\D/g, '').slice(isPlus ? 0 : 2));
    if (verdict === 'unassigned' || (!isPlus && groups === 1 && !named())) return 0;
    const sure = verdict === 'fits' ? 0.95 : 0.8;
    return named() ? sure + 0.04 : isPlus ? sure : sure - 0.1;
  }
  if ((digits === 10 || digits === 11) && northAmerican.test(written)) return named() ? 0.98 : 0.85;
  if (likeNorthAmerican.test(written)) return named() ? 0.9 : 0.7;
  if (otherThing.test(written)) return 0;
  if (digits >= 9 && digits <= 12 && trunkZero.test(written)) return named() ? 0.95 : 0.75;
  if (digits < 7) return pairs.test(written) && named() ? 0.7 : 0;
  if (digits > 13 || !named()) return 0;
  return groups > 1 ? 0.8 : digits >= 9 ? 0.7 : 0;
}

const space = 32;
const plus = 43;
const bracket = 40;
const zero = 48;
const one = 49;

/** Where a number that begins with a group's digits begins as written: with its `+`, its bracket, or both. */
function writtenStart(text: string, start: number): number {
  let index = start;
  if (text.charCodeAt(index - 1) === bracket) index--;
  if (text.charCodeAt(index - 1) === plus) index--;
  return index;
}

/** Whether what stands before leaves it a number of its own. */
function isFreeBefore(text: string, start: number): boolean {
  switch (text.charCodeAt(start - 1)) {
    case space:
    case 10: // line feed
    case 61: // =
      return true;
    case 35: // #
    case 36: // $
    case 38: // &
    case plus:
    case 63: // ?
    case 95: // _
    case 0xa3: // £
    case 0x20ac: // €
      return false;
    case 45: // -
    case 46: // .
    case 47: // /
      return !isWordAt(text, start - 2);
    default: {
      const initial = text.charCodeAt(start);
      return initial === plus || initial === bracket || !isWordAt(text, start - 1);
    }
  }
}

/** Whether what stands behind leaves it a number of its own, an extension left aside. */
function isFreeAfter(text: string, end: number): boolean {
  switch (text.charCodeAt(end)) {
    case space:
    case 10: // line feed
      return true;
    case 37: // %
    case 0xb0: // °
      return false;
    case 44: // ,
    case 45: // -
    case 46: // .
    case 47: // /
    case 58: // :
      return !isDigitAt(text, end + 1);
    default:
      return !isWordAt(text, end);
  }
}

/** Characters of the extension that begins at an index, 0 for none. */
function extensionAt(text: string, index: number): number {
  let first = index;
  while (first < index + 2 && text.charCodeAt(first) === 32) first++;
  // Few have what an extension begins with: x or e.
  const letter = text.charCodeAt(first) | 32;
  if (letter !== 120 && letter !== 101) return 0;
  return extension.exec(text.slice(index, index + longestExtension))?.[0].length ?? 0;
}

/** Characters of the longest number, and groups beyond the first. */
const longestNumber = 30;
const furtherGroups = 6;
/** Digits of the shortest and the longest number. */
const fewestDigits = 6;
const mostDigits = 17;
/** Groups of one digit that a number can have; more make it a list of numbers. */
const mostSingles = 2;

/** Digits from the group at which a stretch begins to each further one. */
const digitsUpTo = new Int32Array(furtherGroups + 1);

/**
 * The last group of the longest stretch that begins at a group and has a telephone number's size, `first - 1` for none; its digits up to
 * each group are left in `digitsUpTo`.
 */
function longestStretch(groups: DigitGroups, first: number, start: number): number {
  const most = lastGroup(groups, first);
  let digits = 0;
  let singles = 0;
  let last = first;
  for (; last <= most; last++) {
    const length = groups.lengthOf(last);
    digits += length;
    if (length === 1) singles++;
    if (digits > mostDigits || singles > mostSingles || groups.endOf(last) - start > longestNumber) break;
    digitsUpTo[last - first] = digits;
  }
  return last - 1;
}

/** The last group that a number can have which begins at a group. */
function lastGroup(groups: DigitGroups, first: number): number {
  return Math.min(groups.lastOfRun(first), first + furtherGroups);
}

/** Whether a stretch with so many digits could have one of the forms that tell by themselves, which `confidenceOf` tries. */
function mayTell(
  text: string,
  groups: DigitGroups,
  first: number,
  last: number,
  start: number,
  digits: number,
): boolean {
  const length = groups.lengthOf(first);
  const initial = text.charCodeAt(start);
  if (initial === plus) return digits >= 8 && digits <= 16;
  const digit = text.charCodeAt(groups.startOf(first));
  if (digit === zero) {
    if (initial === zero && text.charCodeAt(start + 1) === zero) return digits > 10;
    // A trunk zero: two groups or more, none of one digit.
    return digits >= 9 && digits <= 12 && last > first && length > 1 && length < 7;
  }
  if ((digits !== 10 && digits !== 11) || groups.lengthOf(last) !== 4) return false;
  return initial === bracket || length === 3 || ((length === 1 || length === 4) && digit === one);
}

function findIn(text: string, groups: DigitGroups, isNamed: Context): Match[] {
  const matches: Match[] = [];
  for (let first = 0; first < groups.count; first++) {
    const before = groups.beforeOf(first);
    const begin = groups.startOf(first);
    const start = before === bracket || before === plus ? writtenStart(text, begin) : begin;
    if (before !== space && !isFreeBefore(text, start)) continue;
    for (let last = longestStretch(groups, first, start); last >= first; last--) {
      const digits = digitsUpTo[last - first] ?? 0;
      if (digits < fewestDigits) break;
      const end = groups.endOf(last);
      if (!mayTell(text, groups, first, last, start, digits) && !isNamed(start, end)) continue;
      const tailLength = extensionAt(text, end);
      if (tailLength === 0 && !isFreeAfter(text, end)) continue;
      const confidence = confidenceOf(text.slice(start, end), digits, last - first + 1, () => isNamed(start, end));
      if (confidence === 0) continue;
      matches.push({ type: 'phone', start, end: end + tailLength, confidence });
      first = last;
      break;
    }
  }
  return matches;
}

/** Whether more text could lengthen what begins at a group. */
function isGrowing(text: string, groups: DigitGroups, first: number): boolean {
  const start = writtenStart(text, groups.startOf(first));
  if (text.length - start > longestNumber || !groups.isRunOpen(first) || !isFreeBefore(text, start)) return false;
  const last = groups.lastOfRun(first);
  const isInGroup = groups.endOf(last) === text.length;
  return last - first + 1 <= furtherGroups + (isInGroup ? 1 : 0);
}

/** Whether more text could make, unmake or change a number of so many groups, extensions left aside. */
function isOpen(text: string, start: number, end: number, digits: number, groups: number, isNamed: Context): boolean {
  if (!isFreeBefore(text, start) || confidenceOf(text.slice(start, end), digits, groups, () => true) === 0)
    return false;
  const tail = text.slice(end, end + longestExtension);
  if (isEdgeOpen(text, end) || extensionUnderWay.test(tail)) return true;
  if (!mayBeNamedLater(text, end)) return false;
  return (isFreeAfter(text, end) || extensionAt(text, end) > 0) && !isNamed(start, end);
}

const reach = { before: contextReach.before + 1, after: longestNumber + contextReach.after + 1 };

/** Telephone numbers, typed `phone`. */
export const phone: GatedDetector = {
  name: 'phone',
  types: ['phone'],
  reach,
  beginsWithoutDigit: true,
  readsGroups: true,
  needs: (scan) => scan.longestNumber >= fewestDigits,
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
    const groups = new DigitGroups(text, first);
    for (let group = 0; group < groups.count; group++) {
      const start = writtenStart(text, groups.startOf(group));
      if (isGrowing(text, groups, group)) return Math.max(from, start);
      for (let last = longestStretch(groups, group, start); last >= group; last--) {
        const digits = digitsUpTo[last - group] ?? 0;
        if (digits < fewestDigits) break;
        if (isOpen(text, start, groups.endOf(last), digits, last - group + 1, isNamed)) return Math.max(from, start);
      }
    }
    // A sign or bracket before a number that is still to come.
    return Math.max(from, writtenStart(text, text.length));
  },
};
