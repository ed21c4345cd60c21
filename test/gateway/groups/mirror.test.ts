/**
 * Mirrors: copies go where they are meant to, and nothing that becomes of them touches the client's call.
 */
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { eventsFile, eventsFolder } from '../../../src/events/paths.ts';
import type { EventRecord } from '../../../src/events/record.ts';
import { chat, configText, startTestGateway, type TestGateway } from '../../support/gateway.ts';
import { startProvider, type Provider } from './provider.ts';

let provider: Provider;
const open: TestGateway[] = [];

beforeAll(async () => {
  provider = await startProvider();
});

afterAll(async () => {
  await provider.close();
});

afterEach(async () => {
  for (const gateway of open.splice(0)) await gateway.stop();
  provider.reset();
});

interface Setup {
  readonly chain?: string;
  readonly policy?: string;
  readonly shadow?: string;
  readonly more?: string;
}

/** A gateway whose group `main` is answered by one target and copied to another. */
async function start(mirror: string, setup: Setup = {}): Promise<TestGateway> {
  const rest = [
    'providers:',
    '  targets:',
    provider.target('real', 'gpt-4o', 'data_policy: {training_opt_out: true}'),
    provider.target('shadow', 'candidate', setup.shadow ?? ''),
    setup.more ?? '',
    'model_groups:',
    `  - {name: main, targets: [real], mirror: {target: shadow${mirror === '' ? '' : `, ${mirror}`}}}`,
  ].join('\n');
  const gateway = await startTestGateway(configText(setup.chain ?? '', setup.policy ?? '', rest));
  open.push(gateway);
  return gateway;
}

const call = (gateway: TestGateway, content = 'hello', more: object = {}): ReturnType<TestGateway['call']> =>
  gateway.call(chat(content, { model: 'main', ...more }));

/** The events of copies, once there are so many. */
async function copies(gateway: { readonly home: string }, count: number): Promise<readonly EventRecord[]> {
  const read = async (): Promise<readonly EventRecord[]> => {
    const text = await readFile(eventsFile(eventsFolder(gateway.home)), 'utf8');
    const all = text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as EventRecord);
    return all.filter(({ event_type: type }) => type === 'mirror');
  };
  return vi.waitFor(async () => {
    const found = await read();
    expect(found).toHaveLength(count);
    return found;
  }, 5_000);
}

const copied = (): readonly { readonly body: string; readonly response: ServerResponse }[] =>
  provider.seen.filter(({ target }) => target === 'shadow');

describe('a copy', () => {
  it.each([false, true])(
    'is what the policies left of the call (stream: %s), for a model of its own',
    async (stream) => {
      const gateway = await start('model: candidate-2', { chain: 'pii-detector' });
      const answer = await call(gateway, 'write to ada@example.org', { stream });
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('Hello.');
      const [event] = await copies(gateway, 1);
      const [copy] = copied();
      expect(JSON.parse(copy?.body ?? '')).toMatchObject({
        model: 'candidate-2',
        messages: [{ content: 'write to [EMAIL]' }],
        ...(stream ? { stream } : {}),
      });
      const decision = await gateway.lastEvent();
      expect(decision).toMatchObject({
        target: 'real',
        routing: { group: 'main', mirror: { target: 'shadow', state: 'sent' } },
      });
      expect(decision.attempts).toHaveLength(1);
      expect(event).toMatchObject({
        request_id: decision.request_id,
        key_id: decision.key_id,
        endpoint: '/v1/chat/completions',
        model: 'main',
        target: 'shadow',
        provider: 'openai',
        stream,
        status: 0,
        upstream_status: 200,
        error: null,
        usage: stream ? null : { input_tokens: 3, output_tokens: 2 },
        details: { event_id: decision.id },
        routing: { group: 'main', model: 'candidate-2' },
      });
      expect(event?.details?.['bytes']).toBeGreaterThan(50);
      expect(JSON.stringify(event)).not.toContain('Hello.');
    },
  );

  it('goes to a target that speaks another API in its words', async () => {
    const config = configText(
      '',
      '',
      `providers:
  targets:
${provider.target('real', 'gpt-4o')}
${provider.target('shadow', 'claude').replace('provider: openai', 'provider: anthropic')}
model_groups:
  - {name: main, targets: [real], mirror: {target: shadow}}`,
    );
    const gateway = await startTestGateway(config);
    open.push(gateway);
    await call(gateway);
    await copies(gateway, 1);
    expect(JSON.parse(copied()[0]?.body ?? '')).toMatchObject({ model: 'claude', max_tokens: expect.any(Number) });
    // Embeddings are nothing that Anthropic's API has.
    await gateway.call({ model: 'main', input: 'hello' }, { path: '/v1/embeddings' });
    expect((await gateway.lastEvent()).routing?.mirror?.state).toBe('not_spoken');
  });

  it('is made of as many calls of a hundred as it says, and of none that was not answered well', async () => {
    const gateway = await start('percent: 40');
    for (let count = 0; count < 40; count++) await call(gateway);
    const sent = (await gateway.events()).filter(({ routing }) => routing?.mirror?.state === 'sent').length;
    // Request ids are random: what is outside of this comes once in millions of runs.
    expect(sent).toBeGreaterThan(1);
    expect(sent).toBeLessThan(35);
    await copies(gateway, sent);

    const all = await start('', {
      chain: 'entity-list-filter',
      policy: 'entity-list-filter: {blocked_entities: [Falcon]}',
    });
    provider.reset();
    expect((await call(all, 'Falcon')).status).toBe(409);
    provider.fail(500);
    expect((await call(all)).status).toBe(500);
    expect(all.gateway.config.models.mirrors[0]?.pending.size).toBe(0);
    expect(provider.asked()).toEqual(['real:gpt-4o']);
    expect((await all.lastEvent()).routing).toEqual({ group: 'main', model: 'gpt-4o' });
  });

  it('obeys data-routing-policy', async () => {
    const policy = 'data-routing-policy: {require_no_training: true}';
    const gateway = await start('', { chain: '{data-routing-policy: {when: {team: legal}}}', policy });
    await call(gateway);
    await copies(gateway, 1);
    const key = gateway.addKey('gateway', { team: 'legal' });
    expect((await gateway.call(chat('hello', { model: 'main' }), { key })).status).toBe(200);
    expect((await gateway.lastEvent()).routing?.mirror).toEqual({ target: 'shadow', state: 'data_policy' });
    expect(copied()).toHaveLength(1);
  });

  it('leaves a target alone whose breaker is not closed', async () => {
    const gateway = await start('', { more: '  circuit_breaker: {consecutive_failures: 2, open_for: 60s}' });
    provider.fail(500, 500, 500, 500, 500, 500);
    for (let count = 0; count < 6; count++) await gateway.call(chat('hello', { model: 'candidate' }));
    provider.fail();
    const before = copied().length;
    expect((await call(gateway)).status).toBe(200);
    expect((await gateway.lastEvent()).routing?.mirror?.state).toBe('breaker_open');
    expect(copied()).toHaveLength(before);
  });
});

