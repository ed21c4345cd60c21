/**
 * The weights of the tagger and what features add up to: two rounds' weights of all tags in one row, and tables of sums that were made
 * before.
 */
import type { Features } from './features.ts';

/** Numbers that hold the sums of a token: two weights in each, those of the first round's tags and then those of the second's. */
export const sumWidth = 8;

/** Those of one round. */
export const half = sumWidth / 2;

/** Numbers in a row of weights: four weights in each. */
export const rowWidth = 4;

/** More rows than any token has. */
const mostRows = 64;

/** Added to each weight of a row, so that none is negative and four can be added at once. */
const bias = 128;
/** As it is in a pair. */
const pairBias = bias * 0x10001;

/** Four weights of a row, signed bytes, as one number. */
export function packed(one: number, two: number, three: number, four: number): number {
  return (one + bias) | ((three + bias) << 8) | ((two + bias) << 16) | ((four + bias) << 24);
}

/**
 * The two weights of a pair: the pair of sums is the sum of pairs as long as each fits sixteen bits, which those of some dozen signed
 * bytes do.
 */
export function lowOf(pair: number): number {
  return (pair << 16) >> 16;
}

export function highOf(pair: number): number {
  return (pair - lowOf(pair)) >> 16;
}

/**
 * Where the weights of features are. All of it together stays in the processor's second cache, and the first two in its nearest: most
 * of the time that a token takes is spent waiting for them.
 */
export interface Weights {
  /** A bit a feature: whether it has weights. Most of a text's words have none. */
  readonly present: Int32Array;
  /** By 32 features, how many before them have weights. */
  readonly ranks: Uint16Array;
  /** Of the features that have any, in order, `rowWidth` numbers each: the first round's weights, then the second's. */
  readonly rows: Int32Array;
}

/** How many bits of a number are set. */
function bitsOf(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Where the rows of a token's features begin. */
const places = new Int32Array(mostRows);

/** Adds the weights of features that have any to sums that stand at a place. */
export function addWeights(
  { keys, count }: Features,
  { present, ranks, rows }: Weights,
  sums: Int32Array,
  to: number,
): void {
  for (let feature = 0; feature < count; feature++) {
    const key = keys[feature] as number;
    const before = (present[key >> 5] as number) & ((1 << (key & 31)) - 1);
    places[feature] = ((ranks[key >> 5] as number) + bitsOf(before)) * rowWidth;
  }
  for (let quarter = 0; quarter < rowWidth; quarter++) addQuarter(rows, count, quarter, sums, to + 2 * quarter);
}

/** Adds four weights of each row: so few sums at a time that the compiler keeps them in registers. */
function addQuarter(rows: Int32Array, count: number, quarter: number, sums: Int32Array, to: number): void {
  let even = (sums[to] as number) - count * pairBias;
  let odd = (sums[to + 1] as number) - count * pairBias;
  for (let feature = 0; feature < count; feature++) {
    const four = rows[(places[feature] as number) + quarter] as number;
    even = (even + (four & 0xff00ff)) | 0;
    odd = (odd + ((four >>> 8) & 0xff00ff)) | 0;
  }
  sums[to] = even;
  sums[to + 1] = odd;
}

/** Sums by what the features that they are of rest on, two numbers. A new one takes the place of what stood there. */
export class KeptSums {
  /** Where the sums stand that were asked for last. */
  readonly values: Int32Array;
  at = 0;
  private readonly keys: Int32Array;
  private readonly shift: number;

  /** `bits`: binary logarithm of the number of places. */
  constructor(bits: number) {
    this.values = new Int32Array(sumWidth << bits);
    this.keys = new Int32Array(2 << bits).fill(-1);
    this.shift = 32 - bits;
  }

  /** Whether the sums for a key are known. Where they are not, zeros are put at `at`, for them to be added there. */
  has(one: number, other: number): boolean {
    const keys = this.keys;
    const place = Math.imul(Math.imul(one, 0x9e3779b1) ^ other, 0x85ebca6b) >>> this.shift;
    const at = place * sumWidth;
    this.at = at;
    if (keys[2 * place] === one && keys[2 * place + 1] === other) return true;
    keys[2 * place] = one;
    keys[2 * place + 1] = other;
    const { values } = this;
    for (let pair = at; pair < at + sumWidth; pair++) values[pair] = 0;
    return false;
  }

  /** Adds the sums that were asked for last to others. */
  addTo(sums: Int32Array): void {
    const { values, at } = this;
    for (let pair = 0; pair < sumWidth; pair++)
      sums[pair] = ((sums[pair] as number) + (values[at + pair] as number)) | 0;
  }
}
