import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  configText,
  errorOf,
  providerAt,
  startTestGateway,
  type Answer,
  type TestGateway,
} from '../../support/gateway.ts';
import { startUpstream, type Upstream } from '../../support/upstream.ts';

let upstream: Upstream;
let blocking: TestGateway;
let redacting: TestGateway;

const entity = 'Project Falcon';
const card = '4111 1111 1111 1111';
const path = '/v1/moderations';

beforeAll(async () => {
  upstream = await startUpstream();
  const provider = providerAt(upstream.url);
  const filter = 'entity-list-filter: {blocked_entities: [Project Falcon], action: block}';
  blocking = await startTestGateway(configText('entity-list-filter', filter, provider));
  redacting = await startTestGateway(configText('pii-detector', '', provider));
});

afterAll(async () => {
  await Promise.all([blocking.stop(), redacting.stop()]);
  await upstream.close();
});

afterEach(() => upstream.reset());

const model = 'omni-moderation-latest';
const call = (gateway: TestGateway, body: unknown): Promise<Answer> => gateway.call(body, { path });

describe('each place of a moderation', () => {
  const places: readonly [string, (text: string) => Record<string, unknown>][] = [
    ['text', (text) => ({ model, input: text })],
    ['texts', (text) => ({ model, input: ['a', text] })],
    [
      'parts',
      (text) => ({
        model,
        input: [
          { type: 'text', text: 'a' },
          { type: 'text', text },
        ],
      }),
    ],
    ['text beside a part', (text) => ({ model, input: [{ type: 'text', text: 'a' }, text] })],
    [
      'URL of an image',
      (text) => ({ model, input: [{ type: 'image_url', image_url: { url: `https://x.example/${text}` } }] }),
    ],
    ['unknown member', (text) => ({ model, input: 'a', documents: [text] })],
    ['without a model', (text) => ({ input: text })],
  ];
  it.each(places)('%s', async (_name, place) => {
    const blocked = await call(blocking, place(entity));
    expect([blocked.status, errorOf(blocked)['code']]).toEqual([409, 'input_blocked']);
    expect(await blocking.lastEvent()).toMatchObject({ status: 409, endpoint: path, model });
    expect(upstream.seen).toHaveLength(0);
    const answer = await call(redacting, place(card));
    expect(answer.status).toBe(200);
    expect(upstream.seen[0]?.url).toBe('/v1/moderations');
    expect(String(upstream.seen[0]?.body)).not.toContain('1111');
  });
});

describe('moderations', () => {
  it('note images and pass the answer as it came', async () => {
    const url = 'https://x.example/a.png';
    const body = '{"id":"modr-1", "model":"m","results":[ ]}';
    upstream.next({ status: 200, headers: { 'content-type': 'application/json' }, body });
    const answer = await call(blocking, { model, input: [{ type: 'image_url', image_url: { url } }] });
    expect([answer.status, answer.text]).toEqual([200, body]);
    expect((await blocking.lastEvent()).policy_results[0]?.findings).toEqual([{ type: 'uninspected:image', count: 1 }]);
  });

  it('are sent without a model where they came without', async () => {
    expect((await call(blocking, '{"input":"I will kill you"}')).status).toBe(200);
    expect(String(upstream.seen[0]?.body)).toBe('{"input":"I will kill you"}');
  });

  it.each([
    [{ model }, 'input'],
    [{ model, input: [] }, 'input'],
    [{ model, input: 7 }, 'input'],
    [{ model, input: [7] }, 'input[0]'],
    [{ model: 7, input: 'a' }, 'model'],
  ])('%j is refused', async (body, param) => {
    const answer = await call(blocking, body);
    expect({ status: answer.status, ...errorOf(answer) }).toMatchObject({
      status: 400,
      code: 'invalid_request',
      param,
    });
  });
});
