/**
 * What is odd about a user's pattern that can be used: it matches everything, or nothing, or was written for another
 * reader of patterns. And for one that can't: what its author probably took it for. Judged by the source and a few texts.
 */
import { readPattern, type PatternNode } from './pattern-syntax.ts';

/** A warning about a pattern. */
export interface PatternFault {
  /** `W019`, `W020` or `W029`. */
  readonly code: string;
  /** What follows `Pattern '…'`. */
  readonly message: string;
  readonly suggestion: string;
}

/** Harmless texts that share no word and no sign: a pattern that is found in each of them is found everywhere. */
const ordinaryTexts = [
  'What is the capital of France?',
  'Summarize the attached report in three bullet points',
  'def add(a, b): return a + b',
  'ok',
  'Bitte um Ruckruf morgen, danke!',
  'SELECT name FROM users WHERE id = 42;',
  'thanks, see you on Monday',
  'HELLO WORLD',
  'hm',
];

/** Whether a compiled pattern is found in texts of every kind. */
export function matchesEverything(pattern: Pick<RegExp, 'test'>): boolean {
  return ordinaryTexts.every((text) => pattern.test(text));
}

/** How far a match has come: whether it has taken a character, and whether the end of the text has been demanded. */
type State = 'fresh' | 'taken' | 'fresh ended' | 'taken ended';

const emptyClass = new Set(['[]', '[^\\s\\S]', '[^\\S\\s]', '[^\\d\\D]', '[^\\D\\d]', '[^\\w\\W]', '[^\\W\\w]']);

/** The states that a part of a pattern can leave a match in; none where it can't match. Looks around are taken to hold. */
function after(node: PatternNode, before: ReadonlySet<State>): ReadonlySet<State> {
  switch (node.kind) {
    case 'character':
      return emptyClass.has(node.source) || !(before.has('fresh') || before.has('taken'))
        ? new Set()
        : new Set(['taken']);
    case 'assertion':
      if (node.source === '^') return new Set([...before].filter((state) => state.startsWith('fresh')));
      if (node.source !== '$') return before;
      return new Set([...before].map((state): State => (state.startsWith('fresh') ? 'fresh ended' : 'taken ended')));
    case 'ahead':
      return before;
    case 'sequence':
      return node.items.reduce((states, item) => after(item, states), before);
    case 'choice':
      return new Set(node.items.flatMap((item) => [...after(item, before)]));
    case 'repeat': {
      let states = before;
      // Of four states nothing new comes after four rounds.
      for (let round = 0; round < Math.min(node.least, 4); round += 1) states = after(node.item, states);
      const all = new Set(states);
      for (let round = Math.min(node.least, 4); round < Math.min(node.most, 8); round += 1) {
        states = after(node.item, states);
        for (const state of states) all.add(state);
      }
      return all;
    }
  }
}

/** Whether no text at all can hold a match. False where that can't be told. */
export function matchesNothing(source: string): boolean {
  const node = readPattern(source);
  return node !== null && after(node, new Set<State>(['fresh'])).size === 0;
}

/** A class, a word's edge or the like, after a backslash that is itself escaped. */
const doubledBackslash = /(?:^|[^\\])\\\\(?:[dwsDWS](?=[+*{?])|b(?=$|[\w[(]))/;

/** The pattern between slashes, with flags or with signs that no path has. */
const betweenSlashes = /^\/(.+)\/([dgimsuvy]*)$/s;

/** What is odd about a pattern that compiles; null where nothing is. */
export function faultOf(source: string, pattern: Pick<RegExp, 'test'>): PatternFault | null {
  if (matchesEverything(pattern)) {
    const suggestion = 'Write what tells the texts that are meant from all others.';
    return { code: 'W019', message: 'matches ordinary text of every kind', suggestion };
  }
  const [, inner = '', flags = ''] = betweenSlashes.exec(source) ?? [];
  if (inner !== '' && (flags !== '' || /[\\[(+]/.test(inner))) {
    return {
      code: 'W029',
      message: 'looks for the slashes around it',
      suggestion: `Write it without them${flags === '' ? '' : ' and without flags'}: '${inner}'.`,
    };
  }
  if (doubledBackslash.test(source)) {
    return {
      code: 'W029',
      message: 'looks for a backslash, since it has two of them',
      suggestion: `Write one, in single quotes: '${source.replaceAll('\\\\', '\\')}'.`,
    };
  }
  if (matchesNothing(source)) {
    const suggestion = "Take out what contradicts itself: '^' after a character, '$' before one, an empty class.";
    return { code: 'W020', message: 'can match nothing', suggestion };
  }
  return null;
}

/** What a pattern that does not compile was probably meant to be, as a sentence; the usual advice where that is not plain. */
export function mendOf(source: string, caseSensitive: boolean): string {
  const [head = '', letters = ''] = /^\(\?([imsx]+)\)/.exec(source) ?? [];
  if (head !== '') {
    return caseSensitive && letters.includes('i')
      ? `Write '(?i)' in place of '${head}': JavaScript has no such heads, and kt knows that one alone.`
      : `Leave '${head}' out, which JavaScript does not have${letters === 'i' ? ': case does not count here' : ''}.`;
  }
  if (source.includes('(?P<')) return "Write '(?<name>…)': JavaScript names groups without the P.";
  if (/\\[AZz](?![A-Za-z])/.test(source)) return "Write '^' for \\A and '$' for \\Z.";
  if (/\[\[:\w+:\]/.test(source)) return "Write '\\d', '\\s' or '\\p{L}': JavaScript has no classes like [:digit:].";
  const needless = /\\([^\\^$.*+?()[\]{}|/\w])/.exec(source)?.[1];
  if (needless !== undefined) return `Write '${needless}' without the backslash, unless it stands between [ and ].`;
  if (/^[*+?]/.test(source)) return "Write '.*' for any characters: '*' alone repeats what stands before it.";
  return 'Correct the expression; let it require at least one character.';
}
