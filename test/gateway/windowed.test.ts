import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  chat,
  configText,
  errorOf,
  providerAt,
  readStream,
  startTestGateway,
  type TestGateway,
} from '../support/gateway.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';
import { wordKind } from '../support/word-kind.ts';

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

type Verdict = Parameters<typeof wordKind>[1];

async function start(
  verdict: Verdict,
  options: { isInline?: boolean; policy?: string; rest?: string } = {},
): Promise<TestGateway> {
  const { isInline = true, policy = '', rest = '' } = options;
  const config = configText('audit-logger', policy, `${providerAt(upstream.url)}${rest}`);
  const gateway = await startTestGateway(config, { kinds: [wordKind('falcon', verdict, isInline)] });
  open.push(gateway);
  return gateway;
}

const frame = (content: string, finish: string | null = null): string =>
  `data: ${JSON.stringify({ id: 'c', choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;
const done = 'data: [DONE]\n\n';

/** Has the upstream answer the next call with a stream that the test writes. */
function scripted(): Promise<ServerResponse> {
  return new Promise((resolve) => {
    upstream.next((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.flushHeaders();
      resolve(response);
    });
  });
}

/** A streamed call whose text can be waited for. */
function stream(
  gateway: TestGateway,
  signal?: AbortSignal,
): { readonly text: string; until(part: string): Promise<void>; ended: Promise<'clean' | 'broken'> } {
  const state = { text: '' };
  const run = async (): Promise<'clean' | 'broken'> => {
    try {
      const response = await fetch(`${gateway.url}/v1/chat/completions`, {
        method: 'POST',
        headers: { authorization: `Bearer ${gateway.key}` },
        body: JSON.stringify(chat('hello', { stream: true })),
        ...(signal === undefined ? {} : { signal }),
      });
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
        state.text += Buffer.from(chunk).toString();
      return 'clean';
    } catch {
      return 'broken';
    }
  };
  const ended = run();
  return {
    get text() {
      return state.text;
    },
    until: (part) => vi.waitFor(() => expect(state.text).toContain(part)),
    ended,
  };
}

describe('windowed', () => {
  it('lets text go while the provider still writes, and holds the word under way', async () => {
    const gateway = await start('redact');
    const answer = scripted();
    const client = stream(gateway);
    const provider = await answer;
    provider.write(frame('the'));
    provider.write(frame(' quick'));
    await client.until('the');
    expect(client.text).not.toContain('quick');
    provider.write(frame(' fal'));
    await client.until('quick');
    provider.write(frame('con7'));
    provider.write(frame(' flies', 'stop'));
    provider.end(done);
    expect(await client.ended).toBe('clean');
    const { content, isDone } = readStream(client.text);
    expect({ content, isDone }).toEqual({ content: 'the quick [WORD] flies', isDone: true });
    expect(await gateway.lastEvent()).toMatchObject({
      verdict: 'redact',
      phase: 'output',
      redactions: 1,
      delivered: 'full',
      enforced: true,
    });
  });

  it('lets the arguments of a tool’s call go while the provider still writes them', async () => {
    const gateway = await start('redact');
    const answer = scripted();
    const client = stream(gateway);
    const provider = await answer;
    const delta = (delta: object, finish: string | null = null): string =>
      `data: ${JSON.stringify({ id: 'c', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
    const called = (piece: string, head: object = {}, name: object = {}): string =>
      delta({ tool_calls: [{ index: 0, ...head, function: { ...name, arguments: piece } }] });
    provider.write(frame('One moment.'));
    provider.write(called('', { id: 'call_1', type: 'function' }, { name: 'send' }));
    for (const piece of ['{"to":"the fal', 'con7', ' now", ', '"n":']) provider.write(called(piece));
    await client.until('[WORD]');
    expect(client.text).toContain('"name":"send"');
    expect(client.text).not.toContain('con7');
    provider.write(called(' 4'));
    provider.write(called('2}'));
    provider.write(delta({}, 'tool_calls'));
    provider.end(done);
    expect(await client.ended).toBe('clean');
    const { frames, content } = readStream(client.text);
    const pieces = frames as unknown as {
      choices: { delta: { tool_calls?: { function: { arguments: string } }[] } }[];
    }[];
    const written = pieces.map(({ choices }) => choices[0]?.delta.tool_calls?.[0]?.function.arguments ?? '').join('');
    expect([content, written]).toEqual(['One moment.', '{"to":"the [WORD] now", "n": 42}']);
  });

  it('leaves every byte of what nothing is found in', async () => {
    const gateway = await start('redact');
    const parts = [
      '\ufeff: hi\n\n',
      frame('a b').replaceAll('\n', '\r\n'),
      'event: chunk\n',
      frame('c', 'stop'),
      'data: {"choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}}\n\n',
    ];
    upstream.next({ status: 200, headers: { 'content-type': 'text/event-stream' }, body: parts.join('') + done });
    const client = stream(gateway);
    expect(await client.ended).toBe('clean');
    expect(client.text).toBe(parts.join('').replace('\ufeff', '') + done);
    expect(await gateway.lastEvent()).toMatchObject({ usage: { input_tokens: 1, output_tokens: 2 } });
  });

  it('ends a block in mid-stream with one error event and a hard close, and the provider’s call with it', async () => {
    const gateway = await start('block');
    const answer = scripted();
    const client = stream(gateway);
    const provider = await answer;
    provider.write(frame('the quick'));
    provider.write(frame(' brown'));
    await client.until('quick');
    provider.write(frame(' fal'));
    provider.write(frame('con '));
    expect(await client.ended).toBe('broken');
    const { frames, content, isDone } = readStream(client.text);
    expect(content).toBe('the quick brown');
    expect(isDone).toBe(false);
    expect(frames.at(-1)).toMatchObject({
      error: { type: 'policy_violation', code: 'output_blocked', phase: 'output' },
    });
    await vi.waitFor(() => expect(upstream.seen[0]?.aborted).toBe(true));
    expect(await gateway.lastEvent()).toMatchObject({
      verdict: 'block',
      enforced: true,
      phase: 'output',
      delivered: 'partial',
    });
  });

  it('answers a block before anything left with a plain 409', async () => {
    const gateway = await start('block');
    upstream.next({
      status: 200,
      headers: { 'content-type': 'text/event-stream' },
      body: frame('falcon ') + frame('x', 'stop') + done,
    });
    const answer = await gateway.call(chat('hello', { stream: true }));
    expect(answer.status).toBe(409);
    expect(errorOf(answer)).toMatchObject({ code: 'output_blocked' });
    expect(await gateway.lastEvent()).toMatchObject({ delivered: 'none' });
  });

  it('escalation refuses in mid-stream too', async () => {
    const gateway = await start('escalate');
    upstream.next({
      status: 200,
      headers: { 'content-type': 'text/event-stream' },
      body: frame('falcon ') + frame('x', 'stop') + done,
    });
    expect(errorOf(await gateway.call(chat('hello', { stream: true })))).toMatchObject({ code: 'escalation_required' });
  });

  it.each(['redact', 'block'] as const)(
    'a policy that needs the whole and would %s ends the stream late',
    async (verdict) => {
      const gateway = await start(verdict, { isInline: false });
      const answer = scripted();
      const client = stream(gateway);
      const provider = await answer;
      provider.write(frame('a falcon'));
      await client.until('falcon');
      provider.write(frame('!', 'stop'));
      provider.end(done);
      expect(await client.ended).toBe('broken');
      const { frames, isDone } = readStream(client.text);
      expect(isDone).toBe(false);
      expect(frames.at(-1)).toMatchObject({ error: { type: 'policy_violation', code: 'output_blocked' } });
      expect(await gateway.lastEvent()).toMatchObject({
        verdict,
        enforced: false,
        delivered: 'partial',
        error: 'output_blocked',
      });
    },
  );

  it('waits for the whole where the policy’s settings ask for that', async () => {
    const gateway = await start('redact', { isInline: false, policy: 'audit-logger: {stream: buffered}' });
    upstream.next({
      status: 200,
      headers: { 'content-type': 'text/event-stream' },
      body: frame('fal') + frame('con x', 'stop') + done,
    });
    const answer = await gateway.call(chat('hello', { stream: true }));
    expect(readStream(answer.text)).toMatchObject({ content: '[WORD] x', isDone: true });
  });

  it.each([
    ['a cut', (provider: ServerResponse) => provider.destroy(), 'upstream'],
    ['an end without a finish reason', (provider: ServerResponse) => provider.end(), 'before it was complete'],
    ['an event that is not JSON', (provider: ServerResponse) => provider.write('data: {"choices":[\n\n'), 'not JSON'],
  ])('%s is not a clean end', async (_name, act, message) => {
    const gateway = await start('redact');
    const answer = scripted();
    const client = stream(gateway);
    const provider = await answer;
    provider.write(frame('the quick '));
    provider.write(frame('brown'));
    await client.until('quick');
    act(provider);
    expect(await client.ended).toBe('broken');
    const { frames, isDone, content } = readStream(client.text);
    expect(isDone).toBe(false);
    expect(content).toBe('the quick ');
    expect(frames.at(-1)).toMatchObject({ error: { type: 'upstream_error' } });
    expect(JSON.stringify(frames.at(-1))).toContain(message);
    expect(await gateway.lastEvent()).toMatchObject({ delivered: 'partial' });
  });

  it('an error event goes on in the provider’s words, redacted, and ends the stream hard', async () => {
    const gateway = await start('redact');
    const answer = scripted();
    const client = stream(gateway);
    const provider = await answer;
    provider.write(frame('the quick '));
    const error = { message: 'no falcon "here"', type: 'overloaded', code: 'x_1' };
    provider.write(`${frame('brown ')}data: ${JSON.stringify({ error })}\n\n`);
    expect(await client.ended).toBe('broken');
    const { frames, isDone, content } = readStream(client.text);
    expect({ isDone, content }).toEqual({ isDone: false, content: 'the quick brown ' });
    expect(frames.at(-1)).toEqual({ error: { ...error, message: 'no [WORD] "here"' } });
    expect(await gateway.lastEvent()).toMatchObject({
      status: 502,
      error: 'upstream_error',
      delivered: 'partial',
      verdict: 'redact',
      redactions: 1,
    });
  });

  it('an error event that comes first is a plain 502 with what the provider says, redacted', async () => {
    const gateway = await start('redact');
    upstream.next({
      status: 200,
      headers: { 'content-type': 'text/event-stream' },
      body: `data: ${JSON.stringify({ error: { message: 'no falcon here' } })}\n\n`,
    });
    const answer = await gateway.call(chat('hello', { stream: true }));
    expect({ status: answer.status, ...errorOf(answer) }).toMatchObject({
      status: 502,
      type: 'upstream_error',
      message: 'The provider reported an error in its stream: no [WORD] here',
    });
  });

  it('an error event with what a policy refuses is told in the policy’s words', async () => {
    const gateway = await start('block');
    const answer = scripted();
    const client = stream(gateway);
    const provider = await answer;
    provider.write(frame('the quick '));
    provider.write(frame('brown '));
    await client.until('quick');
    provider.write(`data: ${JSON.stringify({ error: { message: 'no falcon here' } })}\n\n`);
    expect(await client.ended).toBe('broken');
    expect(readStream(client.text).frames.at(-1)).toMatchObject({ error: { code: 'output_blocked' } });
    expect(client.text).not.toContain('falcon');
  });

  it('of a stream that broke off the event tells what was found in what came', async () => {
    const gateway = await start('redact');
    const answer = scripted();
    const client = stream(gateway);
    const provider = await answer;
    provider.write(frame('a falcon '));
    provider.write(frame('flies '));
    await client.until('[WORD]');
    provider.destroy();
    expect(await client.ended).toBe('broken');
    expect(await gateway.lastEvent()).toMatchObject({
      status: 502,
      verdict: 'redact',
      phase: 'output',
      redactions: 1,
      enforced: true,
      delivered: 'partial',
    });
  });

  it('of one that broke off before a policy that needs the whole could act, it tells that too', async () => {
    const gateway = await start('redact', { isInline: false });
    const answer = scripted();
    const client = stream(gateway);
    const provider = await answer;
    provider.write(frame('a falcon '));
    await client.until('falcon');
    provider.destroy();
    expect(await client.ended).toBe('broken');
    expect(await gateway.lastEvent()).toMatchObject({ status: 502, verdict: 'redact', enforced: false });
  });

  it('realtime, an error event goes through the policies as well', async () => {
    const gateway = await start('block', { rest: '\nstreaming: {output_mode: realtime}' });
    const answer = scripted();
    const client = stream(gateway);
    const provider = await answer;
    provider.write(frame('the quick '));
    await client.until('quick');
    provider.write(`data: ${JSON.stringify({ error: { message: 'no falcon here' } })}\n\n`);
    expect(await client.ended).toBe('broken');
    expect(readStream(client.text).frames.at(-1)).toMatchObject({ error: { code: 'output_blocked' } });
    expect(client.text).not.toContain('falcon');
  });

  it('a stream whose lines end with CR alone is whole', async () => {
    const gateway = await start('redact');
    const body = `${frame('a falcon ')}${frame('b', 'stop')}${done}`.replaceAll('\n', '\r');
    upstream.next({ status: 200, headers: { 'content-type': 'text/event-stream' }, body });
    const client = stream(gateway);
    expect(await client.ended).toBe('clean');
    expect(client.text).toContain('a [WORD] ');
    expect(client.text).toContain('data: [DONE]');
    expect(await gateway.lastEvent()).toMatchObject({ status: 200, delivered: 'full' });
  });

  it('a line of a megabyte passes', async () => {
    const gateway = await start('redact');
    const long = 'word '.repeat(200_000);
    upstream.next({
      status: 200,
      headers: { 'content-type': 'text/event-stream' },
      body: frame(`${long}falcon`, 'stop') + done,
    });
    const answer = await gateway.call(chat('hello', { stream: true }));
    expect(readStream(answer.text).content).toBe(`${long}[WORD]`);
  });

  it('keeps a silent stream alive, also before its first word', async () => {
    const gateway = await start('redact', { rest: '\nstreaming: {keep_alive: 40ms}' });
    const answer = scripted();
    const client = stream(gateway);
    const provider = await answer;
    await client.until(': keep-alive\n\n');
    provider.write(frame('a falcon', 'stop'));
    provider.end(done);
    expect(await client.ended).toBe('clean');
    expect(readStream(client.text).content).toBe('a [WORD]');
  });

  it('a client that leaves ends the call to the provider', async () => {
    const gateway = await start('redact');
    const leave = new AbortController();
    const answer = scripted();
    const client = stream(gateway, leave.signal);
    const provider = await answer;
    provider.write(frame('the quick '));
    provider.write('data: {"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":4,"total_tokens":7}}\n\n');
    provider.write(frame('brown'));
    await client.until('usage');
    leave.abort();
    await vi.waitFor(() => expect(upstream.seen[0]?.aborted).toBe(true));
    await vi.waitFor(async () =>
      expect(await gateway.lastEvent()).toMatchObject({
        status: 499,
        delivered: 'partial',
        usage: { input_tokens: 3, output_tokens: 4 },
      }),
    );
    await client.ended;
  });
});

it.each(['windowed', 'buffered'])('a number in the place of text is no text that anybody judged (%s)', async (mode) => {
  const gateway = await start('redact', { rest: `\nstreaming: {output_mode: ${mode}}` });
  const response = scripted();
  const call = stream(gateway);
  const provider = await response;
  const number = `data: ${JSON.stringify({ id: 'c', choices: [{ index: 0, delta: { content: 4111 } }] })}\n\n`;
  provider.end(frame('my card is ') + number + frame('', 'stop') + done);
  await call.ended;
  expect(call.text).not.toContain('4111');
  expect(call.text).toContain("a number where 'content' holds text");
});
