/**
 * Patterns that users write in their config: what can backtrack catastrophically is refused before it ever runs, what
 * is merely slow on long texts runs on bounded windows. The checker is heavy, so it is loaded only for a pattern that a
 * cheap and sound look at its source can't clear.
 */
import { createRequire } from 'node:module';
import type { Diagnostics } from 'recheck';

/** What becomes of a pattern as written. `code` is lint's: E005 for no usable pattern, E006 for one that can stall. */
export type UserPattern =
  | { readonly ok: true; readonly pattern: RegExp; readonly windowed: boolean }
  | { readonly ok: false; readonly code: 'E005' | 'E006'; readonly reason: string };

/** Characters that a user's pattern may have; the checker's own time grows with them. */
export const longestUserPattern = 1000;

/** Repeats unrolled, beyond which a pattern without open repeats is left to the checker. */
const unrolledLimit = 200;

/** Milliseconds that the checker may take for one pattern; one that it can't judge by then is refused. */
const checkTimeout = 3000;

const checked = new Map<string, UserPattern>();

/** Patterns remembered, so that lint, compile and reload judge each only once. */
const rememberedLimit = 1000;

/**
 * Compiles a user's pattern with the flag `u` (or `iu`, and never `g`: its `test` keeps no state), or says why not: not a regular expression, one that matches
 * nothing-at-all everywhere, too long, or able to backtrack catastrophically. Synchronous; pure but for remembering.
 */
export function compileUserPattern(source: string, caseSensitive = true): UserPattern {
  const key = (caseSensitive ? 's' : 'i') + source;
  const known = checked.get(key);
  if (known) return known;
  const result = judge(source, caseSensitive ? 'u' : 'iu');
  if (checked.size >= rememberedLimit) checked.clear();
  checked.set(key, result);
  return result;
}

function judge(source: string, flags: string): UserPattern {
  if (source.length > longestUserPattern) {
    return { ok: false, code: 'E005', reason: `is longer than ${longestUserPattern} characters` };
  }
  let pattern: RegExp;
  try {
    pattern = new RegExp(source, flags);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, code: 'E005', reason: message.replace(/^Invalid regular expression: \/.*\/[a-z]*: /s, '') };
  }
  if (isTriviallySafe(source)) return matchesEmpty(pattern) ?? { ok: true, pattern, windowed: false };
  return matchesEmpty(pattern) ?? check(source, flags, pattern);
}

function matchesEmpty(pattern: RegExp): UserPattern | null {
  return pattern.test('') ? { ok: false, code: 'E005', reason: 'matches the empty text, and so everything' } : null;
}

/**
 * Whether a pattern can only ever take a bounded number of steps from each place: no open repeat, and bounded repeats
 * that do not stand within one another and add up to little. Reads only what it fully understands; all else is false.
 */
function isTriviallySafe(source: string): boolean {
  const plain = source.replace(/\\u\{[^}]*\}|\\[pPk][{<][^}>]*[}>]|\\./gsu, 'x').replace(/\[[^\]]*\]/gsu, 'x');
  if (/[*+]/.test(plain) || /\(\?(?![:=!<])/.test(plain) || /\\[1-9k]/.test(source)) return false;
  // A group that is repeated may repeat what its own repeats matched: the checker's task.
  if (/\)(?:\{|\?)/.test(plain) && /[{?|]/.test(plain.replace(/\)(?:\{[^}]*\}|\?)|\(\?[:=!<]+/g, ''))) return false;
  // Alternatives in many groups multiply.
  if (plain.includes('|') && (plain.match(/\(/g)?.length ?? 0) > 2) return false;
  let choices = 0;
  let unrolled = plain.length;
  for (const [, least, comma, most] of plain.matchAll(/\{(\d+)(,?)(\d*)\}/g)) {
    if (comma === ',' && most === '') return false;
    unrolled += Number(most === '' ? least : most);
    // Two ranges next to each other try every split; three are a cube.
    if (comma === ',') choices++;
  }
  choices += plain.match(/[^(]\?/g)?.length ?? 0;
  return unrolled <= unrolledLimit && choices <= 2;
}

/** The part of the checker that is used here: its synchronous build in plain JavaScript, without processes or threads. */
interface Checker {
  checkSync(source: string, flags: string, parameters: { timeout: number }): Diagnostics;
}

let checker: Checker | null = null;

function check(source: string, flags: string, pattern: RegExp): UserPattern {
  // The package's main entry chooses a back end from the environment and starts threads; its browser build does neither.
  checker ??= createRequire(import.meta.url)('recheck/lib/browser.js') as Checker;
  const result = checker.checkSync(source, flags, { timeout: checkTimeout });
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

/** New characters in each window, and those repeated before and after it, in UTF-16 code units. */
const windowLength = 1024;
const windowMargin = 256;

/**
 * Every match of a compiled pattern, in order, not overlapping. Linear in the text's length: a pattern whose time grows
 * with the square runs on windows of 1,536 characters, and what it finds across a cut is joined; a match longer than 256
 * characters that lies across a cut may then be missed.
 */
export function findUserPattern(compiled: Extract<UserPattern, { ok: true }>, text: string): readonly Span[] {
  const global = globalOf(compiled.pattern);
  if (!compiled.windowed || text.length <= windowLength + 2 * windowMargin) return spansIn(global, text, 0);
  const spans: Span[] = [];
  for (let from = 0; from < text.length; from += windowLength) {
    const start = characterEdge(text, Math.max(0, from - windowMargin));
    const end = characterEdge(text, Math.min(text.length, from + windowLength + windowMargin));
    for (const span of spansIn(global, text.slice(start, end), start)) join(spans, span);
  }
  return spans;
}

const globals = new WeakMap<RegExp, RegExp>();

/** The same pattern with the flag `g`, made once. */
function globalOf(pattern: RegExp): RegExp {
  let global = globals.get(pattern);
  if (!global) globals.set(pattern, (global = new RegExp(pattern.source, `${pattern.flags}g`)));
  return global;
}

function spansIn(pattern: RegExp, text: string, offset: number): Span[] {
  const spans: Span[] = [];
  // `matchAll` runs on a copy, so the one shared expression keeps no position between calls.
  for (const found of text.matchAll(pattern)) {
    if (found[0] !== '') spans.push({ start: offset + found.index, end: offset + found.index + found[0].length });
  }
  return spans;
}

/** Adds a span that begins where it may overlap those found before: what overlaps becomes one. */
function join(spans: Span[], span: Span): void {
  let { start, end } = span;
  for (let last = spans.at(-1); last && last.end > start; last = spans.at(-1)) {
    start = Math.min(start, last.start);
    end = Math.max(end, last.end);
    spans.pop();
  }
  spans.push({ start, end });
}

/** The index, or the one before it where it would split a surrogate pair. */
function characterEdge(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff && index > 0 ? index - 1 : index;
}
