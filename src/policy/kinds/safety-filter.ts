/**
 * The kind `safety-filter`: texts that ask for harm or do it. Lists of words, and a small linear model that weighs them in each
 * sentence; a first sieve, no judge of what is meant.
 */
import { harmCategories, type Severity } from '../detectors/names.ts';
import { defineKind } from '../kind.ts';
import type { Role } from '../subject.ts';

/** What `safety-filter` can be told. */
export interface SafetyFilterSettings {
  readonly mode: 'lenient' | 'standard' | 'strict';
  readonly block_if?: readonly string[];
  readonly severity: Severity;
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
        enum: ['lenient', 'standard', 'strict'],
        default: 'standard',
        description: 'How little it takes: strict finds more and refuses more that is harmless.',
      },
      block_if: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', enum: Object.keys(harmCategories) },
        description: 'The categories that count; all of the severity asked for where left out.',
        examples: [['self_harm', 'weapons']],
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
  defaults: { mode: 'standard', severity: 'medium', action: 'block', roles: ['user', 'assistant'] },
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
    if (wanted === undefined || severity === undefined) return;
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
