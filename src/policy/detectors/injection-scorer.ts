/**
 * Scores a text for prompt injection: which rules hold, where, and what they come to together. A single reading of the
 * text decides which rules are worth trying; an ordinary prompt tries few or none.
 */
import type { Match } from '../detector.ts';
import { decodedViews, looksReversed, wholeViews } from './decoded-views.ts';
import { indirectRules } from './injection-indirect.ts';
import { jailbreakRules } from './injection-jailbreaks.ts';
import { otherLanguageRules } from './injection-languages.ts';
import { overrideRules } from './injection-overrides.ts';
import { InjectionGate, type Disguises } from './injection-gate.ts';
import { orderInMail } from './injection-mail.ts';
import { leastResemblance, resemblance } from './injection-model.ts';
import { compileRule, normalizeForRules, type CompiledRule, type PhraseRule } from './injection-rule.ts';
import { boundaryRules, delimiterRules, gibberishTail, shapeRules } from './injection-shapes.ts';
import { readText, type TextReading } from './text-reading.ts';
import { createNormalizer, type NormalizedText, type Normalizer } from '../normalize.ts';

/** What is looked at besides the text as it stands. */
export interface InjectionScorerOptions {
  /** Whether tokens, headings and turns that pass for the system's count. */
  readonly boundaries: boolean;
  /** Whether lines that pass for the end of the prompt, or for new instructions, count. */
  readonly delimiters: boolean;
  /** Whether Base64, hexadecimal, reversed and the like are read. */
  readonly decode: boolean;
  /** Whether compatibility forms, hidden characters and marks are undone first. */
  readonly normalizeUnicode: boolean;
  /** Whether look-alike letters are read as Latin ones; only together with the former. */
  readonly lookAlikes: boolean;
  /** Whether the trained model judges beside the rules. */
  readonly model: boolean;
}

/** What a text comes to. */
export interface InjectionScore {
  /** From 0 to 1: the chance that it is an attack if each rule spoke independently, or what the model says if that is more. */
  readonly score: number;
  /** What was seen, in order of start; spans are of the text given. */
  readonly matches: readonly Match[];
}

/**
 * Scores one text. `retrieved`: it comes from a tool or document and so has no orders to give. Matches for which
 * `excepted` is true do not count. `reading`: of the text, where somebody has it.
 */
export type InjectionScorer = (
  text: string,
  retrieved: boolean,
  excepted?: Excepted,
  reading?: TextReading,
) => InjectionScore;

/** Whether a match is let through. */
type Excepted = (match: Match) => boolean;

/** Matches of one rule that are told of a text; that there are more changes nothing. */
const toldPerRule = 8;

/** A text that has no more than this chance of being harmless need not be read to its end. */
const certain = 0.005;

/**
 * Long texts are read in windows, so that a word in one place does not make its rules run over all the rest. No rule matches
 * more characters than the windows share.
 */
const windowLength = 4096;
const windowOverlap = 1024;

const nothing: InjectionScore = { score: 0, matches: [] };

/** All rules that are words, a family an entry. */
export const phraseRules: readonly PhraseRule[] = [
  ...overrideRules,
  ...jailbreakRules,
  ...indirectRules,
  ...otherLanguageRules,
];

