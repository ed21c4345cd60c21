/**
 * The kind `dlp-filter`: what must not leave. Credentials (on by default), the user's own patterns and terms, near
 * spellings of those terms, classification markings. Redacts by default, in both phases, in every text of the subject.
 */
import type { Edit, Finding, Outcome } from '../decision.ts';
import { allowed } from '../decision.ts';
import type { Match } from '../detector.ts';
import { markingSearch } from '../detectors/classification-markings.ts';
import { isWordAt } from '../detectors/context.ts';
import {
  canFollow,
  compilePatterns,
  lintPatterns,
  lintTerms,
  patternLookBack,
  patternSchema,
  patternsThatRunOn,
  type PatternSearch,
} from '../detectors/custom-patterns.ts';
import { compileFuzzyTerms } from '../detectors/fuzzy-terms.ts';
import { withoutOverlaps } from '../detectors/overlaps.ts';
import { secrets } from '../detectors/secrets.ts';
import { isClearFor, settledUpTo } from '../detectors/settled.ts';
import { lintTermForms } from '../detectors/term-settings.ts';
import { compileTerms } from '../detectors/terms.ts';
import { defineKind } from '../kind.ts';

/** What `dlp-filter` can be told. */
export interface DlpFilterSettings {
  readonly detect_patterns: readonly string[];
  readonly blocked_terms: readonly string[];
  readonly action: 'redact' | 'block' | 'escalate';
  readonly secrets: boolean;
  readonly fuzzy_matching: boolean;
  /** Edits, from 0 to 8. */
  readonly max_distance: number;
  readonly sensitivity_level: 'standard' | 'high' | 'restricted';
}

const reasons = { redact: 'redacted', block: 'detected', escalate: 'escalated' } as const;

/** The kind, for the registry. */
export const dlpFilter = defineKind<DlpFilterSettings>({
  name: 'dlp-filter',
  summary: 'Keeps credentials, listed terms and patterns from leaving, by redaction or refusal.',
  phases: ['input', 'output'],
  readsContent: true,
  judgesAnywhere: true,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      detect_patterns: {
        type: 'array',
        items: patternSchema,
        default: [],
        description: 'Patterns of your own: JavaScript regular expressions (flag u), case-sensitive.',
        examples: [['ACME-\\d{6}']],
      },
      blocked_terms: {
        type: 'array',
        items: { type: 'string', minLength: 1, maxLength: 1000, pattern: '\\S' },
        default: [],
        description: 'Terms taken literally, whatever their case; whole words only.',
        examples: [['Project Falcon']],
      },
      action: {
        type: 'string',
        enum: ['redact', 'block', 'escalate'],
        default: 'redact',
        description: 'What happens when something is found: replace it with a marker, refuse, or hold for escalation.',
      },
      secrets: {
        type: 'boolean',
        default: true,
        description: 'Look for credentials: vendors’ keys and tokens, private keys, passwords in URLs and assignments.',
      },
      fuzzy_matching: {
        type: 'boolean',
        default: false,
        description: 'Also find near spellings of blocked_terms.',
      },
      max_distance: {
        type: 'integer',
        minimum: 0,
        maximum: 8,
        default: 2,
        description: 'Edits that a near spelling may have; never more than one for each four characters of the term.',
      },
      sensitivity_level: {
        type: 'string',
        enum: ['standard', 'high', 'restricted'],
        default: 'standard',
        description:
          'high: also classification markings in capitals (CONFIDENTIAL, TOP SECRET, RESTRICTED, INTERNAL USE ONLY, PROPRIETARY, DO NOT DISTRIBUTE …). restricted: those in any case, and TRADE SECRET, ATTORNEY-CLIENT PRIVILEGED, COMMERCIAL IN CONFIDENCE.',
      },
    },
  },
  defaults: {
    detect_patterns: [],
    blocked_terms: [],
    action: 'redact',
    secrets: true,
    fuzzy_matching: false,
    max_distance: 2,
    sensitivity_level: 'standard',
  },
  catalogue: {
    redacted: 'credentials or protected terms were replaced with markers.',
    detected: 'the text holds a credential or a protected term. Remove it, and change a credential that was sent.',
    escalated: 'the text holds a credential or a protected term and needs a person’s approval. Remove it, or ask.',
  },
  verdicts: (settings) => ['allow', settings.action],
  missing(settings) {
    const looksForNothing =
      settings.secrets === false &&
      !settings.detect_patterns?.length &&
      !settings.blocked_terms?.length &&
      (settings.sensitivity_level ?? 'standard') === 'standard';
    return looksForNothing
      ? {
          message: "'dlp-filter' has nothing to look for",
          suggestion: "Set 'blocked_terms' or 'detect_patterns', or leave 'secrets' on.",
        }
      : null;
  },
  runsOn: ({ detect_patterns: patterns }) => patternsThatRunOn(patterns),
  lint(settings, report) {
    lintPatterns(settings.detect_patterns, report);
    lintTermForms('blocked_terms', settings.blocked_terms, settings.fuzzy_matching === true, report);
    lintTerms(settings.blocked_terms, ['blocked_terms'], false, report);
    const idle = (key: 'fuzzy_matching' | 'max_distance', needs: string): void =>
      report({
        code: 'W002',
        severity: 'warning',
        message: `'${key}' has no effect without ${needs}`,
        path: [key],
        at: 'key',
        suggestion: `Remove it, or set ${needs}.`,
      });
    if (settings.fuzzy_matching === true && !settings.blocked_terms?.length) idle('fuzzy_matching', "'blocked_terms'");
    else if (settings.max_distance !== undefined && settings.fuzzy_matching !== true) {
      idle('max_distance', "'fuzzy_matching: true'");
    }
  },
  compile(settings, tools) {
    const { action } = settings;
    const searches = compileSearches(settings);
    return {
      evaluate(_phase, subject): Outcome {
        let findings: Finding[] | null = null;
        const edits: Edit[] = [];
        for (let part = 0; part < subject.parts.length; part++) {
          const text = subject.parts[part]?.text ?? '';
          const found = findAll(searches, text);
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
    };
  },
});

/** A credential's marker says what it was, `[SECRET:github_token]`; what a user listed is not named. */
function markerOf(type: string): string {
  return type.startsWith('secret:') ? `[SECRET:${type.slice('secret:'.length)}]` : '[REDACTED]';
}

const none: readonly Match[] = [];

function findAll(searches: readonly PatternSearch[], text: string): readonly Match[] {
  let all = none;
  for (const search of searches) {
    const found = search.find(text);
    if (found.length > 0) all = all.length > 0 ? [...all, ...found] : found;
  }
  return all;
}

function compileSearches(settings: DlpFilterSettings): readonly PatternSearch[] {
  const searches: PatternSearch[] = [];
  const { blocked_terms: terms, sensitivity_level: level } = settings;
  if (settings.secrets) searches.push(secrets);
  if (settings.detect_patterns.length > 0) searches.push(compilePatterns(settings.detect_patterns, 'pattern'));
  if (terms.length > 0) searches.push(compileTerms(terms, { type: 'blocked_term', caseSensitive: false, standsAlone }));
  if (terms.length > 0 && settings.fuzzy_matching && settings.max_distance > 0) {
    searches.push(compileFuzzyTerms(terms, settings.max_distance, 'blocked_term'));
  }
  if (level !== 'standard') searches.push(markingSearch(level === 'restricted'));
  return searches;
}

/** At a word character's edge no other word character may adjoin. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (isWordAt(text, start) && isWordAt(text, start - 1)) return false;
  return !(isWordAt(text, end) && isWordAt(text, end - 1));
}
