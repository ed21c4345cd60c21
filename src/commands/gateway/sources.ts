/**
 * Where a gateway's secrets and proxy settings come from: environment and files, read when the config is loaded.
 */
import { hostname } from 'node:os';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EventsSettings } from '../../events/section.ts';
import type { GatewayOptions } from '../../gateway/start.ts';
import type { TargetSources, UpstreamOverrides } from '../../gateway/upstream/target.ts';
import type { ProxySettings } from '../../gateway/upstream/client.ts';
import type { SecretReference } from '../../policy/secret-ref.ts';
import type { Context } from '../context.ts';
import { packageVersion } from '../package-version.ts';

/** The proxy that the environment asks for; null where it asks for none. Lower case wins, as in curl. */
function proxySettings(env: Context['env']): ProxySettings | null {
  const of = (name: string): string | undefined => env[name] || env[name.toUpperCase()] || undefined;
  const httpProxy = of('http_proxy');
  const httpsProxy = of('https_proxy');
  if (httpProxy === undefined && httpsProxy === undefined) return null;
  return { httpProxy, httpsProxy, noProxy: of('no_proxy') };
}

/** Reads secrets. A variable that is empty counts as not set; a file's last newline is not part of the secret. */
export function secretReader(context: Context): (ref: SecretReference) => string | null {
  return (ref) => {
    if ('env' in ref) return context.env[ref.env]?.trim() || null;
    try {
      return readFileSync(resolve(context.cwd, ref.file), 'utf8').trim() || null;
    } catch {
      return null;
    }
  };
}

/** Where targets' secrets and connections come from. */
export function targetSources(context: Context, overrides: UpstreamOverrides): Omit<TargetSources, 'mockUrl'> {
  return { overrides, proxy: proxySettings(context.env), secret: secretReader(context) };
}

/** What the log's sinks need of the outside. */
export function sinkSources(context: Context, settings: EventsSettings): GatewayOptions['sinks'] {
  const { stdout } = context;
  // A collector that is restarted must not take the gateway down with it.
  if (settings.sinks.some(({ type }) => type === 'stdout')) context.outlived.add(stdout);
  return {
    proxy: proxySettings(context.env),
    stdout,
    version: packageVersion(),
    host: hostname(),
    now: () => context.now(),
  };
}
