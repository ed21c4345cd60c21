/**
 * Telephone numbers: international ones (ITU-T E.164 country codes and lengths), North American ones (NANP's rules for
 * area and exchange), national ones with a trunk zero; anything looser only where a word nearby says telephone.
 */
import type { Match } from '../detector.ts';
import { contextOf, contextReach, isDigitAt, isEdgeOpen, isWordAt, mayBeNamedLater, type Context } from './context.ts';
import { groupRuns, isRunOpen, type DigitGroup } from './digit-groups.ts';
import { growing } from './growing.ts';
import type { GatedDetector } from './text-scan.ts';

/** Assigned country codes (ITU-T E.164, annex to Operational Bulletin 1114), as prefixes. */
const countryCode =
  /^(?:1|2(?:0|1[1-368]|[23]\d|4\d|5[0-8]|6\d|7|9[01789])|3(?:[0-469]|5\d|7[0-8]|8[0-35-79])|4(?:[013-9]|2[013])|5(?:[1-8]|0\d|9\d)|6(?:[0-6]|7[0-9]|8[0-35-9]|9[0-2])|7|8(?:[1246]|0[08]|5[0-6]|7[0-58]|8[0-3]|86)|9(?:[0-58]|6[0-8]|7[0-79]|9[2-68]))/;

const context =
  /\b(?:phones?|telephones?|tel|call(?:ed|ing)?|mobile|cell(?:phone)?|fax|whats ?app|sms|text|texts (?:me|us|him|her|them)|dial(?:ed|ing)?|ring|reach(?:ed)?|hotline|voicemail|contact|answering|registered number|my registered|pager|landline|tel[eé]fono|t[eé]l[eé]phone|telefon(?:nummer)?|handy(?:nummer)?|telefoon|cellulare|m[oó]vil|portable|tfn)\b/gi;

/** What a word of context does not turn into a telephone number. */
const otherThing =
  /^(?:\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}|\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}|\d+\.\d+|(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d|\d{1,3}(?:\.\d{1,3}){3}|\d{3}-\d{2}-\d{4}|\d{13})$/;

const northAmerican =
  /^(?:1[-. ]?)?(?:\((?!.11)[2-9]\d\d\) ?[-.]? ?|(?!.11)[2-9]\d\d(?: ?[-.] ?| ))(?!.11)[2-9]\d\d(?: ?[-.] ?| )\d{4}$/;

/** The same form, hyphens and brackets only, with an exchange that is not given out: the numbers of examples and tests. */
const likeNorthAmerican = /^(?:1-)?(?:\([2-9]\d\d\) ?|[2-9]\d\d-)\d{3}-\d{4}$/;

const trunkZero = /^(?:\(0[1-9]\d{0,4}\)|0[1-9]\d{0,4})[ ./-]{1,3}\d{2,8}(?:[ ./-]\d{2,8}){0,4}$/;

const extensionShape = ' {0,2}(?:x|ext\\.?|extension) ?\\d{1,6}';
const extension = new RegExp(`^${extensionShape}(?!\\w)`, 'i');
const extensionUnderWay = new RegExp(`^${growing(extensionShape)}$`, 'i');
/** Characters of the longest extension, and one that ends it. */
const longestExtension = 20;

/** How sure a written number is a telephone's without and with a word nearby; 0 for not at all. */
function confidenceOf(written: string, digits: string, groups: number, named: () => boolean): number {
  if (written.startsWith('+')) {
    const valid = digits.length >= 8 && digits.length <= 16 && countryCode.test(digits);
    return valid ? (named() ? 0.99 : 0.95) : 0;
  }
  if (/^00[ -]?[1-9]/.test(written)) {
    const valid = digits.length >= 11 && digits.length <= 17 && countryCode.test(digits.slice(2));
    if (valid && (groups > 1 || named())) return named() ? 0.97 : 0.85;
    return 0;
  }
  if ((digits.length === 10 || digits.length === 11) && northAmerican.test(written)) return named() ? 0.98 : 0.85;
  if (likeNorthAmerican.test(written)) return named() ? 0.9 : 0.7;
  if (otherThing.test(written)) return 0;
  if (digits.length >= 9 && digits.length <= 12 && trunkZero.test(written)) return named() ? 0.95 : 0.75;
  if (digits.length < 7 || digits.length > 13 || !named()) return 0;
  return groups > 1 ? 0.8 : digits.length >= 9 ? 0.7 : 0;
}

