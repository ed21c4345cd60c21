/**
 * Asks what policies want to know: sends their questions to services of moderation and to the config's own targets, with the
 * credential that the config names, and gives the whole answer back in time or not at all. Knows no policy.
 */
import { AskFailure, type Ask, type AskCredential, type Question, type Reply } from '../policy/ask.ts';
import type { HeaderPairs } from './header-pairs.ts';
import { UpstreamClient, type UpstreamCall } from './upstream/client.ts';
import { UpstreamFailure } from './upstream/failure.ts';
import { callTarget, isLoopbackHost, type Target, type TargetSources } from './upstream/target.ts';

/** Bytes that an answer may have. */
const largestReply = 1024 * 1024;

/** Sends questions for one config. */
export class Asker {
  private readonly targets: readonly Target[];
  private readonly sources: TargetSources;
  private readonly clients = new Map<string, UpstreamClient>();

  constructor(targets: readonly Target[], sources: TargetSources) {
    this.targets = targets;
    this.sources = sources;
  }

  readonly ask: Ask = async (question) => {
    const call = this.send(question);
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      call.abort();
    }, question.timeout);
    try {
      await call.head();
      const body = await call.read(largestReply);
      return { status: call.status, body: body.toString('utf8') } satisfies Reply;
    } catch (error) {
      throw isLate ? new AskFailure('timeout', `no whole answer within ${question.timeout} ms`) : failureOf(error);
    } finally {
      clearTimeout(timer);
    }
  };

  /** Closes every connection of its own; targets close theirs. */
  async close(): Promise<void> {
    const clients = [...this.clients.values()];
    this.clients.clear();
    await Promise.all(clients.map((client) => client.close()));
  }

  private send({ to, headers, credential, body, timeout }: Question): UpstreamCall {
    if ('target' in to) {
      const target = this.targets.find(({ settings }) => settings.id === to.target);
      if (!target?.client) throw new AskFailure('no_target', target?.problem ?? `there is no target '${to.target}'`);
      const model = to.model ?? target.settings.upstreamModel ?? target.settings.model;
      return callTarget(target, '/chat/completions', model, bytesOf({ model, ...body }), {}, null);
    }
    const url = new URL(to.url);
    const pairs: HeaderPairs = ['content-type', 'application/json', 'accept-encoding', 'identity'];
    for (const [name, value] of Object.entries(headers)) pairs.push(name, value);
    if (credential !== null) pairs.push(credential.header, credential.prefix + this.secretOf(credential));
    return this.clientOf(url, timeout).send(url.pathname + url.search, pairs, bytesOf(body));
  }

  private secretOf({ ref }: AskCredential): string {
    const secret = this.sources.secret(ref);
    if (secret === null) throw new AskFailure('no_secret', 'the secret that the policy names is not set');
    return secret;
  }

  private clientOf({ origin, hostname }: URL, timeout: number): UpstreamClient {
    const known = this.clients.get(origin);
    if (known) return known;
    const timeouts = { connect: timeout, firstByte: timeout, idle: timeout };
    const client = new UpstreamClient(origin, timeouts, isLoopbackHost(hostname) ? null : this.sources.proxy);
    this.clients.set(origin, client);
    return client;
  }
}

function bytesOf(body: object): Buffer {
  return Buffer.from(JSON.stringify(body), 'utf8');
}

function failureOf(error: unknown): unknown {
  if (!(error instanceof UpstreamFailure)) return error;
  if (error.kind === 'too_large') return new AskFailure('too_large', `the answer is larger than ${largestReply} bytes`);
  const isLate = error.kind.endsWith('_timeout');
  return new AskFailure(isLate ? 'timeout' : 'unreachable', `no answer: ${error.kind}`);
}
