/**
 * What lint objects to in how calls are routed: settings that do nothing where they stand. Groups bring targets of several models
 * together and have weights of their own, so what can only be said of the targets by themselves is not said where there are any.
 */
import { parseDuration } from '../../policy/duration.ts';
import type { Report, Rule } from '../../policy/section.ts';
import { areWhole, targetsOf } from '../rules/targets.ts';

type Plain = Readonly<Record<string, unknown>>;

/** A part of `providers`; empty where it is not there. */
function partOf(document: Plain, key: string): Plain {
  return (((document['providers'] ?? {}) as Plain)[key] ?? {}) as Plain;
}

function strategyOf(document: Plain): string {
  return String(partOf(document, 'routing')['strategy'] ?? 'ordered');
}

function triggersOf(part: Plain): readonly unknown[] {
  return (part['triggers'] ?? []) as readonly unknown[];
}

/** Whether some model has more than one target, as far as targets alone tell. */
function isServedTwice(targets: readonly Plain[]): boolean {
  return new Set(targets.map(({ model }) => model)).size < targets.length;
}

const idleWeights: Rule = {
  name: 'idle-weights',
  check(document, report) {
    const strategy = strategyOf(document);
    if (strategy === 'weighted' || document['model_groups'] !== undefined) return;
    targetsOf(document).forEach((target, index) => {
      if (target['weight'] === undefined) return;
      report({
        code: 'W100',
        severity: 'warning',
        message: `'weight' counts for nothing under strategy '${strategy}'`,
        path: ['providers', 'targets', index, 'weight'],
        at: 'key',
        suggestion: 'Add routing: {strategy: weighted} under providers, or remove the weight.',
      });
    });
  },
};

const nothingToRoute: Rule = {
  name: 'nothing-to-route',
  check(document, report) {
    const strategy = strategyOf(document);
    const targets = targetsOf(document);
    if (strategy === 'ordered' || targets.length === 0 || !areWhole(targets)) return;
    if (document['model_groups'] !== undefined || isServedTwice(targets)) return;
    report({
      code: 'W101',
      severity: 'warning',
      message: `Strategy '${strategy}' has nothing to choose from: no model has a second target`,
      path: ['providers', 'routing', 'strategy'],
      suggestion: "Add a target for the same 'model', or remove the strategy.",
    });
  },
};

const lateTimeouts: Rule = {
  name: 'late-timeouts',
  check(document, report) {
    const { deadline } = partOf(document, 'routing') as { readonly deadline?: string };
    const falls = triggersOf(partOf(document, 'fallback')).includes('timeout');
    const retries = triggersOf(partOf(document, 'retry')).includes('timeout');
    if (deadline === undefined || (!falls && !retries)) return;
    const whole = parseDuration(deadline) ?? 0;
    const general = partOf(document, 'timeouts')['first_byte'];
    const isLate = targetsOf(document).some((target) => {
      const own = ((target['timeouts'] ?? {}) as Plain)['first_byte'];
      return (parseDuration(String(own ?? general ?? '600s')) ?? 0) >= whole;
    });
    if (!isLate) return;
    report({
      code: 'W102',
      severity: 'warning',
      message: `A target that does not answer takes all of the '${deadline}' that a call has, and no other is asked`,
      path: ['providers', 'routing', 'deadline'],
      suggestion: 'Set timeouts: {first_byte: …} to less, or the deadline to more.',
    });
  },
};

const lonelyRetries: Rule = {
  name: 'lonely-retries',
  check(document, report) {
    const providers = (document['providers'] ?? {}) as Plain;
    const targets = targetsOf(document);
    if (providers['retry'] === undefined || providers['fallback'] !== undefined) return;
    if (!areWhole(targets) || !isServedTwice(targets)) return;
    report({
      code: 'W103',
      severity: 'warning',
      message: 'A target that fails is asked again and again, while another one that serves the model is not',
      path: ['providers', 'retry'],
      at: 'key',
      suggestion: 'Add fallback: {triggers: [rate_limit, server_error, timeout, connection]} under providers.',
    });
  },
};

/** A bound that ends below what it bounds. */
function crossed(report: Report, part: Plain, path: readonly string[], low: string, high: string, usual: string): void {
  const [from, to] = [part[low] ?? usual, part[high]];
  if (to === undefined || (parseDuration(String(to)) ?? 0) >= (parseDuration(String(from)) ?? 0)) return;
  report({
    code: 'W104',
    severity: 'warning',
    message: `'${high}: ${String(to)}' is less than '${low}', which then counts for nothing`,
    path: ['providers', ...path, high],
    suggestion: `Set '${high}' to '${String(from)}' or more, or lower '${low}'.`,
  });
}

const crossedBounds: Rule = {
  name: 'crossed-bounds',
  check(document, report) {
    const backoff = (partOf(document, 'retry')['backoff'] ?? {}) as Plain;
    crossed(report, backoff, ['retry', 'backoff'], 'base', 'max', '250ms');
    crossed(report, partOf(document, 'circuit_breaker'), ['circuit_breaker'], 'open_for', 'max_open_for', '30s');
  },
};

/** What a duration of nothing does, and what to write for it. */
function zeroDoes(part: string, key: string): readonly [string, string] {
  if (part === 'routing') return ['lets every call fail', 'Leave it out for no bound.'];
  if (part === 'circuit_breaker') return ['leaves no target alone', 'Leave it out, or set enabled: false.'];
  if (key === 'timeout') return ['lets every look fail', 'Leave it out for the default.'];
  return ['looks without end', 'Leave it out for the default.'];
}

const idleHealthChecks: Rule = {
  name: 'idle-health-checks',
  check(document, report) {
    if (((document['providers'] ?? {}) as Plain)['health_check'] !== undefined) return;
    targetsOf(document).forEach((target, index) => {
      if (target['health_check'] === undefined) return;
      report({
        code: 'W105',
        severity: 'warning',
        message: "'health_check' of a target does nothing: no target is looked at",
        path: ['providers', 'targets', index, 'health_check'],
        at: 'key',
        suggestion: 'Add health_check: {interval: 30s} under providers, or remove it.',
      });
    });
  },
};

const zeroDurations: Rule = {
  name: 'zero-routing-durations',
  check(document, report) {
    const places: readonly (readonly [string, string])[] = [
      ['routing', 'deadline'],
      ['circuit_breaker', 'window'],
      ['circuit_breaker', 'open_for'],
      ['circuit_breaker', 'max_open_for'],
      ['health_check', 'interval'],
      ['health_check', 'timeout'],
    ];
    for (const [part, key] of places) {
      const value = partOf(document, part)[key];
      if (!/^0+[a-z]/.test(String(value))) continue;
      const [does, suggestion] = zeroDoes(part, key);
      const message = `'${key}: ${String(value)}' ${does}`;
      report({ code: 'W013', severity: 'warning', message, path: ['providers', part, key], suggestion });
    }
  },
};

/** The rules of routing. */
export const routingRules: readonly Rule[] = [
  idleWeights,
  nothingToRoute,
  lateTimeouts,
  lonelyRetries,
  crossedBounds,
  idleHealthChecks,
  zeroDurations,
];
