/**
 * From tags to spans: a run of tokens with one tag is one name. What stands at its edges and is no part of one is left out.
 */
import type { Match } from '../../detector.ts';
import { hashOf } from './letters.ts';
import { tagNames, type Tagged } from './model.ts';
import { gaps, type Tokens } from './tokens.ts';
import { fields, shapes } from './vocabulary.ts';

/** A longer run is told token by token, so that what is found of it does not depend on where it was begun to be read. */
export const longestRun = 24;

const fullStop = shapes.sign + 46;

/** Signs that a name does not begin or end with; a full stop may end one that is a short word: `Dr.`, `Inc.`. */
function isEdgeSign(tokens: Tokens, index: number): boolean {
  return tokens.shapeAt(index) >= shapes.sign;
}

/**
 * The token so many places behind another one (before it, where negative), or -1 where a wide gap or the text's end parts them: across
 * such a gap nothing matters, so that a text is settled up to it.
 */
function beside(tokens: Tokens, index: number, places: number): number {
  const target = index + places;
  if (target < 0 || target >= tokens.count) return -1;
  const last = Math.max(index, target);
  for (let at = Math.min(index, target) + 1; at <= last; at++) if (tokens.gapAt(at) === gaps.far) return -1;
  return target;
}

function shapeBeside(tokens: Tokens, index: number, places: number): number {
  const at = beside(tokens, index, places);
  return at < 0 ? shapes.none : tokens.shapeAt(at);
}

const addressTag = tagNames.indexOf('street_address');

/** Words that join two addresses. */
const joints = new Set(['and', 'or', 'und', 'et'].map(hashOf));

/** Whether a token joins two addresses: `and` beside a number or behind a sign. Streets and countries have it between words. */
function isJoint(tokens: Tokens, tags: Uint8Array, index: number): boolean {
  if (tags[index] !== addressTag || !joints.has(tokens.fieldAt(index, fields.word))) return false;
  const next = shapeBeside(tokens, index, 1);
  const previous = shapeBeside(tokens, index, -1);
  return previous >= shapes.number || (next >= shapes.number && next < shapes.sign);
}

/** Whether a token belongs to the run of the one before it: it has the same tag, no wide gap lies between, and neither joins two. */
function continues(tokens: Tokens, tags: Uint8Array, index: number): boolean {
  if (index === 0 || tags[index] !== tags[index - 1] || tokens.gapAt(index) === gaps.far) return false;
  return !isJoint(tokens, tags, index) && !isJoint(tokens, tags, index - 1);
}

/** Tokens on either side that decide whether a single one is a scrap. */
export const scrapTokens = 2;

/** Tags beside which a number can be that of a house. */
const besideNumbers = new Set(
  ['person', 'location', 'street_address', 'organization'].map((name) => tagNames.findIndex((tag) => tag === name)),
);

/** Whether a token that makes an address by itself is none: a short number, or a word in lower case, amid what is nothing of the kind. */
function isScrap(tokens: Tokens, tags: Uint8Array, index: number): boolean {
  if (tags[index] !== addressTag) return false;
  const shape = tokens.shapeAt(index);
  const tagBeside = (places: number): number => tags[beside(tokens, index, places)] ?? 0;
  if (shape === shapes.lower) return tagBeside(-1) === 0 && tagBeside(1) === 0;
  if (shape < shapes.number || shape >= shapes.number + 4) return false;
  for (let step = 1; step <= scrapTokens; step++) {
    if (besideNumbers.has(tagBeside(-step)) || besideNumbers.has(tagBeside(step))) return false;
  }
  return true;
}

/** The spans of a text's tags, in order. */
export function toSpans(tokens: Tokens, { tags, sure }: Tagged): Match[] {
  const matches: Match[] = [];
  for (let index = 0; index < tokens.count;) {
    const tag = tags[index] ?? 0;
    if (tag === 0 || isJoint(tokens, tags, index)) {
      index++;
      continue;
    }
    let last = index;
    while (last + 1 < tokens.count && continues(tokens, tags, last + 1)) last++;
    const type = tagNames[tag] ?? 'none';
    if (last === index && isScrap(tokens, tags, index)) {
      index++;
      continue;
    }
    if (last - index >= longestRun) for (let at = index; at <= last; at++) addSpan(tokens, sure, type, at, at, matches);
    else addSpan(tokens, sure, type, index, last, matches);
    index = last + 1;
  }
  return matches;
}

/**
 * Where a match could begin that takes in a token whose tag is not certain yet: where the run before it begins, or at the token
 * itself where that run is too long to be told as one.
 */
export function runStart(tokens: Tokens, tags: Uint8Array, index: number): number {
  const at = tokens.starts[index] ?? 0;
  if (tokens.gapAt(index) === gaps.far || (tags[index - 1] ?? 0) === 0) return at;
  let first = index - 1;
  while (first > 0 && continues(tokens, tags, first)) first--;
  return index - first > longestRun ? at : (tokens.starts[first] ?? at);
}

function addSpan(tokens: Tokens, sure: Float32Array, type: string, from: number, to: number, matches: Match[]): void {
  let first = from;
  let last = to;
  while (first <= last && isEdgeSign(tokens, first)) first++;
  while (
    last > first &&
    isEdgeSign(tokens, last) &&
    !(tokens.shapeAt(last) === fullStop && isAbbreviated(tokens, last))
  )
    last--;
  if (first > last) return;
  let sum = 0;
  for (let index = first; index <= last; index++) sum += sure[index] ?? 0;
  const confidence = Math.round((100 * sum) / (last - first + 1)) / 100;
  matches.push({ type, start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0, confidence });
}

/** Whether the full stop belongs to the short word before it. */
function isAbbreviated(tokens: Tokens, index: number): boolean {
  if (tokens.gapAt(index) !== gaps.none || index === 0) return false;
  const shape = tokens.shapeAt(index - 1);
  const length = (tokens.ends[index - 1] ?? 0) - (tokens.starts[index - 1] ?? 0);
  return shape > 0 && shape < shapes.number && length <= 4;
}
