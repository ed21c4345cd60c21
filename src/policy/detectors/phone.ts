/**
 * Telephone numbers: international ones (ITU-T E.164 country codes, and the lengths of each
 * country's plan), North American ones (NANP's rules for
 * area and exchange), national ones with a trunk zero; anything looser only where a word nearby says telephone.
 */
import type { Match } from '../detector.ts';
import { contextOf, contextReach, isDigitAt, isEdgeOpen, isWordAt, mayBeNamedLater, type Context } from './context.ts';
import { DigitGroups } from './digit-groups.ts';
import { growing } from './growing.ts';
import { judgeByPlan } from './phone-plans.ts';
import type { GatedDetector } from './text-scan.ts';

const context =
  /\b(?:phones?|telephones?|tel|call(?:ed|ing)?|mobile|cell(?:phone)?|fax|whats ?app|sms|text|texts (?:me|us|him|her|them)|dial(?:ed|ing)?|ring|reach(?:ed)?|hotline|voicemail|contact|answering|registered number|my registered|pager|landline|tel[eé]fono|t[eé]l[eé]phone|telefon(?:nummer)?|handy(?:nummer)?|telefoon|cellulare|m[oó]vil|portable|tfn)\b|-(?:office|home|work)\b|\b(?:office|home|work)(?=[\n\r,;|])|\b(?:my|your|his|her|our|their|this|that|new|same|home|work|office|landline|local|direct) (?:number|no|line)\b|\b(?:ph|mob|mobil|cell no)\b|电话|電話|手机|手機|携帯|전화|휴대폰|연락처|โทร|เบอร์|телефон|тел\./gi;

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
  const code = text.charCodeAt(start - 1);
  if (code === 32 || code === 10) return true;
  const before = text[start - 1];
  const isBracketed = text[start] === '+' || text[start] === '(';
  if (!isBracketed && isWordAt(text, start - 1)) return false;
  if (before !== undefined && '.-/+#$€£=_&?'.includes(before) && !(before === '=' && isBracketed)) {
    if (before !== '-' && before !== '/' && before !== '.') return before === '=' || before === '/';
    return !isWordAt(text, start - 2);
  }
  return true;
}

/** Whether what stands around leaves it a number of its own. */
function isFree(text: string, start: number, end: number, extensionLength: number): boolean {
  if (!isFreeBefore(text, start)) return false;
  if (extensionLength > 0) return true;
  if (isWordAt(text, end)) return false;
  const after = text[end];
  if (after === '%' || after === '°') return false;
  return !(after !== undefined && '.-/:,'.includes(after) && isDigitAt(text, end + 1));
}

/** A stretch of a run that has a telephone number's size. */
interface Candidate {
  readonly start: number;
  /** Without an extension. */
  readonly end: number;
  readonly written: string;
  /** How many it has. */
  readonly digits: number;
  readonly groups: number;
  /** Its last group. */
  readonly last: number;
}

/** Characters of the longest number, and groups beyond the first. */
const longestNumber = 30;
const furtherGroups = 6;
/** Digits of the shortest and the longest number. */
const fewestDigits = 6;
const mostDigits = 17;
/** Groups of one digit that a number can have; more make it a list of numbers. */
const mostSingles = 2;

/** Digits from the group at which candidates begin to each further one. */
const digitsUpTo = new Int32Array(furtherGroups + 1);

/** Whether the groups that begin here are those of a North American number, written without a bracket: `1 415 555 2671`. */
function beginsNorthAmerican(text: string, groups: DigitGroups, first: number): boolean {
  const length = groups.lengthOf(first);
  if (length === 3) return true;
  return (length === 1 || length === 4) && text.charCodeAt(groups.startOf(first)) === one;
}

/**
 * The longest stretch of groups from one to another, `first` to `most`, that can be a number, or null. What has none of the
 * forms that tell by themselves is only looked at where a word nearby says telephone.
 */
function candidateUpTo(
  text: string,
  groups: DigitGroups,
  first: number,
  most: number,
  isNamed: Context,
): Candidate | null {
  const start = writtenStart(text, groups.startOf(first));
  const initial = text.charCodeAt(start);
  const isTelling = initial === plus || initial === bracket || initial === zero;
  const mayBeNorthAmerican = beginsNorthAmerican(text, groups, first);
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
  while (--last >= first) {
    const count = digitsUpTo[last - first] ?? 0;
    if (count < fewestDigits) return null;
    const end = groups.endOf(last);
    const isNorthAmerican = mayBeNorthAmerican && (count === 10 || count === 11) && groups.lengthOf(last) === 4;
    if (!isTelling && !isNorthAmerican && !isNamed(start, end)) continue;
    const written = text.slice(start, end);
    return { start, end, written, digits: count, groups: last - first + 1, last };
  }
  return null;
}

/** The last group that a number can have which begins at a group. */
function lastGroup(groups: DigitGroups, first: number): number {
  return Math.min(groups.lastOfRun(first), first + furtherGroups);
}

function findIn(text: string, groups: DigitGroups, isNamed: Context): Match[] {
  const matches: Match[] = [];
  for (let first = 0; first < groups.count; first++) {
    if (!isFreeBefore(text, writtenStart(text, groups.startOf(first)))) continue;
    for (let most = lastGroup(groups, first); most >= first;) {
      const candidate = candidateUpTo(text, groups, first, most, isNamed);
      if (!candidate) break;
      const { start, end, written, digits, groups: count, last } = candidate;
      most = last - 1;
      const tailLength = extension.exec(text.slice(end, end + longestExtension))?.[0].length ?? 0;
      if (!isFree(text, start, end, tailLength)) continue;
      const confidence = confidenceOf(written, digits, count, () => isNamed(start, end));
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

/** Whether more text could make, unmake or change a number. */
function isOpen(text: string, candidate: Candidate, isNamed: Context): boolean {
  const { start, end, written, digits, groups } = candidate;
  if (!isFreeBefore(text, start) || confidenceOf(written, digits, groups, () => true) === 0) return false;
  const tail = text.slice(end, end + longestExtension);
  if (isEdgeOpen(text, end) || extensionUnderWay.test(tail)) return true;
  if (!mayBeNamedLater(text, end)) return false;
  return isFree(text, start, end, extension.exec(tail)?.[0].length ?? 0) && !isNamed(start, end);
}

const always: Context = () => true;

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
    return findIn(text, groups, contextOf(text, context, from));
  },
  open(text, from) {
    const first = Math.max(from, text.length - reach.after);
    const isNamed = contextOf(text, context, first, true);
    const groups = new DigitGroups(text, first);
    for (let group = 0; group < groups.count; group++) {
      const start = Math.max(from, writtenStart(text, groups.startOf(group)));
      if (isGrowing(text, groups, group)) return start;
      for (let most = lastGroup(groups, group); most >= group;) {
        const candidate = candidateUpTo(text, groups, group, most, always);
        if (!candidate) break;
        if (isOpen(text, candidate, isNamed)) return start;
        most = candidate.last - 1;
      }
    }
    // A sign or bracket before a number that is still to come.
    return Math.max(from, writtenStart(text, text.length));
  },
};
