/**
 * Evaluates `agent-firewall`: judges the names and arguments of tool calls, who calls, and what the calls come to over time.
 */
import { allowed, severityOf, type Finding, type Outcome, type Verdict } from '../decision.ts';
import { compileRates, dailyCharge, type ActionCharge } from '../detectors/action-counts.ts';
import { personalDataCheck, suspiciousCheck, tellsOfFailure, type ArgumentsCheck } from '../detectors/agent-halts.ts';
import {
  limitsByTool,
  sharedAmounts,
  type AgentFirewallSettings,
  type KillSwitch,
  type RoleTools,
} from '../detectors/firewall-settings.ts';
import { amountFields, sharedLimit } from '../detectors/transaction-settings.ts';
import { compileTransactions, largestAmount } from '../detectors/transactions.ts';
import { compileNames, type NameMatcher } from '../glob.ts';
import type { Evaluator, KindTools } from '../kind.ts';
import type { Caller, Facts, Subject, TextPart } from '../subject.ts';
import { tallyNothing } from '../tally.ts';
import { toolCallsOf, type ToolCall } from '../tool-calls.ts';

/** Which tools a caller may use. */
type Permission = (caller: Caller) => NameMatcher;

/** Compiles the policy. */
export function compile(
  settings: AgentFirewallSettings,
  { tally = tallyNothing }: Pick<KindTools, 'tally'>,
): Evaluator {
  const { action, action_limits: counts, kill_switch: killed, kill_switches: halts, message } = settings;
  const mostActions = Math.min(counts.per_conversation ?? Infinity, settings.max_actions_per_session ?? Infinity);
  const mostErrors = halts.max_errors_before_halt ?? Infinity;
  const permission = compilePermission(settings);
  const amounts = sharedAmounts(settings);
  const transactions = compileTransactions(amounts === null ? limitsByTool(settings) : [sharedLimit(amounts)]);
  const charges = compileCharges(settings);
  const checks = compileChecks(settings);
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

  function judgeCalls(calls: readonly ToolCall[], subject: Subject, permits: NameMatcher): Outcome {
    let worst: Outcome = allowed;
    const note = (verdict: Verdict, reason: string, call: ToolCall): void => {
      const findings = [...worst.findings, found(`tool:${reason}`, call, subject)];
      if (severityOf[verdict] > severityOf[worst.verdict]) worst = refuse(verdict, reason, call.place, findings);
      else worst = { ...worst, findings };
    };
    for (const call of calls) {
      if (isStoppedTool(call.tool)) note('block', 'stopped', call);
      else if (!permits(call.tool)) note(action, 'tool_blocked', call);
      if (call.json === null) continue;
      for (const { check, reason } of checks) {
        if (check(subject.parts[call.part] as TextPart) !== null) note('block', reason, call);
      }
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
    if (!subject.tools.every(permission(facts.caller))) return refuse(action, 'tool_blocked', 'tools', []);
    if (mostErrors !== Infinity) {
      const failed = subject.parts.filter(
        ({ role, kind, text }) => role === 'tool' && kind === 'content' && tellsOfFailure(text),
      );
      if (failed.length >= mostErrors) return refuse('block', 'too_many_errors', failed.at(-1)?.place ?? null, []);
    }
    if (mostActions === Infinity) return allowed;
    const made = subject.parts.filter(({ kind, tool }) => kind === 'tool_call' && tool !== undefined).length;
    return made > mostActions ? refuse(action, 'too_many_actions', 'messages', []) : allowed;
  }

  function judgeAnswer(subject: Subject, facts: Facts): Outcome | Promise<Outcome> {
    const calls = toolCallsOf(subject);
    const [first] = calls;
    if (first === undefined) return allowed;
    if (isStoppedCaller(facts)) return refuse('block', 'stopped', first.place, [found('tool:stopped', first, subject)]);
    const { per_response: most = Infinity } = counts;
    const surplus = calls[most];
    if (surplus)
      return refuse(action, 'too_many_actions', surplus.place, [found('tool:too_many_actions', surplus, subject)]);
    const outcome = judgeCalls(calls, subject, permission(facts.caller));
    // What is refused is not done, and so not counted.
    return outcome.verdict === 'allow' ? judgeCharges(calls, subject, facts) : outcome;
  }

  function judgeCharges(calls: readonly ToolCall[], subject: Subject, facts: Facts): Outcome | Promise<Outcome> {
    const due = charges?.(calls, facts.caller) ?? [];
    if (due.length === 0) return allowed;
    const judge = (over: number | null): Outcome => {
      const charge = over === null ? undefined : due[over];
      if (charge === undefined) return allowed;
      const { call, problem } = charge;
      return refuse(action, problem, call.place, [found(`tool:${problem}`, call, subject)]);
    };
    const counted = tally(due.map(({ name, window, maximum, amount }) => ({ name, window, maximum, amount })));
    return counted instanceof Promise ? counted.then(judge) : judge(counted);
  }

  const needsAll = counts.per_response !== undefined || transactions.addsUp || charges !== null;
  const readsArguments = !transactions.isEmpty || checks.length > 0;
  return {
    evaluate: (phase, subject, facts) =>
      phase === 'input' ? judgeRequest(subject, facts) : judgeAnswer(subject, facts),
    // A name is judged when it is whole, and arguments where what they say counts; calls are counted in the whole answer.
    ...(!needsAll && {
      open: (text: string, from: number, part?: { readonly kind: string }) =>
        part?.kind === 'name' || (part?.kind === 'tool_call' && readsArguments) ? from : text.length,
    }),
  };
}

/** What an answer's calls add to counts; null where nothing is counted from answer to answer. */
function compileCharges(
  settings: AgentFirewallSettings,
): ((calls: readonly ToolCall[], caller: Caller) => readonly ActionCharge[]) | null {
  const amounts = sharedAmounts(settings);
  const most = amounts?.max_daily_total;
  if (most === undefined && Object.keys(settings.rate_limits).length === 0) return null;
  const rates = compileRates(settings.rate_limits);
  const fields = amounts?.amount_fields ?? amountFields;
  return (calls, caller) => {
    const due = rates(calls, caller);
    const sum = most === undefined ? null : dailyCharge(calls, (call) => largestAmount(call, fields), most, caller);
    return sum === null ? due : [...due, sum];
  };
}

function compileChecks({
  kill_switches: halts,
}: AgentFirewallSettings): readonly { readonly check: ArgumentsCheck; readonly reason: string }[] {
  return [
    ...(halts.halt_on_pii_in_action === true ? [{ check: personalDataCheck(), reason: 'personal_data' }] : []),
    ...(halts.halt_on_suspicious_pattern === true ? [{ check: suspiciousCheck(), reason: 'suspicious' }] : []),
  ];
}

function compilePermission(settings: AgentFirewallSettings): Permission {
  const { allowed_tools: some, blocked_tools: none, denied_tools: denied = [], tools } = settings;
  const forAll = compileLists({ ...(some !== undefined && { allowed: some }), denied: [...none, ...denied] });
  const roles = tools?.roles;
  if (roles === undefined) return () => forAll;
  const byRole = new Map(
    Object.entries(roles).map(([role, lists]) => {
      const ofRole = compileLists(lists);
      return [role, (name: string): boolean => forAll(name) && ofRole(name)];
    }),
  );
  const others = byRole.get('*') ?? (() => false);
  return ({ role }) => (role === null ? others : (byRole.get(role) ?? others));
}

function compileLists({ allowed: some, denied = [] }: RoleTools): NameMatcher {
  const isDenied = compileNames(denied);
  const isAllowed = some === undefined ? () => true : compileNames(some);
  return (name) => isAllowed(name) && !isDenied(name);
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
