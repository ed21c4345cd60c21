import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { systemFiles, type LogFiles } from '../../src/events/files.ts';
import { allowed } from '../../src/policy/decision.ts';
import { defineKind, type Kind } from '../../src/policy/kind.ts';
import { auditLogger } from '../../src/policy/kinds/audit-logger.ts';
import {
  chat,
  configText,
  errorOf,
  providerAt,
  startTestGateway,
  type TestGateway,
  type TestGatewayOptions,
} from '../support/gateway.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

let upstream: Upstream;
const open: TestGateway[] = [];

beforeAll(async () => {
  upstream = await startUpstream();
});

afterAll(async () => {
  await upstream.close();
});

afterEach(async () => {
  for (const gateway of open.splice(0)) await gateway.stop();
  upstream.reset();
});

const start = async (chain: string, policy = '', rest = '', options: TestGatewayOptions = {}): Promise<TestGateway> => {
  const gateway = await startTestGateway(configText(chain, policy, `${providerAt(upstream.url)}${rest}`), options);
  open.push(gateway);
  return gateway;
};

const filter = 'entity-list-filter: {blocked_entities: [Falcon], action: block}';

/** Takes the place of `audit-logger` and throws in the phases asked for. */
const throwing = (phase: 'input' | 'output', isAsync = false): Kind => {
  const { schema, defaults } = auditLogger;
  return defineKind<object>({
    ...auditLogger,
    schema,
    defaults: defaults as object,
    load: async () => ({
      compile: () => ({
        evaluate: (current) => {
          if (current !== phase) return allowed;
          if (isAsync) return Promise.reject(new Error('policy fault'));
          throw new Error('policy fault');
        },
      }),
    }),
  });
};

/** A disk that is full from a moment on. */
function fullDisk(): { files: LogFiles; isFull: boolean } {
  const disk = {
    isFull: false,
    files: {
      ...systemFiles,
      async open(path: string) {
        const file = await systemFiles.open(path);
        const refuse = (): void => {
          if (disk.isFull) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
        };
        return {
          ...file,
          write: async (bytes: Buffer, offset: number, length: number) => {
            refuse();
            return file.write(bytes, offset, length);
          },
        };
      },
    },
  };
  return disk;
}

describe('a policy that throws', () => {
  it.each([
    ['input', false],
    ['input', true],
    ['output', false],
    ['output', true],
  ] as const)('in %s (async: %s) is 503, or let through by the fail mode', async (phase, isAsync) => {
    const kinds = [throwing(phase, isAsync)];
    const gateway = await start('audit-logger', '', '\nstreaming: {output_mode: buffered}', { kinds });
    for (const stream of [false, true]) {
      const answer = await gateway.call(chat('hello', { stream }));
      expect({ status: answer.status, ...errorOf(answer) }).toMatchObject({
        status: 503,
        type: 'server_error',
        code: 'policy_unavailable',
      });
      expect(answer.text).not.toContain('policy fault');
      expect(await gateway.lastEvent()).toMatchObject({
        status: 503,
        error: 'policy_unavailable',
        phase,
        policy: 'audit-logger',
      });
    }
    expect((await gateway.lastEvent()).policy_results.at(-1)).toMatchObject({ verdict: 'error' });
    expect(upstream.seen).toHaveLength(phase === 'input' ? 0 : 2);
    // A failure is not a refusal to be remembered.
    expect((await gateway.events()).every(({ repeat_of: repeat }) => repeat === null)).toBe(true);

    const lenient = await start('audit-logger', '', '', { kinds, failMode: 'allow' });
    expect((await lenient.call(chat('hello'))).status).toBe(200);
    const event = await lenient.lastEvent();
    expect(event).toMatchObject({ status: 200, verdict: 'allow' });
    expect(event.policy_results.some(({ verdict }) => verdict === 'error')).toBe(true);
  });
});

