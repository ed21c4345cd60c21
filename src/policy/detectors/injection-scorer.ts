/**
 * Scores a text for prompt injection: which rules hold, where, and what they come to together. A single reading of the
 * text decides which rules are worth trying; an ordinary prompt tries few or none.
 */
import type { Match } from '../detector.ts';
import { decodedViews, shapeOf, wholeViews } from './decoded-views.ts';
import { indirectRules } from './injection-indirect.ts';
import { jailbreakRules } from './injection-jailbreaks.ts';
import { otherLanguageRules } from './injection-languages.ts';
import { overrideRules } from './injection-overrides.ts';
import { compileRule, normalizeForRules, type CompiledRule, type PhraseRule } from './injection-rule.ts';
import { boundaryRules, gibberishTail, shapeRules } from './injection-shapes.ts';
import { createNormalizer, type NormalizedText } from '../normalize.ts';
import { TermAutomaton } from './term-automaton.ts';

/** What is looked at besides the text as it stands. */
export interface InjectionScorerOptions {
  /** Whether tokens and headings that fake a turn count. */
  readonly boundaries: boolean;
  /** Whether Base64, hexadecimal, reversed and the like are read. */
  readonly decode: boolean;
  /** Whether compatibility forms, hidden characters and marks are undone first. */
  readonly normalizeUnicode: boolean;
  /** Whether look-alike letters are read as Latin ones; only together with the former. */
  readonly lookAlikes: boolean;
}

/** What a text comes to. */
export interface InjectionScore {
  /** From 0 to 1: the chance that it is an attack if each rule spoke independently. */
  readonly score: number;
  /** What was seen, in order of start; spans are of the text given. */
  readonly matches: readonly Match[];
}

/**
 * Scores one text. `retrieved`: it comes from a tool or document and so has no orders to give. Matches for which
 * `excepted` is true do not count.
 */
export type InjectionScorer = (
  text: string,
  retrieved: boolean,
  excepted?: (match: Match) => boolean,
) => InjectionScore;

/** Matches of one rule that are told; that there are more changes nothing. */
const toldPerRule = 8;

/**
 * Long texts are read in windows, so that a word in one place does not make its rules run over all the rest. No rule matches
 * more characters than the windows share.
 */
const windowLength = 4096;
const windowOverlap = 1024;

const nothing: InjectionScore = { score: 0, matches: [] };

/** Words whose disguise is undone for the whole text. Turned round and shifted, they occur in nothing else. */
const tellingWords = [
  'ignore',
  'instructions',
  'previous',
  'disregard',
  'system prompt',
  'reveal',
  'jailbreak',
  'do anything',
];

/** All rules that are words, a family an entry. */
export const phraseRules: readonly PhraseRule[] = [
  ...overrideRules,
  ...jailbreakRules,
  ...indirectRules,
  ...otherLanguageRules,
];

