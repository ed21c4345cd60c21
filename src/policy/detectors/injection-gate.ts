/**
 * The words that decide which rules against prompt injection are worth trying on a text, and where in it: one reading of the text for
 * all of them.
 */
import { wholeViews } from './decoded-views.ts';
import { normalForm } from '../normalize.ts';
import { isLetterOrDigit, WordPlaces, type PlacedList, type Stretch } from './injection-places.ts';
import type { CompiledRule } from './injection-rule.ts';
import { TermAutomaton } from './term-automaton.ts';
import { perFound, ways, WordIndex } from './word-index.ts';

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
  'password',
];

/** The commonest words of languages in Latin letters, as rules see them: turned round or shifted they are words of none. */
const commonWords = {
  reversed:
    'the you your that with this from what would have write explain create develop provide describe how que para como este esto vous pour est dans avec und ist nicht ich sich eine che della sono come nao uma ang mga yang dan untuk dengan bir icin khong cua mot ban',
  rot13:
    'the you your and that with this what write explain create develop provide describe how que los para por les vous pour und die ist nicht das della nao voce mga yang dan untuk bir icin khong cua',
};

/** Words of other scripts, which only ever stand within others. */
const commonElsewhere =
  'чтобы пароль если можешь который меня можно كلمة التي على هذا إلى מה את της και ください ます です して パスワード 什么 告诉 我们 可以 密码 忽略 습니다 니다 세요 해줘 알려 하는 비밀번호 ที่ คุณ ให้ และ รหัส है में को करें बताओ हैं और করো বলো এবং আমাকে';

/** The disguises of a whole text whose words were seen in it. */
export interface Disguises {
  readonly rot13: boolean;
  readonly reversed: boolean;
}

/** A rule that is worth trying on a stretch of a window. */
export interface WorthTrying extends Stretch {
  readonly rule: number;
}

/** What a reading of a window comes to: the rules worth trying, and disguises. */
interface Reading extends Disguises {
  readonly rules: readonly WorthTrying[];
}

/** The words of all rules. */
export class InjectionGate {
  /** All words; a word's number is its place. */
  readonly #words: readonly string[];
  /** Words in ASCII, and the others, which are made ready when first needed. */
  readonly #ascii: WordIndex;
  #foreign: TermAutomaton | null = null;
  /** By way of standing in a text and word, the lists that it is in, as rule and bit in turn. */
  readonly #opens: readonly (readonly number[])[][];
  /** For each word the bits of `ways` that any of its lists asks for. */
  readonly #wanted: Uint8Array;
  /** For each rule the bits of all its lists. */
  readonly #needed: Uint8Array;
  /** For each rule its lists. */
  readonly #lists: readonly (readonly PlacedList[])[];
  readonly #rules: readonly CompiledRule[];
  /** Of the text being read, all zero between two readings: how each word occurs, and of each rule the lists seen. */
  readonly #seen: Uint8Array;
  readonly #bits: Uint8Array;
  /** A bit for each rule of all whose lists a word was seen, 32 a number; all zero between two readings. */
  readonly #ready: Int32Array;
  readonly #places: WordPlaces;
  readonly #shifted: number;
  readonly #reversed: number;

