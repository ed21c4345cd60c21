/**
 * The gateway's own sections of a config, read into plain values with every default filled. Reads a document that lint has
 * accepted, so it objects to nothing.
 */
import { readDataPolicy, type DataPolicy } from '../policy/data-policy.ts';
import { parseWait } from '../policy/duration.ts';
import type { SecretReference } from '../policy/secret-ref.ts';
import { readGroups, type GroupSettings } from './groups/settings.ts';
import type { LimitsSettings } from './limits/limit.ts';
import { readLimits } from './limits/read-limits.ts';
import { largestBody, mostCharacters } from './sizes.ts';
import { findProvider } from './providers/registry.ts';
import type { Provider } from './providers/provider.ts';
import { readHealthPath, readRouting, type RoutingSettings } from './routing/settings.ts';
import { redisStoreSettings, type RedisStoreSettings } from './store/section.ts';
import type { FallbackTrigger } from './routing/triggers.ts';
import { telemetrySettings, type TelemetrySettings } from './telemetry/section.ts';

type Plain = Readonly<Record<string, unknown>>;

/** How long to wait for a provider, in milliseconds. */
export interface Timeouts {
  readonly connect: number;
  readonly firstByte: number;
  readonly idle: number;
}

/** One provider account and the models it serves. */
export interface TargetSettings {
  readonly id: string;
  readonly provider: Provider;
  /** Exact, or `*` for any name that no other target has. */
  readonly model: string;
  /** What `/v1/models` shows for it. */
  readonly models: readonly string[];
  /** The name sent upstream; null: the client's own. */
  readonly upstreamModel: string | null;
  /** Null for the built-in mock, whose address is known once it runs. */
  readonly baseUrl: string | null;
  readonly deployment: string | null;
  readonly apiVersion: string | null;
  readonly secret: SecretReference | null;
  readonly timeouts: Timeouts;
  /** Where its health is looked at, from the root of its server; null: as for all, false: nowhere. */
  readonly healthPath: string | null | false;
  /** Its share of calls where shares are counted. */
  readonly weight: number;
  /** What its provider does with data, as declared. */
  readonly dataPolicy: DataPolicy;
}

/** Where counts are kept: in this process, that of the primary where there are workers; or where several gateways share them. */
export type LimitsStoreSettings = { readonly type: 'memory' } | RedisStoreSettings;

/** How streamed answers are delivered. */
export type OutputMode = 'windowed' | 'buffered' | 'realtime';

/** All of it. */
export interface GatewaySettings {
  readonly pack: { readonly name: string; readonly version: string; readonly enabled: boolean };
  readonly targets: readonly TargetSettings[];
  readonly groups: readonly GroupSettings[];
  readonly fallback: { readonly triggers: ReadonlySet<FallbackTrigger>; readonly maxAttempts: number };
  readonly routing: RoutingSettings;
  readonly limits: LimitsSettings;
  readonly limitsStore: LimitsStoreSettings;
  readonly sizeLimits: {
    readonly requestBytes: number;
    readonly responseBytes: number;
    readonly messages: number;
    readonly inputCharacters: number;
  };
  readonly outputMode: OutputMode;
  /** Milliseconds of silence after which a comment goes to a streaming client. */
  readonly keepAlive: number;
  readonly blockStatus: 409 | 403 | 400;
  readonly allowedHosts: readonly string[];
  /** Null: none. */
  readonly telemetry: TelemetrySettings | null;
  /** Whether events hold redacted text. */
  readonly capturesText: boolean;
}

const defaultTimeouts: Timeouts = { connect: 5_000, firstByte: 600_000, idle: 300_000 };

/** A wait as the config has it; the fallback where it has none. */
function milliseconds(wait: string | undefined, fallback: number): number {
  return wait === undefined ? fallback : (parseWait(wait) ?? fallback);
}

function readTimeouts(value: unknown, base: Timeouts): Timeouts {
  const { connect, first_byte: firstByte, idle } = (value ?? {}) as Partial<Record<string, string>>;
  return {
    connect: milliseconds(connect, base.connect),
    firstByte: milliseconds(firstByte, base.firstByte),
    idle: milliseconds(idle, base.idle),
  };
}

function readTarget(target: Plain, timeouts: Timeouts): TargetSettings {
  const provider = findProvider(target['provider'] as string) as Provider;
  const model = target['model'] as string;
  return {
    id: target['id'] as string,
    provider,
    model,
    models: (target['models'] as readonly string[] | undefined) ?? (model === '*' ? [] : [model]),
    upstreamModel: (target['upstream_model'] as string | undefined) ?? null,
    baseUrl: ((target['base_url'] as string | undefined) ?? provider.baseUrl)?.replace(/\/+$/, '') ?? null,
    deployment: (target['deployment'] as string | undefined) ?? null,
    apiVersion: (target['api_version'] as string | undefined) ?? null,
    secret: (target['secret_key_ref'] as SecretReference | undefined) ?? null,
    timeouts: readTimeouts(target['timeouts'], timeouts),
    healthPath: readHealthPath(target['health_check']),
    weight: (target['weight'] as number | undefined) ?? 1,
    dataPolicy: readDataPolicy(target),
  };
}

/** Reads a linted document. */
export function readSettings(document: Plain): GatewaySettings {
  const section = (key: string): Plain => (document[key] ?? {}) as Plain;
  const pack = section('pack');
  const providers = section('providers');
  const timeouts = readTimeouts(providers['timeouts'], defaultTimeouts);
  const targets = (providers['targets'] ?? []) as readonly Plain[];
  const fallback = (providers['fallback'] ?? null) as Plain | null;
  const sizes = section('size_limits') as Partial<Record<string, number>>;
  const streaming = section('streaming');
  return {
    capturesText: section('events')['capture'] === 'redacted',
    pack: { name: String(pack['name']), version: String(pack['version']), enabled: pack['enabled'] !== false },
    targets: targets.map((target) => readTarget(target, timeouts)),
    groups: readGroups(document['model_groups']),
    fallback: {
      triggers: new Set((fallback?.['triggers'] ?? []) as readonly FallbackTrigger[]),
      maxAttempts: fallback === null ? 0 : ((fallback['max_fallback_attempts'] as number | undefined) ?? 2),
    },
    routing: readRouting(providers),
    limits: readLimits(document),
    limitsStore: redisStoreSettings(document['limits_store']) ?? { type: 'memory' },
    sizeLimits: {
      requestBytes: sizes['max_request_bytes'] ?? largestBody,
      responseBytes: sizes['max_response_bytes'] ?? largestBody,
      messages: sizes['max_messages'] ?? Number.POSITIVE_INFINITY,
      inputCharacters: sizes['max_input_characters'] ?? mostCharacters,
    },
    outputMode: (streaming['output_mode'] as OutputMode | undefined) ?? 'windowed',
    keepAlive: milliseconds(streaming['keep_alive'] as string | undefined, 15_000),
    blockStatus: (section('errors')['block_status'] as 409 | 403 | 400 | undefined) ?? 409,
    allowedHosts: (document['allowed_hosts'] as readonly string[] | undefined) ?? [],
    telemetry: telemetrySettings(document['telemetry']),
  };
}
