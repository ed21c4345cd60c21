/**
 * A decision explained policy by policy: for people as lines, for machines as plain data. Texts stand in it, so it is for
 * those who gave them and no log.
 */
import type { Decision, PolicyResult } from '../../policy/decision.ts';
import type { PhaseTrial, Trial } from '../../gateway/trial/run.ts';
import { countByType } from '../../policy/kind.ts';
import type { Paint } from '../report/paint.ts';
import { markedFindings } from './marked-text.ts';

/** Microseconds as people read them. */
function duration(us: number): string {
  return us < 1000 ? `${us} µs` : `${(us / 1000).toFixed(1)} ms`;
}

function state(result: PolicyResult): string {
  if (result.state === 'skipped') return 'skipped';
  if (result.state === 'error') return `${result.verdict} (failed)`;
  return result.enforced ? result.verdict : `${result.verdict} (observed)`;
}

function paintVerdict(text: string, result: PolicyResult, paint: Paint): string {
  if (result.state === 'skipped') return paint.frame(text);
  if (result.verdict === 'allow') return paint.good(text);
  return result.verdict === 'redact' ? paint.warning(text) : paint.error(text);
}

/** `block by prompt-injection (prompt_injection.detected) on input: the text looks like …` */
export function sentenceOf({ verdict, policy, reasonCode, phase, message, place }: Decision): string {
  if (policy === null) return `${verdict} on ${phase}`;
  const where = place === null ? '' : ` at ${place}`;
  return `${verdict} by ${policy} (${reasonCode ?? ''}) on ${phase}${where}: ${message ?? ''}`;
}

/** A phase as lines: each policy of the chain, its findings, and what the text became where that is something else. */
function phaseLines(
  { decision, subject, texts }: PhaseTrial,
  chain: readonly string[],
  paint: Paint,
): readonly string[] {
  const width = Math.max(0, ...decision.results.map(({ policy }) => policy.length));
  const head = (result: PolicyResult): string => {
    const verdict = paintVerdict(state(result).padEnd(10), result, paint);
    const reason = result.reasonCode === null ? '' : `  ${result.reasonCode}`;
    return `  ${result.policy.padEnd(width)}  ${verdict}  ${duration(result.durationUs).padStart(8)}${reason}`;
  };
  const lines = decision.results.flatMap((result) => [
    head(result),
    ...markedFindings(result.findings, subject, paint),
  ]);
  const seen = new Set(decision.results.map(({ policy }) => policy));
  const last = decision.results.at(-1);
  const isCut = last !== undefined && decision.verdict === 'block';
  const after = isCut ? chain.slice(chain.indexOf(last.policy) + 1).filter((policy) => !seen.has(policy)) : [];
  if (after.length > 0) lines.push(`  ${paint.frame(`not reached: ${after.join(', ')}`)}`);
  const changed = subject.parts.flatMap(({ text, place }, index) => {
    const result = texts[index] ?? text;
    return result === text
      ? []
      : [`  ${paint.strong(place)} becomes`, ...result.split('\n').map((line) => `    ${line}`)];
  });
  return [...lines, ...changed];
}

/** The whole trial for people. `phases`: those to show. */
export function explainedText(trial: Trial, decision: Decision, chain: readonly string[], paint: Paint): string {
  const { input, output, stream } = trial;
  const lines = [paint.strong(sentenceOf(decision)), ''];
  if (input.decision.results.length > 0) lines.push('input', ...phaseLines(input, chain, paint));
  if (output !== null && output.decision.results.length > 0) lines.push('output', ...phaseLines(output, chain, paint));
  if (stream !== null) {
    lines.push(
      'stream',
      ...(stream.sent.length === 0 ? ['  nothing left'] : stream.sent.map((text) => `  left: ${text}`)),
    );
    if (stream.isLate) lines.push('  too late: some of it had left before a policy could take it out');
  }
  return `${lines.join('\n')}\n`;
}

/** A policy's result as events write it, with where each finding stands. */
function resultData(result: PolicyResult, { subject }: PhaseTrial): object {
  const { policy, phase, state: how, verdict, enforced, reasonCode, findings, durationUs } = result;
  return {
    policy,
    phase,
    state: how,
    verdict,
    enforced,
    reason_code: reasonCode,
    findings: findings.map(({ type, part, start, end, confidence }) => ({
      type,
      place: subject.parts[part]?.place ?? null,
      start,
      end,
      confidence,
    })),
    counts: countByType(findings),
    duration_us: durationUs,
  };
}

/** The results of all phases as plain data. */
export function policyResults({ input, output }: Trial): readonly object[] {
  return [input, output].flatMap((phase) =>
    phase === null ? [] : phase.decision.results.map((result) => resultData(result, phase)),
  );
}