/** Compiles a scorer: rules into patterns, their words into one index. Heavy; once for a config. */
export function createInjectionScorer(options: InjectionScorerOptions): InjectionScorer {
  const rules = [
    ...phraseRules,
    ...shapeRules,
    ...(options.boundaries ? boundaryRules : []),
    ...(options.delimiters ? delimiterRules : []),
  ].map(compileRule);
  const gate = new InjectionGate(rules);
  const normalize: Normalizer = !options.normalizeUnicode
    ? lowered
    : options.lookAlikes
      ? normalizeForRules
      : withLookAlikes;

  const matchesIn = (
    text: string,
    retrieved: boolean,
    into: Found[],
    excepted?: Excepted,
    isRegular?: boolean,
  ): Disguises => {
    const { text: normalized, span } = normalize(text, isRegular);
    if (options.model && !oneWord.test(normalized)) {
      const { score, start, end } = resemblance(options.boundaries ? normalized : withoutTokens(normalized));
      if (score >= leastResemblance)
        into.push({ rule: modelRule, type: 'resembles_attack', weight: score, ...span(start, end) });
    }
    const order = orderInMail(normalized);
    if (order !== null)
      into.push({ rule: mailRule, type: 'indirect_injection', weight: 0.65, ...span(order.start, order.end) });
    let rot13 = false;
    let reversed = false;
    let innocent = 1;
    const told = normalized.length > windowLength ? new Uint8Array(rules.length) : null;
    for (let from = 0; ; from += windowLength - windowOverlap) {
      const window = normalized.length <= windowLength ? normalized : normalized.slice(from, from + windowLength);
      const seen = gate.read(window, retrieved);
      rot13 ||= seen.rot13;
      reversed ||= seen.reversed;
      for (const { rule: index, from: first, to } of seen.rules) {
        const rule = rules[index] as CompiledRule;
        const searched = to === window.length ? window : window.slice(0, to);
        if (!hasEach(searched, rule.besides, first)) continue;
        const pattern = rule.pattern();
        pattern.lastIndex = first;
        const before = told === null ? 0 : (told[index] as number);
        let count = before;
        while (count < toldPerRule) {
          const found = pattern.exec(searched);
          if (found === null) break;
          const end = pattern.lastIndex;
          // The window before has told what ends in the stretch they share; what begins at a cut may be half a word.
          if (from > 0 && (end <= windowOverlap || found.index === 0)) continue;
          const { type, weight } = rule;
          const place = span(from + found.index, from + end);
          // What is let through must not use up the places of what is not.
          if (excepted?.({ type, ...place, confidence: weight }) === true) continue;
          into.push({ rule: index, type, weight, ...place });
          count++;
        }
        if (told !== null) told[index] = count;
        if (before === 0 && count > 0) innocent *= 1 - rule.weight;
      }
      if (innocent < certain) return { rot13, reversed };
      if (from + windowLength >= normalized.length) return { rot13, reversed };
    }
  };

  return (text, retrieved, excepted, reading = readText(text)) => {
    const found: Found[] = [];
    const disguises = matchesIn(text, retrieved, found, excepted, reading.isRegular);
    const tail = gibberishTail(text);
    if (tail >= 0) {
      // By itself such a tail may be a formula or a list; what the rest of the text is like decides.
      const isDoubtful = options.model && !found.some(({ rule }) => rule === modelRule);
      const weight = isDoubtful ? 0.4 : 0.65;
      found.push({ rule: -1, type: 'adversarial_suffix', weight, start: tail, end: text.length });
    }
    const tags = hiddenTags(text);
    if (tags !== null) found.push({ rule: -2, type: 'hidden_text', weight: 0.7, ...tags });
    const shape = options.decode ? reading.shape : null;
    if (shape !== null) {
      const whole = (view: string): void => {
        const inside: Found[] = [];
        matchesIn(view, retrieved, inside);
        for (const one of inside) found.push({ ...one, ...obfuscated, start: 0, end: text.length });
      };
      if (disguises.rot13) whole(wholeViews.rot13(text));
      if (disguises.reversed || looksReversed(text)) whole(wholeViews.reversed(text));
      if (shape.digits) {
        // Signs are replaced one for one, so the spans of this view are the text's own.
        const inside: Found[] = [];
        matchesIn(wholeViews.digits(text), retrieved, inside);
        for (const one of inside)
          if (one.rule === modelRule || !found.some(({ rule }) => rule === one.rule))
            found.push({ ...one, ...obfuscated });
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

/**
 * A text that is one word, in a script that puts spaces between them, or none: it asks for nothing, as rules alone can tell of it. The
 * model counts letters, and would refuse one in a hundred of the words that people search for or embed.
 */
const oneWord = /^\P{L}{0,16}[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}'’-]{0,32}\P{L}{0,16}$/u;

/** Whether a text has one of each of these lists from an index on. */
function hasEach(text: string, lists: readonly (readonly string[])[], from: number): boolean {
  for (const words of lists) {
    if (!words.some((word) => text.includes(word, from))) return false;
  }
  return true;
}

/** Tokens of chat templates, which the model has seen in attacks only, as spaces. */
function withoutTokens(text: string): string {
  return text.replace(/<\|[a-z_]{1,20}\|>|\[\/?inst\]|<<\/?sys>>/g, (token) => ' '.repeat(token.length));
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

/** Stand for a rule where the model speaks, and where a mail holds an order. */
const modelRule = -4;
const mailRule = -5;

/** Each rule counts once, however often it holds. The model has read the same words: it does not add to them. */
function summed(found: readonly Found[]): InjectionScore {
  const weights = new Map<number, number>();
  let alike = 0;
  for (const { rule, weight } of found) {
    if (rule === modelRule) alike = Math.max(alike, weight);
    else weights.set(rule, weight);
  }
  let innocent = 1;
  for (const weight of weights.values()) innocent *= 1 - weight;
  const matches = found
    .map(({ type, weight, start, end }) => ({ type, start, end, confidence: weight }))
    .sort((left, right) => left.start - right.start);
  return { score: Math.max(1 - innocent, alike), matches };
}

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