  constructor(rules: readonly CompiledRule[]) {
    const numbers = new Map<string, number>();
    const [free, begin, whole]: [number[][], number[][], number[][]] = [[], [], []];
    this.#rules = rules;
    this.#opens = [free, begin, whole];
    const open = (word: string, way: readonly number[][], rule: number, bit: number): number => {
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
        for (const each of this.#opens) each.push([]);
      }
      way[number]?.push(rule, bit);
      return number;
    };
    this.#shifted = rules.length;
    this.#reversed = rules.length + 1;
    this.#needed = new Uint8Array(rules.length + 2).fill(1);
    this.#lists = rules.map(({ near, wholeWords, around }, index) => {
      this.#needed[index] = (1 << near.length) - 1;
      return near.map((words, list) => ({
        words: Int32Array.from(words, (word) => {
          const isOpen = word.endsWith('*');
          const way = !wholeWords ? free : isOpen ? begin : whole;
          return open(isOpen ? word.slice(0, -1) : word, way, index, 1 << list);
        }),
        lengths: Int32Array.from(words, (word) => word.length - (word.endsWith('*') ? 1 : 0)),
        around: around[list] ?? [],
      }));
    });
    for (const word of tellingWords) {
      open(wholeViews.rot13(word), free, this.#shifted, 1);
      open(wholeViews.reversed(word), free, this.#reversed, 1);
    }
    for (const word of commonWords.rot13.split(' ')) open(wholeViews.rot13(word), whole, this.#shifted, 1);
    for (const word of commonWords.reversed.split(' ')) open(wholeViews.reversed(word), whole, this.#reversed, 1);
    for (const word of commonElsewhere.split(' ')) open(normalForm(wholeViews.reversed(word)), free, this.#reversed, 1);
    this.#words = [...numbers.keys()];
    this.#wanted = Uint8Array.from(this.#words, (_word, index) => {
      const isAsked = (way: readonly number[][], bit: number): number => (way[index]?.length === 0 ? 0 : bit);
      return isAsked(free, ways.anywhere) | isAsked(begin, ways.begins) | isAsked(whole, ways.whole);
    });
    this.#ascii = new WordIndex(
      this.#words.map((word) => (isForeign(word) ? '' : word)),
      this.#wanted,
    );
    this.#seen = new Uint8Array(this.#words.length);
    this.#bits = new Uint8Array(this.#needed.length);
    this.#ready = new Int32Array((this.#needed.length >> 5) + 1);
    this.#places = new WordPlaces(this.#words.length);
  }

  /** `retrieved`: the text comes from a tool or document; other texts need no rules for those. */
  read(text: string, retrieved: boolean): Reading {
    const places = this.#places;
    const { list, length, bits: units } = this.#ascii.scan(text);
    for (let at = 0; at < length; at += perFound) {
      this.#note(text, list[at] as number, list[at + 1] as number, list[at + 2] as number);
    }
    if (units > 127) this.#readForeign(text);
    if (places.wordCount === 0) return closed;
    this.#open();
    const bits = this.#bits;
    const rot13 = bits[this.#shifted] === 1;
    const reversed = bits[this.#reversed] === 1;
    let rules: WorthTrying[] | null = null;
    for (let group = 0; group < this.#ready.length; group++) {
      for (let ready = this.#ready[group] as number; ready !== 0; ready &= ready - 1) {
        const rule = (group << 5) + 31 - Math.clz32(ready & -ready);
        if (rule >= this.#shifted) break;
        const { room, retrievedOnly } = this.#rules[rule] as CompiledRule;
        if (retrievedOnly && !retrieved) continue;
        const stretch = places.stretch(text, this.#lists[rule] as readonly PlacedList[], room);
        if (stretch !== null) (rules ??= []).push({ rule, from: stretch.from, to: stretch.to });
      }
      this.#ready[group] = 0;
    }
    bits.fill(0);
    places.clear();
    return { rules: rules ?? closed.rules, rot13, reversed };
  }

  /** Notes that a word stands somewhere. */
  #note(text: string, word: number, start: number, place: number): void {
    // A pattern takes an underscore for what parts words, and what is looked out for does not.
    const begins = place !== ways.anywhere && text.charCodeAt(start - 1) !== underscore;
    const end = start + (this.#words[word] as string).length;
    const strictly = !begins ? ways.anywhere : text.charCodeAt(end) === underscore ? place & ~ways.whole : place;
    this.#places.add(word, start);
    this.#seen[word] = (this.#seen[word] as number) | strictly;
  }

  /** Notes of each rule the lists of which a word was seen. */
  #open(): void {
    const bits = this.#bits;
    for (let index = 0; index < this.#places.wordCount; index++) {
      const word = this.#places.word(index);
      const place = this.#seen[word] as number;
      this.#seen[word] = 0;
      for (let way = 0; place >> way !== 0; way++) {
        const opens = this.#opens[way]?.[word] as readonly number[];
        for (let at = 0; at < opens.length; at += 2) {
          const rule = opens[at] as number;
          bits[rule] = (bits[rule] as number) | (opens[at + 1] as number);
          if (bits[rule] === this.#needed[rule])
            this.#ready[rule >> 5] = (this.#ready[rule >> 5] as number) | (1 << (rule & 31));
        }
      }
    }
  }

  /** Finds the words of other scripts, which stand anywhere. */
  #readForeign(text: string): void {
    this.#foreign ??= new TermAutomaton(this.#words.map((word) => (isForeign(word) ? word : '')));
    this.#foreign.scan(text, (word, end) => {
      const start = end - (this.#words[word] as string).length;
      const begins = !isLetterOrDigit(text.charCodeAt(start - 1));
      const place = !begins
        ? ways.anywhere
        : ways.anywhere | ways.begins | (isLetterOrDigit(text.charCodeAt(end)) ? 0 : ways.whole);
      if ((place & (this.#wanted[word] as number)) !== 0) this.#note(text, word, start, place);
      return false;
    });
  }
}

const underscore = 95;

function isForeign(word: string): boolean {
  return /[^\0-\x7f]/.test(word);
}

const closed: Reading = { rules: [], rot13: false, reversed: false };