describe('an event log that can’t be written', () => {
  it('refuses before the provider is asked, and works again when there is room', async () => {
    const disk = fullDisk();
    const gateway = await start('pii-detector', '', '', { files: disk.files });
    expect((await gateway.call(chat('hello'))).status).toBe(200);
    disk.isFull = true;
    const first = await gateway.call(chat('hello'));
    expect({ status: first.status, ...errorOf(first) }).toMatchObject({
      status: 503,
      type: 'server_error',
      code: 'audit_unavailable',
    });
    upstream.reset();
    const second = await gateway.call(chat('hello'));
    expect([second.status, errorOf(second)['code']]).toEqual([503, 'audit_unavailable']);
    expect(upstream.seen).toHaveLength(0);
    const ready = await gateway.call('', { path: '/readyz', method: 'GET' });
    expect([ready.status, ready.text]).toEqual([503, '{"status":"audit_unavailable"}']);
    const outages = gateway.warnings.filter((warning) => warning.includes('the event log cannot be written'));
    expect(outages).toHaveLength(1);
    disk.isFull = false;
    await vi.waitFor(async () => expect((await gateway.call(chat('hello'))).status).toBe(200), { timeout: 5_000 });
    const events = await gateway.events();
    expect(events.map(({ status }) => status)).not.toContain(undefined);
    expect(events.filter(({ status }) => status === 200)).toHaveLength(2);
  });

  it('ends a stream with an error that has begun', async () => {
    const disk = fullDisk();
    const gateway = await start('', '', '', { files: disk.files });
    upstream.next((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":"stop"}]}\n\n', () => {
        disk.isFull = true;
        setImmediate(() => response.end('data: [DONE]\n\n'));
      });
    });
    const response = await fetch(`${gateway.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${gateway.key}` },
      body: JSON.stringify(chat('hello', { stream: true })),
    });
    let text = '';
    const read = async (): Promise<void> => {
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
        text += Buffer.from(chunk).toString();
    };
    if (response.status === 200) await expect(read()).rejects.toThrow();
    else await read();
    expect(text).toContain('audit_unavailable');
    expect(text).not.toContain('[DONE]');
  });

  it('is counted and said where the fail mode allows', async () => {
    const disk = fullDisk();
    const gateway = await start('pii-detector', '', '', { files: disk.files, failMode: 'allow' });
    disk.isFull = true;
    for (let count = 0; count < 3; count++) expect((await gateway.call(chat('hello'))).status).toBe(200);
    expect(gateway.warnings.at(-1)).toMatch(/3 events are lost/);
    expect(upstream.seen).toHaveLength(3);
    disk.isFull = false;
  });
});

describe('modes and conditions', () => {
  it('an observed policy decides and changes nothing', async () => {
    const gateway = await start('entity-list-filter', filter.replace('}', ', mode: observe}'));
    expect((await gateway.call(chat('about Falcon'))).status).toBe(200);
    expect(String(upstream.seen[0]?.body)).toContain('Falcon');
    const event = await gateway.lastEvent();
    expect(event).toMatchObject({ status: 200, verdict: 'allow', enforced: false });
    expect(event.policy_results[0]).toMatchObject({
      verdict: 'block',
      enforced: false,
      reason_code: 'entity_list_filter.matched',
    });
  });

  it('what an observed policy wanted does not make light of what another did', async () => {
    const gateway = await start('pii-detector, entity-list-filter', filter.replace('}', ', mode: observe}'));
    expect((await gateway.call(chat('ada@example.com about Falcon'))).status).toBe(200);
    const event = await gateway.lastEvent();
    expect(event).toMatchObject({ verdict: 'redact', policy: 'pii-detector', enforced: true });
    expect(event.policy_results[1]).toMatchObject({ verdict: 'block', enforced: false });
  });

  it('a policy whose condition does not hold is skipped, and said so', async () => {
    const gateway = await start(
      '"entity-list-filter": {when: {model: [gpt-9], path: /v1/chat}}'.replace(/^/, '{').replace(/$/, '}'),
      filter,
    );
    expect((await gateway.call(chat('about Falcon'))).status).toBe(200);
    expect((await gateway.lastEvent()).policy_results[0]).toMatchObject({ verdict: 'skipped', findings: [] });
    expect((await gateway.call(chat('about Falcon', { model: 'gpt-9' }))).status).toBe(409);
  });

  it('escalation refuses, since nobody is there to ask', async () => {
    const gateway = await start('pii-detector, entity-list-filter', `pii-detector: {action: escalate}\n${filter}`);
    const answer = await gateway.call(chat('write to a@example.com'));
    expect({ status: answer.status, ...errorOf(answer) }).toMatchObject({
      status: 409,
      code: 'escalation_required',
      policy: 'pii-detector',
    });
    expect(await gateway.lastEvent()).toMatchObject({ verdict: 'escalate', status: 409, error: 'escalation_required' });
    const later = await gateway.call(chat('write to a@example.com about Falcon'));
    expect(errorOf(later)).toMatchObject({ code: 'input_blocked', policy: 'entity-list-filter' });
    expect(upstream.seen).toHaveLength(0);
  });

  it('the kill switch refuses every model call', async () => {
    const config = configText('', '', providerAt(upstream.url)).replace(
      'version: 1.0.0',
      'version: 1.0.0, enabled: false',
    );
    const gateway = await startTestGateway(config);
    open.push(gateway);
    const answer = await gateway.call(chat('hello'));
    expect({ status: answer.status, ...errorOf(answer) }).toMatchObject({
      status: 503,
      type: 'server_error',
      code: 'gateway_disabled',
    });
    expect(answer.headers.get('x-should-retry')).toBe('false');
    expect(await gateway.lastEvent()).toMatchObject({ status: 503, error: 'gateway_disabled' });
    expect(upstream.seen).toHaveLength(0);
  });

  it('the status of a refusal is the config’s', async () => {
    for (const status of [400, 403, 409]) {
      const gateway = await start('entity-list-filter', filter, `\nerrors: {block_status: ${status}}`);
      const answer = await gateway.call(chat('about Falcon'));
      expect({ status: answer.status, ...errorOf(answer) }).toMatchObject({
        status,
        code: 'input_blocked',
        type: 'policy_violation',
      });
      expect(await gateway.lastEvent()).toMatchObject({ status, verdict: 'block' });
    }
  });
});

