/**
 * Patterns that users write in their config: what can backtrack catastrophically is refused before it ever runs, what
 * is merely slow on long texts runs on bounded windows. The checker is heavy, so it is loaded only for a pattern that a
 * cheap and sound look at its source can't clear.
 */
import type { Diagnostics } from 'recheck';
import { beforeLastRepeat, choicesOf, hasOpenRepeat, withoutLimits, type Choices } from './pattern-choices.ts';
import { joinedPattern, type JoinedPattern } from './pattern-joined.ts';
import { followPattern } from './pattern-progress.ts';

/** What becomes of a pattern that only says whether a text fits. `code` is lint's: E005 for no usable pattern, E006 for one that can stall. */
export type FitPattern = { readonly ok: true; readonly pattern: RegExp; readonly windowed: boolean } | Unusable;

interface Unusable {
  readonly ok: false;
  readonly code: 'E005' | 'E006';
  readonly reason: string;
}

/** What becomes of a pattern that is looked for. Where it is `joined`, that looks for it: `pattern` itself could stall. */
export type UserPattern =
  | { readonly ok: true; readonly pattern: RegExp; readonly windowed: boolean; readonly joined?: JoinedPattern }
  | Unusable;

/** Characters that a user's pattern may have; the checker's own time grows with them. */
export const longestUserPattern = 1000;

/** Binary logarithm of the ways to try a pattern at one place, up to which its bounded parts are harmless. */
const mostChoices = 10;
/** The same, up to which they are let be although they would explode without their limits. */
const bearableChoices = 14;

/**
 * Milliseconds that the checker may take for one pattern; one that it can't judge by then is refused. Usual ones take a few
 * hundred. No longer: of patterns with very many ways it finds, given ten seconds, a square where there is far more.
 */
const checkTimeout = 3_000;

const checked = new Map<string, UserPattern>();
const checkedFits = new Map<string, FitPattern>();

/** Patterns remembered, so that lint, compile and reload judge each only once. */
const rememberedLimit = 1000;

/**
 * Compiles a user's pattern with the flag `u` (or `iu`, and never `g`: its `test` keeps no state), or says why not: not a regular expression, one that matches
 * nothing-at-all everywhere, too long, or able to backtrack catastrophically. Synchronous; pure but for remembering.
 */
export function compileUserPattern(source: string, caseSensitive = true): UserPattern {
  return remembered(checked, (caseSensitive ? 's' : 'i') + source, () => judgeSearch(source, caseSensitive));
}

/** The same for one that only says whether a text fits, as those of JSON Schema do: it may match the empty text. */
export function compileFitPattern(source: string): FitPattern {
  return remembered(checkedFits, `f${source}`, () => judge(source, 'u', true));
}

/** The same for a pattern that has to fit the whole of a text, and may not fit the empty one. */
export function compileWholePattern(source: string): FitPattern {
  return remembered(checkedFits, `w${source}`, () => {
    const [inner, isAnyCase] = withoutAnyCase(source);
    return judge(`^(?:${inner})$`, isAnyCase ? 'iu' : 'u', false);
  });
}

function remembered<Result>(known: Map<string, Result>, key: string, judged: () => Result): Result {
  const before = known.get(key);
  if (before) return before;
  const result = judged();
  if (known.size >= rememberedLimit) known.clear();
  known.set(key, result);
  return result;
}

/** How other readers of patterns write at the head of one that case does not count; JavaScript has a flag for it. */
const anyCase = '(?i)';

/** A source without that head, and whether it had it. */
function withoutAnyCase(source: string): readonly [source: string, isAnyCase: boolean] {
  return source.startsWith(anyCase) ? [source.slice(anyCase.length), true] : [source, false];
}

