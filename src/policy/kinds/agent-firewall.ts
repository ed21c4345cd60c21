/**
 * The kind `agent-firewall`: which tools a model may be offered and may call, how often, and for what amounts; and switches that
 * stop an agent at once. Judges names and arguments of calls, not what a tool does with them.
 */
import type { Verdict } from '../decision.ts';
import {
  firewallProperties,
  limitsByTool,
  sharedAmounts,
  type AgentFirewallSettings,
} from '../detectors/firewall-settings.ts';
import type { Path } from '../diagnostic.ts';
import { compileNames } from '../glob.ts';
import { defineKind, type LintReport } from '../kind.ts';

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
    properties: firewallProperties,
  },
  defaults: {
    blocked_tools: [],
    action: 'block',
    action_limits: {},
    rate_limits: {},
    transaction_limits: [],
    kill_switch: {},
    kill_switches: {},
  },
  catalogue: {
    tool_blocked:
      'a tool that is offered or called is not permitted here. Leave that tool out, or ask for it to be permitted.',
    too_many_actions:
      'there are more calls of tools than are permitted. Do the task in smaller steps, or begin a new conversation.',
    amount_exceeded: 'a call of a tool is for more than is permitted. Ask for a smaller amount.',
    amount_unknown:
      'the amount of a tool’s call can not be read, so its limit can not be kept. Give the amount as a number.',
    currency_denied: 'a call of a tool is in a currency that is not permitted.',
    rate_exceeded: 'a tool is called more often than is permitted in a minute. Wait a minute, then go on.',
    daily_total_exceeded:
      'calls of tools come to more than is permitted in a day. Go on tomorrow, or ask for a higher limit.',
    too_many_errors:
      'too many calls of tools have failed in this conversation. See what is wrong, then begin a new one.',
    personal_data: 'a call of a tool carries personal data in its arguments.',
    suspicious: 'a call of a tool carries program text that does harm, or orders to a model, in its arguments.',
    approval_required: 'a call of a tool is for an amount that needs a person’s approval.',
    stopped: 'agents are stopped by the operator’s kill switch. Try again when it is lifted.',
  },
  formerNames: { denied_tools: 'blocked_tools' },
  verdicts(settings) {
    const { action } = settings;
    const asks =
      limitsByTool(settings).some(({ approval_above: above }) => above !== undefined) ||
      sharedAmounts(settings)?.require_approval_above !== undefined;
    return ['allow', ...new Set<Verdict>(['block', action, ...(asks ? (['escalate'] as const) : [])])];
  },
  // Calls and amounts are added up over the whole answer, and counted once.
  follows: (settings) =>
    settings.action_limits.per_response === undefined &&
    Object.keys(settings.rate_limits).length === 0 &&
    sharedAmounts(settings)?.max_daily_total === undefined &&
    limitsByTool(settings).every((limit) => limit.max_total === undefined),
  refusesAll: ({ kill_switch: { enabled, scope } }) => enabled === true && scope === 'all',
  missing(settings) {
    const { allowed_tools: some, blocked_tools: none, denied_tools: denied, action_limits: counts } = settings;
    const hasList = some !== undefined || none?.length || denied?.length || settings.tools?.roles;
    const hasLimit =
      limitsByTool(settings).length > 0 || sharedAmounts(settings) || counts || settings.max_actions_per_session;
    const hasRule = hasList || hasLimit || settings.rate_limits || settings.kill_switch || settings.kill_switches;
    return hasRule
      ? null
      : {
          message: "'agent-firewall' has no rule to apply",
          suggestion:
            "Set 'allowed_tools', 'blocked_tools', 'tools', 'action_limits', 'transaction_limits' or 'kill_switch'.",
        };
  },
  lint(settings, report) {
    lintNames(settings, report, []);
    for (const [role, { allowed, denied }] of Object.entries(settings.tools?.roles ?? {})) {
      lintNames({ allowed_tools: allowed, blocked_tools: denied }, report, ['tools', 'roles', role]);
    }
    limitsByTool(settings).forEach(({ max_amount: most, approval_above: above }, index) => {
      lintApproval(most, above, ['transaction_limits', index], ['approval_above', 'max_amount'], report);
    });
    const { max_single_transaction: most, require_approval_above: above } = sharedAmounts(settings) ?? {};
    lintApproval(most, above, ['transaction_limits'], ['require_approval_above', 'max_single_transaction'], report);
    if (settings.monitoring === undefined) return;
    report({
      code: 'W002',
      severity: 'warning',
      message: "'monitoring' has no effect here",
      path: ['monitoring'],
      at: 'key',
      suggestion: 'Every refusal leaves an event, which sinks send on, and counts in kt_policy_verdicts_total.',
    });
  },
  load: async () => import('../evaluators/agent-firewall.ts'),
});

function lintApproval(
  most: number | undefined,
  above: number | undefined,
  path: Path,
  [asked, permitted]: readonly [string, string],
  report: LintReport,
): void {
  if (most === undefined || above === undefined || above < most) return;
  report({
    code: 'W041',
    severity: 'warning',
    message: `Nothing above ${above} is ever approved, since ${most} is the most that is permitted`,
    path: [...path, asked],
    suggestion: `Make '${asked}' smaller than '${permitted}', or leave one of them out.`,
  });
}

/** Warns of tools that are on both lists. `within`: where the lists of a role stand, by the names they have there. */
function lintNames(
  lists: {
    readonly allowed_tools?: readonly string[] | undefined;
    readonly blocked_tools?: readonly string[] | undefined;
  },
  report: LintReport,
  within: Path,
): void {
  const { allowed_tools: some = [], blocked_tools: none = [] } = lists;
  const [allowed, blocked] = within.length === 0 ? ['allowed_tools', 'blocked_tools'] : ['allowed', 'denied'];
  const isBlocked = compileNames(none);
  some.forEach((name, index) => {
    if (!isBlocked(name)) return;
    report({
      code: 'W028',
      severity: 'warning',
      message: `'${name}' is allowed and blocked; it stays blocked`,
      path: [...within, allowed, index],
      suggestion: `Take it out of one of '${allowed}' and '${blocked}'.`,
    });
  });
}
