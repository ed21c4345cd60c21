/**
 * Markings by which organisations classify documents: `CONFIDENTIAL`, `TOP SECRET`, `INTERNAL USE ONLY` …
 */
import type { Match } from '../detector.ts';
import { isWordAt } from './context.ts';

/** Written in capitals, as on a document's head or foot. */
const inCapitals =
  /TOP SECRET|STRICTLY CONFIDENTIAL|(?:HIGHLY|COMPANY) CONFIDENTIAL|CONFIDENTIAL|INTERNAL (?:USE )?ONLY|FOR INTERNAL USE(?: ONLY)?|RESTRICTED|PROPRIETARY|NOT FOR (?:PUBLIC RELEASE|DISTRIBUTION)|DO NOT DISTRIBUTE/g;

/** Written in any case, and what marks legal and trade secrets. */
const inAnyCase = new RegExp(
  `${inCapitals.source}|TRADE SECRET|ATTORNEY[- ]CLIENT PRIVILEGED?|PRIVILEGED (?:AND|&) CONFIDENTIAL|COMMERCIAL IN CONFIDENCE`,
  'gi',
);

/** Markings in a text, typed `classification_marking`; `anyCase` also finds those in small letters and legal ones. */
export function findMarkings(text: string, anyCase: boolean): Match[] {
  const matches: Match[] = [];
  for (const found of text.matchAll(anyCase ? inAnyCase : inCapitals)) {
    const start = found.index;
    const end = start + found[0].length;
    if (isWordAt(text, start - 1) || isWordAt(text, end)) continue;
    matches.push({ type: 'classification_marking', start, end, confidence: 0.9 });
  }
  return matches;
}
