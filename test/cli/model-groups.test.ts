/**
 * Groups, splits, copies and data-routing-policy in the real program, over two workers.
 */
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventRecord } from '../../src/events/record.ts';
import { makePlace, type Place, type RunningGateway } from '../support/kt.ts';

// Each of them starts several programs.
vi.setConfig({ testTimeout: 120_000 });

let place: Place;
let silent: Server;

beforeEach(async () => {
  place = makePlace();
  // A provider that takes calls and never answers.
  silent = createServer((incoming) => incoming.resume());
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  await place.close();
  await new Promise((resolve) => {
    silent.close(resolve);
    silent.closeAllConnections();
  });
});

/** Calls on a connection of its own, so that calls go to the workers by turns; resolves with the status. */
function call(url: string, key: string, model: string, user: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'x-user-id': user };
    const sent = request(`${url}/v1/chat/completions`, { method: 'POST', headers, agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    });
    sent.once('error', reject);
    sent.end(JSON.stringify({ model, messages: [{ role: 'user', content: 'Write to ada@example.org.' }] }));
  });
}

async function eventsOf(type: string): Promise<readonly EventRecord[]> {
  const { stdout } = await place.run(['events', 'tail', '--type', type, '--limit', '500', '--json']);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as EventRecord);
}

async function start(rest: string): Promise<{ gateway: RunningGateway; key: string }> {
  place.write('policy-config.yaml', `pack: {name: tests, version: 1.0.0}\n${rest}`);
  const lint = await place.run(['policy', 'lint']);
  expect(lint.stdout).toMatch(/^OK /);
  const key = await place.key('app', '--trust-identity-headers');
  return { gateway: await place.gateway(['--workers', '2']), key };
}

describe('over two workers', () => {
  it('a caller keeps its variant, and every copy that was sent is recorded, also those that the end cuts off', async () => {
    const { port } = silent.address() as AddressInfo;
    const { gateway, key } = await start(`policies: {chain: [pii-detector]}
providers:
  targets:
    - {id: old, provider: mock, model: gpt-4o}
    - {id: new, provider: mock, model: gpt-4o-mini}
    - {id: silent, provider: openai-compatible, model: x, base_url: "http://127.0.0.1:${port}/v1"}
model_groups:
  - name: assistant
    aliases: [helper]
    split:
      - {variant: control, percent: 50, targets: [old]}
      - {variant: candidate, percent: 50, targets: [new]}
    mirror: {target: silent, max_concurrency: 3}
`);
    const users = ['ada', 'bob', 'cyd', 'dan', 'eve', 'fay', 'gus', 'hal'];
    for (const model of ['assistant', 'helper', 'assistant', 'helper']) {
      const statuses = await Promise.all(users.map((user) => call(gateway.url, key, model, user)));
      expect(statuses).toEqual(users.map(() => 200));
    }
    gateway.child.kill('SIGTERM');
    expect((await gateway.ended).status).toBe(0);

    const decisions = await eventsOf('decision');
    expect(decisions).toHaveLength(4 * users.length);
    const variants = users.map(
      (user) => new Set(decisions.filter((one) => one.user_id === user).map((one) => one.routing?.variant)),
    );
    expect(variants.map(({ size }) => size)).toEqual(users.map(() => 1));
    expect(new Set(variants.flatMap((one) => [...one]))).toEqual(new Set(['control', 'candidate']));
    expect(decisions.every(({ routing, target }) => target === (routing?.variant === 'control' ? 'old' : 'new'))).toBe(
      true,
    );

    const sent = decisions.filter(({ routing }) => routing?.mirror?.state === 'sent');
    // As many as each of two workers may have under way.
    expect(sent.length).toBeGreaterThanOrEqual(3);
    expect(sent.length).toBeLessThanOrEqual(6);
    const copies = await eventsOf('mirror');
    expect(copies.map(({ error }) => error)).toEqual(sent.map(() => 'aborted'));
    const ids = (events: readonly string[]): readonly string[] => [...events].sort();
    expect(ids(copies.map(({ details }) => String(details?.['event_id'])))).toEqual(ids(sent.map(({ id }) => id)));
    expect((await place.run(['events', 'verify'])).status).toBe(0);
  });

  it('a call that no target may take is refused, as kt policy eval foretold', async () => {
    const { gateway, key } = await start(`policies: {chain: [{data-routing-policy: {when: {model: kept}}}]}
policy: {data-routing-policy: {require_zero_data_retention: true}}
providers:
  targets:
    - {id: zero, provider: mock, model: gpt-4o, data_policy: {zero_data_retention: true}}
    - {id: month, provider: mock, model: gpt-4o-mini, data_policy: {retention_days: 30}}
model_groups:
  - {name: kept, targets: [month], aliases: [also-kept]}
  - {name: other, targets: [month, zero]}
`);
    for (const [model, status] of [
      ['kept', 409],
      ['also-kept', 409],
      ['other', 200],
      ['gpt-4o-mini', 200],
    ] as const) {
      expect([model, await call(gateway.url, key, model, 'ada')]).toEqual([model, status]);
      const { stdout } = await place.run(['policy', 'eval', '--model', model, 'Hello.']);
      expect(stdout.startsWith('block by data-routing-policy')).toBe(status === 409);
      expect(stdout.includes('target month is left out: zero_data_retention')).toBe(status === 409);
    }
    const shown = await fetch(`${gateway.url}/v1/models`);
    const { data } = (await shown.json()) as { data: { id: string }[] };
    expect(data.map(({ id }) => id)).toEqual(['kept', 'also-kept', 'other', 'gpt-4o', 'gpt-4o-mini']);
  });
});
