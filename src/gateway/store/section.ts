/**
 * The config section `limits_store`: where several gateways keep what they share. Without it each counts for itself and nothing of
 * Redis is loaded. Schema, rules and settings; what connects is `connection.ts`.
 */
import { durationPattern, parseDuration } from '../../policy/duration.ts';
import type { JsonSchema } from '../../policy/schema.ts';
import type { ConfigSection, Rule } from '../../policy/section.ts';
import type { SecretReference } from '../../policy/secret-ref.ts';

/** What a limit does with a call while the store can't be asked: lets it go on uncounted, or refuses it. */
export type OnStoreFailure = 'open' | 'closed';

/** The section's settings, defaults filled in. */
export interface RedisStoreSettings {
  readonly type: 'redis';
  /** Where it is. With Sentinels, `host` is the name of the primary that they watch. */
  readonly host: string;
  readonly port: number;
  /** The number of the database. */
  readonly database: number;
  readonly isTls: boolean;
  /** Addresses of Sentinels; none where the store is asked by its own address. */
  readonly sentinels: readonly { readonly host: string; readonly port: number }[];
  readonly username: string | null;
  readonly secret: SecretReference | null;
  readonly sentinelSecret: SecretReference | null;
  /** What the name of every key begins with. */
  readonly keyPrefix: string;
  /** How long an answer is waited for, in milliseconds. */
  readonly timeout: number;
  readonly onStoreFailure: OnStoreFailure;
}

type Plain = Readonly<Record<string, unknown>>;

/** Redis' own port, and that of its Sentinels. */
const usualPort = 6379;
const usualSentinelPort = 26_379;

const largestPort = 65_535;

/** What is promised to callers of a gateway whose store is down. */
const usualTimeout = 50;

/** What nobody would wait for. */
const longestTimeout = 5_000;

/** Redis' default is 16 databases; it takes any number that fits an int. */
const databasePath = /^\/?(\d{0,9})$/;

/** Hosts to which nothing passes in the clear. */
const loopbackHost = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

