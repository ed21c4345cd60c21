/**
 * The kind `dlp-filter`: what must not leave. Credentials (on by default), the user's own patterns and terms, near
 * spellings of those terms, classification markings. Redacts by default, in both phases, in every text of the subject.
 */
import { canFollowPatterns, lintPatterns, patternSchema, patternsThatRunOn } from '../detectors/pattern-settings.ts';
import { lintTermForms, lintTerms } from '../detectors/term-settings.ts';
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
  follows: ({ detect_patterns: patterns }) => canFollowPatterns(patterns),
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
  load: async () => import('../evaluators/dlp-filter.ts'),
});
