/**
 * Lists of words that often are, or stand beside, names and places: given names, surnames, towns, countries, peoples, and what
 * streets, firms and titles are called. What is on a list is a hint to the tagger and no more: it finds what is on none, and
 * leaves `Mark` alone where it is a verb. The words stand in `scripts/tagger-training`; here they are known by their hashes.
 */

/** The lists, as bits. */
export const listBits = {
  given: 1,
  surname: 2,
  town: 4,
  country: 8,
  people: 16,
  calendar: 32,
  street: 64,
  firm: 128,
  title: 256,
  region: 512,
  job: 1024,
  /** Occurs in ordinary text in lower case: no hint of a name by standing at a sentence's beginning. */
  common: 2048,
} as const;

/** Which lists a word is on, by its hash. */
export interface WordLists {
  of(hash: number): number;
}

/** Open addressing over hashes: looked up for every word, so no string is made. */
export class HashedLists implements WordLists {
  private readonly keys: Int32Array;
  private readonly bits: Uint16Array;
  private readonly mask: number;

  /** `entries`: hash → bits of its lists, at least one. */
  constructor(entries: ReadonlyMap<number, number>) {
    const size = 2 ** Math.ceil(Math.log2(entries.size * 2 + 2));
    this.keys = new Int32Array(size);
    this.bits = new Uint16Array(size);
    this.mask = size - 1;
    for (const [hash, bits] of entries) {
      let slot = hash & this.mask;
      while (this.bits[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = hash;
      this.bits[slot] = bits;
    }
  }

  of(hash: number): number {
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const bits = this.bits[slot] ?? 0;
      if (bits === 0 || this.keys[slot] === hash) return bits;
    }
  }
}
