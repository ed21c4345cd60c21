/**
 * What the tagger looks at to judge a token: the token, its neighbours up to three words away, and in the second round
 * the first round's tags up to two words away. Each feature is a number, hashed to a row of the weights.
 */
import { listBits } from './word-lists.ts';
import { gaps, shapes, type Tokens } from './tokens.ts';

/** Most features of a token in either round. */
const mostFeatures = 56;

/** Tokens on either side in which capitals are looked for. */
const caseTokens = 6;

/** Tokens on either side that matter to a token's tag: the second round looks two away at what the first one saw. */
export const contextTokens = caseTokens + 2;

/** Collects the rows of one token's features. */
export class FeatureRows {
  readonly rows = new Int32Array(mostFeatures);
  count = 0;
  private readonly shift: number;

  /** `bits`: binary logarithm of the number of rows. */
  constructor(bits: number) {
    this.shift = 32 - bits;
  }

  /** Adds a feature: its kind, from 1 on, and one or two values. */
  add(kind: number, value: number, second = 0): void {
    let hash = Math.imul(value ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13) ^ second, 0xc2b2ae35);
    this.rows[this.count++] = (hash ^ (hash >>> 16)) >>> this.shift;
  }
}

/**
 * The capitals and other words of a text up to each token, and the tokens between which nothing parts it: so that both are known
 * without a walk.
 */
export class Surroundings {
  /** By token, and one more for the text's end: how many words before it have capitals, and how many have none. */
  private readonly capitals: Int32Array;
  private readonly lowers: Int32Array;
  /** By token: the first and the last that nothing parts from it. */
  private readonly firsts: Int32Array;
  private readonly lasts: Int32Array;

  constructor({ count, shapes: shapeOf, gaps: gapOf }: Tokens) {
    this.capitals = new Int32Array(count + 1);
    this.lowers = new Int32Array(count + 1);
    this.firsts = new Int32Array(count);
    this.lasts = new Int32Array(count);
    let first = 0;
    for (let index = 0; index < count; index++) {
      const shape = shapeOf[index] ?? 0;
      this.capitals[index + 1] = (this.capitals[index] ?? 0) + (isCapital(shape) ? 1 : 0);
      this.lowers[index + 1] = (this.lowers[index] ?? 0) + (shape === shapes.lower ? 1 : 0);
      if (gapOf[index] === gaps.far) first = index;
      this.firsts[index] = first;
    }
    let last = count - 1;
    for (let index = count - 1; index >= 0; index--) {
      this.lasts[index] = last;
      if (gapOf[index] === gaps.far) last = index - 1;
    }
  }

  /** Whether capitals occur around a token, and whether anything else does: text without cases is judged differently. */
  caseAround(index: number): number {
    const from = Math.max(this.firsts[index] ?? 0, index - caseTokens);
    const to = Math.min(this.lasts[index] ?? 0, index + caseTokens) + 1;
    const capitals = (this.capitals[to] ?? 0) - (this.capitals[from] ?? 0);
    const lowers = (this.lowers[to] ?? 0) - (this.lowers[from] ?? 0);
    return capitals === 0 ? 1 : lowers === 0 ? 2 : capitals > lowers ? 3 : 4;
  }
}

/** The token before or behind, or -1 where a wide gap or the text's end parts them. */
function before(tokens: Tokens, index: number): number {
  return index > 0 && tokens.gaps[index] !== gaps.far ? index - 1 : -1;
}

function behind(tokens: Tokens, index: number): number {
  return index >= 0 && index + 1 < tokens.count && tokens.gaps[index + 1] !== gaps.far ? index + 1 : -1;
}

/** A number's size, as far as years, days and ages are told by it. */
export function valueClass(text: string, tokens: Tokens, index: number): number {
  const start = tokens.starts[index] ?? 0;
  const length = (tokens.ends[index] ?? 0) - start;
  if (length > 4) return 1;
  let value = 0;
  for (let at = start; at < start + length; at++) value = value * 10 + text.charCodeAt(at) - 48;
  if (length === 4) return value >= 1900 && value < 2100 ? 3 : value < 1900 && value >= 1500 ? 4 : 2;
  if (value === 0) return 5;
  return value <= 12 ? 6 : value <= 31 ? 7 : value <= 99 ? 8 : value <= 120 ? 9 : 10;
}

