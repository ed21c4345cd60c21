import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chat, configText, providerAt, providerKey } from '../support/gateway.ts';
import { makePlace, type Place } from '../support/kt.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

let upstream: Upstream;
let place: Place;

beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(async () => {
  await upstream.close();
});
beforeEach(() => {
  place = makePlace();
});
afterEach(async () => {
  await place.close();
});

describe('a text of millions of characters', () => {
  it.each([[[]], [['--workers', '1']]])(
    'is judged while other calls are answered, with %j',
    async (words) => {
      upstream.reset();
      const chain = 'prompt-injection, pii-detector, hipaa-phi-detector, dlp-filter';
      place.write('policy-config.yaml', configText(chain, '', providerAt(upstream.url)));
      const key = await place.key('app');
      const gateway = await place.gateway(words, { TEST_KEY: providerKey });
      const post = async (content: string): Promise<Response> => {
        const body = JSON.stringify(chat(content));
        const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
        return fetch(`${gateway.url}/v1/chat/completions`, { method: 'POST', headers, body });
      };
      const answered: string[] = [];
      // Each policy takes far longer for them than a short call takes in all.
      const long = post(`long ${'ann@example.com 4111 1111 1111 1111 '.repeat(25_000)}`).then((answer) => {
        answered.push('long');
        return answer;
      });
      for (let call = 0; call < 5; call++) {
        expect((await post(`short ${call}`)).status).toBe(200);
        answered.push(`short ${call}`);
      }
      const answer = await long;
      expect([answer.status, answer.headers.get('x-kt-verdict')]).toEqual([200, 'redact']);
      expect(answered).toEqual(['short 0', 'short 1', 'short 2', 'short 3', 'short 4', 'long']);
      const [sent] = upstream.seenWith('long ');
      expect(sent?.body.toString()).toContain('long [EMAIL] [PAYMENT_CARD] [EMAIL]');
      expect(sent?.body.includes('4111')).toBe(false);
    },
    60_000,
  );
});
