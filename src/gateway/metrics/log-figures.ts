/**
 * The figures of the event log. The log counts for itself; they are read when somebody asks.
 */
import type { EventLog } from '../../events/log.ts';
import { gaugeValues, type MetricsSnapshot } from './exposition.ts';
import type { Gauge } from './gateway-metrics.ts';

/** Makes a reader of a log's figures, counted from now on. */
export function logFigures(log: Pick<EventLog, 'position' | 'lost' | 'health'>): () => MetricsSnapshot {
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
  ];
  return () => figures.map(gaugeValues);
}
