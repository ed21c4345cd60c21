/**
 * The kind `flagged-review`: where the policies before it saw something, a model judges whether it is a violation indeed. It asks
 * one of the config's targets or a model of its own, and only then; an answer that is not the JSON it asked for is a failure,
 * never a pass.
 */
import { lintAddress, lintOneOf, timeoutMsSchema, timeoutSchema } from '../ask-settings.ts';
import type { Verdict } from '../decision.ts';
import { defineKind } from '../kind.ts';
import { isReviewMode, reviewAction, reviewFailMode, reviewModes, type ReviewOutcome } from '../review-modes.ts';
import { secretRefSchema, type SecretReference } from '../secret-ref.ts';

/** A model that judges and is no target. */
export interface ReviewProvider {
  /** What events call it. */
  readonly name?: string;
  /** The whole address of its chat completions. */
  readonly endpoint: string;
  readonly model: string;
  readonly secret_key_ref?: SecretReference;
  readonly timeout_ms?: number;
}

/** What `flagged-review` can be told. */
export interface FlaggedReviewSettings extends ReviewOutcome {
  readonly target?: string;
  readonly model?: string;
  readonly provider?: ReviewProvider;
  readonly policies?: readonly string[];
  readonly instructions?: string;
  /** From 0 to 1: how sure the model must be. */
  readonly threshold: number;
  readonly timeout?: string;
  /** Characters of the texts that are shown. */
  readonly max_characters: number;
  /** The target that answers a call does not judge it. */
  readonly provider_isolation: boolean;
  readonly rationale_capture: boolean;
  readonly recursion_depth_max?: number;
}

/** The kind, for the registry. */
export const flaggedReview = defineKind<FlaggedReviewSettings>({
  name: 'flagged-review',
  summary: 'Has a model judge what policies before it flagged, and refuses what the model confirms.',
  phases: ['input', 'output'],
  readsContent: false,
  judgesTargets: ({ provider_isolation: isApart, target }) => isApart && target !== undefined,
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
      provider: {
        type: 'object',
        additionalProperties: false,
        required: ['endpoint', 'model'],
        description: "A model that judges and is no target, in place of 'target'.",
        properties: {
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 64,
            description: 'What events call it.',
            examples: ['review-llm'],
          },
          endpoint: {
            type: 'string',
            minLength: 1,
            description: 'The whole address of its OpenAI-like chat completions.',
            examples: ['https://api.openai.com/v1/chat/completions'],
          },
          model: { type: 'string', minLength: 1, description: 'The model to ask for.', examples: ['gpt-4o'] },
          secret_key_ref: secretRefSchema,
          timeout_ms: { ...timeoutMsSchema, description: 'Milliseconds that it may take.' },
        },
      },
      mode: {
        type: 'string',
        enum: Object.keys(reviewModes),
        description:
          'judge: refuse what the judge confirms. escalate: hold it. review_and_return, audit_only: let it through and record the judgement; audit_only also where the judge fails.',
      },
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
        description: "What happens with what the judge confirms, where 'mode' does not say it.",
      },
      timeout: timeoutSchema('How long the judge may take.', '10s', '5s'),
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
      provider_isolation: {
        type: 'boolean',
        default: false,
        description:
          "The target that answers a call, or may answer it, never judges it: that is a failure. A judge under 'provider' is apart anyway.",
      },
      rationale_capture: {
        type: 'boolean',
        default: false,
        description:
          "Have the judge say why, and keep that in the event where 'events.capture: redacted' lets it hold text.",
      },
      recursion_depth_max: {
        type: 'integer',
        minimum: 0,
        description: 'How often a judgement may itself be reviewed. It never is here, so that only 1 is true.',
        examples: [1],
      },
    },
  },
  defaults: {
    threshold: 0.5,
    action: 'block',
    max_characters: 20_000,
    provider_isolation: false,
    rationale_capture: false,
  },
  catalogue: {
    confirmed: 'a review confirmed that the text breaks the rules. Rephrase it.',
    escalated:
      'a review confirmed that the text breaks the rules, and it needs a person’s approval. Rephrase it, or ask.',
    logged: 'a review confirmed that the text breaks the rules; it was recorded and let through.',
    cleared: 'policies flagged the text, and a review found no violation.',
    unavailable: 'the review gave no usable answer. Try again later.',
  },
  verdicts(settings) {
    const action = reviewAction(settings);
    const own: Verdict = action === 'log' ? 'allow' : action;
    return [...new Set<Verdict>(['allow', own, ...(reviewFailMode(settings) === 'block' ? (['block'] as const) : [])])];
  },
  missing: ({ target, provider }) =>
    target === undefined && provider === undefined
      ? {
          message: "'flagged-review' has nobody to ask",
          suggestion: "Name one of providers.targets in 'target', or give 'provider' an endpoint and a model.",
        }
      : null,
  lint(settings, report) {
    const { provider, mode, recursion_depth_max: depth } = settings;
    lintOneOf(settings, ['target', 'provider'], report);
    if (provider !== undefined) lintAddress(provider.endpoint, ['provider', 'endpoint'], report);
    const countsForNothing = (key: string, decisive: string): void =>
      report({
        code: 'W043',
        severity: 'warning',
        message: `'${key}' has no effect beside '${decisive}'`,
        path: [key],
        at: 'key',
        suggestion: 'Remove one of the two.',
      });
    if (settings.action !== undefined && isReviewMode(mode)) countsForNothing('action', 'mode');
    if (settings.model !== undefined && provider !== undefined) countsForNothing('model', 'provider');
    if (settings.timeout !== undefined && provider?.timeout_ms !== undefined) {
      countsForNothing('timeout', 'provider.timeout_ms');
    }
    if (depth === undefined || depth === 1) return;
    report({
      code: 'W002',
      severity: 'warning',
      message: `'recursion_depth_max: ${depth}' has no effect`,
      path: ['recursion_depth_max'],
      suggestion: 'A judge is asked once, and what it says is not itself reviewed: write 1, or remove it.',
    });
  },
  load: async () => import('../evaluators/flagged-review.ts'),
});
