/**
 * Finds tokens that stand in the same words as an earlier one: rows of a table, lines of a log, a text that says one thing over and
 * over. What the tagger says of the one it says of the other, and need not be asked twice.
 */
import { contextTokens } from './features.ts';
import type { Tokens } from './tokens.ts';

/** With fewer tokens there is little to be saved. */
const fewest = 1024;

/** Places of a table: what does not fit takes the place of what came before. */
const places = 1 << 14;

/** Tokens of a window. */
const windowTokens = 2 * contextTokens + 1;

const factor = 0x9e3779b1;
/** The factor of what leaves a window. */
let leaving = 1;
for (let token = 1; token < windowTokens; token++) leaving = Math.imul(leaving, factor);

/** The twins of a text's tokens, to be asked for one after the other. */
export class Twins {
  private readonly kinds: Int32Array;
  private readonly count: number;
  /** By hash of a window: the token in its middle. */
  private readonly seen: Int32Array | null;
  private hash = 0;
  private earlier = -1;

  constructor({ kinds, count }: Tokens) {
    this.kinds = kinds;
    this.count = count;
    this.seen = count < fewest ? null : new Int32Array(places).fill(-1);
    for (let index = 0; index < windowTokens; index++)
      this.hash = Math.imul(this.hash, factor) + (kinds[index] as number);
  }

  /**
   * An earlier token that can't be told from this one by anything that matters to its tag, or -1 where none is known, as in a text that is
   * too short to look. To be asked of every token, in order.
   */
  of(index: number): number {
    const seen = this.seen;
    if (seen === null || index < contextTokens || index + contextTokens >= this.count) return -1;
    const kinds = this.kinds;
    if (index > contextTokens) {
      const left = Math.imul(kinds[index - contextTokens - 1] as number, leaving);
      this.hash = (Math.imul(this.hash - left, factor) + (kinds[index + contextTokens] as number)) | 0;
    }
    // Behind a twin only what enters the window need be compared.
    if (this.earlier >= 0 && kinds[index + contextTokens] === kinds[this.earlier + 1 + contextTokens])
      return ++this.earlier;
    const place = Math.imul(this.hash, 0x85ebca6b) >>> 18;
    const earlier = seen[place] as number;
    seen[place] = index;
    this.earlier = earlier >= 0 && areTwins(kinds, earlier, index) ? earlier : -1;
    return this.earlier;
  }
}

function areTwins(kinds: Int32Array, one: number, other: number): boolean {
  for (let offset = -contextTokens; offset <= contextTokens; offset++) {
    if (kinds[one + offset] !== kinds[other + offset]) return false;
  }
  return true;
}
