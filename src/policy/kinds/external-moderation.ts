/**
 * The kind `external-moderation`: asks a service elsewhere what it makes of a call's texts. Its answer counts from a threshold on;
 * no answer in time, or one that can't be understood, is a failure and judged by the fail mode.
 */
import type { Verdict } from '../decision.ts';
import { lintAddress, lintOneOf, timeoutMsSchema, timeoutSchema, type AskTimeouts } from '../ask-settings.ts';
import { defineKind } from '../kind.ts';
import {
  addressOf,
  moderationFacts,
  serviceOf,
  unpublishedServices,
  type ModerationAddress,
} from '../moderation/facts.ts';
import { namedSecretRefSchema, type SecretReference } from '../secret-ref.ts';
import type { Role } from '../subject.ts';

/** What `external-moderation` can be told. */
export interface ExternalModerationSettings extends ModerationAddress, AskTimeouts {
  readonly secret_key_ref?: string | SecretReference;
  /** Empty for all. */
  readonly categories?: readonly string[];
  /** From 0 to 1. */
  readonly threshold: number;
  readonly action: 'block' | 'escalate' | 'redact' | 'log';
  readonly fail_mode?: 'block' | 'allow';
  readonly roles: readonly Role[];
  readonly scope: 'all' | 'last_turn';
  readonly language: string;
  /** Characters of all texts together. */
  readonly max_characters: number;
}

/** The kind, for the registry. */
export const externalModeration = defineKind<ExternalModerationSettings>({
  name: 'external-moderation',
  summary: 'Asks a service of moderation what it makes of the texts, and refuses, replaces or records what it flags.',
  phases: ['input', 'output'],
  readsContent: true,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      provider: {
        type: 'string',
        enum: [...Object.keys(moderationFacts), ...unpublishedServices],
        description:
          "The service, by the form of its questions and answers. Where left out: 'webhook' beside 'endpoint', else 'openai-moderation'.",
        examples: ['openai-moderation', 'webhook'],
      },
      url: {
        type: 'string',
        minLength: 1,
        description: 'Its address, with path and query; the public one where it has one and this is left out.',
        examples: ['https://moderation.example.com/analyze'],
      },
      endpoint: {
        type: 'string',
        minLength: 1,
        description: "The same as 'url', by the name that Keeptrusts has for it.",
        examples: ['https://moderation.example.com/analyze'],
      },
      secret_key_ref: namedSecretRefSchema,
      categories: {
        type: 'array',
        uniqueItems: true,
        items: { type: 'string', minLength: 1 },
        description:
          'Only these count, as the service calls them; all where left out or empty. For dynamo-ai, the ids of the policies to apply.',
        examples: [['violence', 'self-harm']],
      },
      threshold: {
        type: 'number',
        minimum: 0,
        maximum: 1,
        default: 0.5,
        description: 'The score from which a finding counts.',
      },
      action: {
        type: 'string',
        enum: ['block', 'escalate', 'redact', 'log'],
        default: 'block',
        description:
          'What happens with what counts. redact is for services that say from where to where: presidio, webhook.',
      },
      timeout: timeoutSchema('How long the service may take for each question.', '3s', '800ms'),
      timeout_ms: timeoutMsSchema,
      fail_mode: {
        type: 'string',
        enum: ['block', 'allow'],
        description:
          'What it means that no answer came in time, or one that can not be understood. Default: policies.fail_mode.',
      },
      roles: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', enum: ['user', 'tool', 'assistant', 'system', 'developer'] },
        default: ['user', 'tool', 'assistant'],
        description: 'Whose texts are sent.',
      },
      scope: {
        type: 'string',
        enum: ['all', 'last_turn'],
        default: 'all',
        description: 'Whether all turns are sent or the last message alone.',
      },
      language: {
        type: 'string',
        minLength: 2,
        maxLength: 8,
        default: 'en',
        description: 'The language that presidio is told.',
      },
      max_characters: {
        type: 'integer',
        minimum: 1,
        maximum: 1_000_000,
        default: 200_000,
        description: 'Characters that may be sent for one call; more is a failure.',
      },
    },
  },
  defaults: {
    threshold: 0.5,
    action: 'block',
    roles: ['user', 'tool', 'assistant'],
    scope: 'all',
    language: 'en',
    max_characters: 200_000,
  },
  catalogue: {
    flagged: 'a service of moderation flagged the text. Rephrase it.',
    escalated:
      'a service of moderation flagged the text, and it needs a person’s approval. Rephrase it, or ask for approval.',
    redacted: 'what a service of moderation found was replaced with markers.',
    logged: 'a service of moderation flagged the text; it was recorded and let through.',
    unavailable: 'the service of moderation gave no usable answer. Try again later.',
  },
  verdicts({ action, fail_mode: failMode }) {
    const own: Verdict = action === 'log' ? 'allow' : action;
    return [...new Set<Verdict>(['allow', own, ...(failMode === 'block' ? (['block'] as const) : [])])];
  },
  missing(settings) {
    const name = serviceOf(settings);
    // Refused below, whatever else it lacks.
    if (unpublishedServices.includes(name)) return null;
    if (addressOf(settings) === null) {
      return {
        message: `'external-moderation' lacks 'url', which '${name}' needs`,
        suggestion: 'Give the address of the service.',
      };
    }
    const isOwn = settings.url !== undefined || settings.endpoint !== undefined;
    if (moderationFacts[name].needsSecret && settings.secret_key_ref === undefined && !isOwn) {
      return {
        message: `'external-moderation' lacks 'secret_key_ref', which '${name}' needs`,
        suggestion: 'Write secret_key_ref: {env: NAME}.',
      };
    }
    return null;
  },
  lint(settings, report) {
    const name = serviceOf(settings);
    if (unpublishedServices.includes(name)) {
      report({
        code: 'E004',
        severity: 'error',
        message: `'${name}' can not be asked: no form of its questions and answers is published`,
        path: ['provider'],
        suggestion: "Write 'webhook', and put a service of your own before it that speaks that form.",
      });
      return;
    }
    lintOneOf(settings, ['url', 'endpoint'], report);
    lintOneOf(settings, ['timeout', 'timeout_ms'], report);
    for (const key of ['url', 'endpoint'] as const) {
      const address = settings[key];
      if (address !== undefined) lintAddress(address, [key], report);
    }
    if (settings.action === 'redact' && !moderationFacts[name].tellsSpans) {
      report({
        code: 'E042',
        severity: 'error',
        message: `'${name}' does not say what exactly it flags, so nothing can be replaced`,
        path: ['action'],
        suggestion: "Choose 'block' or 'escalate', or one of the services 'presidio' and 'webhook'.",
      });
    }
  },
  load: async () => import('../evaluators/external-moderation.ts'),
});
