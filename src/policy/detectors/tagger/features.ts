/**
 * What the tagger looks at to judge a token: the token, its neighbours up to three words away, and in the second round
 * the first round's tags up to two words away. Each feature is a number, a hash that some weights stand for. They come in groups, by what
 * they rest on, so that what a group adds up to can be kept for the next token that has the same.
 */
import { gaps, type Tokens } from './tokens.ts';
import { fields, recordWidth } from './vocabulary.ts';

/** More than the features of a token. */
const mostFeatures = 64;

/** Tokens on either side in which capitals are looked for. */
export const caseTokens = 6;

/** Tokens on either side that matter to a token's tag: the second round looks two away at what the first one saw. */
export const contextTokens = caseTokens + 2;

/** Binary logarithm of the number of features that are told apart. */
export const featureBits = 18;

const { far } = gaps;
const { imul } = Math;
const mix = 0x9e3779b1;
const first = 0x85ebca6b;
const last = 0xc2b2ae35;
const shift = 32 - featureBits;

/** The number of a feature: of its kind, from 1 on, times `mix`, and one or two values. */
function keyOf(kind: number, value: number, second: number): number {
  const hash = imul(value ^ kind, first);
  const mixed = imul(hash ^ (hash >>> 13) ^ second, last);
  return (mixed ^ (mixed >>> 16)) >>> shift;
}

const { word, prefix2, prefix3, suffix2, suffix3, suffix4, shape, list, form, length, number, formNumber } = fields;

/** Collects the features of one token that have weights. */
export class Features {
  /** Their numbers. */
  readonly keys = new Int32Array(mostFeatures);
  count = 0;
  private readonly fresh = new Int32Array(16);
  private readonly present: Int32Array;
  private records = new Int32Array(0);
  /** The gaps before and behind the token. */
  private gap = 0;
  private nextGap = 0;
  /** Where its record is, and those of its neighbours before, p, and behind, n: 0, that of no token, where a wide gap parts them. */
  private own = 0;
  private p1 = 0;
  private p2 = 0;
  private p3 = 0;
  private n1 = 0;
  private n2 = 0;
  private n3 = 0;

  /** `present`: a bit a feature, whether it has weights. */
  constructor(present: Int32Array) {
    this.present = present;
  }

  /** Turns to a token. */
  turnTo(tokens: Tokens, index: number): void {
    const { kinds } = tokens;
    this.count = 0;
    this.records = tokens.vocabulary.records;
    this.p1 = this.p2 = this.p3 = this.n1 = this.n2 = this.n3 = 0;
    const own = kinds[index] as number;
    this.own = (own >> 2) * recordWidth;
    this.gap = own & 3;
    if (this.gap !== far) {
      const p1 = kinds[index - 1] as number;
      this.p1 = (p1 >> 2) * recordWidth;
      if ((p1 & 3) !== far) {
        const p2 = kinds[index - 2] as number;
        this.p2 = (p2 >> 2) * recordWidth;
        if ((p2 & 3) !== far) this.p3 = ((kinds[index - 3] as number) >> 2) * recordWidth;
      }
    }
    const n1 = kinds[index + 1] as number;
    this.nextGap = n1 & 3;
    if (this.nextGap === far) return;
    this.n1 = (n1 >> 2) * recordWidth;
    const n2 = kinds[index + 2] as number;
    if ((n2 & 3) === far) return;
    this.n2 = (n2 >> 2) * recordWidth;
    const n3 = kinds[index + 3] as number;
    if ((n3 & 3) !== far) this.n3 = (n3 >> 2) * recordWidth;
  }

  /** Adds those of the first so many new features that have weights. */
  private keep(count: number): void {
    const { fresh, keys, present } = this;
    let kept = this.count;
    for (let index = 0; index < count; index++) {
      const key = fresh[index] as number;
      // Written in any case and kept where the bit is set, so that no branch has to be guessed.
      keys[kept] = key;
      kept += ((present[key >> 5] as number) >>> (key & 31)) & 1;
    }
    this.count = kept;
  }

