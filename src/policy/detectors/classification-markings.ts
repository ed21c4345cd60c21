/**
 * Markings by which organisations classify documents: `CONFIDENTIAL`, `TOP SECRET`, `INTERNAL USE ONLY` …
 */
import type { Match, Search } from '../detector.ts';
import { isWordAt } from './context.ts';
import { followPattern } from './pattern-progress.ts';

/** Written in capitals, as on a document's head or foot. */
const inCapitals =
  /TOP SECRET|STRICTLY CONFIDENTIAL|(?:HIGHLY|COMPANY) CONFIDENTIAL|CONFIDENTIAL|INTERNAL (?:USE )?ONLY|FOR INTERNAL USE(?: ONLY)?|RESTRICTED|PROPRIETARY|NOT FOR (?:PUBLIC RELEASE|DISTRIBUTION)|DO NOT DISTRIBUTE/g;

/** Written in any case, and what marks legal and trade secrets. */
const inAnyCase = new RegExp(
  `${inCapitals.source}|TRADE SECRET|ATTORNEY[- ]CLIENT PRIVILEGED?|PRIVILEGED (?:AND|&) CONFIDENTIAL|COMMERCIAL IN CONFIDENCE`,
  'gi',
);

/** A search for markings, typed `classification_marking`; `anyCase` also finds those in small letters and legal ones. */
export function markingSearch(anyCase: boolean): Search {
  const pattern = anyCase ? inAnyCase : inCapitals;
  const progress = followPattern(pattern.source, anyCase ? 'i' : '');
  const longest = progress?.longest ?? Infinity;
  return {
    find(text, from = 0) {
      const matches: Match[] = [];
      pattern.lastIndex = from;
      for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
        const start = found.index;
        const end = start + found[0].length;
        pattern.lastIndex = start + 1;
        if (isWordAt(text, start - 1) || isWordAt(text, end)) continue;
        matches.push({ type: 'classification_marking', start, end, confidence: 0.9 });
        pattern.lastIndex = end;
      }
      return matches;
    },
    open: (text, from) => progress?.open(text, Math.max(from, text.length - longest)) ?? from,
  };
}
