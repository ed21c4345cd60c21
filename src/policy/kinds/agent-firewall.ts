/**
 * The kind `agent-firewall`: which tools a model may be offered and may call, how often, and for what amounts; and switches that
 * stop an agent at once. Judges names and arguments of calls, not what a tool does with them.
 */
import { severityOf, type Finding, type Outcome, type Verdict } from '../decision.ts';
import { allowed } from '../decision.ts';
import { compileTransactions, transactionSchema, type TransactionLimit } from '../detectors/transactions.ts';
import { compileNames, type NameMatcher } from '../glob.ts';
import { defineKind, type LintReport } from '../kind.ts';
import type { JsonSchema } from '../schema.ts';
import type { Facts, Subject } from '../subject.ts';
import { toolCallsOf, type ToolCall } from '../tool-calls.ts';

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
  compile(settings) {
    const { action, action_limits: counts, kill_switch: killed, message } = settings;
    const permits = compilePermission(settings);
    const transactions = compileTransactions(settings.transaction_limits);
    const isStoppedTool = compileNames(killed.tools ?? []);
    const isStoppedCaller = compileCallers(killed);

    const refuse = (verdict: Verdict, reason: string, place: string | null, findings: readonly Finding[]): Outcome => {
      const outcome = { verdict, reason, findings, edits: [], place };
      return message === undefined ? outcome : { ...outcome, message };
    };
    const found = (type: string, { part }: ToolCall, subject: Subject): Finding => {
      const end = subject.parts[part]?.text.length ?? 0;
      return { type, part, start: 0, end, confidence: 1 };
    };

    function judgeCalls(calls: readonly ToolCall[], subject: Subject): Outcome {
      let worst: Outcome = allowed;
      const note = (verdict: Verdict, reason: string, call: ToolCall): void => {
        const findings = [...worst.findings, found(`tool:${reason}`, call, subject)];
        if (severityOf[verdict] > severityOf[worst.verdict]) worst = refuse(verdict, reason, call.place, findings);
        else worst = { ...worst, findings };
      };
      for (const call of calls) {
        if (isStoppedTool(call.tool)) note('block', 'stopped', call);
        else if (!permits(call.tool)) note(action, 'tool_blocked', call);
      }
      for (const { call, problem } of transactions.judge(calls)) {
        note(problem === 'approval_required' ? 'escalate' : action, problem, call);
      }
      return worst;
    }

    function judgeRequest(subject: Subject, facts: Facts): Outcome {
      const usesTools = subject.tools.length > 0;
      if ((usesTools || killed.scope === 'all') && isStoppedCaller(facts)) return refuse('block', 'stopped', null, []);
      if (subject.tools.some(isStoppedTool)) return refuse('block', 'stopped', 'tools', []);
      if (!subject.tools.every(permits)) return refuse(action, 'tool_blocked', 'tools', []);
      const { per_conversation: most } = counts;
      if (most === undefined) return allowed;
      const made = subject.parts.filter(({ kind, tool }) => kind === 'tool_call' && tool !== undefined).length;
      return made > most ? refuse(action, 'too_many_actions', 'messages', []) : allowed;
    }

    function judgeAnswer(subject: Subject, facts: Facts): Outcome {
      const calls = toolCallsOf(subject);
      const [first] = calls;
      if (first === undefined) return allowed;
      if (isStoppedCaller(facts))
        return refuse('block', 'stopped', first.place, [found('tool:stopped', first, subject)]);
      const { per_response: most = Infinity } = counts;
      const surplus = calls[most];
      if (surplus)
        return refuse(action, 'too_many_actions', surplus.place, [found('tool:too_many_actions', surplus, subject)]);
      return judgeCalls(calls, subject);
    }

    const countsAll = counts.per_response !== undefined || transactions.addsUp;
    const { isEmpty } = transactions;
    return {
      evaluate: (phase, subject, facts) =>
        phase === 'input' ? judgeRequest(subject, facts) : judgeAnswer(subject, facts),
      // A name is judged when it is whole, and arguments where their amounts count; calls are counted in the whole answer.
      ...(!countsAll && {
        open: (text: string, from: number, part?: { readonly kind: string }) =>
          part?.kind === 'name' || (part?.kind === 'tool_call' && !isEmpty) ? from : text.length,
      }),
    };
  },
});

function compilePermission(settings: AgentFirewallSettings): NameMatcher {
  const isBlocked = compileNames(settings.blocked_tools);
  const isAllowed = settings.allowed_tools === undefined ? () => true : compileNames(settings.allowed_tools);
  return (name) => isAllowed(name) && !isBlocked(name);
}

function compileCallers({ enabled = false, keys = [], users = [], teams = [] }: KillSwitch): (facts: Facts) => boolean {
  if (enabled) return () => true;
  if (keys.length + users.length + teams.length === 0) return () => false;
  const isKey = compileNames(keys);
  const isUser = compileNames(users);
  const isTeam = compileNames(teams);
  return ({ caller: { keyId, keyName, user, team } }) =>
    (keyId !== null && isKey(keyId)) ||
    (keyName !== null && isKey(keyName)) ||
    (user !== null && isUser(user)) ||
    (team !== null && isTeam(team));
}

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