/** Compiles a scorer: rules into patterns, their words into one automaton. Heavy; once for a config. */
export function createInjectionScorer(options: InjectionScorerOptions): InjectionScorer {
  const rules = [...phraseRules, ...shapeRules, ...(options.boundaries ? boundaryRules : [])].map(compileRule);
  const gate = new Gate(rules);
  const normalize = !options.normalizeUnicode ? lowered : options.lookAlikes ? normalizeForRules : withLookAlikes;

  const matchesIn = (text: string, retrieved: boolean, into: Found[]): Disguises => {
    const { text: normalized, span } = normalize(text);
    let rot13 = false;
    let reversed = false;
    for (let from = 0; ; from += windowLength - windowOverlap) {
      const window = normalized.length <= windowLength ? normalized : normalized.slice(from, from + windowLength);
      const seen = gate.read(window);
      rot13 ||= seen.rot13;
      reversed ||= seen.reversed;
      for (const index of seen.rules) {
        const rule = rules[index] as CompiledRule;
        if (rule.retrievedOnly && !retrieved) continue;
        const pattern = rule.pattern();
        pattern.lastIndex = 0;
        for (let count = 0; count < toldPerRule; count++) {
          const found = pattern.exec(window);
          if (found === null) break;
          const end = pattern.lastIndex;
          // The window before has told what ends in the stretch they share; what begins at a cut may be half a word.
          if (from > 0 && (end <= windowOverlap || found.index === 0)) continue;
          into.push({ rule: index, type: rule.type, weight: rule.weight, ...span(from + found.index, from + end) });
        }
      }
      if (from + windowLength >= normalized.length) return { rot13, reversed };
    }
  };

  return (text, retrieved, excepted) => {
    const found: Found[] = [];
    const disguises = matchesIn(text, retrieved, found);
    const tail = gibberishTail(text);
    if (tail >= 0) found.push({ rule: -1, type: 'adversarial_suffix', weight: 0.65, start: tail, end: text.length });
    const tags = hiddenTags(text);
    if (tags !== null) found.push({ rule: -2, type: 'hidden_text', weight: 0.7, ...tags });
    const shape = options.decode ? shapeOf(text) : null;
    if (shape !== null) {
      const whole = (view: string): void => {
        const inside: Found[] = [];
        matchesIn(view, retrieved, inside);
        for (const one of inside) found.push({ ...one, ...obfuscated, start: 0, end: text.length });
      };
      if (disguises.rot13) whole(wholeViews.rot13(text));
      if (disguises.reversed) whole(wholeViews.reversed(text));
      if (shape.digits) {
        // Signs are replaced one for one, so the spans of this view are the text's own.
        const inside: Found[] = [];
        matchesIn(wholeViews.digits(text), retrieved, inside);
        for (const one of inside)
          if (!found.some(({ rule }) => rule === one.rule)) found.push({ ...one, ...obfuscated });
      }
      for (const view of shape.encodings === 0 ? [] : decodedViews(text, shape.encodings)) {
        const inside: Found[] = [];
        matchesIn(view.text, true, inside);
        if (view.encoding === 'spaced_letters' && runTogether.test(view.text.toLowerCase().replaceAll(' ', ''))) {
          inside.push({ rule: -3, type: 'obfuscated_payload', weight: 0.9, start: 0, end: 0 });
        }
        for (const one of inside) found.push({ ...one, ...obfuscated, start: view.start, end: view.end });
      }
    }
    if (found.length === 0) return nothing;
    return summed(
      excepted === undefined
        ? found
        : found.filter(({ type, start, end, weight }) => !excepted({ type, start, end, confidence: weight })),
    );
  };
}

/** A text in small letters and otherwise as it is; where that would move its characters, as it is altogether. */
function lowered(text: string): NormalizedText {
  const small = text.toLowerCase();
  return { text: small.length === text.length ? small : text, span: (start, end) => ({ start, end }) };
}

/** As rules see texts, but for letters that look alike. */
const withLookAlikes = createNormalizer({
  foldCase: true,
  joinSpaces: false,
  plainLetters: true,
  foldLookAlikes: false,
});

/** What a hidden instruction is called, whatever it says. */
const obfuscated = { type: 'obfuscated_payload' } as const;

/** Override phrases without the spaces between their words. */
const runTogether =
  /(?:ignore|disregard|forget|bypass)(?:all|any|your|the|my|these|of|previous|prior|above|safety|earlier|system){1,6}(?:instructions?|prompts?|rules|guidelines|messages)/;

interface Found {
  readonly rule: number;
  readonly type: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** Each rule counts once, however often it holds. */
function summed(found: readonly Found[]): InjectionScore {
  const weights = new Map<number, number>();
  for (const { rule, weight } of found) weights.set(rule, weight);
  let innocent = 1;
  for (const weight of weights.values()) innocent *= 1 - weight;
  const matches = found
    .map(({ type, weight, start, end }) => ({ type, start, end, confidence: weight }))
    .sort((left, right) => left.start - right.start);
  return { score: 1 - innocent, matches };
}

/** The disguises of a whole text whose words were seen in it. */
interface Disguises {
  readonly rot13: boolean;
  readonly reversed: boolean;
}

/** What a reading of a window comes to: the rules worth trying, and disguises. */
interface Reading extends Disguises {
  readonly rules: readonly number[];
}

/** One automaton over the words of all rules. */
class Gate {
  /** All words; a word's number is its place. */
  readonly #words: readonly string[];
  /** Words in ASCII alone, and the others: apart, each has a full table. The latter are made ready when first needed. */
  readonly #ascii: TermAutomaton;
  #foreign: TermAutomaton | null = null;
  readonly #lengths: Uint16Array;
  /** Found anywhere, at the beginning of a word, as a whole word: for each word its lists, as rule and bit in turn. */
  readonly #opens: readonly (readonly (readonly number[])[])[];
  /** For each rule the bits of all its lists. */
  readonly #needed: Uint8Array;
  /** Of the text being read, all zero between two readings: how each word occurs, and of each rule the lists seen. */
  readonly #seen: Uint8Array;
  readonly #bits: Uint8Array;
  readonly #shifted: number;
  readonly #reversed: number;

