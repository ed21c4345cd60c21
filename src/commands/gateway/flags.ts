/**
 * The flags of `kt gateway run` as plain values: flag beats environment beats default. Every refusal names the flag.
 */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseWait } from '../../policy/duration.ts';
import type { ListenAddress } from '../../gateway/serve.ts';
import type { TlsFiles } from '../../gateway/tls.ts';
import type { UpstreamOverrides } from '../../gateway/upstream/target.ts';
import type { Context } from '../context.ts';
import { CommandError } from '../exit-code.ts';

/** What `kt gateway run` was asked to do. */
export interface GatewayFlags {
  readonly configFiles: readonly string[];
  readonly isDemo: boolean;
  readonly listen: ListenAddress;
  /** Null: the config's. */
  readonly failMode: 'block' | 'allow' | null;
  readonly maxConcurrency: number;
  /** Processes that serve; with 1 there is no other process than this. */
  readonly workers: number;
  /** Milliseconds. */
  readonly drainTimeout: number;
  readonly isQuiet: boolean;
  readonly logFormat: 'pretty' | 'json';
  readonly apiToken: string | null;
  /** Null: plain HTTP. */
  readonly tls: TlsFiles | null;
  readonly overrides: UpstreamOverrides;
}

type Options = Readonly<Record<string, unknown>>;

/** The port that the product is known by. */
export const defaultPort = 41_002;

/** Shorter access tokens could be guessed. */
const shortestToken = 20;

function text(options: Options, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Reads `localhost:41002`, `0.0.0.0:8080`, `[::1]:41002`; a host or a port alone takes the other's default. */
function parseListen(value: string): ListenAddress {
  const match = /^(?:(\[[0-9a-fA-F:.]+\]|[^:\s]*))?(?::([0-9]{1,5}))?$/.exec(value);
  const isPort = /^[0-9]{1,5}$/.test(value);
  const host = isPort ? 'localhost' : match?.[1] || 'localhost';
  const port = isPort ? Number(value) : match?.[2] === undefined ? defaultPort : Number(match[2]);
  if (!match || port > 65_535) {
    throw new CommandError(`--listen takes HOST:PORT, such as localhost:${defaultPort}; '${value}' is none`);
  }
  return { host, port };
}

function wholeNumber(options: Options, name: string, flag: string): number {
  const value = String(options[name]);
  if (!/^[1-9][0-9]{0,6}$/.test(value))
    throw new CommandError(`${flag} takes a whole number from 1 on; '${value}' is none`);
  return Number(value);
}

/** More would share nothing but the machine's memory. */
const mostWorkers = 256;

function readWorkers(options: Options): number {
  const value = String(options['workers']);
  if (value === 'auto') return availableParallelism();
  if (!/^[1-9][0-9]{0,2}$/.test(value) || Number(value) > mostWorkers) {
    throw new CommandError(`--workers takes a number from 1 to ${mostWorkers}, or auto; '${value}' is none`);
  }
  return Number(value);
}

function durationOf(options: Options, name: string, flag: string): number {
  const value = String(options[name]);
  const milliseconds = parseWait(value);
  if (milliseconds === null) throw new CommandError(`${flag} takes a duration such as 30s or 2m; '${value}' is none`);
  return milliseconds;
}

function readToken(options: Options, env: Context['env']): string | null {
  const token = text(options, 'apiToken') ?? (env['KEEPTRUSTS_API_TOKEN'] || null);
  if (token !== null && token.length < shortestToken) {
    throw new CommandError(
      `the access token of --api-token or KEEPTRUSTS_API_TOKEN needs at least ${shortestToken} characters`,
    );
  }
  return token;
}

/** Certificate and key, both or neither; relative names count from the folder that `kt` was started in. */
function readTlsFiles(options: Options, context: Context): TlsFiles | null {
  const [cert, key] = [text(options, 'tlsCert'), text(options, 'tlsKey')];
  if (cert === null && key === null) return null;
  if (cert === null || key === null) {
    const [given, lacking] = cert === null ? ['--tls-key', '--tls-cert'] : ['--tls-cert', '--tls-key'];
    throw new CommandError(`${given} needs ${lacking} as well`);
  }
  return { cert: resolve(context.cwd, cert), key: resolve(context.cwd, key) };
}

function readOverrides(options: Options, env: Context['env']): UpstreamOverrides {
  const url = text(options, 'upstream') ?? (env['KEEPTRUSTS_UPSTREAM_URL'] || null);
  if (url !== null && !(URL.canParse(url) && /^https?:/.test(url))) {
    throw new CommandError(`--upstream takes a URL with http or https; '${url}' is none`);
  }
  return {
    url,
    apiKey: text(options, 'upstreamApiKey') ?? (env['KEEPTRUSTS_UPSTREAM_API_KEY'] || null),
    apiKeyHeader: text(options, 'upstreamApiKeyHeader') ?? (env['KEEPTRUSTS_UPSTREAM_API_KEY_HEADER'] || null),
    apiKeyPrefix: text(options, 'upstreamApiKeyPrefix') ?? env['KEEPTRUSTS_UPSTREAM_API_KEY_PREFIX'] ?? null,
  };
}

/** Commander's options as flags. Throws a CommandError that names the flag that is off. */
export function readFlags(options: Options, context: Context): GatewayFlags {
  const isTerminal = context.stderr.isTTY === true;
  return {
    configFiles: (options['policyConfig'] as readonly string[] | undefined) ?? [],
    isDemo: options['demo'] === true,
    listen: parseListen(String(options['listen'])),
    failMode: (text(options, 'failMode') as 'block' | 'allow' | null) ?? null,
    maxConcurrency: wholeNumber(options, 'maxConcurrency', '--max-concurrency'),
    workers: readWorkers(options),
    drainTimeout: durationOf(options, 'drainTimeout', '--drain-timeout'),
    isQuiet: options['quiet'] === true,
    logFormat: (text(options, 'logFormat') as 'pretty' | 'json' | null) ?? (isTerminal ? 'pretty' : 'json'),
    apiToken: readToken(options, context.env),
    tls: readTlsFiles(options, context),
    overrides: readOverrides(options, context.env),
  };
}
