/**
 * The config section `telemetry`: where OpenTelemetry's traces and metrics go. Without it nothing is measured for them, loaded or
 * sent. Schema, rule and settings; what sends is `opentelemetry.ts`.
 */
import { parseWait, spanPattern } from '../../policy/duration.ts';
import type { JsonSchema } from '../../policy/schema.ts';
import type { ConfigSection, Rule } from '../../policy/section.ts';
import type { SecretReference } from '../../policy/secret-ref.ts';

/** The section's settings, defaults filled in. */
export interface TelemetrySettings {
  /** The collector's base URL: `/v1/traces` and `/v1/metrics` are put behind it. */
  readonly endpoint: string;
  /** Headers of each export, by where their values are. */
  readonly headers: Readonly<Record<string, SecretReference>>;
  readonly serviceName: string;
  /** Further attributes of the resource. */
  readonly resource: Readonly<Record<string, string>>;
  /** Null where no traces are wanted. */
  readonly traces: { readonly sampleRatio: number } | null;
  /** Null where no metrics are wanted. `interval` in milliseconds. */
  readonly metrics: { readonly interval: number } | null;
}

type Plain = Readonly<Record<string, unknown>>;

/** Hosts to which nothing passes in the clear. */
const loopbackHost = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** W085: a credential that goes over the network unencrypted. */
const headersInTheClear: Rule = {
  name: 'telemetry-in-the-clear',
  check(document, report) {
    const { endpoint, headers } = (document['telemetry'] ?? {}) as { endpoint?: string; headers?: Plain };
    if (endpoint === undefined || headers === undefined || Object.keys(headers).length === 0) return;
    if (!URL.canParse(endpoint)) return;
    const { protocol, hostname } = new URL(endpoint);
    if (protocol !== 'http:' || loopbackHost.test(hostname)) return;
    report({
      code: 'W085',
      severity: 'warning',
      message: `Headers of 'telemetry' go to '${hostname}' unencrypted`,
      path: ['telemetry', 'endpoint'],
      suggestion: 'Use https, or a collector on this machine.',
    });
  },
};

const enabled = (what: string): JsonSchema => ({ type: 'boolean', default: true, description: `Whether ${what}.` });

/** The section. `secretRef` is the schema of where a secret is. */
export function telemetrySection(secretRef: JsonSchema): ConfigSection {
  return {
    key: 'telemetry',
    schema: {
      type: 'object',
      description: 'Traces and metrics for an OpenTelemetry collector, over OTLP and HTTP. Without it none are made.',
      properties: {
        endpoint: {
          type: 'string',
          pattern: '^https?://[^/\\s?#@]+[^\\s?#]*$',
          description: "The collector's base URL; /v1/traces and /v1/metrics are put behind it.",
          examples: ['http://localhost:4318'],
        },
        headers: {
          type: 'object',
          description: 'Headers of each export: where their values are.',
          propertyNames: { pattern: '^[A-Za-z0-9-]{1,64}$' },
          additionalProperties: secretRef,
        },
        service_name: {
          type: 'string',
          minLength: 1,
          maxLength: 200,
          default: 'kt',
          description: "The resource's service.name.",
        },
        resource: {
          type: 'object',
          description: 'Further attributes of the resource.',
          additionalProperties: { type: 'string', maxLength: 500 },
        },
        traces: {
          type: 'object',
          description: 'Spans: one for a call, one for each try at a target, one for each phase of policies.',
          properties: {
            enabled: enabled('traces are sent'),
            sample_ratio: {
              type: 'number',
              minimum: 0,
              maximum: 1,
              default: 1,
              description: 'The share of calls that are traced, where their client has not decided it already.',
            },
          },
          additionalProperties: false,
        },
        metrics: {
          type: 'object',
          description: "OpenTelemetry's metrics of generative AI.",
          properties: {
            enabled: enabled('metrics are sent'),
            interval: {
              type: 'string',
              pattern: spanPattern,
              default: '60s',
              description: 'How often they are sent.',
              examples: ['60s'],
            },
          },
          additionalProperties: false,
        },
      },
      required: ['endpoint'],
      additionalProperties: false,
    },
    rules: async () => [headersInTheClear],
  };
}

/** Fills in the defaults of a section that its schema has accepted; null where the config has none. */
export function telemetrySettings(value: unknown): TelemetrySettings | null {
  if (value === undefined || value === null) return null;
  const section = value as Plain;
  const traces = (section['traces'] ?? {}) as { enabled?: boolean; sample_ratio?: number };
  const metrics = (section['metrics'] ?? {}) as { enabled?: boolean; interval?: string };
  return {
    endpoint: String(section['endpoint']).replace(/\/+$/, ''),
    headers: (section['headers'] ?? {}) as TelemetrySettings['headers'],
    serviceName: (section['service_name'] as string | undefined) ?? 'kt',
    resource: (section['resource'] ?? {}) as TelemetrySettings['resource'],
    traces: traces.enabled === false ? null : { sampleRatio: traces.sample_ratio ?? 1 },
    metrics: metrics.enabled === false ? null : { interval: parseWait(metrics.interval ?? '60s') ?? 60_000 },
  };
}