  constructor(rules: readonly CompiledRule[]) {
    const numbers = new Map<string, number>();
    const free: number[][] = [];
    const begin: number[][] = [];
    const whole: number[][] = [];
    this.#opens = [free, begin, whole];
    const open = (word: string, way: readonly number[][], rule: number, bit: number): void => {
      const known = numbers.get(word);
      if (known === undefined) {
        numbers.set(word, numbers.size);
        for (const each of [free, begin, whole]) each.push([]);
      }
      way[known ?? numbers.size - 1]?.push(rule, bit);
    };
    this.#shifted = rules.length;
    this.#reversed = rules.length + 1;
    this.#needed = new Uint8Array(rules.length + 2).fill(1);
    for (const [index, { near, wholeWords }] of rules.entries()) {
      this.#needed[index] = (1 << near.length) - 1;
      for (const [list, words] of near.entries()) {
        for (const word of words) {
          const isOpen = word.endsWith('*');
          const way = !wholeWords ? free : isOpen ? begin : whole;
          open(isOpen ? word.slice(0, -1) : word, way, index, 1 << list);
        }
      }
    }
    for (const word of tellingWords) {
      open(wholeViews.rot13(word), free, this.#shifted, 1);
      open(wholeViews.reversed(word), free, this.#reversed, 1);
    }
    this.#words = [...numbers.keys()];
    this.#ascii = this.#automaton((word) => !foreign.test(word));
    this.#lengths = Uint16Array.from(this.#words, (word) => word.length);
    this.#seen = new Uint8Array(this.#words.length);
    this.#bits = new Uint8Array(this.#needed.length);
  }

  /** Finds those of the words that belong to it; the others keep their numbers, as terms that are never found. */
  #automaton(belongs: (word: string) => boolean): TermAutomaton {
    return new TermAutomaton(this.#words.map((word) => (belongs(word) ? word : '')));
  }

  read(text: string): Reading {
    const lengths = this.#lengths;
    const seen = this.#seen;
    const words: number[] = [];
    const visit = (word: number, end: number): boolean => {
      if (seen[word] === 7) return false;
      if (seen[word] === 0) words.push(word);
      const begins = !isWordUnit(text.charCodeAt(end - (lengths[word] as number) - 1));
      const edges = !begins ? 1 : isWordUnit(text.charCodeAt(end)) ? 3 : 7;
      seen[word] = (seen[word] as number) | edges;
      return false;
    };
    this.#ascii.scan(text, visit);
    if (foreign.test(text)) {
      this.#foreign ??= this.#automaton((word) => foreign.test(word));
      this.#foreign.scan(text, visit);
    }
    if (words.length === 0) return closed;
    const bits = this.#bits;
    for (const word of words) {
      const edges = seen[word] as number;
      seen[word] = 0;
      for (let kind = 0; edges >> kind !== 0; kind++) {
        const opens = this.#opens[kind]?.[word] as readonly number[];
        for (let index = 0; index < opens.length; index += 2) {
          const rule = opens[index] as number;
          bits[rule] = (bits[rule] as number) | (opens[index + 1] as number);
        }
      }
    }
    const rules: number[] = [];
    for (let rule = 0; rule < this.#shifted; rule++) if (bits[rule] === this.#needed[rule]) rules.push(rule);
    const reading = { rules, rot13: bits[this.#shifted] === 1, reversed: bits[this.#reversed] === 1 };
    bits.fill(0);
    return reading;
  }
}

/** What `\b` takes for part of a word, of normalised text; NaN, beyond the text's ends, is not. */
function isWordUnit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}

const foreign = /[^\0-\x7f]/;

const closed: Reading = { rules: [], rot13: false, reversed: false };

/** A run of four or more tag characters that is no flag: text that people do not see and models read. */
function hiddenTags(text: string): { start: number; end: number } | null {
  if (!text.includes('\udb40')) return null;
  for (const found of text.matchAll(/(\u{1f3f4})?[\u{e0020}-\u{e007e}]{4,}\u{e007f}?/gu)) {
    if (found[1] === undefined || found[0].length > 16) {
      return { start: found.index, end: found.index + found[0].length };
    }
  }
  return null;
}
