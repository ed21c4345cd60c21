/**
 * Opens the gateway's ports and closes them: the only file that does. Both loopbacks for `localhost`, a JSON error also where
 * Node would answer by itself, and an end that lets open calls finish.
 */
import {
  createServer,
  STATUS_CODES,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type Https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { AppServices } from './app.ts';
import { rawPath, refuseAtTheDoor, type AllowedHosts } from './door.ts';
import { formAt } from './error-forms.ts';
import { GatewayError, invalidRequest, methodNotAllowed, type ErrorForm } from './errors.ts';
import { errorHeaders, sendError } from './reply.ts';
import { noteSocketError } from './socket-errors.ts';
import type { TlsPair } from './tls.ts';

/** Where to listen. */
export interface ListenAddress {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** True in a worker: the port is the primary's, who hands connections round. */
  readonly isShared?: boolean;
}

/** How long a request may take to arrive, in milliseconds. */
export interface HttpTimeouts {
  /** Until its headers are whole. */
  readonly headers: number;
  /** Until its body is. */
  readonly request: number;
  /** How often this is looked at. */
  readonly check: number;
}

const usualTimeouts: HttpTimeouts = { headers: 60_000, request: 300_000, check: 5_000 };

/** A port that can't be had. */
export class ListenError extends Error {
  readonly code: string;
  readonly address: ListenAddress;

  constructor(code: string, address: ListenAddress, cause: unknown) {
    super(`${address.host}:${address.port}: ${code}`, { cause });
    this.code = code;
    this.address = address;
  }
}

/** A gateway that listens. */
export interface Listening {
  readonly port: number;
  /** The addresses it is bound to: `127.0.0.1`, `::1`. */
  readonly addresses: readonly string[];
  /** How many connections are open. */
  connections(): number;
  /** Closes so many connections, each after the next answer on it. */
  shed(count: number): void;
  /** Takes another certificate for connections that begin from now on. */
  useCertificate(pair: TlsPair): void;
  /** Stops listening and ends idle connections. */
  close(): Promise<void>;
}

/** True for addresses that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** What Node's parser objects to, as an answer of ours. */
function parserError(error: NodeJS.ErrnoException): GatewayError {
  if (error.code === 'HPE_HEADER_OVERFLOW') {
    return new GatewayError(431, 'invalid_request_error', 'headers_too_large', 'The request headers are too large.');
  }
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new GatewayError(408, 'invalid_request_error', 'request_timeout', 'The request did not arrive in time.');
  }
  return invalidRequest('The request is not valid HTTP.');
}

/** The request that came last on a connection: whose errors are read in which form does not change from one to the next. */
const lastRequests = new WeakMap<Socket, IncomingMessage>();

/** The form in which a client reads what its connection is told. `bytes`, where there are any, may begin with the request's line. */
function formOn(socket: Socket, bytes: Buffer | undefined): ErrorForm {
  const line = /^[A-Z]+ ([^ ?]+)/.exec(bytes?.toString('latin1', 0, 200) ?? '')?.[1];
  const last = lastRequests.get(socket);
  return formAt(line ?? (last ? rawPath(last) : ''));
}

