/**
 * Sends one request to one target through undici and hands back its answer as it arrives: pooled connections, timeouts that
 * suit models, cancel, back-pressure. Follows no redirect, retries nothing, knows no policy.
 */
import type { Dispatcher, EnvHttpProxyAgent, Pool } from 'undici';
import type { HeaderPairs, ParsedHeaders } from '../header-pairs.ts';
import type { Timeouts } from '../settings.ts';
import type { Usage } from '../wire/shape.ts';
import { failureOf, UpstreamFailure, type UpstreamFailureKind } from './failure.ts';
import { SilenceWatch, type Listened } from './silence.ts';

/** Who takes an answer's body. */
export interface BodySink {
  data(chunk: Buffer): void;
  end(): void;
  fail(failure: UpstreamFailure): void;
}

/** An answer that has begun, as those read it who deliver it. */
export interface AnswerCall {
  readonly status: number;
  readonly headers: ParsedHeaders;
  /** Ends the call at once and frees its connection. Harmless when it is over. */
  abort(): void;
  /** Stops the provider from sending more until `resume`. */
  pause(): void;
  resume(): void;
  /** Gives the body, from its first byte on, to a sink. */
  pipe(sink: BodySink): void;
  /** Tokens as counted so far, where the body does not say so to those who read it. */
  usage?(): Partial<Usage> | null;
  /**
   * The whole body, as it is where it is there already. Rejects with an UpstreamFailure, of kind `too_large` where it has more than
   * `limit` bytes.
   */
  read(limit: number): Buffer | Promise<Buffer>;
}

/** Who hears how a call goes, to keep account of a target. */
export interface CallWatch {
  /** The first of an answer's body has come, under this status. At most once for each call. */
  firstByte(status: number): void;
  /** The call is over: with this status and its whole answer, or with a failure; the status is 0 where none came. Once for each call. */
  over(status: number, failure: UpstreamFailure | null): void;
}

/** One call, from the request's first byte to the answer's last. */
export class UpstreamCall implements Dispatcher.DispatchHandler, AnswerCall, Listened {
  status = 0;
  headers: ParsedHeaders = {};
  place = -1;
  silentFor = 0;
  isPaused = false;
  private controller: Dispatcher.DispatchController | null = null;
  private aborted = false;
  private sink: BodySink | null = null;
  private early: Buffer[] | null = null;
  private earlySize = 0;
  private hasBody = false;
  private ended = false;
  private failure: UpstreamFailure | null = null;
  private watcher: CallWatch | null = null;
  private awaited: { readonly limit: number; resolve(failure: UpstreamFailure | null): void } | null = null;
  private started: (() => void) | null = null;
  private refused: ((failure: UpstreamFailure) => void) | null = null;
  private readonly silence: SilenceWatch;

  /** `silence` ends it where nothing comes, once it has been sent. */
  constructor(silence: SilenceWatch) {
    this.silence = silence;
  }

  /** Resolves when the status and headers are there; rejects with an UpstreamFailure. For one to wait for. */
  head(): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.failure) reject(this.failure);
      else if (this.status !== 0) resolve();
      else {
        this.started = resolve;
        this.refused = reject;
      }
    });
  }

  /** Has told how the call goes from now on, and its end also where it is over already. */
  watch(watcher: CallWatch): void {
    if (this.ended || this.failure) watcher.over(this.status, this.failure);
    else this.watcher = watcher;
  }

  /** Ends the call at once and frees its connection. Harmless when it is over. */
  abort(): void {
    this.aborted = true;
    const failure = new UpstreamFailure('aborted', null);
    // While the connection is being made there is nothing to abort yet, but nobody need wait for it.
    if (this.controller) this.controller.abort(failure);
    else this.fail(failure);
  }

  /** Stops the provider from sending more until `resume`. */
  pause(): void {
    this.isPaused = true;
    this.controller?.pause();
  }

  /** Lets the provider send on. */
  resume(): void {
    this.isPaused = false;
    this.silentFor = 0;
    this.controller?.resume();
  }

  giveUp(kind: UpstreamFailureKind): void {
    this.controller?.abort(new UpstreamFailure(kind, null));
  }

  /** Gives the body, from its first byte on, to a sink. */
  pipe(sink: BodySink): void {
    this.sink = sink;
    const { early } = this;
    this.early = null;
    if (early) for (const chunk of early) sink.data(chunk);
    if (this.failure) sink.fail(this.failure);
    else if (this.ended) sink.end();
  }

  /**
   * Waits for the body, which stays there to be read: resolves with null when all of it has come, or more than `limit` bytes, and with
   * the failure where it breaks off. Before `pipe` and `read` alone.
   */
  arrival(limit: number): Promise<UpstreamFailure | null> {
    return new Promise((resolve) => {
      this.awaited = { limit, resolve };
      this.tellArrival();
    });
  }

  /** What has come of the body, in the pieces in which it came, and whether that is all. It stays there to be read. */
  soFar(): { readonly chunks: readonly Buffer[]; readonly isWhole: boolean } {
    return { chunks: this.early ?? [], isWhole: this.ended };
  }

  /** A body that has come; null where it is not whole, or has more than `limit` bytes. It stays there to be read. */
  arrived(limit: number): Buffer | null {
    const { early, earlySize } = this;
    return this.ended && earlySize <= limit ? Buffer.concat(early ?? [], earlySize) : null;
  }

  read(limit: number): Buffer | Promise<Buffer> {
    const { early } = this;
    // A short answer comes with its head.
    if (this.ended && early?.length === 1 && this.earlySize <= limit) {
      this.early = null;
      return early[0] as Buffer;
    }
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let size = 0;
      this.pipe({
        data: (chunk) => {
          size += chunk.length;
          if (size > limit) {
            reject(new UpstreamFailure('too_large', null));
            this.abort();
          } else chunks.push(chunk);
        },
        end: () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size)),
        fail: reject,
      });
    });
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    this.silence.begin(this);
    if (this.aborted) controller.abort(new UpstreamFailure('aborted', null));
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: ParsedHeaders): void {
    this.silentFor = 0;
    if (status < 200) return;
    this.status = status;
    this.headers = headers;
    this.started?.();
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.silentFor = 0;
    if (!this.hasBody) {
      this.hasBody = true;
      this.watcher?.firstByte(this.status);
    }
    if (this.sink) this.sink.data(chunk);
    else {
      if (this.early) this.early.push(chunk);
      else this.early = [chunk];
      this.earlySize += chunk.length;
    }
    if (this.awaited) this.tellArrival();
  }

  onResponseEnd(): void {
    this.ended = true;
    this.silence.end(this);
    this.watcher?.over(this.status, null);
    if (this.awaited) this.tellArrival();
    this.sink?.end();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.fail(failureOf(error));
  }

  /** Tells who waits for the body, where there is something to tell. */
  private tellArrival(): void {
    const { awaited, failure } = this;
    if (!awaited || (!failure && !this.ended && this.earlySize <= awaited.limit)) return;
    this.awaited = null;
    awaited.resolve(failure);
  }

  private fail(failure: UpstreamFailure): void {
    this.silence.end(this);
    if (this.ended || this.failure) return;
    this.failure = failure;
    this.watcher?.over(this.status, failure);
    if (this.awaited) this.tellArrival();
    this.refused?.(failure);
    this.sink?.fail(failure);
  }
}

