/**
 * Telephone numbers: international ones (ITU-T E.164 country codes and lengths), North American ones (NANP's rules for
 * area and exchange), national ones with a trunk zero; anything looser only where a word nearby says telephone.
 */
import type { Match } from '../detector.ts';
import { contextOf, contextReach, isDigitAt, isWordAt, type Context } from './context.ts';
import { groupRuns, type DigitGroup } from './digit-groups.ts';
import type { GatedDetector } from './text-scan.ts';

/** Assigned country codes (ITU-T E.164, annex to Operational Bulletin 1114), as prefixes. */
const countryCode =
  /^(?:1|2(?:0|1[1-368]|[23]\d|4\d|5[0-8]|6\d|7|9[01789])|3(?:[0-469]|5\d|7[0-8]|8[0-35-79])|4(?:[013-9]|2[013])|5(?:[1-8]|0\d|9\d)|6(?:[0-6]|7[0-9]|8[0-35-9]|9[0-2])|7|8(?:[1246]|0[08]|5[0-6]|7[0-58]|8[0-3]|86)|9(?:[0-58]|6[0-8]|7[0-79]|9[2-68]))/;

const context =
  /\b(?:phones?|telephones?|tel|call(?:ed|ing)?|mobile|cell(?:phone)?|fax|whats ?app|sms|texts? (?:me|us|him|her|them)|text|dial(?:ed|ing)?|ring|reach(?:ed)?|hotline|voicemail|contact|answering|registered number|my registered|pager|landline|tel[eé]fono|t[eé]l[eé]phone|telefon(?:nummer)?|handy(?:nummer)?|telefoon|cellulare|m[oó]vil|portable|phone number|tfn)\b/gi;

/** What a word of context does not turn into a telephone number. */
const otherThing =
  /^(?:\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}|\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}|\d+\.\d+|(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d|\d{1,3}(?:\.\d{1,3}){3}|\d{3}-\d{2}-\d{4}|\d{13})$/;

const northAmerican =
  /^(?:1[-. ]?)?(?:\((?!.11)[2-9]\d\d\) ?[-.]? ?|(?!.11)[2-9]\d\d(?: ?[-.] ?| ))(?!.11)[2-9]\d\d(?: ?[-.] ?| )\d{4}$/;

/** The same form, hyphens and brackets only, with an exchange that is not given out: the numbers of examples and tests. */
const likeNorthAmerican = /^(?:1-)?(?:\([2-9]\d\d\) ?|[2-9]\d\d-)\d{3}-\d{4}$/;

const trunkZero = /^(?:\(0[1-9]\d{0,4}\)|0[1-9]\d{0,4})[ ./-]{1,3}\d{2,8}(?:[ ./-]\d{2,8}){0,4}$/;

const extension = /^ {0,2}(?:x|ext\.?|extension) ?\d{1,6}(?!\w)/i;

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

/** Whether what stands around leaves it a number of its own. */
function isFree(text: string, start: number, end: number, extensionLength: number): boolean {
  const before = text[start - 1];
  const isBracketed = text[start] === '+' || text[start] === '(';
  if (!isBracketed && isWordAt(text, start - 1)) return false;
  if (before !== undefined && '.-/+#$€£=_&?'.includes(before) && !(before === '=' && isBracketed)) {
    if (before !== '-' && before !== '/' && before !== '.') return before === '=' || before === '/';
    if (isWordAt(text, start - 2)) return false;
  }
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

function findInRun(text: string, run: readonly DigitGroup[], isNamed: Context, matches: Match[]): void {
  for (let first = 0; first < run.length; first++) {
    const head = run[first];
    if (!head) break;
    const start = writtenStart(text, head.start);
    for (let last = Math.min(run.length - 1, first + 6); last >= first; last--) {
      const tail = run[last];
      if (!tail || tail.end - start > 30 || tail.end - start < 7) continue;
      if (tooManySingles(run, first, last)) continue;
      let end = tail.end;
      const written = text.slice(start, end);
      const digits = written.replace(/\D/g, '');
      if (digits.length < 7 || digits.length > 17) continue;
      const tailLength = extension.exec(text.slice(end, end + 20))?.[0].length ?? 0;
      if (!isFree(text, start, end, tailLength)) continue;
      const confidence = confidenceOf(written, digits, last - first + 1, () => isNamed(start, end));
      if (confidence === 0) continue;
      end += tailLength;
      matches.push({ type: 'phone', start, end, confidence });
      first = last;
      break;
    }
  }
}

/** Telephone numbers, typed `phone`. */
export const phone: GatedDetector = {
  name: 'phone',
  types: ['phone'],
  reach: { before: contextReach.before + 3, after: contextReach.after + 20 },
  needs: (scan) => scan.longestNumber >= 7,
  find(text) {
    const matches: Match[] = [];
    const isNamed = contextOf(text, context);
    for (const run of groupRuns(text)) findInRun(text, run, isNamed, matches);
    return matches;
  },
};
