/**
 * The kind `pii-detector`: personal data that can be validated by its form or a check digit, where asked also what a label or a
 * trained tagger tells, and patterns of the user's own. Redacts by default, in both phases, in every text of the subject.
 */
import { entityTypes, structuredTypes } from '../detectors/names.ts';
import {
  canFollowPatterns,
  entriesOf,
  lintPatterns,
  patternSchema,
  patternsThatRunOn,
  type PatternSettings,
} from '../detectors/pattern-settings.ts';
import { defineKind, type LintReport } from '../kind.ts';
import {
  lintHashKey,
  lintMarkers,
  lintRestoring,
  missingHashKey,
  restoringSchema,
  type RestoringSettings,
} from '../redaction.ts';

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
  follows: ({ detect_patterns: patterns }) => canFollowPatterns(patterns),
  runsOn: ({ detect_patterns: patterns }) => patternsThatRunOn(patterns),
  missing: ({ redaction }) => missingHashKey('pii-detector', redaction),
  lint(settings, report) {
    lintPatterns(settings.detect_patterns, report);
    lintTypeNames(settings, report);
    lintRestoring(settings, report);
    lintHashKey(settings, report);
    lintMarkers(
      settings,
      entityTypes,
      entriesOf(settings.detect_patterns ?? []).map(([name]) => String(name)),
      report,
    );
    if (settings.entities !== 'all') return;
    for (const mode of ['healthcare_mode', 'pci_mode'] as const) {
      if (settings[mode] !== true) continue;
      const message = `'${mode}' has no effect with 'entities: all', which looks for those types too`;
      report({ code: 'W002', severity: 'warning', message, path: [mode], at: 'key', suggestion: 'Remove it.' });
    }
  },
  load: async () => import('../evaluators/pii-detector.ts'),
});

/** What else types are called, as in examples of Keeptrusts' documentation. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['ssn', 'us_ssn'],
  ['credit_card', 'payment_card'],
  ['phone_number', 'phone'],
  ['ip', 'ip_address'],
  ['name', 'person'],
  ['address', 'street_address'],
  ['dob', 'date_of_birth'],
  ['mrn', 'medical_record_number'],
]);

/** Warns of patterns that are the name of a type: they find that word, and nothing of the type. */
function lintTypeNames(settings: Partial<PiiDetectorSettings>, report: LintReport): void {
  const { entities = 'structured', detect_patterns: patterns = [] } = settings;
  const soughtTypes = entities === 'all' ? entityTypes : entities === 'structured' ? structuredTypes : entities;
  for (const [key, source] of entriesOf(patterns)) {
    if (typeof source !== 'string') continue;
    const word = source.toLowerCase();
    const type = otherNames.get(word) ?? word;
    if (!entityTypes.includes(type)) continue;
    report({
      code: 'W029',
      severity: 'warning',
      message: `Pattern '${source}' looks for that word, and for nothing that it names`,
      path: ['detect_patterns', key],
      suggestion: soughtTypes.includes(type)
        ? `Remove it: the type ${type} is looked for as it is.`
        : `Remove it, and set 'entities' to all, or to a list with ${type}.`,
    });
  }
}