function judgeSearch(written: string, caseSensitive: boolean): UserPattern {
  const [source, isAnyCase] = withoutAnyCase(written);
  const flags = caseSensitive && !isAnyCase ? 'u' : 'iu';
  const fault = faultOf(source, flags, false);
  if (fault) return fault;
  const isLinear = (part: string): boolean => {
    const result = judge(part, flags, false);
    return result.ok && !result.windowed;
  };
  const joined = joinedPattern(source, flags, isLinear);
  if (joined) return { ok: true, pattern: new RegExp(source, flags), windowed: false, joined };
  return judge(source, flags, false);
}

/** Why a source can't be compiled, or would match everything; null where it can be judged. */
function faultOf(source: string, flags: string, mayBeEmpty: boolean): Unusable | null {
  if (source.length > longestUserPattern) {
    return { ok: false, code: 'E005', reason: `is longer than ${longestUserPattern} characters` };
  }
  let pattern: RegExp;
  try {
    pattern = new RegExp(source, flags);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const fault = message.replace(/^Invalid regular expression: \/.*\/[a-z]*: /s, '');
    return { ok: false, code: 'E005', reason: `can not be read: ${fault.toLowerCase()}` };
  }
  return mayBeEmpty ? null : matchesEmpty(pattern);
}

function judge(source: string, flags: string, mayBeEmpty: boolean): FitPattern {
  const fault = faultOf(source, flags, mayBeEmpty);
  if (fault) return fault;
  const pattern = new RegExp(source, flags);
  const bounded = hasOpenRepeat(source) ? beforeLastRepeat(source) : source;
  if (bounded !== null && choicesOf(bounded).bits <= mostChoices) return { ok: true, pattern, windowed: false };
  return check(source, flags, pattern, choicesOf(source));
}

function matchesEmpty(pattern: RegExp): Unusable | null {
  return pattern.test('') ? { ok: false, code: 'E005', reason: 'matches the empty text, and so everything' } : null;
}

/** The part of the checker that is used here: its synchronous build in plain JavaScript, without processes or threads. */
interface Checker {
  checkSync(source: string, flags: string, parameters: { timeout: number }): Diagnostics;
}

let checker: Checker | null = null;

function check(source: string, flags: string, pattern: RegExp, choices: Choices): FitPattern {
  // The package's main entry chooses a back end from the environment and starts threads; its browser build does neither.
  checker ??= require('recheck/lib/browser.js') as Checker;
  if (choices.bits <= mostChoices) return judgement(checker, source, flags, pattern);
  // Without its limits a pattern is quicker to judge, too.
  const unlimited = choices.repeatsEmpty ? null : judgement(checker, withoutLimits(source), flags, pattern);
  if (unlimited?.ok) return unlimited;
  if (choices.bits <= bearableChoices) return judgement(checker, source, flags, pattern);
  return { ok: false, code: 'E006', reason: 'can backtrack catastrophically: its repeats multiply' };
}

let hasBeenAsked = false;

/**
 * The checker's answer. The first question to it goes into making it quick: on a busy machine the time can run out over that, and
 * a harmless pattern would be refused; so that one is asked again.
 */
function asked(by: Checker, source: string, flags: string): Diagnostics {
  const result = by.checkSync(source, flags, { timeout: checkTimeout });
  const isFirst = !hasBeenAsked;
  hasBeenAsked = true;
  return isFirst && result.status === 'unknown' ? by.checkSync(source, flags, { timeout: checkTimeout }) : result;
}

/**
 * Whether a source takes the same steps with the flag `u` as without it, which the checker judges several times as fast. Of what is
 * ASCII and names no other characters it does: any two characters beyond ASCII are the same to it, be one of them written in two code
 * units, but for the two that fold to `s` and `k`, which are as these. With both flags `\W` is an oddity.
 */
function isPlain(source: string): boolean {
  return /^[\x20-\x7e]*$/.test(source) && !/\\[ucpPkW]/.test(source);
}