  /** What the token is by itself, and whether capitals are around. */
  addOwn(around: number): void {
    const { fresh } = this;
    const records = this.records;
    const own = this.own;
    const s = records[own + shape] as number;
    fresh[0] = keyOf(1 * mix, 1, 0);
    fresh[1] = keyOf(2 * mix, records[own + word] as number, 0);
    fresh[2] = keyOf(3 * mix, records[own + prefix2] as number, s);
    fresh[3] = keyOf(4 * mix, records[own + prefix3] as number, 0);
    fresh[4] = keyOf(5 * mix, records[own + suffix2] as number, s);
    fresh[5] = keyOf(6 * mix, records[own + suffix3] as number, 0);
    fresh[6] = keyOf(7 * mix, records[own + suffix4] as number, 0);
    fresh[7] = keyOf(8 * mix, s * 16 + (records[own + length] as number), around);
    fresh[8] = keyOf(9 * mix, records[own + list] as number, s);
    this.keep(9);
  }

  /** The words before it. */
  addBefore(): void {
    const { fresh } = this;
    const records = this.records;
    const s = records[this.own + shape] as number;
    const f = records[this.own + form] as number;
    const w1 = records[this.p1 + word] as number;
    const w2 = records[this.p2 + word] as number;
    fresh[0] = keyOf(10 * mix, w1, 0);
    fresh[1] = keyOf(12 * mix, w2, 0);
    fresh[2] = keyOf(14 * mix, w1, records[this.own + word] as number);
    fresh[3] = keyOf(16 * mix, w2, w1);
    fresh[4] = keyOf(18 * mix, w1, f);
    fresh[5] = keyOf(20 * mix, w2, s * 16 + (records[this.p1 + shape] as number));
    fresh[6] = keyOf(27 * mix, w1 ^ imul(w2, 31), f);
    fresh[7] = keyOf(32 * mix, records[this.p3 + word] as number, s);
    fresh[8] = keyOf(34 * mix, records[this.p1 + suffix3] as number, s);
    const size = records[this.own + number] as number;
    if (size !== 0) fresh[9] = keyOf(38 * mix, size, w1);
    this.keep(size === 0 ? 9 : 10);
  }

  /** The words behind it. */
  addBehind(): void {
    const { fresh } = this;
    const records = this.records;
    const s = records[this.own + shape] as number;
    const x1 = records[this.n1 + word] as number;
    const x2 = records[this.n2 + word] as number;
    fresh[0] = keyOf(11 * mix, x1, 0);
    fresh[1] = keyOf(13 * mix, x2, 0);
    fresh[2] = keyOf(15 * mix, records[this.own + word] as number, x1);
    fresh[3] = keyOf(17 * mix, x1, x2);
    fresh[4] = keyOf(19 * mix, x1, records[this.own + form] as number);
    fresh[5] = keyOf(21 * mix, x2, s * 16 + (records[this.n1 + shape] as number));
    fresh[6] = keyOf(28 * mix, x1 ^ imul(x2, 31), s);
    fresh[7] = keyOf(33 * mix, records[this.n3 + word] as number, s);
    fresh[8] = keyOf(35 * mix, records[this.n1 + suffix3] as number, s);
    const size = records[this.own + number] as number;
    if (size !== 0) fresh[9] = keyOf(39 * mix, size, x1);
    this.keep(size === 0 ? 9 : 10);
  }

  /** What `addForms` rests on besides the cases around: the forms of the token and those beside it, and the gaps between. */
  formsNear(): number {
    const records = this.records;
    const previous = records[this.p1 + formNumber] as number;
    return (
      (previous * 1024 + (records[this.own + formNumber] as number)) * 1024 + (records[this.n1 + formNumber] as number)
    );
  }

  gapsNear(): number {
    return this.gap * 16 + this.nextGap * 4;
  }

