/**
 * The kind `prompt-injection`: refuses requests that try to talk the model out of its instructions, be it the user or a
 * document or tool result that does. Weighs signs against a threshold; it does not prove intent.
 */
import { lintPatterns } from '../detectors/pattern-settings.ts';
import { defineKind } from '../kind.ts';
import type { JsonSchema } from '../schema.ts';
import type { Role } from '../subject.ts';

/** What `prompt-injection` can be told. */
export interface PromptInjectionSettings {
  readonly response: { readonly action?: 'block' | 'log' | 'escalate'; readonly message?: string };
  readonly roles: readonly Role[];
  readonly scope: 'all' | 'last_turn';
  readonly strictness: 'low' | 'medium' | 'high';
  /** Takes the place of the threshold that `strictness` stands for. */
  readonly embedding_threshold?: number;
  readonly attack_patterns?: readonly string[];
  readonly detection?: { readonly attack_patterns?: readonly string[] };
  readonly encoding: {
    readonly decode_base64?: boolean;
    readonly normalize_unicode?: boolean;
    readonly detect_homoglyphs?: boolean;
  };
  readonly boundaries: { readonly enforce?: boolean };
}

const patterns: JsonSchema = {
  type: 'array',
  items: { type: 'string', minLength: 1 },
  description: 'Regular expressions of your own, without regard to case; a text in which one matches is an attack.',
  examples: [['\\bunlock the vault\\b']],
};

const flag = (description: string): JsonSchema => ({ type: 'boolean', default: true, description });

/** The kind, for the registry. */
export const promptInjection = defineKind<PromptInjectionSettings>({
  name: 'prompt-injection',
  summary:
    'Refuses requests that try to override the model’s instructions, extract its prompt or talk it out of its rules.',
  phases: ['input'],
  readsContent: true,
  judgesAnywhere: true,
  standsAlone: true,
  formerNames: { detection: 'attack_patterns' },
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      response: {
        type: 'object',
        additionalProperties: false,
        description: 'What happens when an attack is found.',
        properties: {
          action: {
            type: 'string',
            enum: ['block', 'log', 'escalate'],
            default: 'block',
            description: 'Refuse the request, let it through and record what was found, or hold it for escalation.',
          },
          message: {
            type: 'string',
            minLength: 1,
            description: 'What the caller is told instead of the usual sentence.',
          },
        },
      },
      roles: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', enum: ['user', 'tool', 'system', 'developer', 'assistant'] },
        default: ['user', 'tool'],
        description: 'Whose texts are judged; tool stands for tool results and retrieved documents.',
      },
      scope: {
        type: 'string',
        enum: ['all', 'last_turn'],
        default: 'all',
        description:
          'Whether all turns are judged or the last message alone; what stands outside the messages always is.',
      },
      strictness: {
        type: 'string',
        enum: ['low', 'medium', 'high'],
        default: 'medium',
        description: 'How little it takes: high finds more attacks and refuses more harmless prompts.',
      },
      embedding_threshold: {
        type: 'number',
        minimum: 0,
        maximum: 1,
        description: 'The score, from 0 to 1, from which a text is an attack; takes the place of strictness.',
      },
      attack_patterns: patterns,
      detection: {
        type: 'object',
        additionalProperties: false,
        deprecated: true,
        description: 'Former place of attack_patterns, and still the one in a document of this policy alone.',
        properties: { attack_patterns: patterns },
      },
      encoding: {
        type: 'object',
        additionalProperties: false,
        description: 'Which disguises are undone before a text is judged.',
        properties: {
          decode_base64: flag('Read Base64, hexadecimal, escapes, reversed and spelled-out text as well.'),
          normalize_unicode: flag('Undo full-width and decorated letters, hidden characters and stacked marks.'),
          detect_homoglyphs: flag('Read look-alike letters of other alphabets as the Latin ones they stand for.'),
        },
      },
      boundaries: {
        type: 'object',
        additionalProperties: false,
        description: 'Signs that pass for the end of the prompt or a turn of somebody else’s.',
        properties: { enforce: flag('Count chat-template tokens and faked system headings as signs of an attack.') },
      },
    },
  },
  defaults: {
    response: { action: 'block' },
    roles: ['user', 'tool'],
    scope: 'all',
    strictness: 'medium',
    encoding: { decode_base64: true, normalize_unicode: true, detect_homoglyphs: true },
    boundaries: { enforce: true },
  },
  catalogue: {
    detected:
      'the text looks like an attempt to override the model’s instructions or rules. Rephrase it as a plain request, and remove instructions that come with pasted documents or tool results.',
    escalated:
      'the text may be an attempt to override the model’s instructions and needs a person’s approval. Rephrase it as a plain request, or ask for approval.',
    logged: 'the text looks like an attempt to override the model’s instructions; it was recorded and let through.',
  },
  verdicts(settings) {
    const action = settings.response.action ?? 'block';
    return action === 'log' ? ['allow'] : ['allow', action];
  },
  lint(settings, report) {
    lintPatterns(settings.attack_patterns, report, { path: ['attack_patterns'], caseSensitive: false });
    const path = ['detection', 'attack_patterns'];
    lintPatterns(settings.detection?.attack_patterns, report, { path, caseSensitive: false });
    const idle = (key: string, at: readonly string[], because: string): void =>
      report({
        code: 'W002',
        severity: 'warning',
        message: `'${key}' has no effect ${because}`,
        path: at,
        at: 'key',
        suggestion: 'Remove it, or what it stands back behind.',
      });
    if (settings.strictness !== undefined && settings.embedding_threshold !== undefined) {
      idle('strictness', ['strictness'], "beside 'embedding_threshold'");
    }
    if (settings.response?.message !== undefined && settings.response.action === 'log') {
      idle('message', ['response', 'message'], "with 'action: log': nobody is refused");
    }
  },
  load: async () => import('../evaluators/prompt-injection.ts'),
});