describe('the identical refused call', () => {
  it('is answered from memory, and its event names the first', async () => {
    const gateway = await start(
      '"entity-list-filter": {when: {header: {x-app: [a, b]}}}'.replace(/^/, '{').replace(/$/, '}'),
      filter,
    );
    const call = async (content: string, options: Parameters<TestGateway['call']>[1] = {}) =>
      gateway.call(chat(content), { headers: { 'x-app': 'a' }, ...options });
    const first = await call('about Falcon');
    expect(first.status).toBe(409);
    expect([first.headers.get('x-should-retry'), first.headers.get('retry-after-ms')]).toEqual(['false', '0']);
    const again = await call('about Falcon');
    expect([again.status, again.text]).toEqual([409, first.text]);
    expect(again.headers.get('x-should-retry')).toBe('false');
    const original = first.headers.get('x-kt-event-id');
    expect(await gateway.lastEvent()).toMatchObject({
      repeat_of: original,
      status: 409,
      verdict: 'block',
      policy: 'entity-list-filter',
      policy_results: [],
    });
    expect(again.headers.get('x-kt-event-id')).not.toBe(original);

    const notRepeats = [
      await call('about  Falcon'),
      await call('about Falcon', { headers: { 'x-app': 'b' } }),
      await call('about Falcon', { key: gateway.addKey('gateway') }),
    ];
    for (const answer of notRepeats) {
      expect(answer.status).toBe(409);
      const id = answer.headers.get('x-kt-event-id');
      expect((await gateway.events()).find((event) => event.id === id)).toMatchObject({ repeat_of: null });
    }
    // A header that no policy reads does not make it another call.
    await call('about Falcon', { headers: { 'x-app': 'a', 'x-stainless-retry-count': '1' } });
    expect(await gateway.lastEvent()).toMatchObject({ repeat_of: original });
    expect((await gateway.call(chat('about Falcon'))).status).toBe(200);
  });

  it('also where its answer was refused: the provider is asked once', async () => {
    const gateway = await start('entity-list-filter', filter);
    const body =
      '{"id":"c","choices":[{"index":0,"message":{"role":"assistant","content":"Falcon"},"finish_reason":"stop"}]}';
    upstream.next({ status: 200, headers: { 'content-type': 'application/json' }, body });
    const first = await gateway.call(chat('hello'));
    const again = await gateway.call(chat('hello'));
    expect([first.status, again.status, again.text]).toEqual([409, 409, first.text]);
    expect(upstream.seen).toHaveLength(1);
  });
});

