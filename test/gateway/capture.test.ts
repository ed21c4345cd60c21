/**
 * Text in events: none unless it is asked for, and then nothing that a policy found, whatever the policy made of it.
 */
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventsFile, eventsFolder } from '../../src/events/paths.ts';
import { chat, configText, providerAt, startTestGateway, type TestGateway } from '../support/gateway.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

const mail = 'jane.doe@corp.example';
const card = '4111 1111 1111 1111';

let upstream: Upstream;
const started: TestGateway[] = [];

async function start(chain: string, policy: string, capture = 'redacted'): Promise<TestGateway> {
  const rest = `${providerAt(upstream.url)}\nevents: {capture: ${capture}}`;
  const one = await startTestGateway(configText(chain, policy, rest));
  started.push(one);
  return one;
}

beforeAll(async () => {
  upstream = await startUpstream();
});

afterAll(async () => {
  await Promise.all(started.map(async (one) => one.stop()));
  await upstream.close();
});

afterEach(() => upstream.reset());

/** The provider answers with a text, at once or as a stream. */
function answerWith(text: string, isStream = false): void {
  upstream.next((_request, response) => {
    if (isStream) {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const piece of text.match(/.{1,5}/gs) ?? [])
        response.write(
          `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: piece }, finish_reason: null }] })}\n\n`,
        );
      response.end('data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n');
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    const message = { role: 'assistant', content: text };
    response.end(JSON.stringify({ choices: [{ index: 0, message, finish_reason: 'stop' }] }));
  });
}

const said = (texts: readonly { readonly text: string }[] | null | undefined): string[] | null =>
  texts?.map(({ text }) => text) ?? null;

describe('events.capture', () => {
  it('none: holds no text', async () => {
    const gateway = await start('pii-detector', '', 'none');
    await gateway.call(chat(`a plain word and ${mail}`));
    const [event] = await gateway.events();
    expect(event).not.toHaveProperty('captured');
    expect(await readFile(eventsFile(eventsFolder(gateway.home)), 'utf8')).not.toMatch(/plain word|jane/);
  });

  it.each([false, true])('redacted: holds both sides as they were redacted (stream: %s)', async (stream) => {
    const gateway = await start('pii-detector', '');
    answerWith(`Write to ${mail} or pay with ${card}.`, stream);
    await gateway.call(chat(`I am ${mail}`, { stream }));
    const [event] = await gateway.events();
    expect(said(event?.captured?.input)).toEqual(['I am [EMAIL]']);
    expect(said(event?.captured?.output)).toEqual(['Write to [EMAIL] or pay with [PAYMENT_CARD].']);
    expect(event?.captured?.input?.[0]).toMatchObject({ role: 'user', kind: 'content' });
    expect(await readFile(eventsFile(eventsFolder(gateway.home)), 'utf8')).not.toMatch(/jane|4111/);
  });

  it('hides what was found also where the policy refused, or only observed', async () => {
    const blocking = await start('pii-detector', 'pii-detector: {action: block}');
    expect((await blocking.call(chat(`I am ${mail}`))).status).toBe(409);
    const observing = await start('pii-detector', 'pii-detector: {mode: observe}');
    expect((await observing.call(chat(`I am ${mail}`))).status).toBe(200);
    for (const gateway of [blocking, observing]) {
      const [event] = await gateway.events();
      expect(said(event?.captured?.input)).toEqual(['I am [EMAIL]']);
      expect(await readFile(eventsFile(eventsFolder(gateway.home)), 'utf8')).not.toContain('jane');
    }
    expect((await blocking.events())[0]?.captured?.output).toBeNull();
  });

  it('keeps placeholders where values are put back for the client', async () => {
    const gateway = await start('pii-detector', 'pii-detector: {redaction: {restore: true}}');
    answerWith('Dear [EMAIL_1], thank you.');
    const answer = await gateway.call(chat(`I am ${mail}`));
    expect(answer.text).toContain(mail);
    const [event] = await gateway.events();
    expect(said(event?.captured?.output)).toEqual(['Dear [EMAIL_1], thank you.']);
    expect(await readFile(eventsFile(eventsFolder(gateway.home)), 'utf8')).not.toContain('jane');
  });

  it('holds nothing of a phase that no policy judges', async () => {
    const gateway = await start('prompt-injection', '');
    answerWith('unjudged words');
    await gateway.call(chat('hello'));
    const [event] = await gateway.events();
    expect(event?.captured).toMatchObject({ output: null, truncated: false });
    expect(said(event?.captured?.input)).toEqual(['hello']);
  });
});
