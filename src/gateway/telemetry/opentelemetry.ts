/**
 * Traces and metrics by OpenTelemetry's own SDK, after its conventions for generative AI. Both are made from the event of a call
 * when it is over: spans with the times that the event tells, under ids that were given out when it began, since the provider
 * was told of one. No prompt or answer text is in them.
 */
import { randomBytes } from 'node:crypto';
import {
  context,
  SpanKind,
  SpanStatusCode,
  trace as traceApi,
  TraceFlags,
  type Attributes,
  type Context,
  type Histogram,
} from '@opentelemetry/api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { AlwaysOnSampler, BatchSpanProcessor, TracerProvider, type IdGenerator } from '@opentelemetry/sdk-trace';
import type { AttemptRecord, EventBody } from '../../events/record.ts';
import type { RunningConfig } from '../running-config.ts';
import { readTraceParent, writeTraceParent, type CallTrace, type TraceParent } from '../trace-context.ts';
import { sayingOnce } from './saying-once.ts';
import type { TelemetrySettings } from './section.ts';
import type { TelemetryPorts } from './telemetry.ts';

/** How long an export may take, and the end wait for the last one, in milliseconds. */
const exportTimeout = 5_000;

/** Spans are sent this often, in milliseconds. */
const sendEvery = 1_000;

/** OpenTelemetry's names of what is done, by endpoint. */
const operations: Readonly<Record<string, string>> = {
  '/v1/chat/completions': 'chat',
  '/v1/messages': 'chat',
  '/v1/responses': 'chat',
  '/v1/completions': 'text_completion',
  '/v1/embeddings': 'embeddings',
};

/** OpenTelemetry's names of providers, where they are others. */
const providerNames: Readonly<Record<string, string>> = { 'azure-openai': 'azure.ai.openai', mistral: 'mistral_ai' };

/** Upper bounds that the conventions advise: seconds, tokens. */
const secondBounds = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92];
const tokenBounds = [
  1, 4, 16, 64, 256, 1_024, 4_096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304, 16_777_216, 67_108_864,
];

/** A call's place in its trace, and the ids of the spans that it will have. */
class OwnTrace implements CallTrace {
  readonly traceId: string;
  readonly toUpstream: string;
  readonly isSampled: boolean;
  readonly parent: TraceParent | null;
  /** The span of the call, and that of the call to the provider. */
  readonly spanId = randomBytes(8).toString('hex');
  readonly clientSpanId = randomBytes(8).toString('hex');

  constructor(parent: TraceParent | null, ratio: number) {
    this.parent = parent;
    this.traceId = parent?.traceId ?? randomBytes(16).toString('hex');
    this.isSampled = parent?.isSampled ?? isWithin(this.traceId, ratio);
    this.toUpstream = writeTraceParent({ traceId: this.traceId, spanId: this.clientSpanId, isSampled: this.isSampled });
  }
}

/** Whether a trace is among the share that is kept; the same for every process that asks. */
function isWithin(traceId: string, ratio: number): boolean {
  return Number.parseInt(traceId.slice(-8), 16) < ratio * 2 ** 32;
}

/** Gives out the ids that a call has already, and new ones else. */
class GivenIds implements IdGenerator {
  traceId: string | null = null;
  spanId: string | null = null;

  generateTraceId(): string {
    return this.traceId ?? randomBytes(16).toString('hex');
  }

  generateSpanId(): string {
    const { spanId } = this;
    this.spanId = null;
    return spanId ?? randomBytes(8).toString('hex');
  }
}

/** What an event tells in OpenTelemetry's words, to metrics and to spans. */
function genAi(event: EventBody, provider: string | null): Attributes {
  return {
    'gen_ai.operation.name': operations[event.endpoint ?? ''] ?? 'other',
    'gen_ai.provider.name': provider === null ? 'unknown' : (providerNames[provider] ?? provider),
  };
}

/** Traces and metrics as they are made and sent. */
export class OpenTelemetry {
  private readonly ids = new GivenIds();
  private readonly tracers: TracerProvider | null;
  private readonly meters: MeterProvider | null;
  private readonly ratio: number;
  private readonly duration: Histogram | null;
  private readonly firstToken: Histogram | null;
  private readonly tokens: Histogram | null;
  private readonly version: string;

