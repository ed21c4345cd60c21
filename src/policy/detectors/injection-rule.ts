/**
 * What a rule against prompt injection is, and how one written as words becomes something that runs. Rules are data:
 * the words of each technique stand in the other `injection-*.ts` files, a group of techniques each.
 */
import { createNormalizer, normalForm, type Normalizer } from '../normalize.ts';

/** What all rules have. */
interface RuleBase {
  /** The technique, as findings name it: `instruction_override`. */
  readonly type: string;
  /** How strongly it speaks for an attack when nothing else does, from 0 to 1. */
  readonly weight: number;
  /** True for what gives an attack away only in tool results and retrieved text, where nobody should give orders. */
  readonly retrievedOnly?: boolean;
}

/**
 * Words that follow one another with some in between. Each part is alternatives with `|` between, in small letters; a space
 * stands for any one to four signs that are not letters, a `*` at the end for any ending of up to eight letters.
 */
export interface PhraseRule extends RuleBase {
  readonly parts: readonly string[];
  /** Words, or for scripts other than Latin characters, that may stand between two parts. 3 and 24 where omitted. */
  readonly gap?: number;
  /** `other` for scripts whose words `\b` does not know. */
  readonly script?: 'other';
}

/** A shape in the text, tried only where one of the strings in `near` occurs. Sees normalised text: small letters, no marks. */
export interface ShapeRule extends RuleBase {
  readonly near: readonly string[];
  /** Lists of strings, of each of which one occurs in every match: for a pattern that is dear to try. */
  readonly besides?: readonly (readonly string[])[];
  /** With the flag `g`, and linear: no open repeat within another, none that can begin anywhere in what it repeats. */
  readonly pattern: RegExp;
}

/**
 * The most characters that a rule leaves: between the beginning of a match and that of the first list's string, from one list's string
 * to the next one's, and from the last one's to the end of the match.
 */
export interface RuleRoom {
  readonly before: number;
  readonly between: readonly number[];
  readonly after: number;
}

/** The words before and after a word in a phrase, of letters and digits with single spaces; null where anything may stand there. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** The last letter before the word and the first behind it, sixteen bits each, and the bits of those that are known. */
  readonly beside: number;
  readonly asked: number;
}

/** Any rule as written. */
export type InjectionRule = PhraseRule | ShapeRule;

/** A rule ready to run. */
export type CompiledRule = Readonly<Required<RuleBase>> & {
  /**
   * Of each list one string occurs in every text that the pattern matches, as a whole word where `wholeWords` says so
   * and it does not end in `*`, and as it stands otherwise. At least one list.
   */
  readonly near: readonly (readonly string[])[];
  readonly wholeWords: boolean;
  /** For each of those strings what stands around it where the pattern matches. */
  readonly around: readonly (readonly (Surroundings | null)[])[];
  readonly room: RuleRoom;
  /** Of each other list, what one of has to occur somewhere; of none where that can't be told. */
  readonly besides: readonly (readonly string[])[];
  /** Made when it is first asked for: most rules are never tried. */
  pattern(): RegExp;
};

/** The form in which rules see a text. Their own words come to the same by `normalForm`, which a test holds them to. */
export const normalizeForRules: Normalizer = createNormalizer({
  foldCase: true,
  joinSpaces: false,
  plainLetters: true,
  foldLookAlikes: true,
});

const between = '[^a-z0-9]{1,4}';

/** Makes a rule ready to run. */
export function compileRule(rule: InjectionRule): CompiledRule {
  const { type, weight, retrievedOnly = false } = rule;
  if ('pattern' in rule)
    return {
      type,
      weight,
      retrievedOnly,
      near: [rule.near],
      wholeWords: false,
      around: [rule.near.map(() => null)],
      room: anyRoom,
      besides: rule.besides ?? [],
      pattern: () => rule.pattern,
    };
  const parts = rule.parts.map((part) =>
    normalForm(part)
      .trim()
      .split(/\s*\|\s*/)
      .filter((words) => words !== ''),
  );
  const wholeWords = rule.script === undefined;
  let pattern: RegExp | null = null;
  const telling = tellingParts(parts, rule.script);
  return {
    type,
    weight,
    retrievedOnly,
    near: telling.map((part) => (parts[part] ?? []).map(longestWord)),
    wholeWords,
    around: telling.map((part) => (parts[part] ?? []).map((words) => (wholeWords ? surroundings(words) : null))),
    room: roomOf(parts, telling, rule),
    besides: parts
      .filter((_part, index) => !telling.includes(index))
      .map((part) => part.map((words) => longestWord(words).replace(/\*.*/, '')))
      .filter((part) => !part.includes('')),
    pattern: () => (pattern ??= patternOf(parts, rule)),
  };
}

