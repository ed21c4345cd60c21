/**
 * The kind `tool-validation`: do the arguments of a model's tool calls fit their JSON Schemas? What does not fit, or is no JSON at
 * all, never reaches the program that would run the tool.
 */
import { compileArgumentSchema } from '../detectors/argument-schema.ts';
import { defineKind } from '../kind.ts';

/** What `tool-validation` can be told. */
export interface ToolValidationSettings {
  /** JSON Schemas of arguments by tool; `*` in a name stands for any run of characters. */
  readonly tools: Readonly<Record<string, object>>;
  readonly unknown_tools: 'allow' | 'block';
  readonly action: 'block' | 'escalate';
  /** Characters. */
  readonly max_argument_size: number;
}

/** The kind, for the registry. */
export const toolValidation = defineKind<ToolValidationSettings>({
  name: 'tool-validation',
  summary: 'Refuses answers that call a tool with arguments which do not fit its JSON Schema.',
  phases: ['output'],
  readsContent: false,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      tools: {
        type: 'object',
        minProperties: 1,
        additionalProperties: { type: 'object', description: 'The JSON Schema (2020-12) of its arguments.' },
        description: 'By tool, the JSON Schema of its arguments. `*` in a name stands for any run of characters.',
        examples: [{ get_weather: { type: 'object', required: ['city'] } }],
      },
      unknown_tools: {
        type: 'string',
        enum: ['allow', 'block'],
        default: 'allow',
        description: 'What becomes of calls of tools that have no schema here.',
      },
      action: {
        type: 'string',
        enum: ['block', 'escalate'],
        default: 'block',
        description: 'What happens with a call that does not fit: refuse the answer, or hold it for escalation.',
      },
      max_argument_size: {
        type: 'integer',
        minimum: 2,
        maximum: 1_048_576,
        default: 65_536,
        description: 'Characters that the arguments of one call may have.',
      },
    },
  },
  defaults: { tools: {}, unknown_tools: 'allow', action: 'block', max_argument_size: 65_536 },
  catalogue: {
    invalid_arguments:
      'the model called a tool with arguments that do not fit its schema. Ask again, or describe the tool more closely.',
    unreadable_arguments: 'the model called a tool with arguments that are no JSON. Ask again.',
    oversized_arguments: 'the model called a tool with more arguments than are permitted. Ask for less at once.',
    unknown_tool: 'the model called a tool of which nothing is known here.',
  },
  verdicts: ({ action, unknown_tools: unknown }) => [
    'allow',
    action,
    ...(unknown === 'block' && action !== 'block' ? (['block'] as const) : []),
  ],
  follows: () => true,
  missing: (settings) =>
    settings.tools === undefined && settings.unknown_tools !== 'block'
      ? {
          message: "'tool-validation' has no schema to hold arguments to",
          suggestion: "Give each tool's schema under 'tools'.",
        }
      : null,
  lint(settings, report) {
    for (const [tool, schema] of Object.entries(settings.tools ?? {})) {
      const compiled = compileArgumentSchema(schema);
      if (compiled.ok) continue;
      report({
        code: compiled.code,
        severity: 'error',
        message: `The schema of the tool '${tool}' can not be used: ${compiled.reason}`,
        path: ['tools', tool],
        suggestion:
          compiled.code === 'E040'
            ? 'Write it as JSON Schema 2020-12, complete in itself.'
            : 'Give repeats an upper limit ({1,64} instead of +) and keep neighbouring repeats from matching the same characters.',
      });
    }
  },
  load: async () => import('../evaluators/tool-validation.ts'),
});
