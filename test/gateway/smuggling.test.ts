/**
 * Requests in which a second one hides: none of it may reach a provider as a request of its own, and the next client is served
 * as ever.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chat, configText, providerAt, startTestGateway, type TestGateway } from '../support/gateway.ts';
import { openSocket } from '../support/raw-http.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

/** Plain JavaScript, since test:peers runs it without a compiler. */
const path: string = '../support/smuggling.js';
const { hidden, smugglingInputs } = (await import(path)) as {
  readonly hidden: string;
  smugglingInputs(to: { host: string; key: string }): readonly (readonly [name: string, request: string])[];
};

let upstream: Upstream;
let gateway: TestGateway;

beforeAll(async () => {
  upstream = await startUpstream();
  // Short, so that what waits for the rest of a request that never comes is over soon.
  const http = { headers: 400, request: 400, check: 50 };
  gateway = await startTestGateway(configText('pii-detector', '', providerAt(upstream.url)), { http });
});
afterAll(async () => {
  await gateway.stop();
  await upstream.close();
});

/** Sends a text and resolves with all that comes back until the connection is over. */
async function exchange(port: number, request: string): Promise<string> {
  const socket = await openSocket(port);
  return new Promise((resolve) => {
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(text));
    socket.write(request, 'latin1');
    // A connection that is kept open after an answer has nothing more to say.
    socket.setTimeout(500, () => socket.destroy());
  });
}

const inputs = smugglingInputs({ host: 'localhost', key: '{key}' }).map(([name]) => name);

describe('a request with', () => {
  it.each(inputs)('%s hides no second one', async (wanted) => {
    upstream.reset();
    const [, request = ''] =
      smugglingInputs({ host: 'localhost', key: gateway.key }).find(([name]) => name === wanted) ?? [];
    const answer = await exchange(gateway.port, request);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer.match(/^HTTP\/1\.1 /gm)).toHaveLength(1);
    expect(upstream.seen).toEqual([]);
    expect(answer).not.toContain(hidden);
    expect((await gateway.call(chat('hello'))).status).toBe(200);
  });
});