/**
 * The parts whose words are to be looked out for: those without short words, which are everywhere, or else the one whose shortest is
 * the longest.
 */
function tellingParts(parts: readonly (readonly string[])[], script: 'other' | undefined): number[] {
  const shortest = parts.map((part) => Math.min(...part.map((words) => longestWord(words).length)));
  const enough = Math.min(script === 'other' ? 2 : 4, Math.max(...shortest));
  return [...parts.keys()].filter((index) => (shortest[index] ?? 0) >= enough);
}

/** Characters that the pattern lets stand for a space. */
export const widestSpace = 4;
/** The same for an ending, and of a word between two parts. */
const longestEnding = 8;
const longestBetween = 20;

/** A pattern that is told nothing of. */
const anyRoom: RuleRoom = { before: Infinity, between: [], after: Infinity };

function roomOf(parts: readonly (readonly string[])[], telling: readonly number[], rule: PhraseRule): RuleRoom {
  const gap =
    rule.script === 'other' ? (rule.gap ?? 24) : (rule.gap ?? 3) * (widestSpace + longestBetween) + widestSpace;
  /** Where each part begins at the latest, and, last, where the match ends. */
  const begins = [0];
  for (const part of parts) begins.push((begins.at(-1) ?? 0) + Math.max(...part.map(longestForm)) + gap);
  const at = telling.map((part) => begins[part] ?? 0);
  const ends = telling.map((part) => begins[part + 1] ?? 0);
  return {
    before: ends[0] ?? Infinity,
    between: at.slice(1).map((_begin, index) => (ends[index + 1] ?? 0) - (at[index] ?? 0)),
    after: (begins.at(-1) ?? Infinity) - (at.at(-1) ?? 0),
  };
}

/** Characters of what these words match, at most. */
function longestForm(words: string): number {
  const spaces = words.split(' ').length - 1;
  const endings = words.split('*').length - 1;
  return words.length + spaces * (widestSpace - 1) + endings * longestEnding;
}

function patternOf(parts: readonly (readonly string[])[], rule: PhraseRule): RegExp {
  if (rule.script === 'other') {
    const groups = parts.map((part) => `(?:${alternatives(part).replaceAll(' ', '\\s{1,3}')})`);
    return new RegExp(groups.join(`[^\\n。！？]{0,${rule.gap ?? 24}}?`), 'g');
  }
  const groups = parts.map(
    (part) => `(?:${alternatives(part).replaceAll(' ', between).replaceAll('*', '[a-z]{0,8}')})`,
  );
  return new RegExp(`\\b${groups.join(`(?:${between}[a-z0-9]{1,20}){0,${rule.gap ?? 3}}?${between}`)}\\b`, 'g');
}

/** A part's words as a pattern, spaces and stars still as they were written. */
function alternatives(part: readonly string[]): string {
  return part.join('|').replace(/[.+?^$()[\]{}\\]/g, '\\$&');
}

function longestWord(words: string): string {
  if (!words.includes(' ')) return words;
  return words.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** What stands around the longest word of some, as far as it is known for certain. */
function surroundings(words: string): Surroundings | null {
  if (!words.includes(' ') || !/^[a-z0-9* ]+$/.test(words)) return null;
  const word = longestWord(words);
  const at = ` ${words} `.indexOf(` ${word} `);
  // An ending may be of any letters: what is before it, or behind it, is not looked at.
  const before = words.slice(words.lastIndexOf('*', at - 1) + 1, at);
  const after = (word.endsWith('*') ? '' : words.slice(at + word.length)).split('*')[0] ?? '';
  const previous = before.endsWith(' ') ? before.charCodeAt(before.length - 2) || 0 : 0;
  const following = after.startsWith(' ') ? after.charCodeAt(1) || 0 : 0;
  const asked = (previous === 0 ? 0 : 0xffff << 16) | (following === 0 ? 0 : 0xffff);
  return { before, after, beside: (previous << 16) | following, asked };
}
