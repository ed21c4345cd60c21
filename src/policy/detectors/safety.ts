/**
 * Weighs a text, sentence by sentence, against categories of harm: first by lists of words whose weights stand in `safety-terms.ts`, then,
 * where these find nothing, by a trained model. Sees words, not meaning. Linear in the length.
 */
import type { Match } from '../detector.ts';
import { createNormalizer, type NormalizedText } from '../normalize.ts';
import { unitsOf } from '../units.ts';
import { isWordAt } from './context.ts';
import { harmCategories, type HarmCategory } from './names.ts';
import { resemblesHarm } from './safety-model.ts';
import { safetyContext, safetyTerms } from './safety-terms.ts';
import { TermAutomaton } from './term-automaton.ts';

/** A term ready to be looked for. */
interface Weighed {
  readonly text: string;
  /** Any ending may follow. */
  readonly isStem: boolean;
  readonly weight: number;
  /** Index of its category; -1 for words beside them. */
  readonly category: number;
}

const names = Object.keys(harmCategories) as HarmCategory[];

/** The logit of a sentence in which nothing was seen. */
const bias = -2.7;
/** What further terms of a category count beside its strongest, and the most they add. */
const furtherShare = 0.5;
const furtherMost = 1.5;

function weighed(list: string, weight: number, category: number): Weighed[] {
  return list.split('|').map((term) => {
    const isStem = term.endsWith('*');
    return { text: isStem ? term.slice(0, -1) : term, isStem, weight, category };
  });
}

const terms: readonly Weighed[] = [
  ...names.flatMap((name, category) => safetyTerms[name].flatMap(([weight, list]) => weighed(list, weight, category))),
  ...safetyContext.flatMap(([weight, list]) => weighed(list, weight, -1)),
];

/** The form in which lists and model see a sentence. */
export const normalizeForWords = createNormalizer({
  foldCase: true,
  joinSpaces: true,
  plainLetters: true,
  foldLookAlikes: true,
});
let automaton: TermAutomaton | null = null;

/** A sentence in the text as it was written: what lists and model judge by itself. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Shorter ones hold no term. */
const shortestSentence = 5;

function isSpace(code: number): boolean {
  return code === 32 || (code > 8 && code < 14) || code === 0xa0 || code === 0x3000;
}

/** Whether a sentence ends behind a unit: a sign with white space behind, the end of a line, a full stop of Chinese. */
function endsBehind(code: number, next: number): boolean {
  if (code === 10 || code === 0x3002 || code === 0xff01 || code === 0xff1f) return true;
  return (code === 46 || code === 33 || code === 63 || code === 0x2026) && isSpace(next);
}

/** The sentences of a text, in order; the last may be unfinished. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const units = unitsOf(text);
  const { length } = text;
  let start = 0;
  for (let index = 1; index < length; index++) {
    const code = units[index - 1] as number;
    // Letters of most scripts and spaces, which most characters are.
    if (code === 32 || (code > 63 && code < 0x2026) || !endsBehind(code, units[index] as number)) continue;
    if (index - start >= shortestSentence) sentences.push({ start, end: index });
    start = index;
  }
  sentences.push({ start, end: length });
  return sentences;
}

/** Where the last sentence starts, which more text may still belong to; a sign at the end of the text ends none yet. */
export function lastSentenceStart(text: string): number {
  return sentencesOf(text).at(-1)?.start ?? 0;
}

/** The terms are English: what holds no letter that could be Latin, or look it, holds none of them, and the model knows no more. */
export const mayHoldTerm = /[A-Za-z\u0370-\u04ff\uff21-\uff5a\ud835]/;

/** What was seen of one category in a sentence. */
interface Seen {
  strongest: Weighed;
  start: number;
  end: number;
  further: number;
}

/** Of the sentence under way: what was seen by category, and the terms that were counted, each once. */
const seen = new Map<number, Seen>();
const counted = new Set<number>();

const nothing: readonly Match[] = [];

/** The terms in a sentence, by category; the words beside them added up. `offset`: where the sentence stands. */
function listedIn(
  normalized: NormalizedText,
  offset: number,
  threshold: number,
  wanted: ReadonlySet<string>,
): readonly Match[] {
  const { text } = normalized;
  let beside = 0;
  if (counted.size > 0) {
    seen.clear();
    counted.clear();
  }
  (automaton ??= new TermAutomaton(terms.map((term) => term.text))).scan(text, (index, end) => {
    const term = terms[index] as Weighed;
    const start = end - term.text.length;
    if (isWordAt(text, start - 1) || (!term.isStem && isWordAt(text, end))) return false;
    if (counted.has(index)) return false;
    counted.add(index);
    if (term.category === -1) {
      beside += term.weight;
      return false;
    }
    const before = seen.get(term.category);
    if (!before) seen.set(term.category, { strongest: term, start, end, further: 0 });
    else if (term.weight > before.strongest.weight) {
      before.further += before.strongest.weight;
      Object.assign(before, { strongest: term, start, end });
    } else before.further += term.weight;
    return false;
  });
  if (seen.size === 0) return nothing;
  const matches: Match[] = [];
  for (const [category, { strongest, start, end, further }] of seen) {
    const name = names[category] ?? '';
    if (!wanted.has(name)) continue;
    const sum =
      bias + strongest.weight + Math.min(furtherMost, further * furtherShare) + Math.max(-4, Math.min(2.4, beside));
    const confidence = 1 / (1 + Math.exp(-sum));
    if (confidence < threshold) continue;
    const span = normalized.span(start, end);
    matches.push({
      type: `safety:${name}`,
      start: offset + span.start,
      end: offset + span.end,
      confidence: Math.round(confidence * 100) / 100,
    });
  }
  return matches;
}

/** What the model takes for a request for harm in a sentence. */
function alikeIn(
  normalized: NormalizedText,
  offset: number,
  threshold: number,
  wanted: ReadonlySet<string>,
): readonly Match[] {
  const alike = resemblesHarm(normalized.text, threshold, wanted);
  if (alike === null) return nothing;
  const { start, end } = normalized.span(alike.start, alike.end);
  const confidence = Math.round(alike.score * 100) / 100;
  return [{ type: `safety:${alike.category}`, start: offset + start, end: offset + end, confidence }];
}

const listedOrAlike: typeof listedIn = (normalized, offset, threshold, wanted) => {
  const listed = listedIn(normalized, offset, threshold, wanted);
  return listed.length > 0 ? listed : alikeIn(normalized, offset, threshold, wanted);
};

function inSentences(
  text: string,
  threshold: number,
  categories: ReadonlySet<string>,
  look: typeof listedIn,
): readonly Match[] {
  const matches: Match[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const written = text.slice(start, end);
    if (!mayHoldTerm.test(written)) continue;
    for (const match of look(normalizeForWords(written), start, threshold, categories)) matches.push(match);
  }
  return matches;
}

/** What lists find, by category, where it reaches a threshold from 0 to 1. */
export function findListedHarm(text: string, threshold: number, categories: ReadonlySet<string>): readonly Match[] {
  return inSentences(text, threshold, categories, listedIn);
}

/**
 * What speaks for harm in a text, by category, where it reaches a threshold from 0 to 1. What lists find in a sentence may be excepted:
 * the model has read the same words and does not speak in their place.
 */
export function findHarm(text: string, threshold: number, categories: ReadonlySet<string>): readonly Match[] {
  return inSentences(text, threshold, categories, listedOrAlike);
}
