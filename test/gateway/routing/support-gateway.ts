/** A gateway before providers that fail as they are told, for tests of routing. */
import { configText, startTestGateway, type TestGateway } from '../../support/gateway.ts';
import type { Upstream, UpstreamStep } from '../../support/upstream.ts';

/** A gateway with a target `t0`, `t1`, … for each upstream, all of the same model; `more` stands in `providers`. */
export function startRouted(
  upstreams: readonly Upstream[],
  more: string,
  targets: Readonly<Record<string, string>> = {},
  rest = '',
): Promise<TestGateway> {
  const list = upstreams.map(({ url }, index) => {
    const own = targets[`t${index}`] === undefined ? '' : `, ${targets[`t${index}`]}`;
    return `    - {id: t${index}, provider: openai, model: gpt-4o, base_url: "${url}/v1", secret_key_ref: {env: TEST_KEY}${own}}`;
  });
  const providers = `providers:\n  targets:\n${list.join('\n')}\n${more.replace(/^(?=.)/gm, '  ')}`;
  return startTestGateway(configText('audit-logger', '', `${providers}\n${rest}`));
}

/** Answers with a body of a provider's own. */
export function refusal(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): UpstreamStep {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** Breaks the connection. */
export const reset: UpstreamStep = (request) => request.socket.resetAndDestroy();

/** Never answers. */
export const silence: UpstreamStep = () => undefined;

/** So many of a step. */
export function times(count: number, step: UpstreamStep): readonly UpstreamStep[] {
  return Array.from({ length: count }, () => step);
}