function isCapital(shape: number): boolean {
  return shape >= shapes.capital && shape <= shapes.mixed;
}

/** The features of a token by itself and among its neighbours. */
export function addFeatures(
  out: FeatureRows,
  text: string,
  tokens: Tokens,
  surroundings: Surroundings,
  index: number,
): void {
  const { words, shapes: shapeOf, lists, suffixes3 } = tokens;
  const p1 = before(tokens, index);
  const p2 = p1 < 0 ? -1 : before(tokens, p1);
  const p3 = p2 < 0 ? -1 : before(tokens, p2);
  const n1 = behind(tokens, index);
  const n2 = behind(tokens, n1);
  const n3 = behind(tokens, n2);
  const word = words[index] ?? 0;
  const shape = shapeOf[index] ?? 0;
  const list = lists[index] ?? 0;
  const w1 = p1 < 0 ? 0 : (words[p1] ?? 0);
  const w2 = p2 < 0 ? 0 : (words[p2] ?? 0);
  const w3 = p3 < 0 ? 0 : (words[p3] ?? 0);
  const x1 = n1 < 0 ? 0 : (words[n1] ?? 0);
  const x2 = n2 < 0 ? 0 : (words[n2] ?? 0);
  const x3 = n3 < 0 ? 0 : (words[n3] ?? 0);
  const s1 = p1 < 0 ? 0 : (shapeOf[p1] ?? 0);
  const s2 = p2 < 0 ? 0 : (shapeOf[p2] ?? 0);
  const t1 = n1 < 0 ? 0 : (shapeOf[n1] ?? 0);
  const t2 = n2 < 0 ? 0 : (shapeOf[n2] ?? 0);
  const l1 = p1 < 0 ? 0 : (lists[p1] ?? 0);
  const m1 = n1 < 0 ? 0 : (lists[n1] ?? 0);
  const m2 = n2 < 0 ? 0 : (lists[n2] ?? 0);
  const gap = tokens.gaps[index] ?? 0;
  const nextGap = n1 < 0 ? gaps.far : (tokens.gaps[n1] ?? 0);
  const around = surroundings.caseAround(index);
  const length = Math.min(12, (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0));
  const number = shape >= shapes.number && shape < shapes.sign ? valueClass(text, tokens, index) : 0;
  out.count = 0;
  out.add(1, 1);
  out.add(2, word);
  out.add(3, tokens.prefixes2[index] ?? 0, shape);
  out.add(4, tokens.prefixes3[index] ?? 0);
  out.add(5, tokens.suffixes2[index] ?? 0, shape);
  out.add(6, suffixes3[index] ?? 0);
  out.add(7, tokens.suffixes4[index] ?? 0);
  out.add(8, shape * 16 + length, around);
  out.add(9, list, shape);
  out.add(10, w1);
  out.add(11, x1);
  out.add(12, w2);
  out.add(13, x2);
  out.add(14, w1, word);
  out.add(15, word, x1);
  out.add(16, w2, w1);
  out.add(17, x1, x2);
  out.add(18, w1, shape * 4096 + list);
  out.add(19, x1, shape * 4096 + list);
  out.add(20, w2, shape * 16 + s1);
  out.add(21, x2, shape * 16 + t1);
  out.add(22, (s1 * 128 + shape) * 128 + t1, gap * 4 + nextGap);
  out.add(23, (s2 * 128 + s1) * 128 + shape, t1);
  out.add(24, (shape * 128 + t1) * 128 + t2, gap);
  out.add(25, l1 * 4096 + list, shape);
  out.add(26, m1 * 4096 + list, shape);
  out.add(27, w1 ^ Math.imul(w2, 31), shape * 4096 + list);
  out.add(28, x1 ^ Math.imul(x2, 31), shape);
  out.add(29, gap * 4 + nextGap, shape);
  out.add(30, l1, shape * 128 + s1);
  out.add(31, m1, shape * 128 + t1);
  out.add(32, w3, shape);
  out.add(33, x3, shape);
  out.add(34, p1 < 0 ? 0 : (suffixes3[p1] ?? 0), shape);
  out.add(35, n1 < 0 ? 0 : (suffixes3[n1] ?? 0), shape);
  out.add(36, m2, shape * 128 + m1);
  out.add(37, (l1 * 4096 + m1) ^ Math.imul(list, 0x10001), around);
  if (number !== 0) {
    out.add(38, number, w1);
    out.add(39, number, x1);
    out.add(40, number * 128 + s1, t1);
    out.add(41, number, (l1 << 12) + m1);
  }
}

