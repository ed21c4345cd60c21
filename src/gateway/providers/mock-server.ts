/**
 * The mock provider's listener: OpenAI's endpoints and Anthropic's on `node:http`, in process, for `--demo` and for tests. It
 * opens no port and never throws; a client that goes away ends its answer.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { chatAnswer } from './mock/chat.ts';
import { completionAnswer } from './mock/completion.ts';
import { embeddingAnswer } from './mock/embedding.ts';
import { messagesAnswer } from './mock/messages.ts';
import { moderationAnswer } from './mock/moderation.ts';
import { responsesAnswer } from './mock/responses.ts';
import {
  anthropicErrorBody,
  digest,
  errorBody,
  invalid,
  isObject,
  MockRefusal,
  type JsonObject,
  type MockAnswer,
  type MockErrorBody,
} from './mock/text.ts';
import { mockModel, mockModels, type MockBehaviour, type MockModel } from './mock.ts';

/** A larger body than any the gateway lets through: 64 MiB. */
const largestBody = 64 * 1024 * 1024;

/** Settings of the mock, for tests. */
export interface MockListenerOptions {
  /** How long `mock-slow` waits before each frame, in milliseconds. Default 100. */
  readonly slowDelay?: number;
}

type Endpoint = (body: JsonObject, behaviour: MockBehaviour, seed: string) => MockAnswer;

const endpoints = new Map<string, Endpoint>([
  ['/v1/chat/completions', chatAnswer],
  ['/v1/completions', completionAnswer],
  ['/v1/responses', responsesAnswer],
  ['/v1/embeddings', (body) => embeddingAnswer(body)],
  ['/v1/messages', messagesAnswer],
  ['/v1/moderations', (body, _, seed) => moderationAnswer(body, seed)],
]);

/** What OpenAI says with each status that a model of the mock can fail with. */
const failures = new Map<number, { type: string; code: string | null; message: string }>([
  [400, { type: 'invalid_request_error', code: null, message: 'This model refuses every request.' }],
  [401, { type: 'invalid_request_error', code: 'invalid_api_key', message: 'Incorrect API key provided.' }],
  [404, { type: 'invalid_request_error', code: 'model_not_found', message: 'The model does not exist.' }],
  [429, { type: 'requests', code: 'rate_limit_exceeded', message: 'Rate limit reached. Try again in 1s.' }],
  [500, { type: 'server_error', code: null, message: 'The server had an error while processing your request.' }],
  [503, { type: 'server_error', code: null, message: 'The engine is currently overloaded.' }],
]);

/** Headers that come with a 429, as OpenAI names them. */
const limitHeaders = {
  'retry-after': '1',
  'x-ratelimit-limit-requests': '60',
  'x-ratelimit-remaining-requests': '0',
  'x-ratelimit-reset-requests': '1s',
} as const;

/** Reads the body whole. Undefined where the client went away. Refuses one that is too large. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > largestBody) throw new MockRefusal(413, errorBody('The body is too large.', 'invalid_request_error'));
    }
  } catch (error) {
    if (error instanceof MockRefusal) throw error;
    return undefined;
  }
  return Buffer.concat(chunks);
}

/** The body as an object, or a refusal like OpenAI's. */
function parseBody(bytes: Buffer): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw invalid('We could not parse the JSON body of your request.', null);
  }
  if (!isObject(value)) throw invalid('The body of your request is not a JSON object.', null);
  return value;
}

/** An error in the form of the API that a path belongs to. */
function sendError(
  response: ServerResponse,
  path: string,
  status: number,
  body: MockErrorBody,
  headers: Readonly<Record<string, string>> = {},
): void {
  const isAnthropic = path.startsWith('/v1/messages');
  sendJson(response, status, isAnthropic ? anthropicErrorBody(status, body.error.message) : body, headers);
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length, ...headers });
  response.end(bytes);
}

/** Writes and waits until there is room for more. False where the client is gone. */
async function write(response: ServerResponse, bytes: string | Buffer): Promise<boolean> {
  if (response.destroyed) return false;
  if (response.write(bytes)) return true;
  return new Promise((resolve) => {
    const settle = (): void => {
      response.off('drain', settle);
      response.off('close', settle);
      resolve(!response.destroyed);
    };
    response.on('drain', settle);
    response.on('close', settle);
  });
}

/** A pause that a client's going away cuts short. */
async function pauseFor(response: ServerResponse, milliseconds: number): Promise<void> {
  const gone = new AbortController();
  const abort = (): void => gone.abort();
  response.once('close', abort);
  await pause(milliseconds, undefined, { signal: gone.signal }).catch(() => undefined);
  response.off('close', abort);
}

/** The first two of the four bytes of an emoji, put where the text begins: never a whole character. */
function withHalfCharacter(json: string): Buffer {
  const at = json.indexOf('You');
  const position = at === -1 ? json.length : at;
  const half = Buffer.from([0xf0, 0x9f]);
  return Buffer.concat([Buffer.from(json.slice(0, position)), half, Buffer.from(json.slice(position))]);
}

