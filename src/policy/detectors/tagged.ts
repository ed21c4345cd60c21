/**
 * Names of persons and firms, places, addresses, dates, ages, peoples and titles: what has no form of its own, found by a small
 * trained model (`tagger/`, weights in `models/`), which is loaded when first asked for. What it finds rests on the few words
 * around, so a text may be read in parts, and one that grows is settled up to a few words before its end.
 */
import type { Search } from '../detector.ts';
import { decodeTagger, type StoredTagger, type Tagger } from './tagger/decode.ts';
import { contextTokens } from './tagger/features.ts';
import { tagTokens } from './tagger/model.ts';
import { longestRun, runStart, scrapTokens, toSpans } from './tagger/spans.ts';
import { gaps, longestToken, Tokens, widestGap } from './tagger/tokens.ts';

/** Characters of a token and what stands before it, at most: what is wider parts a text. */
const widestToken = longestToken + widestGap;

/** Characters before a place beyond which nothing matters to what is found from there on. */
export const taggedLookBack = (contextTokens + longestRun + scrapTokens + 1) * widestToken;

let loaded: Tagger | null = null;

function load(): Tagger {
  loaded ??= decodeTagger((require('../../../models/name-tagger.cjs') as { readonly tagger: StoredTagger }).tagger);
  return loaded;
}

/** Finds what is of these types. Loads the model at once, so that no call has to wait for it. */
export function taggedSearch(types: readonly string[]): Search {
  const { lists, model } = load();
  const wanted = new Set(types);

  function read(text: string, from: number): { tokens: Tokens; tags: ReturnType<typeof tagTokens> } {
    const tokens = new Tokens(text, lists, Math.max(0, from - taggedLookBack));
    return { tokens, tags: tagTokens(text, tokens, model) };
  }

  return {
    find(text, from = 0) {
      const { tokens, tags } = read(text, from);
      return toSpans(tokens, tags).filter(({ type, start }) => start >= from && wanted.has(type));
    },
    open(text, from) {
      const { tokens, tags } = read(text, from);
      const first = firstOpen(tokens);
      if (first >= tokens.count) return text.length;
      return Math.max(from, runStart(tokens, tags.tags, first));
    },
  };
}

/** The first token whose tag more text could change; the number of tokens where none could. */
function firstOpen(tokens: Tokens): number {
  let index = tokens.count;
  for (let steps = 0; steps <= contextTokens + scrapTokens && index > 0; steps++) {
    index--;
    if (tokens.gaps[index] === gaps.far) break;
  }
  return index;
}
