/**
 * A provider for tests of groups: any model under any path, so that each target can have a base URL of its own on one port. It says
 * who was asked for what, and fails or waits where it is told to.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came. */
export interface Asked {
  /** The first part of the path: the target. */
  readonly target: string;
  readonly model: string;
  readonly body: string;
  readonly response: ServerResponse;
}

/** A running one. */
export interface Provider {
  /** A target in a config's flow form, and what it has besides. */
  target(id: string, model: string, more?: string): string;
  readonly seen: readonly Asked[];
  /** `target:model` of each request, in order. */
  asked(): readonly string[];
  /** Statuses for the coming requests, one each; after them all is well again. */
  fail(...statuses: readonly number[]): void;
  /** What a target does instead of answering; null: answers again. */
  instead(target: string, how: ((request: IncomingMessage, response: ServerResponse) => void) | null): void;
  /** Resolves once so many requests came. */
  until(count: number): Promise<void>;
  reset(): void;
  close(): Promise<void>;
}

const chunk = (model: string, content: string, finish: string | null): string =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model, choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;

function answer(body: { model: string; input?: unknown; stream?: boolean }, response: ServerResponse): void {
  const { model } = body;
  if (body.stream === true) {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(`${chunk(model, 'Hello.', null)}${chunk(model, '', 'stop')}data: [DONE]\n\n`);
    return;
  }
  const whole =
    body.input === undefined
      ? {
          id: 'c',
          object: 'chat.completion',
          created: 1,
          model,
          choices: [{ index: 0, message: { role: 'assistant', content: 'Hello.' }, finish_reason: 'stop' }],
          usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 },
        }
      : {
          object: 'list',
          model,
          data: [{ object: 'embedding', index: 0, embedding: [0.5] }],
          usage: { prompt_tokens: 2, total_tokens: 2 },
        };
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(whole));
}

/** Starts one. */
export async function startProvider(): Promise<Provider> {
  let seen: Asked[] = [];
  let failures: number[] = [];
  const others = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
  let heard: (() => void)[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (data: Buffer) => chunks.push(data));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const body = JSON.parse(text) as { model: string };
      const target = request.url?.split('/')[1] ?? '';
      seen.push({ target, model: body.model, body: text, response });
      for (const hear of heard) hear();
      const status = failures.shift();
      const other = others.get(target);
      if (other) other(request, response);
      else if (status === undefined || status === 200) answer(body, response);
      else {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ error: { message: 'no', type: 'server_error', param: null, code: null } }));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    target: (id, model, more = '') =>
      `    - {id: ${id}, provider: openai, model: "${model}", base_url: "http://127.0.0.1:${port}/${id}/v1", secret_key_ref: {env: TEST_KEY}${more === '' ? '' : `, ${more}`}}`,
    get seen() {
      return seen;
    },
    asked: () => seen.map(({ target, model }) => `${target}:${model}`),
    fail: (...statuses) => void (failures = [...statuses]),
    instead: (target, how) => void (how === null ? others.delete(target) : others.set(target, how)),
    until: (count) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (seen.length >= count) resolve();
        };
        heard.push(check);
        check();
      }),
    reset: () => {
      seen = [];
      failures = [];
      heard = [];
      others.clear();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