  constructor(settings: TelemetrySettings, ports: TelemetryPorts) {
    this.version = ports.version;
    this.ratio = settings.traces?.sampleRatio ?? 0;
    const headers: Record<string, string> = {};
    for (const [name, ref] of Object.entries(settings.headers)) {
      const value = ports.secret(ref);
      if (value === null) ports.warn(`telemetry: the value of its header '${name}' is not there`);
      else headers[name] = value;
    }
    const resource = resourceFromAttributes({
      'service.name': settings.serviceName,
      'service.version': ports.version,
      'service.instance.id': randomBytes(8).toString('hex'),
      ...settings.resource,
    });
    const exporting = (path: string): { url: string; headers: Record<string, string>; timeoutMillis: number } => ({
      url: `${settings.endpoint}${path}`,
      headers,
      timeoutMillis: exportTimeout,
    });
    const { tracers, meters } = {
      tracers:
        settings.traces === null
          ? null
          : new TracerProvider({
              resource,
              sampler: new AlwaysOnSampler(),
              idGenerator: this.ids,
              spanProcessors: [
                new BatchSpanProcessor({
                  exporter: sayingOnce(new OTLPTraceExporter(exporting('/v1/traces')), 'traces', ports.warn),
                  scheduledDelayMillis: sendEvery,
                  exportTimeoutMillis: exportTimeout,
                }),
              ],
            }),
      meters:
        settings.metrics === null
          ? null
          : new MeterProvider({
              resource,
              readers: [
                new PeriodicExportingMetricReader({
                  exporter: sayingOnce(new OTLPMetricExporter(exporting('/v1/metrics')), 'metrics', ports.warn),
                  exportIntervalMillis: settings.metrics.interval,
                  exportTimeoutMillis: Math.min(exportTimeout, settings.metrics.interval),
                }),
              ],
            }),
    };
    this.tracers = tracers;
    this.meters = meters;
    const meter = meters?.getMeter('kt', ports.version);
    const histogram = (name: string, unit: string, description: string, bounds: readonly number[]): Histogram | null =>
      meter?.createHistogram(name, { unit, description, advice: { explicitBucketBoundaries: [...bounds] } }) ?? null;
    this.duration = histogram('gen_ai.client.operation.duration', 's', 'GenAI operation duration', secondBounds);
    this.firstToken = histogram(
      'gen_ai.server.time_to_first_token',
      's',
      'Time to generate first token for successful responses',
      secondBounds,
    );
    this.tokens = histogram('gen_ai.client.token.usage', '{token}', 'Number of tokens used', tokenBounds);
  }

  /** Gives a call its place in a trace: its client's, or one of its own. */
  trace(header: string | readonly string[] | undefined): CallTrace {
    return new OwnTrace(readTraceParent(header), this.ratio);
  }

  /** Takes a call that is over. */
  finished(event: EventBody, trace: CallTrace, config: RunningConfig): void {
    if (!(trace instanceof OwnTrace)) return;
    // A model that a client could call as it liked would be a series each; what a group asks for stands in the config.
    const target = config.targets.find(({ settings }) => settings.id === event.target);
    const own = target === undefined || target.settings.model === '*' ? null : target.settings.model;
    const model = event.routing?.model ?? own;
    this.measure(event, model);
    if (trace.isSampled && this.tracers) this.span(event, trace, model);
  }

  /** Sends what was gathered, and ends. Never rejects. */
  async close(): Promise<void> {
    await Promise.allSettled([this.tracers?.shutdown(), this.meters?.shutdown()]);
  }

  private measure(event: EventBody, model: string | null): void {
    const { latency_ms: latency, usage } = event;
    const attributes: Attributes = {
      ...genAi(event, event.provider),
      ...(model === null ? {} : { 'gen_ai.request.model': model }),
    };
    const failed = event.error === null ? attributes : { ...attributes, 'error.type': event.error };
    this.duration?.record(latency.total / 1000, failed);
    if (latency.first_token !== null) this.firstToken?.record(latency.first_token / 1000, attributes);
    if (!usage) return;
    this.tokens?.record(usage.input_tokens, { ...attributes, 'gen_ai.token.type': 'input' });
    this.tokens?.record(usage.output_tokens, { ...attributes, 'gen_ai.token.type': 'output' });
  }

