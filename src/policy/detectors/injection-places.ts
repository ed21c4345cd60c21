/**
 * Where the words of rules against prompt injection stand in a window of text, and whether those of one rule stand as near to one
 * another as its pattern needs them: most texts have the words of some rules, and few have them together.
 */
import { widestSpace, type RuleRoom, type Surroundings } from './injection-rule.ts';

/** One list of a rule: its words by number, how long each is, and what stands around it. */
export interface PlacedList {
  readonly words: Int32Array;
  readonly lengths: Int32Array;
  readonly around: readonly (Surroundings | null)[];
}

/** The part of a window in which a rule can match, looking one character further to tell where a word ends. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A list's words that stand in reach of those of the lists before it: where each stands, in order, and where what leads to it begins. */
interface Chain {
  readonly at: readonly number[];
  readonly first: readonly number[];
}

/** In `#beside`: not looked at yet. */
const unseen = -1;

/** Places of words, of one window at a time. */
export class WordPlaces {
  /** By word, the entry of its last place, plus one. */
  readonly #last: Int32Array;
  /** The words that were noted, and how many they are. */
  readonly #words: Int32Array;
  #wordCount = 0;
  #at = new Int32Array(256);
  /** By entry, the one of the same word before it, plus one. */
  #former = new Int32Array(256);
  /** By entry, the letters that its neighbours show it: see `neighbours`. */
  #beside = new Int32Array(256);
  #count = 0;

  constructor(words: number) {
    this.#last = new Int32Array(words);
    this.#words = new Int32Array(words);
  }

  /** How many words were noted. */
  get wordCount(): number {
    return this.#wordCount;
  }

  /** One of the words that were noted, in the order in which they came. */
  word(index: number): number {
    return this.#words[index] as number;
  }

  /** Notes that a word stands at an index of a text; of each word in order. */
  add(word: number, index: number): void {
    if (this.#count === this.#at.length) {
      this.#at = grown(this.#at);
      this.#former = grown(this.#former);
      this.#beside = grown(this.#beside);
    }
    const former = this.#last[word] as number;
    if (former === 0) this.#words[this.#wordCount++] = word;
    this.#at[this.#count] = index;
    this.#former[this.#count] = former;
    this.#beside[this.#count] = unseen;
    this.#last[word] = ++this.#count;
  }

  /** Forgets all. */
  clear(): void {
    for (let index = 0; index < this.#wordCount; index++) this.#last[this.#words[index] as number] = 0;
    this.#wordCount = 0;
    this.#count = 0;
  }

  /** Where a rule can match in a text; null where the words of its lists stand otherwise, too far apart or out of order. */
  stretch(text: string, lists: readonly PlacedList[], { before, between, after }: RuleRoom): Stretch | null {
    if (before === Infinity) return { from: 0, to: text.length };
    const at = this.#of(text, lists[0] as PlacedList);
    let chain: Chain = { at, first: at };
    for (let index = 1; index < lists.length && chain.at.length > 0; index++) {
      chain = reached(chain, this.#of(text, lists[index] as PlacedList), between[index - 1] as number);
    }
    if (chain.at.length === 0) return null;
    const from = (chain.first[0] as number) - before;
    const to = (chain.at[chain.at.length - 1] as number) + after + 1;
    return { from: Math.max(0, from), to: Math.min(text.length, to) };
  }

  /** Where any of these words stands amid its surroundings, in order. */
  #of(text: string, { words, lengths, around }: PlacedList): readonly number[] {
    let places: number[] | null = null;
    let inOrder = 0;
    for (let index = 0; index < words.length; index++) {
      let entry = this.#last[words[index] as number] as number;
      if (entry === 0) continue;
      const surroundings = around[index] as Surroundings | null;
      const length = lengths[index] as number;
      for (; entry !== 0; entry = this.#former[entry - 1] as number) {
        const at = this.#at[entry - 1] as number;
        if (surroundings === null || this.#stands(text, entry - 1, at + length, surroundings)) (places ??= []).push(at);
      }
      // Of one word the last stands first; most texts have but one of a list.
      if (inOrder === 0 && places !== null) inOrder = places.reverse().length;
    }
    if (places === null) return none;
    return places.length === inOrder ? places : places.sort((one, other) => one - other);
  }

  /** Whether a word, by its entry and where it ends, stands amid these words. */
  #stands(text: string, entry: number, end: number, surroundings: Surroundings): boolean {
    const at = this.#at[entry] as number;
    if (surroundings.asked !== 0) {
      let beside = this.#beside[entry] as number;
      if (beside === unseen) beside = this.#beside[entry] = neighbours(text, at, end);
      if ((beside & surroundings.asked) !== surroundings.beside) return false;
    }
    return fits(text, at, end, surroundings);
  }
}

const none: readonly number[] = [];

/**
 * The last letter of the word before a stretch and the first of the one behind it, sixteen bits each; 0 where none stands behind one to
 * four signs. Most words that have other neighbours than a rule asks for are told by these.
 */
function neighbours(text: string, start: number, end: number): number {
  let before = start - 1;
  const first = start - 1 - widestSpace;
  while (before > first && before >= 0 && !isLetterOrDigit(text.charCodeAt(before))) before--;
  let after = end;
  const last = end + widestSpace;
  while (after < last && !isLetterOrDigit(text.charCodeAt(after))) after++;
  const isBefore = before >= 0 && before < start - 1;
  const isAfter = after < text.length && after > end;
  return ((isBefore ? text.charCodeAt(before) : 0) << 16) | (isAfter ? text.charCodeAt(after) : 0);
}

/** Whether the words around a place are these; a space stands for any one to four signs, as in the pattern. */
function fits(text: string, start: number, end: number, { before, after }: Surroundings): boolean {
  let at = end;
  for (let index = 0; index < after.length; index++) {
    if (after.charCodeAt(index) !== space) {
      if (text.charCodeAt(at++) !== after.charCodeAt(index)) return false;
      continue;
    }
    const from = at;
    while (at < text.length && !isLetterOrDigit(text.charCodeAt(at))) at++;
    if (at === from || at - from > widestSpace) return false;
  }
  at = start - 1;
  for (let index = before.length - 1; index >= 0; index--) {
    if (before.charCodeAt(index) !== space) {
      if (text.charCodeAt(at--) !== before.charCodeAt(index)) return false;
      continue;
    }
    const from = at;
    while (at >= 0 && !isLetterOrDigit(text.charCodeAt(at))) at--;
    if (at === from || from - at > widestSpace) return false;
  }
  return true;
}

const space = 32;

/** Whether a unit of normalised text belongs to a word as patterns see it; NaN, beyond the text's ends, does not. */
export function isLetterOrDigit(code: number): boolean {
  return (code > 96 && code < 123) || (code > 47 && code < 58);
}

/** Those of the places that lie behind one of a chain and no further than so many characters. */
function reached(chain: Chain, places: readonly number[], most: number): Chain {
  const at: number[] = [];
  const first: number[] = [];
  let nearest = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] as number;
    while (nearest < chain.at.length && place - (chain.at[nearest] as number) > most) nearest++;
    if (nearest === chain.at.length) break;
    if ((chain.at[nearest] as number) >= place) continue;
    at.push(place);
    first.push(chain.first[nearest] as number);
  }
  return { at, first };
}

function grown(old: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}
