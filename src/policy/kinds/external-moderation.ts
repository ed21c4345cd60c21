/**
 * The kind `external-moderation`: asks a service elsewhere what it makes of a call's texts. Its answer counts from a threshold on;
 * no answer in time, or one that can't be understood, is a failure and judged by the fail mode.
 */
import type { Verdict } from '../decision.ts';
import { durationPattern } from '../duration.ts';
import { defineKind } from '../kind.ts';
import { moderationFacts, type ModerationName } from '../moderation/facts.ts';
import { secretRefSchema, type SecretReference } from '../secret-ref.ts';
import type { Role } from '../subject.ts';

/** What `external-moderation` can be told. */
export interface ExternalModerationSettings {
  readonly provider: ModerationName;
  readonly url?: string;
  readonly secret_key_ref?: SecretReference;
  readonly categories?: readonly string[];
  /** From 0 to 1. */
  readonly threshold: number;
  readonly action: 'block' | 'escalate' | 'redact' | 'log';
  readonly timeout: string;
  readonly fail_mode?: 'block' | 'allow';
  readonly roles: readonly Role[];
  readonly scope: 'all' | 'last_turn';
  readonly language: string;
  /** Characters of all texts together. */
  readonly max_characters: number;
}

const loopbackHost = /^(localhost|127(\.\d+){3}|\[::1\])$/;

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
        enum: Object.keys(moderationFacts),
        default: 'openai-moderation',
        description: 'The service, by the form of its questions and answers.',
      },
      url: {
        type: 'string',
        minLength: 1,
        description: 'Its address, with path and query; the public one where it has one and this is left out.',
        examples: ['https://moderation.example.com/analyze'],
      },
      secret_key_ref: secretRefSchema,
      categories: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', minLength: 1 },
        description: 'Only these count, as the service calls them; all where left out.',
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
      timeout: {
        type: 'string',
        pattern: durationPattern,
        default: '3s',
        description: 'How long the service may take for each question.',
        examples: ['800ms'],
      },
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
    provider: 'openai-moderation',
    threshold: 0.5,
    action: 'block',
    timeout: '3s',
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
    const { provider = 'openai-moderation' } = settings;
    const service = moderationFacts[provider];
    if (service.usualUrl === null && settings.url === undefined) {
      return {
        message: `'external-moderation' lacks 'url', which '${provider}' needs`,
        suggestion: 'Give the address of the service.',
      };
    }
    if (service.needsSecret && settings.secret_key_ref === undefined && settings.url === undefined) {
      return {
        message: `'external-moderation' lacks 'secret_key_ref', which '${provider}' needs`,
        suggestion: 'Write secret_key_ref: {env: NAME}.',
      };
    }
    return null;
  },
  lint(settings, report) {
    const { url, action, provider = 'openai-moderation' } = settings;
    if (url !== undefined && !URL.canParse(url)) {
      report({ code: 'E004', severity: 'error', message: `'url' is not a URL: '${url}'`, path: ['url'] });
    } else if (url !== undefined) {
      const { protocol, hostname, username, password } = new URL(url);
      if (protocol !== 'https:' && protocol !== 'http:') {
        report({
          code: 'E004',
          severity: 'error',
          message: `'url' is of '${protocol}', which can not be asked`,
          path: ['url'],
        });
      } else if (username !== '' || password !== '') {
        const suggestion = 'Take it out of the URL and write secret_key_ref: {env: NAME}.';
        report({ code: 'E013', severity: 'error', message: "'url' holds a password", path: ['url'], suggestion });
      } else if (protocol === 'http:' && !loopbackHost.test(hostname)) {
        report({
          code: 'W010',
          severity: 'warning',
          message: `Prompts and answers go to '${hostname}' unencrypted`,
          path: ['url'],
          suggestion: 'Use https.',
        });
      }
    }
    if (action === 'redact' && !moderationFacts[provider].tellsSpans) {
      report({
        code: 'E042',
        severity: 'error',
        message: `'${provider}' does not say what exactly it flags, so nothing can be replaced`,
        path: ['action'],
        suggestion: "Choose 'block' or 'escalate', or one of the services 'presidio' and 'webhook'.",
      });
    }
  },
  load: async () => import('../evaluators/external-moderation.ts'),
});