  /** The shapes and lists of it and of the tokens beside it, which are all that these rest on, with the gaps and the cases around. */
  addForms(around: number): void {
    const { fresh } = this;
    const records = this.records;
    const gap = this.gap;
    const nextGap = this.nextGap;
    const s = records[this.own + shape] as number;
    const l = records[this.own + list] as number;
    const s1 = records[this.p1 + shape] as number;
    const t1 = records[this.n1 + shape] as number;
    const l1 = records[this.p1 + list] as number;
    const m1 = records[this.n1 + list] as number;
    fresh[0] = keyOf(22 * mix, (s1 * 128 + s) * 128 + t1, gap * 4 + nextGap);
    fresh[1] = keyOf(25 * mix, l1 * 4096 + l, s);
    fresh[2] = keyOf(26 * mix, m1 * 4096 + l, s);
    fresh[3] = keyOf(29 * mix, gap * 4 + nextGap, s);
    fresh[4] = keyOf(30 * mix, l1, s * 128 + s1);
    fresh[5] = keyOf(31 * mix, m1, s * 128 + t1);
    fresh[6] = keyOf(37 * mix, (l1 * 4096 + m1) ^ imul(l, 0x10001), around);
    const size = records[this.own + number] as number;
    if (size === 0) {
      this.keep(7);
      return;
    }
    fresh[7] = keyOf(40 * mix, size * 128 + s1, t1);
    fresh[8] = keyOf(41 * mix, size, (l1 << 12) + m1);
    this.keep(9);
  }

  /** The shapes and lists of the tokens two away. */
  addFartherForms(): void {
    const { fresh } = this;
    const records = this.records;
    const s = records[this.own + shape] as number;
    const s1 = records[this.p1 + shape] as number;
    const t1 = records[this.n1 + shape] as number;
    fresh[0] = keyOf(23 * mix, ((records[this.p2 + shape] as number) * 128 + s1) * 128 + s, t1);
    fresh[1] = keyOf(24 * mix, (s * 128 + t1) * 128 + (records[this.n2 + shape] as number), this.gap);
    fresh[2] = keyOf(36 * mix, records[this.n2 + list] as number, s * 128 + (records[this.n1 + list] as number));
    this.keep(3);
  }

  /**
   * Of the second round: the first round's tags of the token and those beside it, as `nearTags` gives them, with the token's shape and
   * the gap before it, which are all that these rest on.
   */
  addTags(near: number): void {
    const { fresh } = this;
    const s = this.records[this.own + shape] as number;
    const a2 = near >> 16;
    const a1 = (near >> 12) & 15;
    const tag = (near >> 8) & 15;
    const b1 = (near >> 4) & 15;
    const b2 = near & 15;
    fresh[0] = keyOf(42 * mix, tag, 0);
    fresh[1] = keyOf(43 * mix, a1 * 16 + tag, b1);
    fresh[2] = keyOf(44 * mix, a1, s);
    fresh[3] = keyOf(45 * mix, b1, s);
    fresh[4] = keyOf(46 * mix, a2 * 16 + a1, tag);
    fresh[5] = keyOf(47 * mix, b1 * 16 + b2, tag);
    fresh[6] = keyOf(51 * mix, (a2 * 16 + a1) * 256 + b1 * 16 + b2, s);
    fresh[7] = keyOf(53 * mix, tag, this.gap * 16 + a1);
    this.keep(8);
  }

  /** Of the second round: the word with the tags of it and of those beside it. */
  addTaggedWord(near: number): void {
    const { fresh } = this;
    const w = this.records[this.own + word] as number;
    const a1 = (near >> 12) & 15;
    const b1 = (near >> 4) & 15;
    fresh[0] = keyOf(48 * mix, a1 * 16 + b1, w);
    fresh[1] = keyOf(49 * mix, a1, w);
    fresh[2] = keyOf(50 * mix, b1, w);
    fresh[3] = keyOf(52 * mix, (near >> 8) & 15, w);
    this.keep(4);
  }
}

/** What stands for the tag of no token. */
const absent = 15;

/** The first round's tags of a token and the two on either side, four bits each, in order. */
export function nearTags(kinds: Int32Array, tags: Uint8Array, index: number): number {
  let a1 = absent;
  let a2 = absent;
  let b1 = absent;
  let b2 = absent;
  if (((kinds[index] as number) & 3) !== far) {
    a1 = tags[index - 1] as number;
    if (((kinds[index - 1] as number) & 3) !== far) a2 = tags[index - 2] as number;
  }
  if (((kinds[index + 1] as number) & 3) !== far) {
    b1 = tags[index + 1] as number;
    if (((kinds[index + 2] as number) & 3) !== far) b2 = tags[index + 2] as number;
  }
  return (((a2 * 16 + a1) * 16 + (tags[index] as number)) * 16 + b1) * 16 + b2;
}
