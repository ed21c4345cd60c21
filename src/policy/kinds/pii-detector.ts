/**
 * The kind `pii-detector`: personal data that can be validated by its form or a check digit, where asked also what a label or a
 * trained tagger tells, and patterns of the user's own. Redacts by default, in both phases, in every text of the subject.
 */
import type { Edit, Finding, Outcome } from '../decision.ts';
import { allowed } from '../decision.ts';
import type { Match, Search } from '../detector.ts';
import {
  canFollow,
  compilePatterns,
  lintPatterns,
  patternLookBack,
  patternSchema,
  patternsThatRunOn,
  type PatternSearch,
  type PatternSettings,
} from '../detectors/custom-patterns.ts';
import { cardTypes, entitySearches, entityTypes, healthcareTypes, structuredTypes } from '../detectors/index.ts';
import { withoutOverlaps } from '../detectors/overlaps.ts';
import { isClearFor, settledUpTo } from '../detectors/settled.ts';
import { taggedLookBack, taggedTypes } from '../detectors/tagged.ts';
import { defineKind } from '../kind.ts';
import {
  createMarker,
  lintHashKey,
  lintRestoring,
  missingHashKey,
  restoringSchema,
  type RestoringSettings,
} from '../redaction.ts';
import { isSelfContained, Placeholders } from '../restore.ts';

/** What `pii-detector` can be told. */
export interface PiiDetectorSettings {
  readonly action: 'redact' | 'block' | 'escalate';
  /** All that can be validated, all there is, or these types alone. */
  readonly entities: 'structured' | 'all' | readonly string[];
  /** Besides: the identifiers of health care. */
  readonly healthcare_mode: boolean;
  /** Besides: what may not be kept of a payment card. */
  readonly pci_mode: boolean;
  readonly detect_patterns: PatternSettings;
  readonly redaction: RestoringSettings;
}

/** The types that settings ask for. */
function typesOf({ entities, healthcare_mode: healthcare, pci_mode: pci }: PiiDetectorSettings): readonly string[] {
  const types = entities === 'structured' ? structuredTypes : entities === 'all' ? entityTypes : entities;
  const more = [
    ...(healthcare ? [...healthcareTypes, 'us_npi', 'us_dea', 'us_mbi'] : []),
    ...(pci ? ['payment_card', ...cardTypes] : []),
  ];
  return [...new Set([...types, ...more])];
}

const reasons = { redact: 'redacted', block: 'detected', escalate: 'escalated' } as const;

/** The kind, for the registry. */
export const piiDetector = defineKind<PiiDetectorSettings>({
  name: 'pii-detector',
  summary:
    'Finds personal data that can be validated (e-mail, phone, cards, IBAN, national numbers, addresses on the network) and redacts it.',
  phases: ['input', 'output'],
  readsContent: true,
  judgesAnywhere: true,
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
          { const: 'all', description: 'Names, places, addresses, dates and labelled identifiers as well.' },
          { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', enum: entityTypes } },
        ],
        default: 'structured',
        description: 'The types to look for: structured for what can be validated, all, or a list of types.',
        examples: ['structured', 'all', ['email', 'payment_card', 'us_ssn', 'person']],
      },
      healthcare_mode: {
        type: 'boolean',
        default: false,
        description:
          'Besides entities, look for identifiers of health care: dates of birth, record, plan, account, licence and device numbers after a label, NPI, DEA and MBI.',
      },
      pci_mode: {
        type: 'boolean',
        default: false,
        description: 'Besides entities, look for payment cards and for their security codes and expiry dates.',
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
  defaults: {
    action: 'redact',
    entities: 'structured',
    healthcare_mode: false,
    pci_mode: false,
    detect_patterns: [],
    redaction: {},
  },
  catalogue: {
    redacted: 'personal data was replaced with markers.',
    detected: 'the text holds personal data. Remove it, or replace it with invented values.',
    escalated: 'the text holds personal data and needs a person’s approval. Remove it, or ask for approval.',
  },
  verdicts: (settings) => ['allow', settings.action],
  restores: ({ action, redaction }) => action === 'redact' && redaction.restore === true,
  runsOn: ({ detect_patterns: patterns }) => patternsThatRunOn(patterns),
  missing: ({ redaction }) => missingHashKey('pii-detector', redaction),
  lint(settings, report) {
    lintPatterns(settings.detect_patterns, report);
    lintRestoring(settings, report);
    lintHashKey(settings, report);
    if (settings.entities !== 'all') return;
    for (const mode of ['healthcare_mode', 'pci_mode'] as const) {
      if (settings[mode] !== true) continue;
      const message = `'${mode}' has no effect with 'entities: all', which looks for those types too`;
      report({ code: 'W002', severity: 'warning', message, path: [mode], at: 'key', suggestion: 'Remove it.' });
    }
  },
  compile(settings, tools) {
    const { action, redaction } = settings;
    const { restore = false, restore_in_tools: inTools = true } = redaction;
    const types = typesOf(settings);
    const searches = entitySearches(types);
    const isTagged = taggedTypes.some((type) => types.includes(type));
    const custom = compilePatterns(settings.detect_patterns, 'custom');
    const all = [...searches, custom];
    const followed = canFollow(custom) ? [...searches, custom] : null;
    const mark = createMarker(redaction, tools);
    return {
      evaluate(phase, subject, facts): Outcome {
        let findings: Finding[] | null = null;
        let placeholders: Placeholders | null = null;
        const gives = restore && phase === 'input' && isSelfContained(subject);
        const edits: Edit[] = [];
        for (let part = 0; part < subject.parts.length; part++) {
          const text = subject.parts[part]?.text ?? '';
          const found = findAll(searches, custom, text);
          if (found.length === 0) continue;
          // What an exception lets through must not hide a match that overlaps it.
          const counted = found.filter(
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
      lookBack: Object.keys(settings.detect_patterns).length > 0 ? patternLookBack : isTagged ? taggedLookBack : 0,
      ...(followed && { open: (text: string, from: number) => settledUpTo(text, from, followed) }),
      ...(!isTagged && { isClear: (text: string, from: number) => isClearFor(text, from, all) }),
    };
  },
});

function findAll(searches: readonly Search[], custom: PatternSearch, text: string): readonly Match[] {
  let found = custom.find(text);
  for (const search of searches) {
    const more = search.find(text);
    if (more.length > 0) found = found.length > 0 ? [...found, ...more] : more;
  }
  return found;
}
