import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { errorStep, startUpstream, type Upstream } from './upstream.ts';

let upstream: Upstream;

beforeEach(async () => {
  upstream = await startUpstream();
});

afterEach(async () => {
  await upstream.close();
});

const ask = async (content: string, signal: AbortSignal | null = null, model = 'gpt-4o'): Promise<Response> =>
  fetch(`${upstream.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: 'Bearer x' },
    body: JSON.stringify({ model, messages: [{ role: 'user', content }] }),
    signal,
  });

describe('the upstream of the tests', () => {
  it('answers like the mock and records what came', async () => {
    const answer = (await (await ask('hello')).json()) as { choices: { message: { content: string } }[] };
    expect(answer.choices[0]?.message.content).toBe('You said: hello (1 message)');
    expect(upstream.seen).toHaveLength(1);
    expect(upstream.seen[0]).toMatchObject({ method: 'POST', url: '/v1/chat/completions', complete: true });
    expect(upstream.seen[0]?.headers.authorization).toBe('Bearer x');
    expect([upstream.seenWith('hello').length, upstream.seenWith('other').length]).toEqual([1, 0]);
    upstream.reset();
    expect(upstream.seen).toHaveLength(0);
  });

  it('takes steps for the next requests, then answers again', async () => {
    upstream.next(errorStep(429, { 'retry-after': '7' }), (_, response) => response.end('mine'));
    const first = await ask('a');
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '7']);
    expect(await (await ask('a')).text()).toBe('mine');
    expect((await ask('a')).status).toBe(200);
  });

  it('fails once for each tag in a text', async () => {
    const statuses = [];
    for (const tag of ['one', 'one', 'two', 'one']) statuses.push((await ask(`fail-once-500-${tag}`)).status);
    expect(statuses).toEqual([500, 200, 500, 200]);
  });

  it('notes a sender that went away', async () => {
    const leaving = new AbortController();
    const asking = ask('hello', leaving.signal, 'mock-hang');
    await vi.waitFor(() => expect(upstream.seen[0]?.complete).toBe(true));
    expect(upstream.seen[0]?.aborted).toBe(false);
    leaving.abort();
    await expect(asking).rejects.toThrow();
    await vi.waitFor(() => expect(upstream.seen[0]?.aborted).toBe(true));
  });
});
