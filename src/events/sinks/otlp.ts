/**
 * A sink that sends log records to an OpenTelemetry collector, with OpenTelemetry's own exporter. The record's body is the line
 * as it was written; attributes repeat what is searched for.
 */
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { SeverityNumber } from '@opentelemetry/api-logs';
import type { ReadableLogRecord } from '@opentelemetry/sdk-logs';
import { decodeLine } from '../line.ts';
import type { Parcel, Sender, SendResult } from './sender.ts';

/** What the sink is made with. */
export interface OtlpOptions {
  readonly url: string;
  /** Sent as `authorization: Bearer …`; null for none. */
  readonly token: string | null;
  readonly version: string;
  /** The machine whose log it is. */
  readonly host: string;
}

/** Milliseconds for one parcel, the exporter's own tries included. */
const patience = 15_000;

type Severity = 'INFO' | 'WARN' | 'ERROR';

/** Opens the exporter. Connects when the first parcel is sent. */
export async function openOtlp({ url, token, version, host }: OtlpOptions): Promise<Sender> {
  const { SeverityNumber: severityNumbers } = await import('@opentelemetry/api-logs');
  const { ExportResultCode } = await import('@opentelemetry/core');
  const { OTLPLogExporter } = await import('@opentelemetry/exporter-logs-otlp-http');
  const { resourceFromAttributes } = await import('@opentelemetry/resources');
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  const agent = new (url.startsWith('https:') ? HttpsAgent : HttpAgent)({ keepAlive: true });
  const exporter = new OTLPLogExporter({ url, headers, timeoutMillis: patience, httpAgentOptions: () => agent });
  const shared = {
    resource: resourceFromAttributes({ 'service.name': 'kt', 'service.version': version, 'host.name': host }),
    instrumentationScope: { name: 'kt.events', version },
    droppedAttributesCount: 0,
    severityNumbers,
  };
  return {
    send: (parcel, signal) =>
      new Promise((resolve) => {
        // The exporter can't be told to stop: it is no longer waited for, and loses its connections when this is closed.
        const onAbort = (): void => resolve({ kind: 'failed', reason: 'no answer before the end' });
        signal.addEventListener('abort', onAbort);
        exporter.export(recordsOf(parcel, shared), ({ code, error }) => {
          signal.removeEventListener('abort', onAbort);
          resolve(code === ExportResultCode.SUCCESS ? { kind: 'sent' } : failureOf(error));
        });
      }),
    close() {
      cutOff(agent);
      return exporter.shutdown();
    },
  };
}

/** Ends what is under way over an agent, and lets nothing be tried again: the process would live on for it. */
function cutOff(agent: HttpAgent): void {
  const closed = new Error('the sink is closed');
  agent.createConnection = () => {
    throw closed;
  };
  for (const sockets of Object.values(agent.sockets)) for (const socket of sockets ?? []) socket.destroy(closed);
  agent.destroy();
}

/** What all records have in common, and the numbers that OpenTelemetry has for severities. */
interface Shared extends Pick<ReadableLogRecord, 'resource' | 'instrumentationScope' | 'droppedAttributesCount'> {
  readonly severityNumbers: Readonly<Record<Severity, SeverityNumber>>;
}

/** A log record for each line. */
function recordsOf({ kind, lines }: Parcel, { severityNumbers, ...shared }: Shared): ReadableLogRecord[] {
  return lines.map((bytes) => {
    const line = bytes.toString('utf8');
    const facts = kind === 'events' ? eventFacts(line) : null;
    const time = hrTime(facts?.timestamp ?? (JSON.parse(line) as { timestamp: string }).timestamp);
    const severityText = facts?.severity ?? 'INFO';
    return {
      ...shared,
      hrTime: time,
      hrTimeObserved: time,
      eventName: facts === null ? 'kt.checkpoint' : `kt.${facts.type}`,
      severityNumber: severityNumbers[severityText],
      severityText,
      body: line,
      attributes: facts?.attributes ?? {},
    };
  });
}

interface EventFacts {
  readonly type: string;
  readonly timestamp: string;
  readonly severity: Severity;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
}

/** Null where a line is no event: it is sent all the same. */
function eventFacts(line: string): EventFacts | null {
  const record = decodeLine(line);
  if (record === null) return null;
  const named = {
    'kt.event.id': record.id,
    'kt.event.seq': record.seq,
    'kt.request.id': record.request_id,
    'kt.verdict': record.verdict,
    'kt.enforced': record.enforced,
    'kt.phase': record.phase,
    'kt.policy': record.policy,
    'kt.reason_code': record.reason_code,
    'kt.key.id': record.key_id,
    'kt.target': record.target,
    'user.id': record.user_id,
    'gen_ai.provider.name': record.provider,
    'gen_ai.request.model': record.model,
    'http.response.status_code': record.status,
    'error.type': record.error,
  };
  const attributes: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(named))
    if (value !== null && value !== undefined) attributes[name] = value;
  const isRefused = record.verdict === 'block' || record.verdict === 'escalate';
  const isFault = record.status >= 500 || (record.event_type === 'log' && record.error !== null);
  const severity = isFault ? 'ERROR' : isRefused ? 'WARN' : 'INFO';
  return { type: record.event_type, timestamp: record.timestamp, severity, attributes };
}

/** Seconds and nanoseconds of an RFC 3339 time with microseconds. */
function hrTime(timestamp: string): [number, number] {
  const seconds = Math.floor(Date.parse(timestamp) / 1000);
  const fraction = /\.(\d{1,9})/.exec(timestamp)?.[1] ?? '0';
  return [seconds, Number(fraction.padEnd(9, '0'))];
}

function failureOf(error: Error | undefined): SendResult {
  const { code, message } = (error ?? new Error('unknown')) as Error & { code?: string | number };
  const reason = typeof code === 'number' ? `HTTP ${code}` : (code ?? message);
  return { kind: code === 413 ? 'too_large' : 'failed', reason };
}