async function sendPlain(
  response: ServerResponse,
  answer: MockAnswer,
  behaviour: MockBehaviour,
  delay: number,
): Promise<void> {
  const json = JSON.stringify(answer.plain());
  if (behaviour === 'slow') await pauseFor(response, delay);
  if (response.destroyed) return;
  const bytes = behaviour === 'half-utf8' ? withHalfCharacter(json) : Buffer.from(json);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
  if (behaviour === 'cut') {
    // Only once these bytes are out: destroyed earlier, the client would see no answer begin.
    response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
  } else response.end(bytes);
}

async function sendStream(
  response: ServerResponse,
  frames: Iterable<object>,
  namesEvents: boolean,
  behaviour: MockBehaviour,
  delay: number,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
  const list = [...frames];
  if (namesEvents && behaviour === 'no-done') list.pop();
  let isBroken = behaviour !== 'half-utf8';
  const end = behaviour === 'cut' ? Math.ceil(list.length / 2) : list.length;
  for (const [index, frame] of list.entries()) {
    if (index === end) return void response.write(': cut\n\n', () => response.destroy());
    if (behaviour === 'slow') await pauseFor(response, delay);
    const name = namesEvents ? `event: ${(frame as { readonly type: string }).type}\n` : '';
    const line = `${name}data: ${JSON.stringify(frame)}\n\n`;
    const breaks = !isBroken && line.includes('You');
    isBroken ||= breaks;
    const bytes = breaks ? withHalfCharacter(line) : line;
    if (!(await write(response, bytes))) return;
  }
  if (behaviour === 'cut') return void response.destroy();
  response.end(namesEvents || behaviour === 'no-done' ? '' : 'data: [DONE]\n\n');
}

/** Carries out a behaviour that is no answer at all. False where the model is to answer. */
function misbehave(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { behaviour, status = 500 }: MockModel,
): boolean {
  switch (behaviour) {
    case 'hang':
      return true;
    case 'reset':
      request.socket.resetAndDestroy();
      return true;
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Sign in</title><p>This is a web page.</p>\n');
      return true;
    case 'error': {
      const { type, code, message } = failures.get(status) ?? { type: 'server_error', code: null, message: 'Failed.' };
      sendError(response, path, status, errorBody(message, type, null, code), status === 429 ? limitHeaders : {});
      return true;
    }
    default:
      return false;
  }
}

/** A model in the shape of the models endpoint. */
const modelEntry = ({ id }: MockModel): object => ({ id, object: 'model', created: 1_700_000_000, owned_by: 'mock' });

/** Answers the models list and single models; refuses every path that is not an endpoint. */
function answerGet(path: string): object {
  if (path === '/v1/models') return { object: 'list', data: mockModels.map(modelEntry) };
  const id = path.startsWith('/v1/models/') ? path.slice('/v1/models/'.length) : undefined;
  const model = mockModels.find((entry) => entry.id === id);
  if (model !== undefined) return modelEntry(model);
  if (endpoints.has(path)) {
    throw new MockRefusal(405, errorBody(`Not allowed to GET on ${path}.`, 'invalid_request_error'));
  }
  throw unknownPath('GET', path);
}

const unknownPath = (method: string, path: string): MockRefusal =>
  new MockRefusal(
    404,
    errorBody(`Unknown request URL: ${method} ${path}.`, 'invalid_request_error', null, 'unknown_url'),
  );

const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split('?', 1)[0] ?? '/';

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  options: MockListenerOptions,
): Promise<void> {
  const path = pathOf(request);
  const method = request.method ?? 'GET';
  if (method === 'GET') return sendJson(response, 200, answerGet(path));
  const endpoint = endpoints.get(path);
  if (endpoint === undefined || method !== 'POST') throw unknownPath(method, path);
  const bytes = await readBody(request);
  if (bytes === undefined) return;
  const body = parseBody(bytes);
  const name = body['model'] ?? (path === '/v1/moderations' ? 'omni-moderation-latest' : undefined);
  if (typeof name !== 'string' || name === '') throw invalid('you must provide a model parameter', 'model');
  const model = mockModel(name);
  if (model === undefined) {
    const message = `The model '${name}' does not exist. The mock has: ${mockModels.map(({ id }) => id).join(', ')}.`;
    throw new MockRefusal(404, errorBody(message, 'invalid_request_error', 'model', 'model_not_found'));
  }
  if (misbehave(request, response, path, model)) return;
  const made = endpoint(body, model.behaviour, digest(Buffer.concat([Buffer.from(`${path}\n`), bytes])));
  const delay = options.slowDelay ?? 100;
  const frames = body['stream'] === true ? made.frames?.() : undefined;
  if (frames === undefined) return sendPlain(response, made, model.behaviour, delay);
  return sendStream(response, frames, made.namesEvents ?? false, model.behaviour, delay);
}

/**
 * A `node:http` listener that answers like OpenAI, and on its path like Anthropic, for the models of `mockModels`. The same request gets the same
 * body. Opens no port, keeps no state.
 */
export function createMockListener(
  options: MockListenerOptions = {},
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    // A client that resets the connection is an everyday event; without a listener it would end the process.
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    respond(request, response, options).catch((error: unknown) => {
      if (response.headersSent || response.destroyed) return void response.destroy();
      const path = pathOf(request);
      if (error instanceof MockRefusal) return sendError(response, path, error.status, error.body);
      return sendError(response, path, 500, errorBody('The mock failed.', 'server_error'));
    });
  };
}