/** What the checker makes of a source, for a pattern. */
function judgement(by: Checker, source: string, flags: string, pattern: RegExp): FitPattern {
  const result = asked(by, source, isPlain(source) ? flags.replace('u', '') : flags);
  if (result.status === 'safe') return { ok: true, pattern, windowed: false };
  if (result.status === 'unknown') {
    return { ok: false, code: 'E006', reason: 'could not be shown to be free of catastrophic backtracking' };
  }
  const { complexity } = result;
  if (complexity.type === 'polynomial' && complexity.degree === 2) return { ok: true, pattern, windowed: true };
  const growth =
    complexity.type === 'polynomial' ? `with the text's length to the power of ${complexity.degree}` : 'exponentially';
  return { ok: false, code: 'E006', reason: `can backtrack catastrophically: its time grows ${growth}` };
}

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * New characters in each window of a pattern whose time grows with the square, and those looked at behind it, in UTF-16
 * code units. Windows lie where they lie whatever the text, so that what is found in one does not change as the text grows.
 */
const windowLength = 1024;
const windowMargin = 512;

/**
 * Every match of a compiled pattern that starts at `from` or later, in order, not overlapping; none starts before `from`
 * and ends behind it. Linear in the text's length: a pattern whose time grows with the square runs on windows, each with
 * 512 characters more on either side. A match that reaches further is cut off there, or missed.
 */
export function findUserPattern(compiled: Usable, text: string, from = 0): readonly Span[] {
  if (compiled.joined) return compiled.joined.find(text, from);
  const global = globalOf(compiled.pattern);
  const spans: Span[] = [];
  if (!compiled.windowed) {
    addSpans(spans, global, text, from, text.length);
    return spans;
  }
  // What looks back may do so from every character on.
  const before = compiled.pattern.source.includes('(?<') ? windowMargin : Infinity;
  for (let start = from - (from % windowLength); start < text.length; start += windowLength) {
    const edge = characterEdge(text, start + windowLength);
    const left = characterEdge(text, Math.max(0, start - before));
    const right = characterEdge(text, Math.min(text.length, edge + windowMargin));
    const first = Math.max(from, characterEdge(text, start), spans.at(-1)?.end ?? 0);
    addSpans(spans, global, text.slice(left, right), first - left, edge - left, left);
  }
  return spans;
}

/**
 * For a text that is still growing: the first index, `from` or later, at which a match could start that more text would make,
 * unmake or change. Null for a pattern of which that can't be told.
 */
export function openUserPattern(compiled: Usable): ((text: string, from: number) => number) | null {
  const progress = followPattern(compiled.pattern.source, compiled.pattern.flags, compiled.windowed);
  if (!progress) return null;
  const { longest } = progress;
  return (text, from) => {
    const whole = Math.floor((text.length - windowMargin - 1) / windowLength) * windowLength;
    const first = Math.max(text.length - longest, compiled.windowed ? whole - 1 : 0);
    return progress.open(text, first <= from ? from : characterEdge(text, first));
  };
}

/** A pattern that can be used. */
type Usable = Extract<UserPattern, { ok: true }>;

const globals = new WeakMap<RegExp, RegExp>();

/** The same pattern with the flag `g`, made once. */
function globalOf(pattern: RegExp): RegExp {
  let global = globals.get(pattern);
  if (!global) globals.set(pattern, (global = new RegExp(pattern.source, `${pattern.flags}g`)));
  return global;
}

/** Adds the matches in a part of a text, which begins at `offset`, that start from an index on and before an edge. */
function addSpans(spans: Span[], pattern: RegExp, text: string, from: number, edge: number, offset = 0): void {
  // `matchAll` runs on a copy that begins where this one stands, so the shared expression keeps no position between calls.
  pattern.lastIndex = from;
  const found = text.matchAll(pattern);
  pattern.lastIndex = 0;
  for (const { 0: match, index } of found) {
    if (index >= edge) return;
    if (match !== '') spans.push({ start: offset + index, end: offset + index + match.length });
  }
}

/** The index, or the one before it where it would split a surrogate pair. */
function characterEdge(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff && index > 0 ? index - 1 : index;
}
