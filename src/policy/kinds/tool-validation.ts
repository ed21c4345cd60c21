/**
 * The kind `tool-validation`: do the arguments of a model's tool calls fit their JSON Schemas? What does not fit, or is no JSON at
 * all, never reaches the program that would run the tool.
 */
import { compileArgumentSchema } from '../detectors/argument-schema.ts';
import { compileNames } from '../glob.ts';
import { defineKind, type LintReport } from '../kind.ts';
import type { JsonSchema } from '../schema.ts';
import { secretRefSchema } from '../secret-ref.ts';

/** What `tool-validation` can be told. */
export interface ToolValidationSettings {
  /** JSON Schemas of arguments by tool; `*` in a name stands for any run of characters. */
  readonly tools: Readonly<Record<string, object>>;
  /** More of them; those of `tools` go before them. */
  readonly schemas: Readonly<Record<string, object>>;
  /** The only tools that may be called; all where empty. */
  readonly declared_tools: readonly string[];
  readonly allow_undeclared?: boolean;
  /** Not done by kt: lint refuses it where it is on. */
  readonly semantic_validation?: { readonly enabled?: boolean };
  readonly unknown_tools: 'allow' | 'block';
  readonly action: 'block' | 'escalate';
  /** Characters. */
  readonly max_argument_size: number;
}

const schemas = (description: string): JsonSchema => ({
  type: 'object',
  additionalProperties: { type: 'object', description: 'The JSON Schema (2020-12) of its arguments.' },
  description,
  examples: [{ get_weather: { type: 'object', required: ['city'] } }],
});

/** Whether calls of tools that are not known here are refused. */
export function refusesUnknown(settings: Partial<ToolValidationSettings>): boolean {
  const { unknown_tools: unknown, declared_tools: declared, allow_undeclared: allows } = settings;
  return unknown === 'block' || allows === false || (Boolean(declared?.length) && allows !== true);
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
        ...schemas('By tool, the JSON Schema of its arguments. `*` in a name stands for any run of characters.'),
        minProperties: 1,
      },
      schemas: schemas('Another name for tools, whose own schema of a tool goes before one here.'),
      declared_tools: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        default: [],
        description:
          'The only tools that may be called; all when empty. `*` in a name stands for any run of characters.',
        examples: [['web_search', 'database_query']],
      },
      allow_undeclared: {
        type: 'boolean',
        description:
          'true: tools that are not among declared_tools may be called all the same, and that is recorded. false: they may not, nor, without declared_tools, those that have no schema here.',
      },
      semantic_validation: {
        type: 'object',
        additionalProperties: false,
        description: 'Accepted where it is off: no model is asked what a call is meant for.',
        properties: {
          enabled: { type: 'boolean', default: false, description: 'true is refused.' },
          endpoint: { type: 'string', description: 'Has no effect.' },
          model: { type: 'string', description: 'Has no effect.' },
          secret_key_ref: secretRefSchema,
          timeout_ms: { type: 'integer', minimum: 1, description: 'Has no effect.' },
        },
      },
      unknown_tools: {
        type: 'string',
        enum: ['allow', 'block'],
        default: 'allow',
        description:
          'What becomes of calls of tools that are neither declared nor, where none are, have a schema here.',
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
  defaults: {
    tools: {},
    schemas: {},
    declared_tools: [],
    unknown_tools: 'allow',
    action: 'block',
    max_argument_size: 65_536,
  },
  catalogue: {
    invalid_arguments:
      'the model called a tool with arguments that do not fit its schema. Ask again, or describe the tool more closely.',
    unreadable_arguments: 'the model called a tool with arguments that are no JSON. Ask again.',
    oversized_arguments: 'the model called a tool with more arguments than are permitted. Ask for less at once.',
    unknown_tool: 'the model called a tool of which nothing is known here.',
    undeclared_tool: 'the model called a tool that is not declared here; it was recorded and let through.',
  },
  verdicts: (settings) => [
    'allow',
    settings.action,
    ...(refusesUnknown(settings) && settings.action !== 'block' ? (['block'] as const) : []),
  ],
  follows: () => true,
  missing: (settings) =>
    !Object.keys({ ...settings.schemas, ...settings.tools }).length &&
    !settings.declared_tools?.length &&
    !refusesUnknown(settings)
      ? {
          message: "'tool-validation' has no schema to hold arguments to",
          suggestion: "Give each tool's schema under 'tools'.",
        }
      : null,
  lint(settings, report) {
    lintDeclared(settings, report);
    for (const [key, tool, schema] of schemasOf(settings)) {
      const compiled = compileArgumentSchema(schema);
      if (compiled.ok) continue;
      report({
        code: compiled.code,
        severity: 'error',
        message: `The schema of the tool '${tool}' can not be used: ${compiled.reason}`,
        path: [key, tool],
        suggestion:
          compiled.code === 'E040'
            ? 'Write it as JSON Schema 2020-12, complete in itself.'
            : 'Give repeats an upper limit ({1,64} instead of +) and keep neighbouring repeats from matching the same characters.',
      });
    }
  },
  load: async () => import('../evaluators/tool-validation.ts'),
});

/** The schemas of both places, with the place. */
function schemasOf(settings: Partial<ToolValidationSettings>): readonly (readonly [string, string, object])[] {
  return (['tools', 'schemas'] as const).flatMap((key) =>
    Object.entries(settings[key] ?? {}).map(([tool, schema]) => [key, tool, schema] as const),
  );
}

function lintDeclared(settings: Partial<ToolValidationSettings>, report: LintReport): void {
  const { declared_tools: declared = [], semantic_validation: semantic } = settings;
  if (settings.unknown_tools === 'block' && settings.allow_undeclared === true) {
    report({
      code: 'W028',
      severity: 'warning',
      message: "'allow_undeclared' lets tools through that 'unknown_tools: block' refuses; they stay refused",
      path: ['allow_undeclared'],
      suggestion: 'Keep one of them.',
    });
  }
  const isDeclared = compileNames(declared);
  for (const [key, tool] of schemasOf(settings)) {
    if (declared.length === 0 || !refusesUnknown(settings) || tool.includes('*') || isDeclared(tool)) continue;
    report({
      code: 'W002',
      severity: 'warning',
      message: `The schema of '${tool}' has no effect: the tool is not among 'declared_tools'`,
      path: [key, tool],
      at: 'key',
      suggestion: `Add '${tool}' to 'declared_tools', or remove its schema.`,
    });
  }
  if (semantic === undefined || semantic.enabled === false) return;
  report({
    code: 'E004',
    severity: 'error',
    message: "'semantic_validation' would have a model judge each call, which 'tool-validation' does not do here",
    path: semantic.enabled === undefined ? ['semantic_validation'] : ['semantic_validation', 'enabled'],
    suggestion: "Set 'enabled: false', and let the schemas say what may be asked: enum, pattern, additionalProperties.",
  });
}
