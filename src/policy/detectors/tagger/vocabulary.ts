/**
 * The distinct spellings of a text's tokens, each described once: hashes of the word and its ends, its shape, the lists it stands on.
 * A token is then a number, and those that are spelled alike have the same one.
 */
import { classOf, foldedCode, hashBasis, hashPrime, letterClass } from './letters.ts';
import { listBits, type WordLists } from './word-lists.ts';

/** Shapes of tokens. Signs have their code from 64 on, numbers their digits from 16 on. */
export const shapes = {
  none: 0,
  lower: 1,
  capital: 2,
  capitals: 3,
  single: 4,
  mixed: 5,
  caseless: 6,
  opaque: 7,
  sign: 64,
  number: 16,
} as const;

/** A longer word is nobody's name; where it was cut out of a text must not matter. */
export const longestToken = 32;

/** What is known of a spelling, in the order of its record. All is 0 for no token. */
export const fields = {
  word: 0,
  prefix2: 1,
  prefix3: 2,
  suffix2: 3,
  suffix3: 4,
  suffix4: 5,
  shape: 6,
  list: 7,
  /** Shape and lists in one. */
  form: 8,
  /** Characters, up to twelve. */
  length: 9,
  /** Of a number its size, as far as years, days and ages are told by it; 0 of anything else. */
  number: 10,
  /** What it shows by itself, in bits: see `traits`. */
  traits: 11,
  /** A number that it shares with those of its shape, lists and size, and with no other, in any text. */
  formNumber: 12,
} as const;

/**
 * `plain`: part of ordinary text as far as it shows by itself, a common word in lower case or a sign. `word`, `digits`: letters or a
 * number, which make a code where they adjoin. `capital`, `lower`: of the one case or the other.
 */
export const traits = { plain: 1, word: 2, digits: 4, capital: 8, lower: 16 } as const;

/** Behind what is told to others: where the spelling first stands, its length and its hash. */
const atStart = 13;
const atSize = 14;
const atHash = 15;

/** Numbers of a record. */
export const recordWidth = 16;

/** Places looked at for a spelling. One that is not found there is described anew, which costs time and changes nothing. */
const mostProbes = 12;

const fewestRecords = 256;

/** Records for which room is kept from text to text. */
const mostKept = 4096;

/** The spellings of one text, told apart by number, from 1 on. */
export class Vocabulary {
  /** One more than the number of spellings. */
  count = 1;
  /** A record after the other, by number. */
  records = new Int32Array(fewestRecords * recordWidth);
  private readonly lists: WordLists;
  /** Numbers of spellings, by hash; 0 for none. Twice as many as records at least. */
  private slots = new Int32Array(4 * fewestRecords);
  /** Numbers of spellings of one character, by its code. */
  private readonly singles = new Int32Array(128);

  constructor(lists: WordLists) {
    this.lists = lists;
  }

  /** Forgets all, and gives back what a text of very many words took. */
  clear(): void {
    this.count = 1;
    this.singles.fill(0);
    if (this.records.length <= mostKept * recordWidth) this.slots.fill(0);
    else {
      this.records = new Int32Array(fewestRecords * recordWidth);
      this.slots = new Int32Array(4 * fewestRecords);
    }
  }

  /** The number of a single character of `kind`, as `idOf` gives it. */
  idOfSingle(units: Uint16Array, start: number, kind: number): number {
    const unit = units[start] as number;
    if (unit >= 128) return this.idOf(units, start, start + 1, kind, unit);
    const known = this.singles[unit] as number;
    if (known !== 0) return known;
    if (this.count * recordWidth === this.records.length) this.widen();
    this.singles[unit] = this.count;
    return this.add(units, start, start + 1, kind, unit);
  }

