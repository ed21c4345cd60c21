/**
 * What policies said and which targets were asked, as JSON. All of an entry but its findings and times recurs from call to call and is
 * remembered: each piece of a text costs as much as many letters.
 */
import { isAscii, milliseconds, name, number, text } from './json-values.ts';
import type { AttemptRecord, PolicyResultRecord } from './record.ts';

/** How many policies and how many targets are remembered, and what of each. Their names are the operator's to choose, not clients'. */
const mostNames = 1000;
const mostOfEach = 16;

/** What a policy said, but for findings and time. */
interface Saying extends Pick<PolicyResultRecord, 'phase' | 'verdict' | 'enforced' | 'reason_code'> {
  /** Up to the first finding. */
  readonly json: string;
  /** Where there is none, up to the time. */
  readonly clear: string;
}

/** By policy. */
const sayings = new Map<string, Saying[]>();

/** The array `policy_results`. */
export function resultsJson(results: readonly PolicyResultRecord[]): string {
  if (results.length === 0) return '[]';
  let json = '[';
  const last = results.length - 1;
  for (let index = 0; index <= last; index++) {
    const result = results[index] as PolicyResultRecord;
    const { findings } = result;
    const saying = sayingOf(result);
    json += findings.length === 0 ? saying.clear : `${saying.json}${findingsJson(findings)}],"duration_us":`;
    json += number(result.duration_us) + (index === last ? '}]' : '},');
  }
  return json;
}

function sayingOf(result: PolicyResultRecord): Saying {
  const { policy, phase, verdict, enforced, reason_code } = result;
  const known = sayings.get(policy) ?? [];
  for (const saying of known) {
    if (
      saying.phase === phase &&
      saying.verdict === verdict &&
      saying.enforced === enforced &&
      saying.reason_code === reason_code
    )
      return saying;
  }
  const json =
    `{"policy":${name(policy)},"phase":"${phase}","verdict":"${verdict}"` +
    `,"enforced":${enforced},"reason_code":${name(reason_code)},"findings":[`;
  const clear = `${json}],"duration_us":`;
  const saying = { phase, verdict, enforced, reason_code, json, clear };
  if (known.length < mostOfEach && sayings.size < mostNames && isAscii(json)) sayings.set(policy, [...known, saying]);
  return saying;
}

function findingsJson(findings: PolicyResultRecord['findings']): string {
  let json = '';
  for (const { type, count } of findings)
    json += `${json === '' ? '' : ','}{"type":${name(type)},"count":${number(count)}}`;
  return json;
}

/** A try at a target, but for its times. */
interface Try extends Pick<AttemptRecord, 'provider' | 'status' | 'error' | 'why'> {
  /** Up to the time that it took. */
  readonly json: string;
  /** Behind that. */
  readonly rest: string;
}

/** By target. */
const tries = new Map<string, Try[]>();

/** The array `attempts`. */
export function attemptsJson(attempts: readonly AttemptRecord[]): string {
  if (attempts.length === 0) return '[]';
  let json = '[';
  const last = attempts.length - 1;
  for (let index = 0; index <= last; index++) {
    const attempt = attempts[index] as AttemptRecord;
    const made = tryOf(attempt);
    json += `${made.json}${milliseconds(attempt.duration_ms)}${made.rest}`;
    if (attempt.waited_ms !== undefined) json += `,"waited_ms":${milliseconds(attempt.waited_ms)}`;
    json += index === last ? '}]' : '},';
  }
  return json;
}

function tryOf({ target, provider, status, error, why }: AttemptRecord): Try {
  const known = tries.get(target) ?? [];
  for (const made of known) {
    if (made.provider === provider && made.status === status && made.error === error && made.why === why) return made;
  }
  const json =
    `{"target":${name(target)},"provider":${name(provider)},"status":${number(status)}` +
    `,"error":${text(error)},"duration_ms":`;
  const made = { provider, status, error, why, json, rest: `,"why":${name(why)}` };
  if (known.length < mostOfEach && tries.size < mostNames && isAscii(json)) tries.set(target, [...known, made]);
  return made;
}
