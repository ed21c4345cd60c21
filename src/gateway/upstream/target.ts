/**
 * A target ready to be called: its settings, its connections, its credentials. Made once per config.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { secretMissing, secretUnfit, type SecretReference } from '../../policy/secret-ref.ts';
import type { TargetSettings } from '../settings.ts';
import { UpstreamClient, type ProxySettings, type UpstreamCall } from './client.ts';
import { requestHeadersFor, type RequestHeaders } from './request-headers.ts';

/** A target and whether it can be used. */
export interface Target {
  readonly settings: TargetSettings;
  /** Null where it can't be called; `problem` then says why. */
  readonly client: UpstreamClient | null;
  readonly problem: string | null;
  readonly headers: RequestHeaders;
}

/** Debugging overrides from flags or environment: another address and key for every target. */
export interface UpstreamOverrides {
  readonly url: string | null;
  readonly apiKey: string | null;
  readonly apiKeyHeader: string | null;
  readonly apiKeyPrefix: string | null;
}

/** What targets need of the outside. */
export interface TargetSources {
  /** A secret's value; null where the variable or file is not there. Read once, when the config is loaded. */
  secret(ref: SecretReference): string | null;
  readonly overrides: UpstreamOverrides;
  readonly proxy: ProxySettings | null;
  /** The base URL of the built-in mock; null where none runs. */
  readonly mockUrl: string | null;
}

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Whether a URL's host is this machine, which is never reached through a proxy. */
export function isLoopbackHost(hostname: string): boolean {
  return loopback.test(hostname);
}

/** What no header can carry (RFC 9110, 5.5): a line's end within a key, or a letter that was pasted along. */
const unsendable = /[^\t\x20-\x7e\x80-\xff]/;
const cannotBeSent = 'has characters that no header can carry';

/** Header name and value that carry the key; null where none is sent, a text that says why where there should be one. */
function credentialOf(settings: TargetSettings, sources: TargetSources): readonly [string, string] | string | null {
  const { provider } = settings;
  const { overrides } = sources;
  if (overrides.url !== null || overrides.apiKey !== null) {
    // A target's own key never goes to an address it was not made for.
    if (overrides.apiKey === null) return null;
    if (unsendable.test(overrides.apiKey)) return `the key of --upstream-api-key ${cannotBeSent}`;
    const prefix = overrides.apiKeyPrefix ?? (overrides.apiKeyHeader === null ? provider.keyPrefix : '');
    return [(overrides.apiKeyHeader ?? provider.keyHeader).toLowerCase(), `${prefix}${overrides.apiKey}`];
  }
  if (settings.secret === null) {
    return provider.needsKey ? `no secret_key_ref for target '${settings.id}'` : null;
  }
  const value = sources.secret(settings.secret);
  if (value === null) {
    return secretMissing(settings.secret);
  }
  if (unsendable.test(value)) return secretUnfit(settings.secret, cannotBeSent);
  return [provider.keyHeader, `${provider.keyPrefix}${value}`];
}

/** Makes a target ready. Opens no connection yet. */
export function openTarget(settings: TargetSettings, sources: TargetSources): Target {
  const baseUrl = sources.overrides.url ?? (settings.provider.builtIn ? sources.mockUrl : settings.baseUrl);
  const unusable = (problem: string): Target => ({ settings, client: null, problem, headers: () => [] });
  if (baseUrl === null) return unusable('it has no base_url');
  const credential = credentialOf(settings, sources);
  if (typeof credential === 'string') return unusable(credential);
  const isLoopback = isLoopbackHost(new URL(baseUrl).hostname);
  const client = new UpstreamClient(baseUrl, settings.timeouts, isLoopback ? null : sources.proxy);
  return { settings, client, problem: null, headers: requestHeadersFor(credential, settings.provider.headers) };
}

/** Sends a body to a usable target. `upstreamPath` is the API's own, below the base URL; `headers` are the client's. */
export function callTarget(
  target: Target,
  upstreamPath: string,
  model: string,
  body: Buffer,
  headers: IncomingHttpHeaders,
  traceParent: string | null,
): UpstreamCall {
  const { provider, deployment, apiVersion } = target.settings;
  const path = provider.path(upstreamPath, { deployment: deployment ?? model, apiVersion });
  if (!target.client) throw new Error(`target ${target.settings.id} is not usable`);
  return target.client.send(path, target.headers(headers, traceParent), body);
}
