/**
 * How each target of the config does, for operators: `GET /keeptrusts/providers/metrics` and gauges. A process's figures are plain data
 * that can go from process to process; those of several workers become one. No secrets, nothing of a client's.
 */
import type { Target } from '../upstream/target.ts';
import type { BreakerPhase, OpenReason } from './breaker.ts';
import { percentileOf } from './latencies.ts';
import type { Router } from './router.ts';
import type { LastError } from './standing.ts';

/** What one process knows of a target. */
export interface TargetFigures {
  readonly id: string;
  readonly provider: string;
  readonly model: string;
  readonly weight: number;
  /** Why it can't be called at all; null where it can. */
  readonly problem: string | null;
  readonly inFlight: number;
  readonly calls: number;
  readonly errors: Readonly<Record<string, number>>;
  readonly lastError: LastError | null;
  /** Counts by bucket (`latencies.ts`). */
  readonly latencies: readonly number[];
  /** Null where breakers are switched off. `openFor` in milliseconds; null where nobody knows. */
  readonly breaker: {
    readonly phase: BreakerPhase;
    readonly reason: OpenReason | null;
    readonly openFor: number | null;
  } | null;
  readonly openings: Readonly<Record<string, number>>;
}

/** The figures of this process. `now` in milliseconds of the clock of calls. */
export function targetFigures(targets: readonly Target[], router: Router, now: number): readonly TargetFigures[] {
  return targets.map((target) => {
    const { settings, problem } = target;
    const standing = router.standing(target);
    const state = router.state(target);
    return {
      id: settings.id,
      provider: settings.provider.name,
      model: settings.model,
      weight: settings.weight,
      problem,
      inFlight: standing.inFlight,
      calls: standing.calls,
      errors: Object.fromEntries(standing.errors),
      lastError: standing.lastError,
      latencies: standing.latencies.counts(now),
      breaker: state && {
        phase: state.phase,
        reason: state.reason,
        openFor: Number.isFinite(state.openFor) ? Math.ceil(state.openFor) : null,
      },
      openings: Object.fromEntries(standing.openings),
    };
  });
}

/** How far from well each state is; also the gauge's value. */
export const gravityOf: Readonly<Record<BreakerPhase, number>> = { closed: 0, half_open: 1, open: 2 };

type Counts = Readonly<Record<string, number>>;

/** Two processes' counts by name, each pair made one. */
function together(one: Counts, other: Counts, join: (one: number, other: number) => number): Counts {
  const all = { ...one };
  for (const [name, count] of Object.entries(other)) all[name] = join(all[name] ?? 0, count);
  return all;
}

/** Of two processes' breakers the one that is further from well. */
function graver(one: TargetFigures['breaker'], other: TargetFigures['breaker']): TargetFigures['breaker'] {
  if (one === null || other === null) return one ?? other;
  return gravityOf[other.phase] > gravityOf[one.phase] ? other : one;
}

function joined(one: TargetFigures, other: TargetFigures): TargetFigures {
  const [former, latter] = [one.lastError?.at ?? 0, other.lastError?.at ?? 0];
  return {
    ...one,
    inFlight: one.inFlight + other.inFlight,
    calls: one.calls + other.calls,
    errors: together(one.errors, other.errors, (some, more) => some + more),
    lastError: latter > former ? other.lastError : one.lastError,
    latencies: one.latencies.map((count, bucket) => count + (other.latencies[bucket] ?? 0)),
    breaker: graver(one.breaker, other.breaker),
    // Workers tell each other: what opens in one, opens in all.
    openings: together(one.openings, other.openings, Math.max),
  };
}

/** The answer to `GET /keeptrusts/providers/metrics`, as JSON, from the figures of each process; at least one. */
export function providersAnswer(processes: readonly (readonly TargetFigures[])[]): string {
  const targets = new Map<string, { figures: TargetFigures; open: number }>();
  for (const process of processes) {
    for (const figures of process) {
      const known = targets.get(figures.id);
      const open = figures.breaker?.phase === 'open' ? 1 : 0;
      if (known) targets.set(figures.id, { figures: joined(known.figures, figures), open: known.open + open });
      else targets.set(figures.id, { figures, open });
    }
  }
  const data = [...targets.values()].map(({ figures, open }) => shown(figures, open, processes.length));
  return JSON.stringify({ object: 'list', data });
}

function shown(figures: TargetFigures, open: number, processes: number): unknown {
  const { breaker, errors, latencies, lastError } = figures;
  const percentile = (percent: number): number | null => percentileOf(latencies, percent);
  return {
    id: figures.id,
    provider: figures.provider,
    model: figures.model,
    weight: figures.weight,
    state: figures.problem === null ? 'usable' : 'unusable',
    problem: figures.problem,
    requests: figures.calls,
    in_flight: figures.inFlight,
    errors: Object.values(errors).reduce((sum, count) => sum + count, 0),
    errors_by_kind: errors,
    last_error: lastError && { kind: lastError.what, at: new Date(lastError.at).toISOString() },
    first_byte_ms: {
      count: latencies.reduce((sum, count) => sum + count, 0),
      p50: percentile(50),
      p90: percentile(90),
      p99: percentile(99),
    },
    breaker: breaker && {
      state: breaker.phase,
      reason: breaker.reason,
      open_for_ms: breaker.openFor,
      openings: figures.openings,
      ...(processes === 1 ? {} : { open_in_workers: open, workers: processes }),
    },
  };
}
