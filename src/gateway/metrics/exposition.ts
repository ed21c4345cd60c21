/**
 * A gateway's figures in Prometheus' form, by prom-client, which is loaded when somebody first asks. What each process has can be
 * joined: workers hand over what `snapshot` gives.
 */
import type * as PromClient from 'prom-client';
import type { Counter, Histogram, LabelValues, MetricFace } from './figures.ts';
import type { Gauge, GatewayMetrics } from './gateway-metrics.ts';

/** Metrics as prom-client writes them down: plain data that can go from process to process. */
export type MetricsSnapshot = readonly object[];

/** One process's figures and how to read them. */
export interface Exposition {
  /** This process's figures. */
  snapshot(): Promise<MetricsSnapshot>;
}

/** The text of an answer to `GET /metrics`, and its type. */
export interface MetricsText {
  readonly contentType: string;
  readonly text: string;
}

/** Milliseconds between two looks at how late the event loop is. */
const loopPrecision = 100;

function labelled({ labels }: MetricFace, values: LabelValues): Record<string, string> {
  return Object.fromEntries(labels.map((label, index) => [label, values[index] ?? '']));
}

function counterValues(counter: Counter): object {
  const { face } = counter;
  const values = counter.series().map(({ labels, value }) => ({ labels: labelled(face, labels), value }));
  return { name: face.name, help: face.help, type: 'counter', values: zeroed(face, values), aggregator: 'sum' };
}

function histogramValues(histogram: Histogram): object {
  const { face, bounds } = histogram;
  const values = histogram.series().flatMap(({ labels: given, upTo, count, sum }) => {
    const labels = labelled(face, given);
    const bucket = (le: number | string, value: number): object => ({
      labels: { ...labels, le: String(le) },
      value,
      metricName: `${face.name}_bucket`,
    });
    return [
      ...bounds.map((bound, index) => bucket(bound, upTo[index] as number)),
      bucket('+Inf', count),
      { labels, value: sum, metricName: `${face.name}_sum` },
      { labels, value: count, metricName: `${face.name}_count` },
    ];
  });
  return { name: face.name, help: face.help, type: 'histogram', values, aggregator: 'sum' };
}

/** A gauge as prom-client writes it down. */
export function gaugeValues(gauge: Gauge): object {
  const values = gauge.read().map(({ labels, value }) => ({ labels: labelled(gauge, labels), value }));
  return {
    name: gauge.name,
    help: gauge.help,
    type: gauge.isCount === true ? 'counter' : 'gauge',
    values,
    aggregator: gauge.across,
  };
}

/** A counter without labels is there from the start, at 0: a rate over a series that appears is undefined. */
function zeroed({ labels }: MetricFace, values: readonly object[]): readonly object[] {
  return labels.length === 0 && values.length === 0 ? [{ labels: {}, value: 0 }] : values;
}

function load(): typeof PromClient {
  return require('prom-client') as typeof PromClient;
}

/** Makes a process's figures readable. */
export function createExposition(metrics: GatewayMetrics, gauges: readonly Gauge[]): Exposition {
  let ofProcess: PromClient.Registry | null = null;
  return {
    async snapshot() {
      if (ofProcess === null) {
        const { Registry, collectDefaultMetrics } = load();
        ofProcess = new Registry();
        collectDefaultMetrics({ register: ofProcess, eventLoopMonitoringPrecision: loopPrecision });
      }
      return [
        ...metrics.counters.map(counterValues),
        ...metrics.histograms.map(histogramValues),
        ...gauges.map(gaugeValues),
        ...(await ofProcess.getMetricsAsJSON()),
      ];
    },
  };
}

/** The figures of several processes as those of one. */
export function joined(snapshots: readonly MetricsSnapshot[]): MetricsSnapshot {
  return joinedRegistry(snapshots).getMetricsAsArray();
}

/** The figures of one process or of several, as text. */
export async function metricsText(snapshots: readonly MetricsSnapshot[]): Promise<MetricsText> {
  const registry = joinedRegistry(snapshots);
  return { contentType: registry.contentType, text: await registry.metrics() };
}

function joinedRegistry(snapshots: readonly MetricsSnapshot[]): PromClient.Registry {
  return load().AggregatorRegistry.aggregate(snapshots as unknown as object[]);
}
