/**
 * Finds where in a text words of context could begin, for all detectors in one reading: by the first characters of what their patterns
 * match. Each pattern is then tried at those places alone.
 */
import { readPattern, type PatternNode } from './pattern-syntax.ts';
import { perFound, ways, WordIndex } from './word-index.ts';

/** Characters of a word's beginning that are looked for. */
const headLength = 5;

/** The words that say what a number is, ready to be looked for. */
export interface ContextWords {
  /** The pattern, global: finds the next from any place. */
  readonly next: RegExp;
  /** The pattern, sticky: tells whether one begins at a place. */
  readonly here: RegExp;
  /** What its places are known by. */
  readonly id: number;
}

/** The patterns, by their id. */
const declared: RegExp[] = [];

/**
 * Declares a pattern for words of context: literal characters, classes of single ones, groups, bars, `?` and assertions, so that each
 * word's first characters can be told.
 */
export function contextWords(words: RegExp): ContextWords {
  const flags = words.flags.replace('g', '');
  const id = declared.push(words) - 1;
  return { next: new RegExp(words.source, `${flags}g`), here: new RegExp(words.source, `${flags}y`), id };
}

/** What a match of a part can begin with, up to so many characters. */
function headsOf(node: PatternNode, length: number): readonly string[] {
  switch (node.kind) {
    case 'assertion':
    case 'ahead':
      return [''];
    case 'character':
      return node.source.startsWith('[') ? Array.from(node.source.slice(1, -1)) : [node.source.replace('\\', '')];
    case 'choice':
      return node.items.flatMap((item) => headsOf(item, length));
    case 'repeat':
      return [...(node.least === 0 ? [''] : []), ...headsOf(node.item, length)];
    case 'sequence': {
      let heads: readonly string[] = [''];
      for (const item of node.items) {
        if (heads.every((head) => head.length >= length)) break;
        const next = headsOf(item, length);
        heads = heads.flatMap((head) => (head.length >= length ? [head] : next.map((more) => head + more)));
      }
      return [...new Set(heads.map((head) => head.slice(0, length)))];
    }
  }
}

/** What a pattern's matches begin with, in small letters. */
export function contextHeads(words: RegExp): readonly string[] {
  const node = readPattern(words.source);
  const heads = node === null ? [] : headsOf(node, headLength);
  return [...new Set(heads.map((head) => head.toLowerCase()))];
}

interface Heads {
  readonly index: WordIndex;
  /** For each of the index's words the ids of the patterns that have it. */
  readonly ids: readonly (readonly number[])[];
}

let heads: Heads | null = null;

function indexHeads(): Heads {
  const byHead = new Map<string, number[]>();
  for (const [id, words] of declared.entries())
    for (const head of contextHeads(words)) byHead.set(head, [...(byHead.get(head) ?? []), id]);
  const wanted = new Uint8Array(byHead.size).fill(ways.anywhere);
  return { index: new WordIndex([...byHead.keys()], wanted), ids: [...byHead.values()] };
}

/** Where words of context could begin, by the id of their pattern, in order, from an index on; undefined for nowhere. */
export function contextPlaces(text: string, from: number): readonly (readonly number[] | undefined)[] {
  heads ??= indexHeads();
  const { index, ids } = heads;
  const places: number[][] = [];
  // The one letter whose small form has another length.
  const small = (from === 0 ? text : text.slice(from)).replaceAll('\u0130', 'i').toLowerCase();
  const { list: found, length } = index.scan(small);
  for (let at = 0; at < length; at += perFound) {
    const place = from + (found[at + 1] as number);
    for (const id of ids[found[at] as number] ?? []) {
      const list = (places[id] ??= []);
      if (list.at(-1) !== place) list.push(place);
    }
  }
  return places;
}
