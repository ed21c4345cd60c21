/**
 * The words that decide which rules against prompt injection are worth trying on a text: one automaton over all of them, one
 * reading of the text.
 */
import { wholeViews } from './decoded-views.ts';
import { normalForm } from '../normalize.ts';
import type { CompiledRule } from './injection-rule.ts';
import { TermAutomaton } from './term-automaton.ts';

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

/** What a reading of a window comes to: the rules worth trying, and disguises. */
interface Reading extends Disguises {
  readonly rules: readonly number[];
}

/** One automaton over the words of all rules. */
export class InjectionGate {
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
    for (const word of commonWords.rot13.split(' ')) open(wholeViews.rot13(word), whole, this.#shifted, 1);
    for (const word of commonWords.reversed.split(' ')) open(wholeViews.reversed(word), whole, this.#reversed, 1);
    for (const word of commonElsewhere.split(' ')) open(normalForm(wholeViews.reversed(word)), free, this.#reversed, 1);
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
