/**
 * Golden cases: what a config is meant to decide. Read from the section `testing` and from files of their own, run, and
 * compared with what the chain decides.
 */
import type { Verdict } from '../../policy/decision.ts';
import type { Caller, Phase } from '../../policy/subject.ts';
import { GatewayError } from '../errors.ts';
import type { JsonObject } from '../wire/shape.ts';
import { answerOf } from './answers.ts';
import { decisionOf, runTrial, type Trial, type TrialConfig, type TrialExchange } from './run.ts';

/** A case as it is written. */
export interface GoldenCase {
  readonly name: string;
  readonly input: {
    readonly messages?: readonly JsonObject[];
    readonly headers?: Readonly<Record<string, string>>;
    readonly request?: JsonObject;
    readonly upstream_response?: unknown;
    readonly endpoint?: string;
    readonly caller?: { readonly user?: string; readonly team?: string; readonly role?: string; readonly key?: string };
  };
  readonly expected: {
    readonly verdict?: Verdict;
    readonly reason_code?: string | null;
    readonly policy?: string | null;
    readonly phase?: Phase;
    readonly redacted?: boolean | string;
  };
}

/** A field in which a case came out otherwise. */
export interface Difference {
  readonly field: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** What became of a case. */
export interface CaseResult {
  readonly name: string;
  readonly differences: readonly Difference[];
  /** Null where the gateway would refuse the request, or the provider's answer, before any policy; `problem` says why. */
  readonly trial: Trial | null;
  readonly problem: string | null;
}

/** Where nothing else is said: a model's usual name, and OpenAI's usual endpoint. */
const usualModel = 'gpt-4o';
const usualEndpoint = '/v1/chat/completions';

/** Headers by their lower-case names. */
function lowerCased(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** The caller of a case: as it says, else as its headers claim, as with a key that trusts them. */
function callerOf(written: GoldenCase['input']['caller'], headers: Readonly<Record<string, string>>): Caller {
  const key = written?.key ?? 'test';
  return {
    keyId: key,
    keyName: key,
    user: written?.user ?? headers['x-user-id'] ?? null,
    team: written?.team ?? headers['x-team-id'] ?? null,
    role: written?.role ?? headers['x-user-role'] ?? null,
  };
}

/** The endpoint that a request's members belong to, where a case does not name it. */
function endpointOf(request: JsonObject): string {
  if (request['messages'] !== undefined) return usualEndpoint;
  if (request['prompt'] !== undefined) return '/v1/completions';
  return request['input'] === undefined ? usualEndpoint : '/v1/responses';
}

/** A case as the exchange to try. */
export function exchangeOf({ input }: Pick<GoldenCase, 'input'>): TrialExchange {
  const headers = lowerCased(input.headers ?? {});
  const { messages, request = {} } = input;
  const body: JsonObject = { model: usualModel, ...request, ...(messages === undefined ? {} : { messages }) };
  const endpoint = input.endpoint ?? endpointOf(body);
  const isStream = body['stream'] === true;
  const written = input.upstream_response;
  const answer = written === undefined ? null : answerOf(endpoint, written, isStream);
  return { endpoint, body, headers, caller: callerOf(input.caller, headers), answer };
}

/** What the last text of a phase became: the prompt as the provider would get it, or the answer as the client would. */
function resultingText({ input, output, stream }: Trial): string {
  if (stream !== null) return stream.sent.join('\n');
  const { subject, texts } = output ?? input;
  const lasts = subject.parts.flatMap(({ turn, kind }, index) =>
    (output !== null || turn === subject.lastTurn) && kind === 'content' ? [texts[index] ?? ''] : [],
  );
  return lasts.join('\n');
}

/** What a case sees of a trial, by the fields that it may expect. */
export function outcomeOf(
  trial: Trial,
): Readonly<Record<keyof GoldenCase['expected'], unknown>> & { readonly text: string } {
  const decision = decisionOf(trial);
  const { verdict, policy, reasonCode } = decision;
  const edits = trial.input.decision.edits.length + (trial.output?.decision.edits.length ?? 0);
  return {
    verdict,
    policy,
    reason_code: reasonCode,
    phase: decision.phase,
    redacted: edits > 0,
    text: resultingText(trial),
  };
}

/** Compares what is expected with what came out. */
function compare(expected: GoldenCase['expected'], trial: Trial): readonly Difference[] {
  const actual = outcomeOf(trial);
  const found: Difference[] = [];
  for (const field of ['verdict', 'policy', 'reason_code', 'phase'] as const) {
    const wanted = expected[field];
    if (wanted !== undefined && wanted !== actual[field])
      found.push({ field, expected: wanted, actual: actual[field] });
  }
  const { redacted } = expected;
  const seen = typeof redacted === 'string' ? actual.text : actual.redacted;
  if (redacted !== undefined && redacted !== seen) found.push({ field: 'redacted', expected: redacted, actual: seen });
  if (trial.stream?.isLate) {
    const text = trial.stream.sent.join('\n');
    found.push({
      field: 'stream',
      expected: 'nothing that a policy takes out leaves',
      actual: `left already: ${text}`,
    });
  }
  return found;
}

/** Runs a case; one that can't be run has failed. */
export async function runCase(config: TrialConfig, golden: GoldenCase): Promise<CaseResult> {
  const { name, expected } = golden;
  try {
    const trial = await runTrial(config, exchangeOf(golden));
    return { name, differences: compare(expected, trial), trial, problem: null };
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    const problem = `${error.status} ${error.code}: ${error.message}`;
    const differences = [{ field: 'verdict', expected: expected.verdict ?? 'a decision', actual: problem }];
    return { name, differences, trial: null, problem };
  }
}
