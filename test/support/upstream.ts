/**
 * A provider for tests: answers like OpenAI through the mock's listener, records everything that reaches it, and fails
 * where it is told to, either for the next requests or as the text of a request asks.
 */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMockListener, type MockListenerOptions } from '../../src/gateway/providers/mock-server.ts';

/** A request as it reached the upstream. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** The body so far; whole once `complete`. */
  readonly body: Buffer;
  readonly complete: boolean;
  /** Whether the sender went away before it had its answer. */
  readonly aborted: boolean;
}

/** What to do with one request: a ready answer, or a listener of the test's own. */
export type UpstreamStep =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A running upstream. */
export interface Upstream {
  /** `http://127.0.0.1:PORT`, without a path. */
  readonly url: string;
  /** Every request so far, in the order of arrival. */
  readonly seen: readonly SeenRequest[];
  /** The requests whose body holds a text. */
  seenWith(text: string): readonly SeenRequest[];
  /** Steps for the coming requests, one each; after them the mock answers again. */
  next(...steps: readonly UpstreamStep[]): void;
  /** Forgets what was seen and what was to come. */
  reset(): void;
  /** Closes every connection and the port. */
  close(): Promise<void>;
}

/** An answer that is JSON, of whatever status. */
export function jsonStep(body: unknown, status = 200): UpstreamStep {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** An answer in OpenAI's error shape, for `next`. */
export function errorStep(status: number, headers: Readonly<Record<string, string>> = {}): UpstreamStep {
  const error = { message: `The upstream says ${status}.`, type: 'server_error', param: null, code: null };
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ error }) };
}

/** `fail-once-429-TAG` in a body: the first request with that tag fails so, later ones are answered. */
const failOnce = /fail-once-(\d{3})-[\w.-]+/;

class Recorded implements SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly chunks: Buffer[] = [];
  complete = false;
  aborted = false;

  constructor(request: IncomingMessage) {
    this.method = request.method ?? '';
    this.url = request.url ?? '';
    this.headers = request.headers;
  }

  get body(): Buffer {
    return Buffer.concat(this.chunks);
  }
}

/** What the mock reads as an `@`, so that its answer can hold an address that its request did not. */
const unwrittenAt = '{at}';

/** Reads a request to its end and records it. */
async function record(request: IncomingMessage, recorded: Recorded): Promise<void> {
  for await (const chunk of request) recorded.chunks.push(chunk as Buffer);
  recorded.complete = true;
}

/** A request that was read already, for a listener that wants to read it. */
function replay(request: IncomingMessage, body: Buffer): IncomingMessage {
  return Object.assign(Object.create(request) as IncomingMessage, {
    async *[Symbol.asyncIterator]() {
      yield await Promise.resolve(body);
    },
  });
}

function carryOut(step: UpstreamStep, request: IncomingMessage, response: ServerResponse): void {
  if (typeof step === 'function') return step(request, response);
  response.writeHead(step.status, step.headers);
  response.end(step.body ?? '');
}

/**
 * Starts an upstream on a free loopback port.
 * @param options the mock's.
 */
export async function startUpstream(options: MockListenerOptions = {}): Promise<Upstream> {
  const answer = createMockListener(options);
  const failed = new Set<string>();
  let seen: Recorded[] = [];
  let steps: UpstreamStep[] = [];
  const server = createServer((request, response) => {
    const recorded = new Recorded(request);
    seen.push(recorded);
    response.on('error', () => undefined);
    response.on('close', () => (recorded.aborted = !response.writableFinished));
    const step = steps.shift();
    record(request, recorded).then(
      () => {
        const body = recorded.body;
        if (step !== undefined) return carryOut(step, replay(request, body), response);
        const wish = failOnce.exec(body.toString());
        if (wish === null || failed.has(wish[0])) {
          const read = body.includes(unwrittenAt) ? Buffer.from(body.toString().replaceAll(unwrittenAt, '@')) : body;
          return answer(replay(request, read), response);
        }
        failed.add(wish[0]);
        // A second is the shortest wait that every client understands.
        carryOut(errorStep(Number(wish[1]), wish[1] === '429' ? { 'retry-after': '1' } : {}), request, response);
      },
      () => (recorded.aborted = true),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get seen() {
      return seen;
    },
    seenWith: (text) => seen.filter(({ body }) => body.includes(text)),
    next: (...more) => void steps.push(...more),
    reset() {
      seen = [];
      steps = [];
      failed.clear();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