describe('limits', () => {
  it('requests a minute, per key, with the headers that SDKs read', async () => {
    const gateway = await start('', '', '\nrate_limits: {per_key: {requests_per_minute: 2}}');
    const statuses = [];
    for (let count = 0; count < 2; count++) statuses.push((await gateway.call(chat('hello'))).status);
    const over = await gateway.call(chat('hello'));
    expect(statuses).toEqual([200, 200]);
    expect({ status: over.status, ...errorOf(over) }).toMatchObject({
      status: 429,
      type: 'rate_limit_error',
      code: 'rate_limit_exceeded',
    });
    expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(over.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(over.headers.get('x-ratelimit-limit-requests')).toBe('2');
    expect(over.headers.get('x-ratelimit-remaining-requests')).toBe('0');
    expect(await gateway.lastEvent()).toMatchObject({ status: 429, error: 'rate_limit_exceeded', attempts: [] });
    expect((await gateway.call(chat('hello'), { key: gateway.addKey('gateway') })).status).toBe(200);
    expect(upstream.seen).toHaveLength(3);
  });

  it('requests a minute, per user whom a trusted key names, and for all', async () => {
    const rest = '\nrate_limits: {per_user: {requests_per_minute: 1}, global: {requests_per_minute: 3}}';
    const gateway = await start('', '', rest, { key: { trust_identity_headers: true } });
    const as = async (user: string): Promise<number> =>
      (await gateway.call(chat('hello'), { headers: { 'x-user-id': user } })).status;
    expect([await as('a'), await as('a'), await as('b'), await as('c'), await as('d')]).toEqual([
      200, 429, 200, 200, 429,
    ]);
    expect(await gateway.lastEvent()).toMatchObject({ user_id: 'd', identity_source: 'header' });
    const untrusted = gateway.addKey('gateway', { user: 'own' });
    await gateway.call(chat('hello', { user: 'other' }), { key: untrusted, headers: { 'x-user-id': 'a' } });
    expect(await gateway.lastEvent()).toMatchObject({ user_id: 'own', identity_source: 'key' });
  });

  it('requests of users and teams by names of any letters and length', async () => {
    const rest = '\nrate_limits: {per_user: {requests_per_day: 1}, per_team: {requests_per_day: 1}}';
    const gateway = await start('', '', rest, { key: { trust_identity_headers: true } });
    const sent = (text: string): string => Buffer.from(text).toString('latin1');
    const as = async (headers: Record<string, string>): Promise<number> =>
      (await gateway.call(chat('hello'), { headers })).status;
    for (const name of ['Ada Lovelace', 'müller', 'Ада', 'x'.repeat(300)]) {
      expect([await as({ 'x-user-id': sent(name) }), await as({ 'x-user-id': sent(name) })]).toEqual([200, 429]);
      const recorded = name.length === 300 ? expect.stringMatching(/^sha256-[0-9a-f]{64}$/) : name;
      expect(await gateway.lastEvent()).toMatchObject({ user_id: recorded, identity_source: 'header' });
    }
    const team = { 'x-team-id': 'Data Science' };
    expect([await as(team), await as(team)]).toEqual([200, 429]);
    const user = 'y'.repeat(5_000);
    const bodies = [await gateway.call(chat('hello', { user })), await gateway.call(chat('hello', { user }))];
    expect(bodies.map(({ status }) => status)).toEqual([200, 429]);
  });

  it('tokens a minute, by what the provider counted', async () => {
    const gateway = await start('', '', '\nrate_limits: {global: {tokens_per_minute: 100}}');
    const body = '{"id":"c","choices":[],"usage":{"prompt_tokens":90,"completion_tokens":20,"total_tokens":110}}';
    upstream.next({ status: 200, headers: { 'content-type': 'application/json' }, body });
    expect((await gateway.call(chat('hello'))).status).toBe(200);
    const over = await gateway.call(chat('hello'));
    expect(over.status).toBe(429);
    expect(over.headers.get('x-ratelimit-limit-tokens')).toBe('100');
  });

  it('sizes', async () => {
    const gateway = await start(
      '',
      '',
      '\nsize_limits: {max_request_bytes: 2000, max_response_bytes: 3000, max_messages: 2, max_input_characters: 500}',
    );
    const messages = [1, 2, 3].map(() => ({ role: 'user', content: 'a' }));
    const many = await gateway.call({ model: 'gpt-4o', messages });
    expect({ status: many.status, ...errorOf(many) }).toMatchObject({ status: 400, param: 'messages' });
    expect((await gateway.call({ model: 'gpt-4o', messages: messages.slice(1) })).status).toBe(200);
    expect((await gateway.call(chat('a'.repeat(501)))).status).toBe(400);
    expect((await gateway.call(chat('a'.repeat(500)))).status).toBe(200);
    expect((await gateway.call(chat('a'.repeat(2000)))).status).toBe(413);
    upstream.next({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: `{"x":"${'a'.repeat(3000)}"}`,
    });
    expect((await gateway.call(chat('a'))).status).toBe(502);
  });

  it('sizes that nobody set', async () => {
    const gateway = await start('');
    const long = await gateway.call(chat('a'.repeat(8_000_001)));
    expect([long.status, errorOf(long)['message']]).toEqual([
      400,
      "The request's text is longer than 8000000 characters, this gateway's limit.",
    ]);
  });

  it('calls at once: the rest wait their turn, and are told when there is no room', async () => {
    const gateway = await start('', '', '', { maxConcurrency: 1, queue: { queue: 1, patience: 10_000 } });
    let release: (() => void) | undefined;
    upstream.next((_request, response) => {
      release = () => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{"id":"c","choices":[]}');
      };
    });
    const first = gateway.call(chat('first'));
    await vi.waitFor(() => expect(release).toBeDefined());
    const second = gateway.call(chat('second'));
    await vi.waitFor(() => expect(gateway.gateway.underWay()).toBe(2));
    const third = await gateway.call(chat('third'));
    expect({ status: third.status, ...errorOf(third) }).toMatchObject({
      status: 503,
      type: 'server_error',
      code: 'overloaded',
    });
    expect(third.headers.get('retry-after')).toBe('1');
    expect(await gateway.lastEvent()).toMatchObject({ status: 503, error: 'overloaded', attempts: [] });
    release?.();
    expect([(await first).status, (await second).status]).toEqual([200, 200]);
    expect(upstream.seenWith('third')).toHaveLength(0);
  });

  it('who waits too long is told so', async () => {
    const gateway = await start('', '', '', { maxConcurrency: 1, queue: { queue: 5, patience: 50 } });
    upstream.next(() => undefined);
    const leaving = new AbortController();
    const first = gateway.call(chat('first'), { signal: leaving.signal }).catch(() => null);
    await vi.waitFor(() => expect(upstream.seen).toHaveLength(1));
    const second = await gateway.call(chat('second'));
    expect([second.status, errorOf(second)['code']]).toEqual([503, 'overloaded']);
    leaving.abort();
    await first;
    await vi.waitFor(async () => expect((await gateway.call(chat('third'))).status).toBe(200));
  });
});

