/**
 * The figures of the event log and of those who are sent it. The log counts for itself; they are read when somebody asks.
 */
import type { EventLog } from '../../events/event-log.ts';
import type { Sinks } from '../../events/sinks/open-sinks.ts';
import type { SinkStatus } from '../../events/sinks/sink.ts';
import { gaugeValues, type MetricsSnapshot } from './exposition.ts';
import type { Gauge } from './gateway-metrics.ts';

/** The figures of sinks. Their names come from the config, so a label may hold them. */
function sinkFigures(log: Pick<EventLog, 'position'>, sinks: Pick<Sinks, 'status'>): readonly Gauge[] {
  const figure = (name: string, help: string, isCount: boolean, value: (sink: SinkStatus) => number): Gauge => ({
    name,
    help,
    labels: ['sink'],
    isCount,
    across: 'sum',
    read: () => sinks.status().map((sink) => ({ labels: [sink.name], value: value(sink) })),
  });
  return [
    figure('kt_sink_sent_total', 'Records that a sink has taken.', true, ({ sent }) => sent),
    figure(
      'kt_sink_dropped_total',
      'Records left out because a sink took none for too long.',
      true,
      (sink) => sink.dropped,
    ),
    figure('kt_sink_behind', 'Records that a sink has not been sent yet.', false, ({ seq }) =>
      Math.max(0, log.position().seq - seq),
    ),
    figure('kt_sink_healthy', 'Whether a sink takes what it is sent: 1 or 0.', false, (sink) =>
      sink.failing === null ? 1 : 0,
    ),
  ];
}

/** Makes a reader of a log's figures, counted from now on, and of its sinks' where it has any. */
export function logFigures(
  log: Pick<EventLog, 'position' | 'lost' | 'health'>,
  sinks: Pick<Sinks, 'status'> | null,
): () => MetricsSnapshot {
  const began = log.position().seq;
  const figure = (name: string, help: string, read: () => number, isCount: boolean): Gauge => ({
    name,
    help,
    labels: [],
    isCount,
    across: 'sum',
    read: () => [{ labels: [], value: read() }],
  });
  const figures = [
    figure('kt_events_written_total', 'Events written to the log.', () => log.position().seq - began, true),
    figure('kt_events_failed_total', 'Events that could not be written.', () => log.lost(), true),
    figure('kt_event_log_healthy', 'Whether the log can be written: 1 or 0.', () => (log.health().ok ? 1 : 0), false),
    ...(sinks === null ? [] : sinkFigures(log, sinks)),
  ];
  return () => figures.map(gaugeValues);
}
