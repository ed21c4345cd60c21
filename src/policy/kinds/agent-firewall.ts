/**
 * The kind `agent-firewall`: which tools a model may be offered and may call, how often, and for what amounts; and switches that
 * stop an agent at once. Judges names and arguments of calls, not what a tool does with them.
 */
import type { Verdict } from '../decision.ts';
import { transactionSchema, type TransactionLimit } from '../detectors/transaction-settings.ts';
import { compileNames } from '../glob.ts';
import { defineKind, type LintReport } from '../kind.ts';
import type { JsonSchema } from '../schema.ts';

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

/** What `agent-firewall` can be told. */
export interface AgentFirewallSettings {
  readonly allowed_tools?: readonly string[];
  readonly blocked_tools: readonly string[];
  readonly action: 'block' | 'escalate';
  readonly action_limits: { readonly per_response?: number; readonly per_conversation?: number };
  readonly transaction_limits: readonly TransactionLimit[];
  readonly kill_switch: KillSwitch;
  readonly message?: string;
}

const names = (description: string, examples: readonly string[]): JsonSchema => ({
  type: 'array',
  items: { type: 'string', minLength: 1 },
  description,
  examples: [examples],
});

const count = (description: string): JsonSchema => ({ type: 'integer', minimum: 1, description });

/** The kind, for the registry. */
export const agentFirewall = defineKind<AgentFirewallSettings>({
  name: 'agent-firewall',
  summary:
    'Decides which tools an agent may be offered and may call, how often and for what amounts, and stops it at once.',
  phases: ['input', 'output'],
  readsContent: false,
  standsAlone: true,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      allowed_tools: names(
        'Tools that may be offered and called; none when empty, all when left out. `*` stands for any run of characters.',
        ['search_*', 'get_weather'],
      ),
      blocked_tools: names('Tools that may not, whatever allowed_tools says.', ['delete_*', 'shell']),
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
      transaction_limits: {
        type: 'array',
        items: transactionSchema,
        description: 'What calls of some tools may amount to.',
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
      message: { type: 'string', minLength: 1, description: 'What the caller is told instead of the usual sentence.' },
    },
  },
  defaults: { blocked_tools: [], action: 'block', action_limits: {}, transaction_limits: [], kill_switch: {} },
  catalogue: {
    tool_blocked:
      'a tool that is offered or called is not permitted here. Leave that tool out, or ask for it to be permitted.',
    too_many_actions:
      'there are more calls of tools than are permitted. Do the task in smaller steps, or begin a new conversation.',
    amount_exceeded: 'a call of a tool is for more than is permitted. Ask for a smaller amount.',
    amount_unknown:
      'the amount of a tool’s call can not be read, so its limit can not be kept. Give the amount as a number.',
    currency_denied: 'a call of a tool is in a currency that is not permitted.',
    approval_required: 'a call of a tool is for an amount that needs a person’s approval.',
    stopped: 'agents are stopped by the operator’s kill switch. Try again when it is lifted.',
  },
  verdicts({ action, transaction_limits: limits }) {
    const asks = limits.some(({ approval_above: above }) => above !== undefined);
    return ['allow', ...new Set<Verdict>(['block', action, ...(asks ? (['escalate'] as const) : [])])];
  },
  // Calls and amounts are added up over the whole answer.
  follows: ({ action_limits: counts, transaction_limits: limits }) =>
    counts.per_response === undefined && limits.every((limit) => limit.max_total === undefined),
  refusesAll: ({ kill_switch: { enabled, scope } }) => enabled === true && scope === 'all',
  missing(settings) {
    const { allowed_tools: some, blocked_tools: none, action_limits: counts, transaction_limits: amounts } = settings;
    const hasRule = some !== undefined || none?.length || amounts?.length || counts || settings.kill_switch;
    return hasRule
      ? null
      : {
          message: "'agent-firewall' has no rule to apply",
          suggestion: "Set 'allowed_tools', 'blocked_tools', 'action_limits', 'transaction_limits' or 'kill_switch'.",
        };
  },
  lint(settings, report) {
    lintNames(settings, report);
    settings.transaction_limits?.forEach(({ max_amount: most, approval_above: above }, index) => {
      if (most === undefined || above === undefined || above < most) return;
      report({
        code: 'W041',
        severity: 'warning',
        message: `Nothing above ${above} is ever approved, since ${most} is the most that is permitted`,
        path: ['transaction_limits', index, 'approval_above'],
        suggestion: "Make 'approval_above' smaller than 'max_amount', or leave one of them out.",
      });
    });
  },
  load: async () => import('../evaluators/agent-firewall.ts'),
});

function lintNames(
  { allowed_tools: some = [], blocked_tools: none = [] }: Partial<AgentFirewallSettings>,
  report: LintReport,
): void {
  const isBlocked = compileNames(none);
  some.forEach((name, index) => {
    if (!isBlocked(name)) return;
    report({
      code: 'W028',
      severity: 'warning',
      message: `'${name}' is allowed and blocked; it stays blocked`,
      path: ['allowed_tools', index],
      suggestion: "Take it out of one of 'allowed_tools' and 'blocked_tools'.",
    });
  });
}
