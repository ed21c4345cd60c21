/**
 * Opens connections to Redis or Valkey with ioredis: what is usual there is to queue commands and to try again, and both are off. A
 * count that was asked for late, or twice, would be wrong. Connections come back by themselves.
 */
import { isIP } from 'node:net';
import type { Redis, RedisOptions } from 'ioredis';
import { secretMissing, type SecretReference } from '../../policy/secret-ref.ts';
import type { RedisStoreSettings } from './section.ts';

/** A secret's value; null where it is not there. */
export type SecretSource = (ref: SecretReference) => string | null;

/** How long a connection may take to stand, in milliseconds: name, TCP, TLS. */
const connectWithin = 2_000;

/** A connection over which nothing comes for so long, though something is asked, is given up; in milliseconds. */
const silentAtMost = 2_000;

/** The longest wait before the next try to connect, in milliseconds: the most that a recovery takes longer than it need. */
const longestWait = 1_000;

/** The wait before a try: the first at once, since a connection that was merely cut is soon back. */
function waitBefore(tries: number): number {
  return Math.min(longestWait, 10 * 2 ** (tries - 1)) * (0.75 + Math.random() / 4);
}

/** Loaded where a config has a store; most have none. */
function load(): typeof Redis {
  return (require('ioredis') as { Redis: typeof Redis }).Redis;
}

function passwordOf(ref: SecretReference | null, secret: SecretSource): { readonly password?: string } {
  if (ref === null) return {};
  const password = secret(ref);
  if (password === null) throw new Error(secretMissing(ref));
  return { password };
}

/** How messages name a store: its address, nothing secret. */
export function storeName({ host, port, sentinels }: RedisStoreSettings): string {
  return sentinels.length > 0 ? host : `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function addressOf(settings: RedisStoreSettings, secret: SecretSource): RedisOptions {
  const { host, port, sentinels, isTls } = settings;
  if (sentinels.length === 0) {
    return { host, port, ...(isTls ? { tls: isIP(host) === 0 ? { servername: host } : {} } : {}) };
  }
  const { password } = passwordOf(settings.sentinelSecret, secret);
  return {
    sentinels: [...sentinels],
    name: host,
    sentinelRetryStrategy: waitBefore,
    ...(password === undefined ? {} : { sentinelPassword: password }),
    ...(isTls ? { enableTLSForSentinelMode: true, tls: {}, sentinelTLS: {} } : {}),
  };
}

/**
 * Opens one; it begins to connect at once. Whoever opens it listens to `error`.
 * @throws Error where a secret is not there.
 */
export function openConnection(settings: RedisStoreSettings, secret: SecretSource): Redis {
  const options: RedisOptions & { replyMapping: 'legacy' } = {
    ...addressOf(settings, secret),
    ...(settings.username === null ? {} : { username: settings.username }),
    ...passwordOf(settings.secret, secret),
    db: settings.database,
    connectionName: 'kt',
    // Pushes go over a connection of their own, and what a proxy or an old server makes of RESP3 need not be known.
    protocol: 2,
    replyMapping: 'legacy',
    connectTimeout: connectWithin,
    socketTimeout: silentAtMost,
    keepAlive: 5_000,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: waitBefore,
    // A primary that became a replica stays one for those connected to it: the next connection may find its successor.
    reconnectOnError: ({ message }) => /\bREADONLY\b/.test(message),
  };
  return new (load())(options);
}
