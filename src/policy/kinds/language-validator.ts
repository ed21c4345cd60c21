/**
 * The kind `language-validator`: in which languages may be written? Judges texts stretch by stretch, so that a paragraph in another
 * language does not hide in a long text. Short texts and code have no language here.
 */
import { languages } from '../detectors/names.ts';
import { defineKind } from '../kind.ts';
import type { JsonSchema } from '../schema.ts';
import type { Phase, Role } from '../subject.ts';

/** What `language-validator` can be told. */
export interface LanguageValidatorSettings {
  readonly allowed_languages?: readonly string[];
  readonly blocked_languages: readonly string[];
  /** Counted together with `blocked_languages`. */
  readonly denied_languages: readonly string[];
  readonly apply_to: 'input' | 'output' | 'both';
  /** Of every kind: the phases it acts in. */
  readonly phases?: readonly Phase[];
  readonly action: 'block' | 'escalate' | 'log';
  /** From 0 to 1. */
  readonly min_confidence: number;
  /** Letters. */
  readonly min_characters: number;
  readonly roles: readonly Role[];
}

const codes = (description: string): JsonSchema => ({
  type: 'array',
  uniqueItems: true,
  items: { type: 'string', enum: languages },
  description,
  examples: [['en', 'de']],
});

/** Whether texts of a phase are judged. */
export function appliesTo({ apply_to: some }: Pick<LanguageValidatorSettings, 'apply_to'>, phase: Phase): boolean {
  return some === 'both' || some === phase;
}

/** The kind, for the registry. */
export const languageValidator = defineKind<LanguageValidatorSettings>({
  name: 'language-validator',
  summary: 'Refuses texts in languages other than those that are permitted.',
  phases: ['input', 'output'],
  readsContent: true,
  judgesAnywhere: true,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      allowed_languages: codes('The languages that may be written in, by ISO 639-1 code; all where left out or empty.'),
      blocked_languages: codes('Languages that may not.'),
      denied_languages: codes('Another name for blocked_languages; both count.'),
      apply_to: {
        type: 'string',
        enum: ['input', 'output', 'both'],
        default: 'both',
        description: 'Whether requests are judged, answers, or both.',
      },
      action: {
        type: 'string',
        enum: ['block', 'escalate', 'log'],
        default: 'block',
        description: 'What happens with another language: refuse, hold for escalation, or let through and record.',
      },
      min_confidence: {
        type: 'number',
        minimum: 0,
        maximum: 1,
        default: 0.7,
        description: 'How sure the language must be, from 0 to 1.',
      },
      min_characters: {
        type: 'integer',
        minimum: 1,
        maximum: 500,
        default: 30,
        description: 'Letters that a stretch of text must have to be judged.',
      },
      roles: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', enum: ['user', 'tool', 'assistant', 'system', 'developer'] },
        default: ['user', 'assistant'],
        description: 'Whose texts are judged.',
      },
    },
  },
  defaults: {
    blocked_languages: [],
    denied_languages: [],
    apply_to: 'both',
    action: 'block',
    min_confidence: 0.7,
    min_characters: 30,
    roles: ['user', 'assistant'],
  },
  catalogue: {
    language_denied:
      'the text is in a language that is not permitted here. Write it in one of the permitted languages.',
    escalated: 'the text is in a language that needs a person’s approval. Write it in another language, or ask.',
    logged: 'the text is in a language that is not permitted; it was recorded and let through.',
  },
  verdicts: (settings, phase) =>
    settings.action === 'log' || !appliesTo(settings, phase) ? ['allow'] : ['allow', settings.action],
  missing: (settings) =>
    [settings.allowed_languages, settings.blocked_languages, settings.denied_languages].every((list) => !list?.length)
      ? {
          message: "'language-validator' has no language to tell apart",
          suggestion: "Set 'allowed_languages' or 'blocked_languages'.",
        }
      : null,
  lint(settings, report) {
    const refused = [...(settings.blocked_languages ?? []), ...(settings.denied_languages ?? [])];
    settings.allowed_languages?.forEach((language, index) => {
      if (!refused.includes(language)) return;
      report({
        code: 'W028',
        severity: 'warning',
        message: `'${language}' is allowed and blocked; it stays blocked`,
        path: ['allowed_languages', index],
        suggestion: "Take it out of one of 'allowed_languages' and 'blocked_languages'.",
      });
    });
    const { apply_to: some = 'both', phases } = settings;
    if (phases === undefined || phases.some((phase) => appliesTo({ apply_to: some }, phase))) return;
    report({
      code: 'W002',
      severity: 'warning',
      message: `The policy has no effect: 'apply_to' says ${some}, and 'phases' does not`,
      path: ['apply_to'],
      at: 'key',
      suggestion: 'Remove one of the two.',
    });
  },
  load: async () => import('../evaluators/language-validator.ts'),
});
