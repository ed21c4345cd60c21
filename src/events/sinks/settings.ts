/**
 * The config of sinks: who is sent events as they are written. Schema, settings and lint rules; loads nothing that sends.
 */
import type { JsonSchema } from '../../policy/schema.ts';
import { secretRefSchema, type SecretReference } from '../../policy/secret-ref.ts';
import type { Rule } from '../../policy/section.ts';
import { parseSize, sizePattern } from '../../policy/size.ts';
import type { EventFilter } from '../filter.ts';

/** How events are sent. */
export type SinkType = 'webhook' | 'otlp' | 'stdout';

/** A sink's settings, defaults filled in. */
export interface SinkSettings {
  /** What messages and its cursor's file call it. */
  readonly name: string;
  readonly type: SinkType;
  /** Null for `stdout` alone. */
  readonly url: string | null;
  /** What signs (`webhook`), or the bearer token (`otlp`). */
  readonly secret: SecretReference | null;
  /** Which events are sent; null for all. */
  readonly filter: EventFilter | null;
  /** Bytes of the log that may wait to be sent; what is beyond is left out. */
  readonly maxBehind: number;
}

const usualMaxBehind = '1GB';

/** One sink's schema. */
export const sinkSchema: JsonSchema = {
  type: 'object',
  description: 'Who is sent events as they are written.',
  properties: {
    name: {
      type: 'string',
      pattern: '^[a-z0-9][a-z0-9-]{0,63}$',
      description: 'What messages call it. Its place in the log is kept under this name.',
      examples: ['siem'],
    },
    type: {
      type: 'string',
      enum: ['webhook', 'otlp', 'stdout'],
      description:
        '`webhook` posts signed JSON, `otlp` sends logs to an OpenTelemetry collector, `stdout` prints lines.',
    },
    url: {
      type: 'string',
      description: 'Where to: an http or https address. A collector takes logs at `/v1/logs`.',
      examples: ['https://siem.example.com/kt', 'http://localhost:4318/v1/logs'],
    },
    secret_key_ref: {
      ...secretRefSchema,
      description: 'Where the secret is that signs (`webhook`, required), or the bearer token (`otlp`).',
    },
    verdict: {
      type: 'array',
      items: { type: 'string', enum: ['allow', 'redact', 'escalate', 'block'] },
      minItems: 1,
      description: 'Only events with one of these verdicts.',
    },
    event_type: {
      type: 'array',
      items: { type: 'string', enum: ['decision', 'mirror', 'auth', 'config', 'limit', 'log'] },
      minItems: 1,
      description: 'Only events of these types.',
    },
    max_behind: {
      type: 'string',
      pattern: sizePattern,
      default: usualMaxBehind,
      examples: ['1GB'],
      description:
        'How much of the log may wait for a sink that is down. What is beyond is left out, counted and told.',
    },
  },
  required: ['name', 'type'],
  additionalProperties: false,
};

/** A sink as its schema has accepted it. */
export interface SinkDocument {
  readonly name: string;
  readonly type: SinkType;
  readonly url?: string;
  readonly secret_key_ref?: SecretReference;
  readonly verdict?: readonly string[];
  readonly event_type?: NonNullable<EventFilter['type']>;
  readonly max_behind?: string;
}

/** Fills in the defaults. */
export function sinkSettings(sink: SinkDocument): SinkSettings {
  const { verdict, event_type: type } = sink;
  const filter =
    verdict === undefined && type === undefined ? null : { repeats: true, type: type ?? (['all'] as const) };
  return {
    name: sink.name,
    type: sink.type,
    url: sink.type === 'stdout' ? null : (sink.url ?? null),
    secret: sink.secret_key_ref ?? null,
    filter: filter === null ? null : { ...filter, ...(verdict === undefined ? {} : { verdict }) },
    maxBehind: parseSize(sink.max_behind ?? usualMaxBehind) ?? 0,
  };
}

function sinksOf(document: Readonly<Record<string, unknown>>): readonly SinkDocument[] {
  return (document['events'] as { sinks?: readonly SinkDocument[] } | null | undefined)?.sinks ?? [];
}

const incompleteSink: Rule = {
  name: 'incomplete-sink',
  check(document, report) {
    sinksOf(document).forEach((sink, index) => {
      const path = ['events', 'sinks', index];
      const lacks = (field: string, why: string): void =>
        report({ code: 'E071', severity: 'error', message: `Sink '${sink.name}' lacks '${field}', ${why}`, path });
      if (sink.type !== 'stdout' && sink.url === undefined) lacks('url', 'so nothing could be sent');
      if (sink.type === 'webhook' && sink.secret_key_ref === undefined) {
        lacks('secret_key_ref', 'without which nobody could tell its events from forged ones');
      }
    });
  },
};

const sinkAddress: Rule = {
  name: 'sink-address',
  check(document, report) {
    sinksOf(document).forEach(({ name, url }, index) => {
      if (url === undefined) return;
      const path = ['events', 'sinks', index, 'url'];
      const address = URL.canParse(url) ? new URL(url) : null;
      if (address === null || !/^https?:$/.test(address.protocol)) {
        const message = `Sink '${name}' has no http or https address`;
        return report({ code: 'E072', severity: 'error', message, path });
      }
      if (address.username !== '' || address.password !== '') {
        const message = `Sink '${name}' has a user name or password in its address`;
        const suggestion =
          'Take it out of the URL; a webhook is signed, and otlp sends secret_key_ref as bearer token.';
        return report({ code: 'E072', severity: 'error', message, path, suggestion });
      }
      if (address.protocol === 'http:' && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(address.hostname)) {
        const message = `Events go to '${name}' without encryption`;
        report({ code: 'W071', severity: 'warning', message, path, suggestion: 'Use https.' });
      }
    });
  },
};

const doubledSink: Rule = {
  name: 'doubled-sink',
  check(document, report) {
    const seen = new Set<string>();
    sinksOf(document).forEach(({ name }, index) => {
      const path = ['events', 'sinks', index, 'name'];
      if (seen.has(name)) report({ code: 'E073', severity: 'error', message: `Sink '${name}' stands twice`, path });
      seen.add(name);
    });
  },
};

/** In the order in which they look. */
export const sinkRules: readonly Rule[] = [incompleteSink, sinkAddress, doubledSink];
