/**
 * The figures of processes of which some end: what one of them has counted stays counted. A sum that falls is a restart to
 * Prometheus, which then takes all that is left for new.
 */
import { joined, type MetricsSnapshot } from './exposition.ts';

/** Whether a metric is one that only grows; others are over with their process. */
function isCounted(metric: object): boolean {
  const { type } = metric as { readonly type?: unknown };
  return type === 'counter' || type === 'histogram';
}

/** What processes told last, and what those that are gone had counted by then. */
export class LastingFigures<Process extends object> {
  private readonly told = new Map<Process, MetricsSnapshot>();
  private past: MetricsSnapshot = [];

  /** Takes what a process tells. */
  hear(process: Process, snapshot: MetricsSnapshot): void {
    this.told.set(process, snapshot);
  }

  /** Notes that a process is gone. */
  ended(process: Process): void {
    const last = this.told.get(process);
    this.told.delete(process);
    if (last !== undefined) this.past = joined([this.past, last.filter(isCounted)]);
  }

  /** All of it. */
  snapshots(): readonly MetricsSnapshot[] {
    return [this.past, ...this.told.values()];
  }
}
