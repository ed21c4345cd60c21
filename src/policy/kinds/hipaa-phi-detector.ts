/**
 * The kind `hipaa-phi-detector`: protected health information, which is health data about somebody who can be told from it. It acts
 * on identifiers of the HIPAA list (45 CFR 164.514(b)(2)(i)) that stand near a sign of health; neither alone is enough. Near is
 * a fixed number of characters, so that answers can be judged while they flow.
 */
import { entityTypes } from '../detectors/names.ts';
import { defineKind } from '../kind.ts';
import { lintHashKey, lintMarkers, missingHashKey, redactionSchema, type RedactionSettings } from '../redaction.ts';

/** What `hipaa-phi-detector` can be told. */
export interface HipaaPhiDetectorSettings {
  readonly action: 'redact' | 'block' | 'escalate';
  readonly mode: 'hipaa_18';
  /** Whether also what tells nobody by itself goes: dates, places, ages over 89, web addresses. */
  readonly safe_harbor_method: boolean;
  readonly redaction: RedactionSettings;
}

/** The kind, for the registry. */
export const hipaaPhiDetector = defineKind<HipaaPhiDetectorSettings>({
  name: 'hipaa-phi-detector',
  summary: 'Finds identifiers of patients where a text is about health (HIPAA’s list of eighteen) and redacts them.',
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
        description: 'What happens when identity and health stand together: redact the identity, refuse, or hold.',
      },
      mode: {
        type: 'string',
        enum: ['hipaa_18'],
        default: 'hipaa_18',
        description: 'The list of identifiers: the eighteen of 45 CFR 164.514(b)(2)(i).',
      },
      safe_harbor_method: {
        type: 'boolean',
        default: false,
        description:
          'Take out what the Safe Harbor method wants gone besides: dates other than years, places, ages over 89 and web addresses near an identifier.',
      },
      redaction: redactionSchema,
    },
  },
  defaults: { action: 'redact', mode: 'hipaa_18', safe_harbor_method: false, redaction: {} },
  catalogue: {
    redacted: 'identifiers of a patient were replaced with markers.',
    detected:
      'the text tells who a patient is. Remove names, numbers and addresses, or replace them with invented ones.',
    escalated: 'the text tells who a patient is and needs a person’s approval. Remove what identifies, or ask.',
  },
  verdicts: (settings) => ['allow', settings.action],
  follows: () => true,
  missing: ({ redaction }) => missingHashKey('hipaa-phi-detector', redaction),
  lint(settings, report) {
    lintHashKey(settings, report);
    lintMarkers(settings, entityTypes, [], report);
  },
  load: async () => import('../evaluators/hipaa-phi-detector.ts'),
});
