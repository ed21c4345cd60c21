/**
 * Weighs a text, sentence by sentence, against categories of harm: a linear model over words whose weights stand in `safety-terms.ts`.
 * Sees words, not meaning. Linear in the length.
 */
import type { Match } from '../detector.ts';
import { createNormalizer } from '../normalize.ts';
import { isWordAt } from './context.ts';
import { harmCategories, type HarmCategory } from './names.ts';
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

const normalize = createNormalizer({ foldCase: true, joinSpaces: true, plainLetters: true, foldLookAlikes: true });
let automaton: TermAutomaton | null = null;

/** A sentence in the text as it was written. */
interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Shorter ones hold no term. */
const shortestSentence = 5;

function isSpaceAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 32 || (code > 8 && code < 14) || code === 0xa0 || code === 0x3000;
}

/** Whether a sentence ends before an index: at a sign with white space behind, at the end of a line, at a full stop of Chinese. */
function endsBefore(text: string, index: number): boolean {
  const code = text.charCodeAt(index - 1);
  if (code === 10 || code === 0x3002 || code === 0xff01 || code === 0xff1f) return true;
  return (code === 46 || code === 33 || code === 63 || code === 0x2026) && isSpaceAt(text, index);
}

function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let index = 1; index < text.length; index++) {
    if (!endsBefore(text, index)) continue;
    if (index - start >= shortestSentence) sentences.push({ start, end: index });
    start = index;
  }
  sentences.push({ start, end: text.length });
  return sentences;
}

/** Where the last sentence starts, which more text may still belong to; a sign at the end of the text ends none yet. */
export function lastSentenceStart(text: string): number {
  return sentencesOf(text).at(-1)?.start ?? 0;
}

/** The terms are English: what holds no letter that could be Latin, or look it, holds none of them. */
const mayHoldTerm = /[A-Za-z\u0370-\u04ff\uff21-\uff5a\ud835]/;

/** What was seen of one category in a sentence. */
interface Seen {
  strongest: Weighed;
  start: number;
  end: number;
  further: number;
}

/** The terms in a sentence, by category; the words beside them added up. */
function judgeSentence(written: string, offset: number, threshold: number, wanted: ReadonlySet<string>): Match[] {
  if (!mayHoldTerm.test(written)) return [];
  const normalized = normalize(written);
  const { text } = normalized;
  const seen = new Map<number, Seen>();
  let beside = 0;
  /** Each word beside counts once. */
  const counted = new Set<number>();
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

/** What speaks for harm in a text, by category, where it reaches a threshold from 0 to 1. */
export function findHarm(text: string, threshold: number, categories: ReadonlySet<string>): readonly Match[] {
  return sentencesOf(text).flatMap(({ start, end }) =>
    judgeSentence(text.slice(start, end), start, threshold, categories),
  );
}
