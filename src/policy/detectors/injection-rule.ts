/**
 * What a rule against prompt injection is, and how one written as words becomes something that runs. Rules are data:
 * the words of each technique stand in the other `injection-*.ts` files, a group of techniques each.
 */
import { createNormalizer, normalForm, type NormalizedText } from '../normalize.ts';

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
  /** With the flag `g`, and linear: no open repeat within another, none that can begin anywhere in what it repeats. */
  readonly pattern: RegExp;
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
  /** Made when it is first asked for: most rules are never tried. */
  pattern(): RegExp;
};

/** The form in which rules see a text. Their own words come to the same by `normalForm`, which a test holds them to. */
export const normalizeForRules: (text: string) => NormalizedText = createNormalizer({
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
    return { type, weight, retrievedOnly, near: [rule.near], wholeWords: false, pattern: () => rule.pattern };
  const parts = rule.parts.map((part) =>
    normalForm(part)
      .trim()
      .split(/\s*\|\s*/)
      .filter((words) => words !== ''),
  );
  const wholeWords = rule.script === undefined;
  let pattern: RegExp | null = null;
  return {
    type,
    weight,
    retrievedOnly,
    near: tellingLists(parts, rule.script),
    wholeWords,
    pattern: () => (pattern ??= patternOf(parts, rule)),
  };
}

/**
 * The lists of words to look out for: those of parts without short words, which are everywhere, or else of the part
 * whose shortest is the longest.
 */
function tellingLists(parts: readonly (readonly string[])[], script: 'other' | undefined): string[][] {
  const lists = parts.map((part) => part.map(longestWord));
  const shortest = lists.map((list) => Math.min(...list.map((word) => word.length)));
  const enough = Math.min(script === 'other' ? 2 : 4, Math.max(...shortest));
  return lists.filter((_list, index) => (shortest[index] ?? 0) >= enough);
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