/** The proxy settings that the environment has; null where there are none. */
export interface ProxySettings {
  readonly httpProxy: string | undefined;
  readonly httpsProxy: string | undefined;
  readonly noProxy: string | undefined;
}

/**
 * undici's pool by its own file: the package's front door loads `fetch`, caches, mocks and WebSockets as well, which takes
 * longer than all the rest of a start. The version is pinned, and a test sends through it.
 */
function loadPool(): typeof Pool {
  return require('undici/lib/dispatcher/pool.js') as typeof Pool;
}

function proxyAgent({ httpProxy, httpsProxy, noProxy }: ProxySettings, options: Pool.Options): Dispatcher {
  // By the front door: on its own, this one does not find the rest of what it needs.
  const undici = require('undici') as { EnvHttpProxyAgent: typeof EnvHttpProxyAgent };
  return new undici.EnvHttpProxyAgent({
    ...options,
    ...(httpProxy === undefined ? {} : { httpProxy }),
    ...(httpsProxy === undefined ? {} : { httpsProxy }),
    ...(noProxy === undefined ? {} : { noProxy }),
  });
}

/** Connections to one target's origin. */
export class UpstreamClient {
  private dispatcher: Dispatcher | null = null;
  private readonly options: Pool.Options;
  private readonly origin: string;
  private readonly silence: SilenceWatch;
  /** The path of the base URL, without a slash at its end. */
  readonly basePath: string;

  constructor(baseUrl: string, timeouts: Timeouts, proxy: ProxySettings | null) {
    const url = new URL(baseUrl);
    this.origin = url.origin;
    this.basePath = url.pathname.replace(/\/+$/, '');
    this.silence = new SilenceWatch(timeouts);
    // Its timers, of which it makes two for each call, are off: `silence` sees to both.
    this.options = {
      connect: { timeout: timeouts.connect },
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: 30_000,
    };
    // At once, so that a proxy that can't be used is heard of at the start.
    if (proxy !== null) this.dispatcher = proxyAgent(proxy, this.options);
  }

  /** Makes the pool, so that the first call need not. No connection is opened. */
  prepare(): Dispatcher {
    this.dispatcher ??= new (loadPool())(this.origin, this.options);
    return this.dispatcher;
  }

  /** Starts a call. The path is below the base URL and may have a query. */
  send(path: string, headers: HeaderPairs, body: Buffer): UpstreamCall {
    return this.dispatch({ origin: this.origin, path: this.basePath + path, method: 'POST', headers, body });
  }

  /** Asks for something, by a path from the root of the server. */
  get(path: string, headers: HeaderPairs): UpstreamCall {
    return this.dispatch({ origin: this.origin, path, method: 'GET', headers });
  }

  private dispatch(options: Dispatcher.DispatchOptions): UpstreamCall {
    const call = new UpstreamCall(this.silence);
    (this.dispatcher ?? this.prepare()).dispatch(options, call);
    return call;
  }

  /** Closes every connection. */
  async close(): Promise<void> {
    await this.dispatcher?.destroy();
  }
}