/** Where a number that begins with a group's digits begins as written: with its `+`, its bracket, or both. */
function writtenStart(text: string, start: number): number {
  let index = start;
  if (text[index - 1] === '(') index--;
  if (text[index - 1] === '+') index--;
  return index;
}

/** Whether what stands before leaves it a number of its own. */
function isFreeBefore(text: string, start: number): boolean {
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

/** More than two groups of one digit: a list of numbers, not one of a telephone. */
function tooManySingles(run: readonly DigitGroup[], first: number, last: number): boolean {
  let singles = 0;
  for (let index = first; index <= last; index++) {
    const group = run[index];
    if (group && group.end - group.start === 1) singles++;
  }
  return singles > 2;
}

/** A stretch of a run that has a telephone number's size. */
interface Candidate {
  readonly start: number;
  /** Without an extension. */
  readonly end: number;
  readonly written: string;
  readonly digits: string;
  readonly groups: number;
  /** Its last group. */
  readonly last: number;
}

/** Characters of the longest number, and groups beyond the first. */
const longestNumber = 30;
const furtherGroups = 6;

/** What could be a number that begins at a group, the longest first. */
function* candidatesAt(text: string, run: readonly DigitGroup[], first: number): Generator<Candidate> {
  const start = writtenStart(text, run[first]?.start ?? 0);
  for (let last = Math.min(run.length - 1, first + furtherGroups); last >= first; last--) {
    const end = run[last]?.end ?? 0;
    if (end - start > longestNumber || end - start < 7) continue;
    if (tooManySingles(run, first, last)) continue;
    const written = text.slice(start, end);
    const digits = written.replace(/\D/g, '');
    if (digits.length < 7 || digits.length > 17) continue;
    yield { start, end, written, digits, groups: last - first + 1, last };
  }
}

function findInRun(text: string, run: readonly DigitGroup[], isNamed: Context, matches: Match[]): void {
  for (let first = 0; first < run.length; first++) {
    for (const { start, end, written, digits, groups, last } of candidatesAt(text, run, first)) {
      const tailLength = extension.exec(text.slice(end, end + longestExtension))?.[0].length ?? 0;
      if (!isFree(text, start, end, tailLength)) continue;
      const confidence = confidenceOf(written, digits, groups, () => isNamed(start, end));
      if (confidence === 0) continue;
      matches.push({ type: 'phone', start, end: end + tailLength, confidence });
      first = last;
      break;
    }
  }
}

/** Whether more text could lengthen what begins at a group. */
function isGrowing(text: string, run: readonly DigitGroup[], first: number): boolean {
  const start = writtenStart(text, run[first]?.start ?? 0);
  if (text.length - start > longestNumber || !isRunOpen(text, run) || !isFreeBefore(text, start)) return false;
  const isInGroup = run.at(-1)?.end === text.length;
  return run.length - first <= furtherGroups + (isInGroup ? 1 : 0);
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

const reach = { before: contextReach.before + 1, after: longestNumber + contextReach.after + 1 };

/** Telephone numbers, typed `phone`. */
export const phone: GatedDetector = {
  name: 'phone',
  types: ['phone'],
  reach,
  beginsWithoutDigit: true,
  needs: (scan) => scan.longestNumber >= 7,
  find(text, from = 0) {
    const matches: Match[] = [];
    const isNamed = contextOf(text, context, from);
    for (const run of groupRuns(text, from)) findInRun(text, run, isNamed, matches);
    return matches;
  },
  open(text, from) {
    const first = Math.max(from, text.length - reach.after);
    const isNamed = contextOf(text, context, first, true);
    for (const run of groupRuns(text, first)) {
      for (let index = 0; index < run.length; index++) {
        const start = Math.max(from, writtenStart(text, run[index]?.start ?? 0));
        if (isGrowing(text, run, index)) return start;
        for (const candidate of candidatesAt(text, run, index)) if (isOpen(text, candidate, isNamed)) return start;
      }
    }
    // A sign or bracket before a number that is still to come.
    return Math.max(from, writtenStart(text, text.length));
  },
};