/** The features of the second round: the first round's tags of a token and its neighbours. */
export function addTagFeatures(out: FeatureRows, tokens: Tokens, tags: Uint8Array, index: number): void {
  const p1 = before(tokens, index);
  const p2 = p1 < 0 ? -1 : before(tokens, p1);
  const n1 = behind(tokens, index);
  const n2 = behind(tokens, n1);
  const tag = tags[index] ?? 0;
  const a1 = p1 < 0 ? 15 : (tags[p1] ?? 0);
  const a2 = p2 < 0 ? 15 : (tags[p2] ?? 0);
  const b1 = n1 < 0 ? 15 : (tags[n1] ?? 0);
  const b2 = n2 < 0 ? 15 : (tags[n2] ?? 0);
  const shape = tokens.shapes[index] ?? 0;
  const word = tokens.words[index] ?? 0;
  out.add(42, tag);
  out.add(43, a1 * 16 + tag, b1);
  out.add(44, a1, shape);
  out.add(45, b1, shape);
  out.add(46, a2 * 16 + a1, tag);
  out.add(47, b1 * 16 + b2, tag);
  out.add(48, a1 * 16 + b1, word);
  out.add(49, a1, word);
  out.add(50, b1, word);
  out.add(51, (a2 * 16 + a1) * 256 + b1 * 16 + b2, shape);
  out.add(52, tag, word);
  out.add(53, tag, (tokens.gaps[index] ?? 0) * 16 + a1);
}

const nameLists = ~listBits.common;

function isNumber(shape: number): boolean {
  return shape >= shapes.number && shape < shapes.sign;
}

/** Whether a token and its neighbour are letters and a number without a space between: part of a code, as `a0` is. */
function isCode(tokens: Tokens, left: number, right: number): boolean {
  if (left < 0 || right >= tokens.count || tokens.gaps[right] !== gaps.none) return false;
  const [one = 0, other = 0] = [tokens.shapes[left], tokens.shapes[right]];
  return one < shapes.sign && other < shapes.sign && isNumber(one) !== isNumber(other);
}

/**
 * Whether a token is part of ordinary text as far as it shows by itself: a common word in lower case, a sign, or part of a code. Where
 * those next to it are too, none is looked at further.
 */
function isPlain(tokens: Tokens, index: number): boolean {
  const shape = tokens.shapes[index] ?? 0;
  if (shape >= shapes.sign || shape === shapes.opaque) return true;
  const list = tokens.lists[index] ?? 0;
  if (shape === shapes.lower && (list & listBits.common) !== 0 && (list & nameLists) === 0) return true;
  return isCode(tokens, index - 1, index) || isCode(tokens, index, index + 1);
}

/** Whether a token and the two on either side are plain. */
function isUnremarkable(tokens: Tokens, plain: Uint8Array, index: number): boolean {
  if (plain[index] === 0) return false;
  const previous = before(tokens, index);
  if (previous >= 0 && (plain[previous] === 0 || plain[before(tokens, previous)] === 0)) return false;
  const next = behind(tokens, index);
  return next < 0 || (plain[next] !== 0 && plain[behind(tokens, next)] !== 0);
}

/** Which tokens are worth a look: not those amid ordinary words. */
export function remarkable(tokens: Tokens): Uint8Array {
  const plain = new Uint8Array(tokens.count);
  for (let index = 0; index < tokens.count; index++) plain[index] = isPlain(tokens, index) ? 1 : 0;
  const result = new Uint8Array(tokens.count);
  for (let index = 0; index < tokens.count; index++) result[index] = isUnremarkable(tokens, plain, index) ? 0 : 1;
  return result;
}
