/** An HTTP server that notes what it is sent, and answers as the test says. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** One request, read. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly answered: number;
}

/** What is answered: a status, with headers where there are any; `hang` never answers. */
export type Answer = number | { readonly status: number; readonly headers: Record<string, string> } | 'hang';

/** The server. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** What those were sent that were answered with 200: lines as they came, in order. */
  lines(type?: string): string[];
  answer: (request: { readonly body: Buffer; readonly count: number }) => Answer;
  close(): Promise<void>;
}

/** Starts one on a free port, or on the port of one before. It is gone when the test ends. */
export async function startReceiver(port = 0): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const answer = receiver.answer({ body, count: received.length });
      if (answer === 'hang') return;
      const [status, headers] = typeof answer === 'number' ? [answer, {}] : [answer.status, answer.headers];
      received.push({ headers: request.headers, body, answered: status });
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end('{}');
    });
  });
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  let closed: Promise<void> | null = null;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
    received,
    lines: (type = 'kt.events') =>
      received
        .filter(({ body, answered }) => answered === 200 && body.includes(`"type":"${type}"`))
        .flatMap(({ body }) => body.toString().split('\n').slice(1, -1))
        .map((line) => line.replace(/,$/, '')),
    answer: () => 200,
    close: () => {
      closed ??= new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      return closed;
    },
  };
  onTestFinished(() => receiver.close());
  return receiver;
}
