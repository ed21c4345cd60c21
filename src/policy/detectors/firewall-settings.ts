/**
 * The settings of the kind `agent-firewall`: their types, and the schema that they are held to.
 */
import type { JsonSchema } from '../schema.ts';
import { amountsSchema, transactionSchema, type AmountLimits, type TransactionLimit } from './transaction-settings.ts';

/** Stops agents at once. */
export interface KillSwitch {
  readonly enabled?: boolean;
  /** Only calls with tools, or every call. */
  readonly scope?: 'tools' | 'all';
  readonly tools?: readonly string[];
  readonly keys?: readonly string[];
  readonly users?: readonly string[];
  readonly teams?: readonly string[];
}

/** What halts an agent by itself. */
export interface KillSwitches {
  readonly max_errors_before_halt?: number;
  readonly halt_on_pii_in_action?: boolean;
  readonly halt_on_suspicious_pattern?: boolean;
}

/** The tools of one role. */
export interface RoleTools {
  readonly allowed?: readonly string[];
  readonly denied?: readonly string[];
}

/** What `agent-firewall` can be told, in short or at length: `allowed_tools` for everybody, or `tools` by role. */
export interface AgentFirewallSettings {
  readonly allowed_tools?: readonly string[];
  readonly blocked_tools: readonly string[];
  /** Accepted for `blocked_tools`. */
  readonly denied_tools?: readonly string[];
  readonly tools?: { readonly roles?: Readonly<Record<string, RoleTools>> };
  readonly action: 'block' | 'escalate';
  readonly action_limits: { readonly per_response?: number; readonly per_conversation?: number };
  readonly max_actions_per_session?: number;
  readonly rate_limits: Readonly<Record<string, number>>;
  readonly transaction_limits: readonly TransactionLimit[] | AmountLimits;
  readonly kill_switch: KillSwitch;
  readonly kill_switches: KillSwitches;
  /** Accepted for configs written for Keeptrusts; every refusal leaves an event. */
  readonly monitoring?: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** The limits that all tools share; null where the settings list limits by tool. */
export function sharedAmounts({
  transaction_limits: limits = [],
}: Partial<AgentFirewallSettings>): AmountLimits | null {
  return Array.isArray(limits) ? null : (limits as AmountLimits);
}

/** The limits by tool; none where the settings have those that all tools share. */
export function limitsByTool({
  transaction_limits: limits = [],
}: Partial<AgentFirewallSettings>): readonly TransactionLimit[] {
  return Array.isArray(limits) ? (limits as readonly TransactionLimit[]) : [];
}

const names = (description: string, examples: readonly string[]): JsonSchema => ({
  type: 'array',
  items: { type: 'string', minLength: 1 },
  description,
  examples: [examples],
});

const count = (description: string): JsonSchema => ({ type: 'integer', minimum: 1, description });

/** The schema of each setting. */
export const firewallProperties: Readonly<Record<string, JsonSchema>> = {
  allowed_tools: names(
    'Tools that may be offered and called; none when empty, all when left out. `*` stands for any run of characters.',
    ['search_*', 'get_weather'],
  ),
  blocked_tools: names('Tools that may not, whatever allowed_tools says.', ['delete_*', 'shell']),
  denied_tools: names('Another spelling of blocked_tools.', ['shell']),
  tools: {
    type: 'object',
    additionalProperties: false,
    description: 'Which tools, by the role of the caller’s key.',
    properties: {
      roles: {
        type: 'object',
        minProperties: 1,
        description:
          'By role what it may use, besides what allowed_tools and blocked_tools say. A role that is not listed may use no tool, unless `*` stands for all others.',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          description: 'The tools of this role. `*` stands for any run of characters.',
          properties: {
            allowed: names('Tools that it may be offered and may call; none when empty, all when left out.', [
              'read_*',
            ]),
            denied: names('Tools that it may not, whatever allowed says.', ['drop_table']),
          },
        },
        examples: [{ analyst: { allowed: ['read_*', 'run_query'], denied: ['drop_*'] } }],
      },
    },
  },
  action: {
    type: 'string',
    enum: ['block', 'escalate'],
    default: 'block',
    description:
      'What happens with what is not permitted: refuse it, or hold it for escalation. Kill switches always refuse.',
  },
  action_limits: {
    type: 'object',
    additionalProperties: false,
    description: 'How many calls of tools there may be.',
    properties: {
      per_response: count('In one answer, all its choices together.'),
      per_conversation: count('In the turns that a request carries, the calls of former answers.'),
    },
  },
  max_actions_per_session: count(
    'Calls of tools in the turns that a request carries, as action_limits.per_conversation.',
  ),
  rate_limits: {
    type: 'object',
    description:
      'How often a tool may be called in a minute with one gateway key: by tool, `*` standing for any run of characters, and by default for each other one.',
    additionalProperties: { type: 'integer', minimum: 1, description: 'Calls a minute.' },
    examples: [{ default: 60, 'export_*': 10 }],
  },
  transaction_limits: {
    anyOf: [{ type: 'array', items: transactionSchema }, amountsSchema],
    default: [],
    description: 'What calls may amount to: a list of limits for some tools each, or limits that all tools share.',
  },
  kill_switch: {
    type: 'object',
    additionalProperties: false,
    description: 'Stops agents at once; a changed file counts within a second.',
    properties: {
      enabled: { type: 'boolean', default: false, description: 'Refuse everything in scope, for everybody.' },
      scope: {
        type: 'string',
        enum: ['tools', 'all'],
        default: 'tools',
        description: 'tools: requests that offer tools and answers that call one. all: every call.',
      },
      tools: names('Tools that are stopped for everybody, before any other rule.', ['transfer_*']),
      keys: names('Gateway keys, by name or id, whose calls in scope are refused.', ['agent-7']),
      users: names('Users whose calls in scope are refused.', ['ada']),
      teams: names('Teams whose calls in scope are refused.', ['research']),
    },
  },
  kill_switches: {
    type: 'object',
    additionalProperties: false,
    description: 'What halts an agent by itself. Always refuses.',
    properties: {
      max_errors_before_halt: count(
        'Answers of tools, in the turns that a request carries, which say that the tool failed: with so many the request is refused.',
      ),
      halt_on_pii_in_action: {
        type: 'boolean',
        default: false,
        description: 'Refuse answers that call a tool with personal data of a kind that can be validated.',
      },
      halt_on_suspicious_pattern: {
        type: 'boolean',
        default: false,
        description:
          'Refuse answers that call a tool with program text that does harm, or with orders to a model, in its arguments.',
      },
    },
  },
  monitoring: {
    type: 'object',
    additionalProperties: false,
    description: 'Has no effect here: every refusal leaves an event, and sinks send it on.',
    properties: {
      alert_on_denied_action: { type: 'boolean', description: 'Has no effect here.' },
      alert_on_rate_limit: { type: 'boolean', description: 'Has no effect here.' },
      alert_threshold_percent: { type: 'number', description: 'Has no effect here.' },
    },
  },
  message: { type: 'string', minLength: 1, description: 'What the caller is told instead of the usual sentence.' },
};
