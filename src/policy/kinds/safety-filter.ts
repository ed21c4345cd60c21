/**
 * The kind `safety-filter`: texts that ask for harm or do it. Lists of words, and a small linear model that weighs them in each
 * sentence; a first sieve, no judge of what is meant.
 */
import { harmCategories, safetyIndustries, type Severity } from '../detectors/names.ts';
import { lintTermForms } from '../detectors/term-settings.ts';
import { defineKind } from '../kind.ts';
import type { Role } from '../subject.ts';
import { didYouMean } from '../suggest.ts';

/** What `safety-filter` can be told. */
export interface SafetyFilterSettings {
  readonly mode: 'lenient' | 'standard' | 'strict' | (typeof safetyIndustries)[number];
  /** Categories, and phrases of the operator's own. */
  readonly block_if?: readonly string[];
  readonly severity: Severity;
  readonly fuzzy_matching: boolean;
  readonly max_distance: number;
  /** Years that readers have at most; 0 where they are of any age. */
  readonly max_age: number;
  readonly action: 'block' | 'escalate' | 'log';
  readonly roles: readonly Role[];
  readonly message?: string;
}

/** The kind, for the registry. */
export const safetyFilter = defineKind<SafetyFilterSettings>({
  name: 'safety-filter',
  summary: 'Refuses texts that ask for harm or do it, by words and how they stand together.',
  phases: ['input', 'output'],
  readsContent: true,
  judgesAnywhere: true,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      mode: {
        type: 'string',
        enum: ['lenient', 'standard', 'strict', ...safetyIndustries],
        default: 'standard',
        description:
          'How little it takes: strict finds more and refuses more that is harmless. Or an industry, whose own phrases count besides.',
      },
      block_if: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', minLength: 3, maxLength: 200 },
        description:
          'What counts: categories, in place of all of the severity asked for, and phrases of your own besides.',
        examples: [['self_harm', 'weapons', 'override safety interlock']],
      },
      fuzzy_matching: {
        type: 'boolean',
        default: false,
        description: 'Whether phrases, your own and those of an industry, count where they are nearly written.',
      },
      max_distance: {
        type: 'integer',
        minimum: 0,
        maximum: 8,
        default: 1,
        description: 'Letters that a phrase may differ by, with fuzzy_matching; one for each four letters at most.',
      },
      max_age: {
        type: 'integer',
        minimum: 0,
        maximum: 120,
        default: 0,
        description:
          'The age of readers at most: below 18 all categories count, and as little as in strict. 0 where they are of any age.',
      },
      severity: {
        type: 'string',
        enum: ['low', 'medium', 'high'],
        default: 'medium',
        description: 'The least severity of a category that counts, where block_if names none.',
      },
      action: {
        type: 'string',
        enum: ['block', 'escalate', 'log'],
        default: 'block',
        description: 'What happens with what is found: refuse, hold for escalation, or let through and record.',
      },
      roles: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', enum: ['user', 'tool', 'assistant', 'system', 'developer'] },
        default: ['user', 'assistant'],
        description: 'Whose texts are judged.',
      },
      message: { type: 'string', minLength: 1, description: 'What the caller is told instead of the usual sentence.' },
    },
  },
  defaults: {
    mode: 'standard',
    severity: 'medium',
    fuzzy_matching: false,
    max_distance: 1,
    max_age: 0,
    action: 'block',
    roles: ['user', 'assistant'],
  },
  catalogue: {
    harmful:
      'the text looks as if it asked for harm or did it. Rephrase it; if somebody is in danger, turn to people who can help.',
    escalated:
      'the text looks as if it asked for harm and needs a person’s approval. Rephrase it, or ask for approval.',
    logged: 'the text looks as if it asked for harm; it was recorded and let through.',
  },
  verdicts: ({ action }) => (action === 'log' ? ['allow'] : ['allow', action]),
  follows: () => true,
  lint(settings, report) {
    const { block_if: wanted, severity } = settings;
    const names = Object.keys(harmCategories);
    lintTermForms('block_if', wanted, settings.fuzzy_matching === true, report);
    wanted?.forEach((one, index) => {
      const meant = names.includes(one) || one.includes(' ') ? undefined : didYouMean(one, names);
      if (meant === undefined) return;
      report({
        code: 'E004',
        severity: 'error',
        message: `'${one}' is no category`,
        path: ['block_if', index],
        suggestion: meant,
      });
    });
    if (severity === undefined || !wanted?.some((one) => names.includes(one))) return;
    report({
      code: 'W043',
      severity: 'warning',
      message: "'severity' has no effect beside 'block_if', which names the categories itself",
      path: ['severity'],
      at: 'key',
      suggestion: 'Remove one of the two.',
    });
  },
  load: async () => import('../evaluators/safety-filter.ts'),
});
