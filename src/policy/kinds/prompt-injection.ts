/**
 * The kind `prompt-injection`: refuses requests that try to talk the model out of its instructions, be it the user or a
 * document or tool result that does. Weighs signs against a threshold; it does not prove intent.
 */
import { lintPatterns } from '../detectors/pattern-settings.ts';
import { defineKind } from '../kind.ts';
import type { JsonSchema } from '../schema.ts';
import type { Role } from '../subject.ts';

type Action = 'block' | 'log' | 'escalate';

/** What `prompt-injection` can be told. */
export interface PromptInjectionSettings {
  readonly response: {
    readonly action?: Action;
    readonly message?: string;
    readonly log_level?: 'debug' | 'info' | 'warn' | 'error';
  };
  /** Stands back behind `response.action`. */
  readonly action?: Action;
  readonly roles: readonly Role[];
  readonly scope: 'all' | 'last_turn';
  readonly strictness: 'low' | 'medium' | 'high';
  /** Takes the place of the threshold that `strictness` stands for. */
  readonly embedding_threshold?: number;
  /** Stands back behind `embedding_threshold`. */
  readonly threshold?: number;
  /** Where texts are scored: always here. */
  readonly backend?: 'local';
  readonly attack_patterns?: readonly string[];
  readonly detection?: { readonly attack_patterns?: readonly string[]; readonly embedding_threshold?: number };
  readonly encoding: {
    readonly decode_base64?: boolean;
    readonly normalize_unicode?: boolean;
    readonly detect_homoglyphs?: boolean;
  };
  readonly boundaries: {
    /** What the two others are where they are left out. */
    readonly enforce?: boolean;
    readonly enforce_delimiters?: boolean;
    readonly reject_fake_boundaries?: boolean;
  };
}

/** What happens with an attack, of the places that can say it. */
export function actionOf({ response, action }: Pick<PromptInjectionSettings, 'response' | 'action'>): Action {
  return response.action ?? action ?? 'block';
}

/** The score from which a text is an attack, of the places that can say it; undefined where none does. */
export function thresholdOf(settings: Partial<PromptInjectionSettings>): number | undefined {
  return settings.embedding_threshold ?? settings.detection?.embedding_threshold ?? settings.threshold;
}

const action: JsonSchema = { type: 'string', enum: ['block', 'log', 'escalate'], default: 'block' };

const threshold: JsonSchema = { type: 'number', minimum: 0, maximum: 1 };

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
            ...action,
            description: 'Refuse the request, let it through and record what was found, or hold it for escalation.',
          },
          message: {
            type: 'string',
            minLength: 1,
            description: 'What the caller is told instead of the usual sentence.',
          },
          log_level: {
            type: 'string',
            enum: ['debug', 'info', 'warn', 'error'],
            description: 'Has no effect: every decision is an event, and events have no level.',
          },
        },
      },
      action: { ...action, description: 'Another place for response.action, which goes before it.' },
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
        ...threshold,
        description: 'The score, from 0 to 1, from which a text is an attack; takes the place of strictness.',
      },
      threshold: { ...threshold, description: 'Another name for embedding_threshold, which goes before it.' },
      backend: {
        type: 'string',
        enum: ['local'],
        description: 'Where texts are scored: here. No embedding service is asked.',
      },
      attack_patterns: patterns,
      detection: {
        type: 'object',
        additionalProperties: false,
        deprecated: true,
        description:
          'Former place of attack_patterns and embedding_threshold, and still the one in a document of this policy alone.',
        properties: {
          attack_patterns: patterns,
          embedding_threshold: { ...threshold, description: 'Another place for embedding_threshold.' },
        },
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
        properties: {
          enforce: flag('Count both sorts of signs; what is said of one of them alone goes before this.'),
          enforce_delimiters: flag('Count lines that pass for the end of the prompt or for new instructions.'),
          reject_fake_boundaries: flag(
            'Count chat-template tokens, and headings and turns that pass for the system’s.',
          ),
        },
      },
    },
  },
  defaults: {
    response: {},
    roles: ['user', 'tool'],
    scope: 'all',
    strictness: 'medium',
    encoding: { decode_base64: true, normalize_unicode: true, detect_homoglyphs: true },
    boundaries: {},
  },
  catalogue: {
    detected:
      'the text looks like an attempt to override the model’s instructions or rules. Rephrase it as a plain request, and remove instructions that come with pasted documents or tool results.',
    escalated:
      'the text may be an attempt to override the model’s instructions and needs a person’s approval. Rephrase it as a plain request, or ask for approval.',
    logged: 'the text looks like an attempt to override the model’s instructions; it was recorded and let through.',
  },
  verdicts(settings) {
    const verdict = actionOf(settings);
    return verdict === 'log' ? ['allow'] : ['allow', verdict];
  },
  lint(settings, report) {
    lintPatterns(settings.attack_patterns, report, { path: ['attack_patterns'], caseSensitive: false });
    const path = ['detection', 'attack_patterns'];
    lintPatterns(settings.detection?.attack_patterns, report, { path, caseSensitive: false });
    const idle = (at: readonly string[], because: string, suggestion = 'Remove it, or what it stands back behind.') =>
      report({
        code: 'W002',
        severity: 'warning',
        message: `'${at[0] === 'response' ? at.at(-1) : at.join('.')}' has no effect ${because}`,
        path: at,
        at: 'key',
        suggestion,
      });
    const scores: readonly (readonly [path: readonly string[], value: unknown])[] = [
      [['embedding_threshold'], settings.embedding_threshold],
      [['detection', 'embedding_threshold'], settings.detection?.embedding_threshold],
      [['threshold'], settings.threshold],
      [['strictness'], settings.strictness],
    ];
    const [deciding, ...others] = scores.filter(([, value]) => value !== undefined);
    for (const [at] of others) idle(at, `beside '${deciding?.[0].join('.')}'`);
    const { action: decided, message, log_level: level } = settings.response ?? {};
    if (settings.action !== undefined && decided !== undefined) idle(['action'], "beside 'response.action'");
    if (message !== undefined && actionOf({ response: {}, ...settings }) === 'log') {
      idle(['response', 'message'], "with 'action: log': nobody is refused");
    }
    if (level === undefined) return;
    idle(
      ['response', 'log_level'],
      'here',
      'Remove it: every decision is an event, and `kt events tail` shows them all.',
    );
  },
  load: async () => import('../evaluators/prompt-injection.ts'),
});
