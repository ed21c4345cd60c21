/**
 * The kind `pii-detector`: personal data that can be validated by its form or a check digit, and patterns of the user's
 * own. Redacts by default, in both phases, in every text of the subject.
 */
import type { Edit, Finding, Outcome } from '../decision.ts';
import { allowed } from '../decision.ts';
import {
  canFollow,
  compilePatterns,
  lintPatterns,
  patternLookBack,
  patternSchema,
  patternsThatRunOn,
  type PatternSettings,
} from '../detectors/custom-patterns.ts';
import { structuredDetectors, structuredSearch, structuredTypes } from '../detectors/index.ts';
import { withoutOverlaps } from '../detectors/overlaps.ts';
import { settledUpTo } from '../detectors/settled.ts';
import { defineKind } from '../kind.ts';
import { createMarker, lintRestoring, restoringSchema, type RestoringSettings } from '../redaction.ts';
import { isSelfContained, Placeholders } from '../restore.ts';

/** What `pii-detector` can be told. */
export interface PiiDetectorSettings {
  readonly action: 'redact' | 'block' | 'escalate';
  /** All that can be validated, or these types alone. */
  readonly entities: 'structured' | readonly string[];
  readonly detect_patterns: PatternSettings;
  readonly redaction: RestoringSettings;
}

const reasons = { redact: 'redacted', block: 'detected', escalate: 'escalated' } as const;

/** The kind, for the registry. */
export const piiDetector = defineKind<PiiDetectorSettings>({
  name: 'pii-detector',
  summary:
    'Finds personal data that can be validated (e-mail, phone, cards, IBAN, national numbers, addresses on the network) and redacts it.',
  phases: ['input', 'output'],
  readsContent: true,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      action: {
        type: 'string',
        enum: ['redact', 'block', 'escalate'],
        default: 'redact',
        description:
          'What happens when personal data occurs: replace it with a marker, refuse, or hold for escalation.',
      },
      entities: {
        anyOf: [
          { const: 'structured', description: 'Every type that can be validated.' },
          { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', enum: structuredTypes } },
        ],
        default: 'structured',
        description: 'The types to look for: structured for all, or a list of them.',
        examples: ['structured', ['email', 'payment_card', 'us_ssn']],
      },
      detect_patterns: {
        anyOf: [
          { type: 'array', items: patternSchema },
          {
            type: 'object',
            propertyNames: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_-]{0,63}$' },
            additionalProperties: patternSchema,
          },
        ],
        default: [],
        description: 'Patterns of your own, as a list or by name; found as custom, or custom:<name>.',
        examples: [{ employee_id: 'EMP-\\d{6}' }],
      },
      redaction: restoringSchema,
    },
  },
  defaults: { action: 'redact', entities: 'structured', detect_patterns: [], redaction: {} },
  catalogue: {
    redacted: 'personal data was replaced with markers.',
    detected: 'the text holds personal data. Remove it, or replace it with invented values.',
    escalated: 'the text holds personal data and needs a person’s approval. Remove it, or ask for approval.',
  },
  verdicts: (settings) => ['allow', settings.action],
  restores: ({ action, redaction }) => action === 'redact' && redaction.restore === true,
  runsOn: ({ detect_patterns: patterns }) => patternsThatRunOn(patterns),
  lint(settings, report) {
    lintPatterns(settings.detect_patterns, report);
    lintRestoring(settings, report);
  },
  compile(settings, tools) {
    const { entities, action, redaction } = settings;
    const { restore = false, restore_in_tools: inTools = true } = redaction;
    const search = structuredSearch(
      entities === 'structured'
        ? structuredDetectors
        : structuredDetectors.filter(({ types }) => types.some((type) => entities.includes(type))),
    );
    const custom = compilePatterns(settings.detect_patterns, 'custom');
    const mark = createMarker(redaction);
    return {
      evaluate(phase, subject, facts): Outcome {
        let findings: Finding[] | null = null;
        let placeholders: Placeholders | null = null;
        const gives = restore && phase === 'input' && isSelfContained(subject);
        const edits: Edit[] = [];
        for (let part = 0; part < subject.parts.length; part++) {
          const text = subject.parts[part]?.text ?? '';
          const structured = search.find(text);
          const own = custom.find(text);
          if (structured.length === 0 && own.length === 0) continue;
          // What an exception lets through must not hide a match that overlaps it.
          const counted = [...structured, ...own].filter(
            ({ start, end }) => !tools.excepted(text.slice(start, end)) && !facts.isPlaceholder?.(text, start, end),
          );
          for (const { type, start, end, confidence } of withoutOverlaps(counted)) {
            (findings ??= []).push({ type, part, start, end, confidence });
            if (action !== 'redact') continue;
            const value = text.slice(start, end);
            if (gives) placeholders ??= new Placeholders(subject.parts);
            const replacement = placeholders?.of(type, value) ?? mark(type, value, confidence);
            edits.push({ part, start, end, replacement });
          }
        }
        const first = findings?.[0];
        if (!findings || !first) return allowed;
        const place = subject.parts[first.part]?.place ?? null;
        const outcome = { verdict: action, reason: reasons[action], findings, edits, place };
        return placeholders === null ? outcome : { ...outcome, restorable: { values: placeholders.values, inTools } };
      },
      lookBack: Object.keys(settings.detect_patterns).length > 0 ? patternLookBack : 0,
      ...(canFollow(custom) && { open: (text: string, from: number) => settledUpTo(text, from, [search, custom]) }),
    };
  },
});