  /** The number of the spelling from start to end. `kind`: the letter class of what it begins with; `hash`: of its code units. */
  idOf(units: Uint16Array, start: number, end: number, kind: number, hash: number): number {
    if (this.count * recordWidth === this.records.length) this.widen();
    const slots = this.slots;
    const records = this.records;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let probe = 0; probe < mostProbes; probe++) {
      const id = slots[slot] as number;
      if (id === 0) {
        slots[slot] = this.count;
        break;
      }
      const at = id * recordWidth;
      if (records[at + atHash] === hash && records[at + atSize] === end - start) {
        let other = records[at + atStart] as number;
        let index = start;
        while (index < end && units[index] === units[other]) {
          index++;
          other++;
        }
        if (index === end) return id;
      }
      slot = (slot + 1) & mask;
    }
    return this.add(units, start, end, kind, hash);
  }

  private add(units: Uint16Array, start: number, end: number, kind: number, hash: number): number {
    const id = this.count++;
    const at = id * recordWidth;
    const records = this.records;
    for (let field = at; field < at + recordWidth; field++) records[field] = 0;
    records[at + fields.length] = Math.min(12, end - start);
    records[at + atStart] = start;
    records[at + atSize] = end - start;
    records[at + atHash] = hash;
    if (kind === letterClass.other) describeSign(records, at, units[start] as number);
    else if (kind === letterClass.digit) describeNumber(records, at, units, start, end);
    else if (end - start > longestToken) describeOpaque(records, at);
    else this.describeWord(at, units, start, end);
    const form = (records[at + fields.shape] as number) * 4096 + (records[at + fields.list] as number);
    records[at + fields.form] = form;
    records[at + fields.formNumber] = formNumberOf(form * 16 + (records[at + fields.number] as number));
    return id;
  }

  private describeWord(at: number, units: Uint16Array, start: number, end: number): void {
    const records = this.records;
    let hash = hashBasis;
    let uppers = 0;
    let lowers = 0;
    for (let index = start; index < end; index++) {
      const code = units[index] as number;
      const kind = classOf(code);
      if (kind === letterClass.upper) uppers++;
      else if (kind === letterClass.lower) lowers++;
      hash = Math.imul(hash ^ foldedCode(code), hashPrime);
      if (index - start === 1) records[at + fields.prefix2] = hash;
      else if (index - start === 2) records[at + fields.prefix3] = hash;
    }
    let suffix = hashBasis;
    for (let back = 1; back <= 4 && back <= end - start; back++) {
      suffix = Math.imul(suffix ^ foldedCode(units[end - back] as number), hashPrime);
      if (back === 2) records[at + fields.suffix2] = suffix;
      else if (back === 3) records[at + fields.suffix3] = suffix;
      else if (back === 4) records[at + fields.suffix4] = suffix;
    }
    const list = this.lists.of(hash);
    const shape = shapeOf(uppers, lowers, classOf(units[start] as number) === letterClass.upper);
    records[at + fields.word] = hash;
    records[at + fields.list] = list;
    records[at + fields.shape] = shape;
    const isCommon = shape === shapes.lower && list === listBits.common;
    records[at + fields.traits] =
      traits.word |
      (isCommon ? traits.plain : 0) |
      (shape >= shapes.capital && shape <= shapes.mixed ? traits.capital : 0) |
      (shape === shapes.lower ? traits.lower : 0);
  }

  private widen(): void {
    const wider = new Int32Array(this.records.length * 2);
    wider.set(this.records);
    this.records = wider;
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (const id of this.slots) {
      if (id === 0) continue;
      const hash = wider[id * recordWidth + atHash] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      for (let probe = 0; probe < mostProbes && slots[slot] !== 0; probe++) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.slots = slots;
  }
}

/** Numbers of forms as they occurred: there are some thousand at most, since lists are what they are, and they tell nothing of a text. */
const formNumbers = new Map<number, number>();
let latestForm = -1;
let latestNumber = 0;

function formNumberOf(form: number): number {
  if (form === latestForm) return latestNumber;
  let known = formNumbers.get(form);
  if (known === undefined) formNumbers.set(form, (known = formNumbers.size + 1));
  latestForm = form;
  return (latestNumber = known);
}

function describeSign(records: Int32Array, at: number, code: number): void {
  records[at + fields.word] = Math.imul(hashBasis ^ code, hashPrime);
  records[at + fields.shape] = shapes.sign + (code < 128 ? code : code > 0x2017 && code < 0x2020 ? 34 : 127);
  records[at + fields.traits] = traits.plain;
}

function describeNumber(records: Int32Array, at: number, units: Uint16Array, start: number, end: number): void {
  let hash = hashBasis;
  const read = Math.min(end, start + longestToken);
  for (let index = start; index < read; index++) hash = Math.imul(hash ^ (units[index] as number), hashPrime);
  if (end - start > longestToken) describeOpaque(records, at);
  else {
    records[at + fields.shape] = shapes.number + Math.min(15, end - start);
    records[at + fields.number] = sizeOf(units, start, end);
    records[at + fields.traits] = traits.digits;
  }
  records[at + fields.word] = hash;
}

function describeOpaque(records: Int32Array, at: number): void {
  records[at + fields.shape] = shapes.opaque;
  records[at + fields.traits] = traits.plain | traits.word;
}

/** A number's size, as far as years, days and ages are told by it. */
function sizeOf(units: Uint16Array, start: number, end: number): number {
  const length = end - start;
  if (length > 4) return 1;
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + (units[at] as number) - 48;
  if (length === 4) return value >= 1900 && value < 2100 ? 3 : value < 1900 && value >= 1500 ? 4 : 2;
  if (value === 0) return 5;
  return value <= 12 ? 6 : value <= 31 ? 7 : value <= 99 ? 8 : value <= 120 ? 9 : 10;
}

function shapeOf(uppers: number, lowers: number, isCapital: boolean): number {
  if (uppers + lowers === 0) return shapes.caseless;
  if (uppers === 0) return shapes.lower;
  if (lowers === 0) return uppers === 1 ? shapes.single : shapes.capitals;
  return isCapital && uppers === 1 ? shapes.capital : shapes.mixed;
}
