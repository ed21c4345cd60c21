/**
 * The kind `flagged-review`: where the policies before it saw something, a model judges whether it is a violation indeed. It asks
 * one of the config's targets, and only then; an answer that is not the JSON it asked for is a failure, never a pass.
 */
import type { Verdict } from '../decision.ts';
import { durationPattern } from '../duration.ts';
import { defineKind } from '../kind.ts';

/** What `flagged-review` can be told. */
export interface FlaggedReviewSettings {
  readonly target?: string;
  readonly model?: string;
  readonly policies?: readonly string[];
  readonly instructions?: string;
  /** From 0 to 1: how sure the model must be. */
  readonly threshold: number;
  readonly action: 'block' | 'escalate' | 'log';
  readonly timeout: string;
  readonly fail_mode?: 'block' | 'allow';
  /** Characters of the texts that are shown. */
  readonly max_characters: number;
}

/** The kind, for the registry. */
export const flaggedReview = defineKind<FlaggedReviewSettings>({
  name: 'flagged-review',
  summary: 'Has a model judge what policies before it flagged, and refuses what the model confirms.',
  phases: ['input', 'output'],
  readsContent: false,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      target: {
        type: 'string',
        minLength: 1,
        description:
          "The id of the target under providers.targets that judges; one that speaks OpenAI's chat completions.",
        examples: ['judge'],
      },
      model: { type: 'string', minLength: 1, description: "The model to ask for; the target's own where left out." },
      policies: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', minLength: 1 },
        description: 'Only what these policies flagged is reviewed; what any did where left out.',
        examples: [['prompt-injection', 'safety-filter']],
      },
      instructions: {
        type: 'string',
        minLength: 1,
        maxLength: 8000,
        description: 'What the judge is told to decide, in place of the usual text.',
      },
      threshold: {
        type: 'number',
        minimum: 0,
        maximum: 1,
        default: 0.5,
        description: 'How sure the judge must be, from 0 to 1.',
      },
      action: {
        type: 'string',
        enum: ['block', 'escalate', 'log'],
        default: 'block',
        description: 'What happens with what the judge confirms.',
      },
      timeout: {
        type: 'string',
        pattern: durationPattern,
        default: '10s',
        description: 'How long the judge may take.',
        examples: ['5s'],
      },
      fail_mode: {
        type: 'string',
        enum: ['block', 'allow'],
        description: 'What it means that the judge gave no usable answer. Default: policies.fail_mode.',
      },
      max_characters: {
        type: 'integer',
        minimum: 200,
        maximum: 200_000,
        default: 20_000,
        description:
          'Characters that are shown to the judge: flagged texts, of long ones what stands around the findings.',
      },
    },
  },
  defaults: { threshold: 0.5, action: 'block', timeout: '10s', max_characters: 20_000 },
  catalogue: {
    confirmed: 'a review confirmed that the text breaks the rules. Rephrase it.',
    escalated:
      'a review confirmed that the text breaks the rules, and it needs a person’s approval. Rephrase it, or ask.',
    logged: 'a review confirmed that the text breaks the rules; it was recorded and let through.',
    cleared: 'policies flagged the text, and a review found no violation.',
    unavailable: 'the review gave no usable answer. Try again later.',
  },
  verdicts({ action, fail_mode: failMode }) {
    const own: Verdict = action === 'log' ? 'allow' : action;
    return [...new Set<Verdict>(['allow', own, ...(failMode === 'block' ? (['block'] as const) : [])])];
  },
  missing: ({ target }) =>
    target === undefined
      ? { message: "'flagged-review' has nobody to ask", suggestion: "Name one of providers.targets in 'target'." }
      : null,
  load: async () => import('../evaluators/flagged-review.ts'),
});
