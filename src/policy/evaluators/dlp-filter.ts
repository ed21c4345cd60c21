/**
 * Evaluates `dlp-filter`: looks for credentials, patterns, terms and markings, one search each.
 */
import { allowed, type Edit, type Finding, type Outcome } from '../decision.ts';
import type { Match } from '../detector.ts';
import { markingSearch } from '../detectors/classification-markings.ts';
import { isWholeTerm } from '../detectors/context.ts';
import { canFollow, compilePatterns, patternLookBack, type PatternSearch } from '../detectors/custom-patterns.ts';
import { compileFuzzyTerms } from '../detectors/fuzzy-terms.ts';
import { withoutOverlaps } from '../detectors/overlaps.ts';
import { secrets } from '../detectors/secrets.ts';
import { isClearFor, settledUpTo } from '../detectors/settled.ts';
import { compileTerms } from '../detectors/terms.ts';
import { readingOf, type ReadSearch } from '../detectors/text-reading.ts';
import type { Evaluator, KindTools } from '../kind.ts';
import type { DlpFilterSettings } from '../kinds/dlp-filter.ts';
import type { TextPart } from '../subject.ts';

const reasons = { redact: 'redacted', block: 'detected', escalate: 'escalated' } as const;

/** Compiles the policy. */
export function compile(settings: DlpFilterSettings, tools: KindTools): Evaluator {
  const { action } = settings;
  const searches = compileSearches(settings);
  return {
    evaluate(_phase, subject): Outcome {
      let findings: Finding[] | null = null;
      const edits: Edit[] = [];
      for (let part = 0; part < subject.parts.length; part++) {
        const read = subject.parts[part] as TextPart;
        const { text } = read;
        const found = findAll(searches, read);
        if (found.length === 0) continue;
        const counted = found.filter(({ start, end }) => !tools.excepted(text.slice(start, end)));
        for (const { type, start, end, confidence } of withoutOverlaps(counted)) {
          (findings ??= []).push({ type, part, start, end, confidence });
          if (action === 'redact') edits.push({ part, start, end, replacement: markerOf(type) });
        }
      }
      const first = findings?.[0];
      if (!findings || !first) return allowed;
      const place = subject.parts[first.part]?.place ?? null;
      return { verdict: action, reason: reasons[action], findings, edits, place };
    },
    ...(searches.every(canFollow) && { open: (text: string, from: number) => settledUpTo(text, from, searches) }),
    isClear: (text: string, from: number) => isClearFor(text, from, searches),
    lookBack: settings.detect_patterns.length > 0 ? patternLookBack : 0,
    judgesPartsAlone: true,
  };
}

/** A credential's marker says what it was, `[SECRET:github_token]`; what a user listed is not named. */
function markerOf(type: string): string {
  return type.startsWith('secret:') ? `[SECRET:${type.slice('secret:'.length)}]` : '[REDACTED]';
}

const none: readonly Match[] = [];

/** A search that may have patterns of the user's in it, or take a reading of the text. */
type DlpSearch = PatternSearch & Pick<ReadSearch, 'find'>;

function findAll(searches: readonly DlpSearch[], part: TextPart): readonly Match[] {
  let all = none;
  for (const search of searches) {
    const found = search.find(part.text, 0, readingOf(part));
    if (found.length > 0) all = all.length > 0 ? [...all, ...found] : found;
  }
  return all;
}

function compileSearches(settings: DlpFilterSettings): readonly DlpSearch[] {
  const searches: DlpSearch[] = [];
  const { blocked_terms: terms, sensitivity_level: level } = settings;
  if (settings.secrets) searches.push(secrets);
  if (settings.detect_patterns.length > 0) searches.push(compilePatterns(settings.detect_patterns, 'pattern'));
  if (terms.length > 0)
    searches.push(compileTerms(terms, { type: 'blocked_term', caseSensitive: false, standsAlone: isWholeTerm }));
  if (terms.length > 0 && settings.fuzzy_matching && settings.max_distance > 0) {
    searches.push(compileFuzzyTerms(terms, settings.max_distance, 'blocked_term'));
  }
  if (level !== 'standard') searches.push(markingSearch(level === 'restricted'));
  return searches;
}
