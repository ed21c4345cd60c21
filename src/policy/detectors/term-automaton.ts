/**
 * Finds any of many literal terms in one reading of a text (Aho and Corasick, 1975). Small sets get a full table, one
 * step a character; sets of up to hundreds of thousands of terms get hashed edges, some megabytes for each million
 * characters of terms.
 */

/** Cells of the full table, two bytes each, and states, up to which it is used. */
const largestTable = 1 << 20;
const mostStates = 1 << 16;

/** A compiled set of terms. Immutable; one serves any number of texts. */
export class TermAutomaton {
  /** Classes of characters: 0 for those in no term. */
  readonly #classes = new Uint16Array(0x10000);
  #width = 1;
  #size = 1;
  readonly #parent: Int32Array;
  readonly #class: Uint16Array;
  readonly #failure: Int32Array;
  /** The state itself or its longest suffix at which a term ends; 0 for none. */
  readonly #output: Int32Array;
  /** The term that ends exactly here, plus one; 0 for none. */
  readonly #term: Int32Array;
  /** By state and class, the next state; null for sets too large. */
  readonly #table: Uint16Array | null;
  /** Where there is no table, children by parent and class: open addressing. */
  readonly #edges: Int32Array;

  /** Terms as they stand in the text to be read, already normalised. Empty ones are never found; of equal ones the first is. */
  constructor(terms: readonly string[]) {
    const most = terms.reduce((sum, term) => sum + term.length, 1);
    this.#parent = new Int32Array(most);
    this.#class = new Uint16Array(most);
    this.#failure = new Int32Array(most);
    this.#output = new Int32Array(most);
    this.#term = new Int32Array(most);
    for (const term of terms) this.#classify(term);
    const isSmall = most <= mostStates && most * this.#width <= largestTable;
    this.#table = isSmall ? new Uint16Array(most * this.#width) : null;
    this.#edges = new Int32Array(isSmall ? 0 : 2 ** Math.ceil(Math.log2(most * 2 + 2)));
    for (let index = 0; index < terms.length; index++) this.#add(terms[index] as string, index);
    this.#link();
  }

  /**
   * Calls `visit` for every term that ends somewhere, in order of `end` (exclusive) and the longest first; true from it
   * leaves out the shorter ones that end at the same place.
   */
  scan(text: string, visit: (term: number, end: number) => boolean): void {
    const classes = this.#classes;
    const output = this.#output;
    const table = this.#table;
    const width = this.#width;
    let state = 0;
    for (let index = 0; index < text.length; index++) {
      const kind = classes[text.charCodeAt(index)] as number;
      state = table === null ? this.#step(state, kind) : (table[state * width + kind] as number);
      let found = output[state] as number;
      while (found !== 0) {
        if (visit((this.#term[found] as number) - 1, index + 1)) break;
        found = output[this.#failure[found] as number] as number;
      }
    }
  }

  /** Characters at the end of a text that begin a term, or are one: the most there are. */
  underWay(text: string): number {
    let state = 0;
    for (let index = 0; index < text.length; index++) {
      const kind = this.#classes[text.charCodeAt(index)] as number;
      state = this.#table === null ? this.#step(state, kind) : (this.#table[state * this.#width + kind] as number);
    }
    let depth = 0;
    for (; state !== 0; state = this.#parent[state] as number) depth++;
    return depth;
  }

  #classify(term: string): void {
    const classes = this.#classes;
    for (let at = 0; at < term.length; at++) {
      const unit = term.charCodeAt(at);
      if (classes[unit] === 0) classes[unit] = this.#width++;
    }
  }

  #add(term: string, index: number): void {
    if (term === '') return;
    const classes = this.#classes;
    const table = this.#table;
    let state = 0;
    for (let at = 0; at < term.length; at++) {
      const kind = classes[term.charCodeAt(at)] as number;
      const place = table === null ? this.#slot(state, kind) : state * this.#width + kind;
      const children = table ?? this.#edges;
      let next = children[place] as number;
      if (next === 0) {
        next = this.#size++;
        this.#parent[next] = state;
        this.#class[next] = kind;
        children[place] = next;
      }
      state = next;
    }
    if (this.#term[state] === 0) this.#term[state] = index + 1;
  }

  /** The slot that holds the child, or the free one where it belongs. */
  #slot(state: number, kind: number): number {
    const mask = this.#edges.length - 1;
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(kind, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    for (;;) {
      const child = this.#edges[slot] as number;
      if (child === 0 || (this.#parent[child] === state && this.#class[child] === kind)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #child(state: number, kind: number): number {
    return this.#edges[this.#slot(state, kind)] as number;
  }

  #step(from: number, kind: number): number {
    if (kind === 0) return 0;
    let state = from;
    for (;;) {
      const next = this.#child(state, kind);
      if (next !== 0 || state === 0) return next;
      state = this.#failure[state] as number;
    }
  }

  /** States in order of depth, with the place at which each depth begins and, last, the end. */
  #byDepth(): { readonly order: Int32Array; readonly begins: Int32Array } {
    const depth = new Int32Array(this.#size);
    let deepest = 0;
    // A parent is numbered before its children.
    for (let state = 1; state < this.#size; state++) {
      const own = (depth[this.#parent[state] as number] as number) + 1;
      depth[state] = own;
      if (own > deepest) deepest = own;
    }
    const begins = new Int32Array(deepest + 2);
    for (const own of depth) begins[own + 1] = (begins[own + 1] as number) + 1;
    for (let own = 1; own < begins.length; own++) begins[own] = (begins[own] as number) + (begins[own - 1] as number);
    const next = begins.slice();
    const order = new Int32Array(this.#size);
    for (let state = 0; state < this.#size; state++) {
      const own = depth[state] as number;
      order[next[own] as number] = state;
      next[own] = (next[own] as number) + 1;
    }
    return { order, begins };
  }

  /**
   * Failure links, outputs and, for small sets, the table; a depth at a time, since a state's failure link is always
   * shallower: a row of the table is its failure link's, with its own children written over it.
   */
  #link(): void {
    const table = this.#table;
    const width = this.#width;
    const { order, begins } = this.#byDepth();
    for (let depth = 1; depth + 1 < begins.length; depth++) {
      const from = begins[depth] as number;
      const to = begins[depth + 1] as number;
      for (let place = from; place < to; place++) {
        const state = order[place] as number;
        const parent = this.#parent[state] as number;
        const kind = this.#class[state] as number;
        const above = this.#failure[parent] as number;
        const failure =
          parent === 0 ? 0 : table === null ? this.#step(above, kind) : (table[above * width + kind] as number);
        this.#failure[state] = failure;
        this.#output[state] = this.#term[state] === 0 ? (this.#output[failure] as number) : state;
      }
      if (table === null) continue;
      for (let place = from; place < to; place++) {
        const state = order[place] as number;
        table[(this.#parent[state] as number) * width + (this.#class[state] as number)] = state;
      }
      for (let place = from; place < to; place++) {
        const state = order[place] as number;
        const failure = this.#failure[state] as number;
        table.copyWithin(state * width, failure * width, (failure + 1) * width);
      }
    }
  }
}