const address = /^(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?$/;

function sectionOf(document: Plain): Plain | null {
  return (document['limits_store'] ?? null) as Plain | null;
}

/** The section's URL; null where there is none or it is no URL. */
function urlOf(document: Plain): URL | null {
  const url = sectionOf(document)?.['url'];
  return typeof url === 'string' && URL.canParse(url) ? new URL(url) : null;
}

const urlPath = ['limits_store', 'url'];

/** E130: a user name or password in the URL. */
const credentialsInUrl: Rule = {
  name: 'limits-store-credentials',
  check(document, report) {
    const url = urlOf(document);
    if (url === null || (url.username === '' && url.password === '')) return;
    report({
      code: 'E130',
      severity: 'error',
      message: `'url' of 'limits_store' holds a ${url.password === '' ? 'user name' : 'password'}`,
      path: urlPath,
      suggestion: 'Write the name under username, and where the password is under secret_key_ref.',
    });
  },
};

/** E131: an address that leads nowhere. */
const unusableAddress: Rule = {
  name: 'limits-store-address',
  check(document, report) {
    const { url: written, sentinels } = sectionOf(document) ?? {};
    for (const [index, one] of (Array.isArray(sentinels) ? sentinels : []).entries()) {
      if (typeof one !== 'string' || readAddress(one).port <= largestPort) continue;
      const message = `'${one}' has no port: the largest is ${largestPort}`;
      report({ code: 'E131', severity: 'error', message, path: ['limits_store', 'sentinels', index] });
    }
    if (typeof written !== 'string') return;
    const url = urlOf(document);
    const wrong =
      url === null
        ? 'is not a URL'
        : !databasePath.test(url.pathname)
          ? `ends in '${url.pathname}', which is not the number of a database`
          : null;
    if (wrong === null) return;
    report({
      code: 'E131',
      severity: 'error',
      message: `'url' of 'limits_store' ${wrong}`,
      path: urlPath,
      suggestion: "Write it like 'rediss://redis.internal:6379/0'.",
    });
  },
};

/** E132: a time to wait that is none, or more than anybody would wait. */
const timeoutOutOfRange: Rule = {
  name: 'limits-store-timeout',
  check(document, report) {
    const timeout = sectionOf(document)?.['timeout'];
    const milliseconds = typeof timeout === 'string' ? parseDuration(timeout) : null;
    if (milliseconds === null || (milliseconds > 0 && milliseconds <= longestTimeout)) return;
    report({
      code: 'E132',
      severity: 'error',
      message: `'timeout: ${String(timeout)}' is not between 1ms and 5s`,
      path: ['limits_store', 'timeout'],
      suggestion: 'Every call with a limit waits as long while the store hangs; 50ms is usual.',
    });
  },
};

/** W131: what passes between gateway and store can be read on the way, its password among it. */
const storeInTheClear: Rule = {
  name: 'limits-store-in-the-clear',
  check(document, report) {
    const url = urlOf(document);
    if (url === null || url.protocol !== 'redis:' || loopbackHost.test(url.hostname)) return;
    if (sectionOf(document)?.['secret_key_ref'] === undefined) return;
    report({
      code: 'W131',
      severity: 'warning',
      message: `The password of 'limits_store' goes to '${url.hostname}' unencrypted`,
      path: urlPath,
      suggestion: 'Use rediss://, or keep the network to the gateways and the store alone.',
    });
  },
};

/** The section. `secretRef` is the schema of where a secret is. */
export function limitsStoreSection(secretRef: JsonSchema): ConfigSection {
  return {
    key: 'limits_store',
    schema: {
      type: 'object',
      description: 'A Redis or Valkey where several gateways share limits, budgets, breakers and revoked keys.',
      properties: {
        type: { type: 'string', enum: ['redis'], description: 'redis: Redis 6.2 or newer, or Valkey.' },
        url: {
          type: 'string',
          pattern: '^rediss?://[^\\s/?#]+(/[^\\s?#]*)?$',
          description: 'Where it is: redis://HOST:PORT/DATABASE, or rediss:// for TLS. Without credentials.',
          examples: ['rediss://redis.internal:6379/0', 'redis://localhost:6379'],
        },
        username: {
          type: 'string',
          minLength: 1,
          maxLength: 200,
          description: "The user of Redis' access lists. Default: the server's default user.",
        },
        secret_key_ref: secretRef,
        sentinels: {
          type: 'array',
          minItems: 1,
          items: { type: 'string', pattern: address.source, examples: ['10.0.0.1:26379', 'sentinel-1.internal'] },
          description: "Addresses of Sentinels. The url's host is then the name of the primary that they watch.",
        },
        sentinel_secret_key_ref: secretRef,
        key_prefix: {
          type: 'string',
          pattern: '^[A-Za-z0-9._:-]{1,64}$',
          default: 'kt:',
          description: 'What the name of every key begins with: gateways that share have the same.',
        },
        timeout: {
          type: 'string',
          pattern: durationPattern,
          default: '50ms',
          description: 'How long an answer is waited for before the call goes on as on_store_failure says.',
        },
        on_store_failure: {
          type: 'string',
          enum: ['closed', 'open'],
          description:
            'What limits do while the store can not be asked, unless they say it themselves. closed: refuse calls with 503. open: let them through uncounted.',
          default: 'closed',
        },
      },
      required: ['type', 'url'],
      additionalProperties: false,
    },
    rules: async () => {
      const { openBudgets } = await import('../rules/open-budgets.ts');
      return [credentialsInUrl, unusableAddress, timeoutOutOfRange, openBudgets, storeInTheClear];
    },
  };
}

function readAddress(text: string): { readonly host: string; readonly port: number } {
  const [, host = '', port] = address.exec(text) ?? [];
  return { host: host.replace(/^\[|\]$/g, ''), port: port === undefined ? usualSentinelPort : Number(port) };
}

/** Fills in the defaults of a section that lint has accepted; null where the config has none. */
export function redisStoreSettings(value: unknown): RedisStoreSettings | null {
  if (value === undefined || value === null) return null;
  const section = value as Plain;
  const url = new URL(section['url'] as string);
  return {
    type: 'redis',
    host: decodeURIComponent(url.hostname).replace(/^\[|\]$/g, ''),
    port: url.port === '' ? usualPort : Number(url.port),
    database: Number(databasePath.exec(url.pathname)?.[1] ?? 0),
    isTls: url.protocol === 'rediss:',
    sentinels: ((section['sentinels'] ?? []) as readonly string[]).map(readAddress),
    username: (section['username'] as string | undefined) ?? null,
    secret: (section['secret_key_ref'] as SecretReference | undefined) ?? null,
    sentinelSecret: (section['sentinel_secret_key_ref'] as SecretReference | undefined) ?? null,
    keyPrefix: (section['key_prefix'] as string | undefined) ?? 'kt:',
    timeout: parseDuration((section['timeout'] as string | undefined) ?? '') ?? usualTimeout,
    onStoreFailure: (section['on_store_failure'] as OnStoreFailure | undefined) ?? 'closed',
  };
}
