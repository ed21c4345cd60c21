/**
 * HTTP written by hand onto a socket, for requests that no client library lets through, and answers read back as they came.
 */
import { connect, type Socket } from 'node:net';

/** An answer as it stood on the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Opens a connection. */
export function openSocket(port: number, host = '127.0.0.1'): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host }, () => resolve(socket));
    socket.once('error', reject);
  });
}

/** The first answer in some bytes; null while it is not whole. Reads bodies with a length, chunked ones and endless ones. */
function parse(text: string, hasEnded: boolean): RawAnswer | null {
  const split = text.indexOf('\r\n\r\n');
  if (split === -1) return null;
  const [first = '', ...lines] = text.slice(0, split).split('\r\n');
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const status = Number(first.split(' ')[1]);
  const rest = text.slice(split + 4);
  const length = headers.get('content-length');
  if (length !== undefined && Buffer.byteLength(rest) < Number(length) && !hasEnded) return null;
  if (length === undefined && !hasEnded && !rest.endsWith('0\r\n\r\n')) return null;
  return { status, headers, body: rest };
}

/** Sends text and resolves with the answer. Rejects where the connection closes without a whole one. */
export async function sendRaw(port: number, request: string | Buffer): Promise<RawAnswer> {
  const socket = await openSocket(port);
  return new Promise((resolve, reject) => {
    let text = '';
    const settle = (hasEnded: boolean): void => {
      const answer = parse(text, hasEnded);
      if (!answer && !hasEnded) return;
      socket.destroy();
      if (answer) resolve(answer);
      else reject(new Error(`no answer: '${text}'`));
    };
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      settle(false);
    });
    socket.on('error', () => settle(true));
    socket.on('close', () => settle(true));
    socket.write(request);
  });
}