describe('what becomes of a copy', () => {
  const ways: readonly (readonly [string, (response: ServerResponse) => void, object])[] = [
    ['500', (response) => response.writeHead(500).end('no'), { upstream_status: 500, error: null }],
    ['a reset', (response) => response.socket?.destroy(), { upstream_status: null, error: 'reset' }],
    ['no JSON', (response) => response.writeHead(200).end('{"choices": ['), { upstream_status: 200, error: null }],
    [
      'half an answer',
      (response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"ch', () => response.socket?.destroy());
      },
      { upstream_status: 200, error: 'reset' },
    ],
    ['nothing', () => undefined, { upstream_status: null, error: 'timeout' }],
  ];

  it.each(ways)('%s: is recorded, and the client has its answer', async (_name, how, expected) => {
    provider.instead('shadow', (_request, response) => how(response));
    const gateway = await start('timeout: 200ms');
    const answer = await call(gateway);
    expect([answer.status, answer.text.includes('Hello.')]).toEqual([200, true]);
    expect(await gateway.lastEvent()).toMatchObject({ status: 200, error: null, delivered: 'full' });
    const [event] = await copies(gateway, 1);
    expect(event).toMatchObject({ ...expected, usage: null, routing: { group: 'main' } });
    expect(gateway.faults).toEqual([]);
  });

  it('an endless answer is cut off', async () => {
    provider.instead('shadow', (_request, response) => {
      response.writeHead(200);
      const piece = Buffer.alloc(1024 * 1024, 32);
      const send = (): void => {
        if (!response.destroyed) response.write(piece, send);
      };
      send();
    });
    const gateway = await start('');
    expect((await call(gateway)).status).toBe(200);
    const [event] = await copies(gateway, 1);
    expect(event).toMatchObject({ upstream_status: 200, error: 'too_large' });
  });

  it('is a figure', async () => {
    const gateway = await start('');
    await call(gateway);
    await copies(gateway, 1);
    const { text } = await gateway.call('', { path: '/metrics', method: 'GET', key: gateway.accessKey });
    expect(text).toContain('kt_mirrored_total{target="shadow",outcome="200"} 1');
  });
});

describe('a slow target', () => {
  it('holds no client up, gets no more copies at once than it may, and is cut off at the end', async () => {
    provider.instead('shadow', () => undefined);
    const gateway = await start('max_concurrency: 3');
    const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => call(gateway, `hello ${index}`)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    await provider.until(12 + 3);
    const states = (await gateway.events()).map(({ routing }) => routing?.mirror?.state);
    expect(states.filter((state) => state === 'sent')).toHaveLength(3);
    expect(states.filter((state) => state === 'busy')).toHaveLength(9);
    expect(copied()).toHaveLength(3);
    const { home } = gateway;
    const reading = gateway.gateway.stop(5_000);
    expect(await reading).toBe(true);
    const events = await copies({ home }, 3);
    expect(events.map(({ error }) => error)).toEqual(['aborted', 'aborted', 'aborted']);
    expect(gateway.warnings).toEqual([]);
  });
});
