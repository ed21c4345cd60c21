/**
 * Evaluates `agent-firewall`: judges the names and arguments of tool calls, and who calls.
 */
import { allowed, severityOf, type Finding, type Outcome, type Verdict } from '../decision.ts';
import { compileTransactions } from '../detectors/transactions.ts';
import { compileNames, type NameMatcher } from '../glob.ts';
import type { Evaluator } from '../kind.ts';
import type { AgentFirewallSettings, KillSwitch } from '../kinds/agent-firewall.ts';
import type { Facts, Subject } from '../subject.ts';
import { toolCallsOf, type ToolCall } from '../tool-calls.ts';

/** Compiles the policy. */
export function compile(settings: AgentFirewallSettings): Evaluator {
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
    if (isStoppedCaller(facts)) return refuse('block', 'stopped', first.place, [found('tool:stopped', first, subject)]);
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
}

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
