/**
 * A sink that posts JSON, signed as Standard Webhooks has it (https://www.standardwebhooks.com), so that receivers find a
 * library for it in their language. Follows no redirect.
 */
import { createHmac } from 'node:crypto';
import type { Dispatcher, EnvHttpProxyAgent } from 'undici';
import type { Parcel, Sender, SendResult } from './sender.ts';

/** How the environment's proxy is used; null for none. */
export interface SinkProxy {
  readonly httpProxy: string | undefined;
  readonly httpsProxy: string | undefined;
  readonly noProxy: string | undefined;
}

/** What a webhook is made with. */
export interface WebhookOptions {
  readonly url: string;
  /** `whsec_` and base 64, or any text, whose bytes are the key then. */
  readonly secret: string;
  readonly proxy: SinkProxy | null;
  /** The machine whose log it is. */
  readonly host: string;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Milliseconds that a receiver may take for an answer. */
const patience = 15_000;

/** Opens a webhook. Connects when the first parcel is sent. */
export async function openWebhook({ url, secret, proxy, host, now }: WebhookOptions): Promise<Sender> {
  const undici = await import('undici');
  const { Agent, request } = undici;
  const timeouts = { connect: { timeout: 5000 }, headersTimeout: patience, bodyTimeout: patience };
  const dispatcher: Dispatcher =
    proxy === null ? new Agent(timeouts) : new undici.EnvHttpProxyAgent({ ...timeouts, ...definedOf(proxy) });
  const key = signingKey(secret);
  return {
    async send(parcel, signal) {
      const body = bodyOf(parcel, host);
      const timestamp = String(Math.floor(now() / 1000));
      const headers = {
        'content-type': 'application/json',
        'user-agent': 'kt',
        'webhook-id': parcel.id,
        'webhook-timestamp': timestamp,
        'webhook-signature': signatureOf(key, parcel.id, timestamp, body),
      };
      try {
        const answer = await request(url, { method: 'POST', headers, body, dispatcher, signal });
        await answer.body.dump({ limit: 64 * 1024 });
        return resultOf(answer.statusCode, answer.headers['retry-after']);
      } catch (error) {
        return { kind: 'failed', reason: reasonOf(error) };
      }
    },
    close: () => dispatcher.destroy(),
  };
}

/** What is undefined is left to undici's own default, which is the environment. */
function definedOf({ httpProxy, httpsProxy, noProxy }: SinkProxy): EnvHttpProxyAgent.Options {
  return {
    ...(httpProxy === undefined ? {} : { httpProxy }),
    ...(httpsProxy === undefined ? {} : { httpsProxy }),
    ...(noProxy === undefined ? {} : { noProxy }),
  };
}

/** The lines stand in the array as they were written, one a line, so that their hashes can still be checked. */
function bodyOf({ kind, lines }: Parcel, host: string): Buffer {
  const pieces: Buffer[] = [Buffer.from(`{"type":"kt.${kind}","host":${JSON.stringify(host)},"data":[\n`)];
  lines.forEach((line, index) => pieces.push(index === 0 ? line : Buffer.concat([Buffer.from(',\n'), line])));
  pieces.push(Buffer.from('\n]}'));
  return Buffer.concat(pieces);
}

/** `v1,` and the HMAC-SHA-256 of `<id>.<timestamp>.<body>` in base 64. */
function signatureOf(key: Buffer, id: string, timestamp: string, body: Buffer): string {
  const hmac = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body);
  return `v1,${hmac.digest('base64')}`;
}

/** The key of a secret, as libraries for Standard Webhooks read it. */
function signingKey(secret: string): Buffer {
  return secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret);
}

function resultOf(status: number, retryAfter: string | string[] | undefined): SendResult {
  if (status >= 200 && status < 300) return { kind: 'sent' };
  const reason = `HTTP ${status}`;
  if (status === 413) return { kind: 'too_large', reason };
  const seconds = Number(retryAfter);
  return Number.isFinite(seconds) && seconds > 0
    ? { kind: 'failed', reason, after: seconds * 1000 }
    : { kind: 'failed', reason };
}

/** The system's code where there is one: messages can name addresses, but nothing of what was sent. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
