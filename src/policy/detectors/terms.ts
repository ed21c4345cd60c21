/**
 * Looks for literal terms in a text as people may write them: whatever the case, width, spacing and invisible characters.
 * What counts as a word's edge is the kind's to say.
 */
import type { Match, Search } from '../detector.ts';
import { createNormalizer, endOfSettled, startOfCluster, type NormalizedText } from '../normalize.ts';
import { TermAutomaton } from './term-automaton.ts';

/** How terms are compared, and what their matches are called. */
export interface TermOptions {
  readonly type: string;
  readonly caseSensitive: boolean;
  /**
   * Whether a stretch of a normalised text may be a term there. May look at the characters of the stretch and at one on
   * either side.
   */
  standsAlone(text: string, start: number, end: number): boolean;
}

/**
 * A normaliser for lists of terms, which look at one text in turn: it makes the form of a text once for all of them, and lets go of
 * both before anything else is done.
 */
function normalizerOf(foldCase: boolean): (text: string) => NormalizedText {
  const normalize = createNormalizer({ foldCase, joinSpaces: true, plainLetters: false, foldLookAlikes: false });
  let last: { readonly text: string; readonly normalized: NormalizedText } | null = null;
  const forget = (): void => {
    last = null;
  };
  return (text) => {
    if (last?.text === text) return last.normalized;
    if (last === null) queueMicrotask(forget);
    last = { text, normalized: normalize(text) };
    return last.normalized;
  };
}

const withCase = normalizerOf(false);
const withoutCase = normalizerOf(true);

/** A search for terms. Finds them all, those within others too, in order of end and the longest first. */
export function compileTerms(terms: readonly string[], options: TermOptions): Search {
  const { type, caseSensitive } = options;
  const normalize = caseSensitive ? withCase : withoutCase;
  const folded = terms.map((term) => normalize(term).text.trim());
  const automaton = new TermAutomaton(folded);
  const isPlain = folded.every((term) => /^[\x20-\x7e]*$/.test(term));

  function find(text: string, from = 0): Match[] {
    // One character more is needed to tell a word's edge.
    const base = from === 0 ? 0 : startOfCluster(text, from - 1);
    const normalized = normalize(base === 0 ? text : text.slice(base));
    const matches: Match[] = [];
    automaton.scan(normalized.text, (term, end) => {
      const start = end - (folded[term] as string).length;
      if (!options.standsAlone(normalized.text, start, end)) return false;
      const span = normalized.span(start, end);
      if (base + span.start >= from) {
        matches.push({ type, start: base + span.start, end: base + span.end, confidence: 1 });
      }
      return false;
    });
    return matches;
  }

  function open(text: string, from: number): number {
    const base = startOfCluster(text, from);
    // A mark behind a plain letter makes another letter, and that begins no plain term.
    const isSettled = isPlain && text.charCodeAt(text.length - 1) < 0x7f;
    const end = isSettled ? text.length : endOfSettled(text);
    if (end <= from) return from;
    const normalized = normalize(text.slice(base, end));
    const { length } = normalized.text;
    const underWay = automaton.underWay(normalized.text);
    return underWay === 0 ? end : Math.max(from, base + normalized.span(length - underWay, length).start);
  }

  return { find, open };
}