/** Answers on a bare socket, where there is no response object, and closes it. */
function answerSocket(socket: Socket, error: GatewayError, requestId: string, form: ErrorForm): void {
  // Node has let go of sockets that asked for CONNECT: a reset there would be nobody's, and end the process.
  socket.on('error', () => socket.destroy());
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = form.body(error, requestId);
  const headers = errorHeaders(error, { 'x-request-id': requestId }, form);
  const head = [
    `HTTP/1.1 ${error.status} ${STATUS_CODES[error.status] ?? ''}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Node's https, loaded where a certificate is given. */
function loadHttps(): typeof Https {
  return require('node:https') as typeof Https;
}

/** What a certificate is used with. Node's own ciphers; nothing older than TLS 1.2. */
const tlsOptions = { minVersion: 'TLSv1.2', handshakeTimeout: 10_000 } as const;

function createHttpServer(
  listener: RequestListener,
  services: AppServices,
  timeouts: HttpTimeouts,
  tls: TlsPair | null,
): Server {
  const options = {
    // A request without Host is answered by the door, in our form.
    requireHostHeader: false,
    // Longer than clients keep a pooled connection, so that they and not we close it.
    keepAliveTimeout: 75_000,
    headersTimeout: timeouts.headers,
    requestTimeout: timeouts.request,
    connectionsCheckingInterval: timeouts.check,
    noDelay: true,
  };
  const server = tls
    ? loadHttps().createServer({ ...options, ...tlsOptions, ...tls }, listener)
    : createServer(options, listener);
  server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket) => {
    if (error.code === 'ECONNRESET') return void socket.destroy();
    const answer = parserError(error);
    // A body that breaks off is a client that left; whether it still reads is not known.
    if (error.code !== 'HPE_INVALID_EOF_STATE') noteSocketError(socket as Socket, answer);
    const form = formOn(socket as Socket, error.rawPacket);
    answerSocket(socket as Socket, answer, services.nextRequestId(), form);
  });
  server.on('connect', (request: IncomingMessage, socket) => {
    const error = methodNotAllowed('CONNECT', 'GET or POST');
    answerSocket(socket as Socket, error, services.nextRequestId(), formAt(rawPath(request)));
  });
  // No listener for 'upgrade': Node then answers such requests like any other. Java's HttpClient offers h2c on each first call.
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    const error = new GatewayError(417, 'invalid_request_error', 'expectation_failed', 'Unknown Expect header.');
    sendError(response, error, { 'x-request-id': services.nextRequestId() }, formAt(rawPath(request)));
  });
  return server;
}

function listenOn(server: Server, address: ListenAddress): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => reject(new ListenError(error.code ?? '', address, error));
    server.once('error', fail);
    server.listen({ port: address.port, host: address.host, exclusive: address.isShared !== true }, () => {
      server.off('error', fail);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Codes with which a machine says that it has no IPv6 loopback. */
const noSuchAddress = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ENOTFOUND', 'EINVAL']);

/** How often another port is tried when any will do and the second loopback's is taken. */
const portTries = 20;

async function listenOnLoopbacks(
  make: () => Server,
  { port, isShared = false }: ListenAddress,
): Promise<{ servers: Server[]; port: number }> {
  for (let tries = 1; ; tries++) {
    const four = make();
    const taken = await listenOn(four, { host: '127.0.0.1', port, isShared });
    const six = make();
    try {
      await listenOn(six, { host: '::1', port: taken, isShared });
      return { servers: [four, six], port: taken };
    } catch (error) {
      if (error instanceof ListenError && noSuchAddress.has(error.code)) return { servers: [four], port: taken };
      await new Promise((resolve) => four.close(resolve));
      if (port !== 0 || tries === portTries) throw error;
    }
  }
}

/** The app, loaded when it is first asked for. Requests that come meanwhile wait, which is for some hundredths of a second. */
class LateApp {
  readonly #services: AppServices;
  #loading: Promise<RequestListener> | null = null;
  #listener: RequestListener | null = null;

  constructor(services: AppServices) {
    this.#services = services;
  }

  load(): Promise<RequestListener> {
    this.#loading ??= import('./listener.ts').then(
      ({ createListener }) => (this.#listener = createListener(this.#services)),
    );
    return this.#loading;
  }

  answer(incoming: IncomingMessage, outgoing: ServerResponse): void {
    if (this.#listener) this.#listener(incoming, outgoing);
    else void this.load().then((listener) => listener(incoming, outgoing));
  }

  /** Resolves when nothing is being loaded. */
  async settled(): Promise<void> {
    await this.#loading;
  }
}

/** Listens. Rejects with a ListenError where the port can't be had. */
export async function serve(
  services: AppServices,
  address: ListenAddress,
  allowedHosts: () => AllowedHosts,
  timeouts: HttpTimeouts = usualTimeouts,
  tls: TlsPair | null = null,
): Promise<Listening> {
  const app = new LateApp(services);
  let surplus = 0;
  let open = 0;
  const listener: RequestListener = (incoming, outgoing) => {
    lastRequests.set(incoming.socket, incoming);
    if (services.isDraining() || (surplus > 0 && surplus-- > 0)) outgoing.setHeader('connection', 'close');
    const refusal = refuseAtTheDoor(incoming, allowedHosts());
    if (refusal) {
      const requestId = services.nextRequestId();
      sendError(outgoing, refusal, { 'x-request-id': requestId }, formAt(rawPath(incoming)));
    } else app.answer(incoming, outgoing);
  };
  const make = (): Server =>
    createHttpServer(listener, services, timeouts, tls).on('connection', (socket: Socket) => {
      open++;
      socket.once('close', () => open--);
    });
  const { servers, port } =
    address.host === 'localhost'
      ? await listenOnLoopbacks(make, address)
      : await listenAlone(make(), { ...address, host: bareHost(address.host) });
  // In a turn of its own, so that whoever waits for the ports hears of them first.
  const soon = setImmediate(() => void app.load());
  return {
    port,
    addresses: servers.map((server) => (server.address() as AddressInfo).address),
    connections: () => open,
    shed: (count) => {
      surplus = count;
    },
    useCertificate: (pair) => {
      for (const server of servers) (server as Https.Server).setSecureContext({ ...tlsOptions, ...pair });
    },
    close: async () => {
      clearImmediate(soon);
      await Promise.all([app.settled(), ...servers.map((server) => closeServer(server))]);
    },
  };
}

/** An IPv6 address without its brackets. */
function bareHost(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}

async function listenAlone(server: Server, address: ListenAddress): Promise<{ servers: Server[]; port: number }> {
  return { servers: [server], port: await listenOn(server, address) };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // What is left by now is a connection that never began a request, or one whose client does not read.
    setTimeout(() => server.closeAllConnections(), 500).unref();
  });
}

/** A port that is free now; it may be taken by the time it is used. */
export async function freePort(host: string): Promise<number> {
  const server = createServer();
  const port = await listenOn(server, { host: host === 'localhost' ? '127.0.0.1' : bareHost(host), port: 0 });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs a listener on a loopback port of its own: the built-in mock provider. Resolves with its base URL. */
export async function serveBuiltIn(listener: RequestListener): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer({ keepAliveTimeout: 75_000 }, listener);
  const port = await listenOn(server, { host: '127.0.0.1', port: 0 });
  server.unref();
  return {
    url: `http://127.0.0.1:${port}/v1`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
