/**
 * Names of persons and firms, places, addresses, dates, ages, peoples and titles: what has no form of its own, found by a small
 * trained model (`tagger/`, weights in `models/`), which is loaded when first asked for. What it finds rests on the few words
 * around, so a text may be read in parts, and one that grows is settled up to a few words before its end.
 */
import type { Match, Search } from '../detector.ts';
import { decodeTagger, type StoredTagger, type Tagger } from './tagger/decode.ts';
import { contextTokens } from './tagger/features.ts';
import { Judge } from './tagger/model.ts';
import { longestRun, runStart, scrapTokens, toSpans } from './tagger/spans.ts';
import { gaps, Tokens, widestGap } from './tagger/tokens.ts';
import { longestToken } from './tagger/vocabulary.ts';

/** Characters of a token and what stands before it, at most: what is wider parts a text. */
const widestToken = longestToken + widestGap;

/** Characters before a place beyond which nothing matters to what is found from there on. */
export const taggedLookBack = (contextTokens + longestRun + scrapTokens + 1) * widestToken;

/** Characters that are read at a time: so many that what is read twice counts for little, and the tables stay in the nearest caches. */
const part = 50_000;

let loaded: Tagger | null = null;
let tokens: Tokens | null = null;
let judge: Judge | null = null;

function load(): Tagger {
  loaded ??= decodeTagger((require('../../../models/name-tagger.cjs') as { readonly tagger: StoredTagger }).tagger);
  return loaded;
}

/** Finds what is of these types. Loads the model at once, so that no call has to wait for it. */
export function taggedSearch(types: readonly string[]): Search {
  const { lists, model } = load();
  const cut = (tokens ??= new Tokens(lists));
  const judging = (judge ??= new Judge(model));
  const wanted = new Set(types);

  return {
    find(text, from = 0) {
      const matches: Match[] = [];
      for (let start = from; start < text.length; start += part) {
        const end = start + part;
        cut.read(text, Math.max(0, start - taggedLookBack), Math.min(text.length, end + taggedLookBack));
        for (const match of toSpans(cut, judging.judge(cut))) {
          if (match.start >= start && match.start < end && wanted.has(match.type)) matches.push(match);
        }
      }
      return matches;
    },
    open(text, from) {
      // What is open lies in the last words, and whether those before them are one run with it shows within as many again.
      cut.read(text, Math.max(0, from - taggedLookBack, text.length - 2 * taggedLookBack));
      const { tags } = judging.judge(cut);
      const first = firstOpen(cut);
      if (first >= cut.count) return text.length;
      return Math.max(from, runStart(cut, tags, first));
    },
  };
}

/** The first token whose tag more text could change; the number of tokens where none could. */
function firstOpen(read: Tokens): number {
  let index = read.count;
  for (let steps = 0; steps <= contextTokens + scrapTokens && index > 0; steps++) {
    index--;
    if (read.gapAt(index) === gaps.far) break;
  }
  return index;
}