describe('a stream whose provider thinks', () => {
  it('is kept alive with comments, which are not part of the answer', async () => {
    const gateway = await start('', '', '\nstreaming: {keep_alive: 50ms}');
    const frame = (content: string, finish: string | null): string =>
      `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;
    let finish: (() => void) | undefined;
    upstream.next((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(frame('a', null));
      finish = () => response.end(`${frame('b', 'stop')}data: [DONE]\n\n`);
    });
    const response = await fetch(`${gateway.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${gateway.key}` },
      body: JSON.stringify(chat('hello', { stream: true })),
    });
    let text = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(chunk).toString();
      if (text.includes(': keep-alive\n\n')) finish?.();
    }
    expect(text.replaceAll(': keep-alive\n\n', '')).toBe(`${frame('a', null)}${frame('b', 'stop')}data: [DONE]\n\n`);
  });
});

describe('the end', () => {
  it('new calls are refused, open ones finish, and what does not is told', async () => {
    const gateway = await start('', '', '');
    let release: (() => void) | undefined;
    upstream.next((_request, response) => {
      release = () => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{"id":"c","choices":[]}');
      };
    });
    const first = gateway.call(chat('first'));
    await vi.waitFor(() => expect(release).toBeDefined());
    const stopping = gateway.gateway.stop(5_000);
    const ready = await gateway.call('', { path: '/readyz', method: 'GET', key: null });
    expect([ready.status, ready.text]).toEqual([503, '{"status":"shutting_down"}']);
    const refused = await gateway.call(chat('second'));
    expect({ status: refused.status, ...errorOf(refused) }).toMatchObject({ status: 503, code: 'shutting_down' });
    release?.();
    expect((await first).status).toBe(200);
    expect(await stopping).toBe(true);
    expect((await gateway.events()).map(({ status }) => status).sort()).toEqual([200, 503]);
  });

  it('what is still open at the end of its time gets an error and an event', async () => {
    const gateway = await start('', '', '', { maxConcurrency: 1 });
    upstream.next(() => undefined);
    const first = gateway.call(chat('first'));
    await vi.waitFor(() => expect(upstream.seen).toHaveLength(1));
    const waiting = gateway.call(chat('second'));
    await vi.waitFor(() => expect(gateway.gateway.underWay()).toBe(2));
    expect(await gateway.gateway.stop(50)).toBe(false);
    for (const answer of [await first, await waiting]) {
      expect([answer.status, errorOf(answer)['code']]).toEqual([503, 'shutting_down']);
    }
    expect((await gateway.events()).map(({ error }) => error)).toEqual(['shutting_down', 'shutting_down']);
  });
});