  private span(event: EventBody, trace: OwnTrace, model: string | null): void {
    const { ids } = this;
    const { latency_ms: latency } = event;
    const tracer = (this.tracers as TracerProvider).getTracer('kt', this.version);
    const began = microsOf(event.timestamp);
    const at = (milliseconds: number): Date | [number, number] => hrTime(began + milliseconds * 1000);
    ids.traceId = trace.traceId;
    ids.spanId = trace.spanId;
    const call = tracer.startSpan(
      `POST ${event.endpoint ?? ''}`,
      { kind: SpanKind.SERVER, startTime: at(0), attributes: callAttributes(event) },
      parentContext(trace.parent),
    );
    ids.traceId = null;
    const inside = traceApi.setSpan(context.active(), call);
    const phase = (name: 'input' | 'output', from: number, took: number | null): void => {
      if (took === null) return;
      const attributes = { 'kt.phase': name };
      const span = tracer.startSpan(
        `policies ${name}`,
        { kind: SpanKind.INTERNAL, startTime: at(from), attributes },
        inside,
      );
      span.end(at(from + took));
    };
    phase('input', 0, latency.input_policies);
    let cursor = latency.input_policies ?? 0;
    const tried = event.attempts.filter(({ why }) => why !== 'skipped');
    for (const [index, attempt] of tried.entries()) {
      const isLast = index === tried.length - 1;
      const took = (isLast ? latency.upstream : null) ?? attempt.duration_ms;
      cursor += attempt.waited_ms ?? 0;
      if (isLast) ids.spanId = trace.clientSpanId;
      const name = [genAi(event, attempt.provider)['gen_ai.operation.name'], model].filter((part) => part !== null);
      const span = tracer.startSpan(
        name.join(' '),
        { kind: SpanKind.CLIENT, startTime: at(cursor), attributes: attemptAttributes(event, attempt, isLast) },
        inside,
      );
      const failure = attempt.error ?? ((attempt.status ?? 0) >= 400 ? String(attempt.status) : null);
      if (failure !== null) span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', failure);
      cursor += took;
      span.end(at(cursor));
    }
    ids.spanId = null;
    phase('output', Math.max(cursor, latency.total - (latency.output_policies ?? 0)), latency.output_policies);
    if (event.error !== null) call.setAttribute('error.type', event.error);
    if (event.status >= 500) call.setStatus({ code: SpanStatusCode.ERROR });
    call.end(at(latency.total));
  }
}

function callAttributes(event: EventBody): Attributes {
  return {
    'http.request.method': 'POST',
    'http.route': event.endpoint ?? '',
    'http.response.status_code': event.status,
    'kt.event_id': event.id,
    'kt.request_id': event.request_id ?? '',
    'kt.key_id': event.key_id ?? '',
    'kt.verdict': event.verdict,
    'kt.redactions': event.redactions,
    ...(event.routing === undefined ? {} : { 'kt.group': event.routing.group }),
    ...(event.routing?.variant === undefined ? {} : { 'kt.variant': event.routing.variant }),
    ...(event.policy === null ? {} : { 'kt.policy': event.policy, 'kt.reason_code': event.reason_code ?? '' }),
  };
}

function attemptAttributes(event: EventBody, attempt: AttemptRecord, isLast: boolean): Attributes {
  const { usage } = event;
  const model = (isLast ? event.routing?.model : undefined) ?? event.model;
  return {
    ...genAi(event, attempt.provider),
    ...(model === null ? {} : { 'gen_ai.request.model': model }),
    'kt.target': attempt.target,
    ...(attempt.status === null ? {} : { 'http.response.status_code': attempt.status }),
    ...(isLast && usage
      ? { 'gen_ai.usage.input_tokens': usage.input_tokens, 'gen_ai.usage.output_tokens': usage.output_tokens }
      : {}),
  };
}

function parentContext(parent: TraceParent | null): Context {
  if (parent === null) return context.active();
  const { traceId, spanId } = parent;
  return traceApi.setSpanContext(context.active(), { traceId, spanId, traceFlags: TraceFlags.SAMPLED, isRemote: true });
}

/** Microseconds since the epoch of an event's timestamp, of which `Date` would keep milliseconds. */
function microsOf(timestamp: string): number {
  return Date.parse(`${timestamp.slice(0, 19)}Z`) * 1000 + Number(timestamp.slice(20, 26));
}

function hrTime(micros: number): [number, number] {
  const seconds = Math.floor(micros / 1e6);
  return [seconds, Math.round((micros - seconds * 1e6) * 1000)];
}

/** Begins to trace and to measure. */
export function openTelemetry(settings: TelemetrySettings, ports: TelemetryPorts): OpenTelemetry {
  return new OpenTelemetry(settings, ports);
}
