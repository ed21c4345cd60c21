/**
 * What of a serving process goes up and down: open calls and streams, places that are taken, the config in force, its targets.
 */
import type { Admission } from '../admission.ts';
import { gravityOf } from '../routing/target-figures.ts';
import type { RunningConfig } from '../running-config.ts';
import type { UnderWay } from '../under-way.ts';
import type { Gauge } from './gateway-metrics.ts';

/** What is looked at. */
export interface GaugeSources {
  readonly underWay: UnderWay;
  readonly admission: Admission;
  config(): RunningConfig;
  isDraining(): boolean;
}

const one = (value: number): ReturnType<Gauge['read']> => [{ labels: [], value }];

function ofTargets(
  { targets, router }: RunningConfig,
  value: (standing: ReturnType<RunningConfig['router']['standing']>) => number,
): ReturnType<Gauge['read']> {
  return targets.map((target) => ({
    labels: [target.settings.id, target.settings.provider.name],
    value: value(router.standing(target)),
  }));
}

/** The gauges of a serving process. */
export function servingGauges({ underWay, admission, config, isDraining }: GaugeSources): readonly Gauge[] {
  return [
    {
      name: 'kt_open_requests',
      help: 'Calls of governed endpoints under way.',
      labels: [],
      across: 'sum',
      read: () => one(underWay.size),
    },
    {
      name: 'kt_open_streams',
      help: 'Calls under way that asked for a stream.',
      labels: [],
      across: 'sum',
      read: () => one(underWay.now().filter(({ isStream }) => isStream).length),
    },
    {
      name: 'kt_upstream_calls',
      help: 'Places for provider calls that are taken.',
      labels: [],
      across: 'sum',
      read: () => one(admission.active),
    },
    {
      name: 'kt_upstream_waiting',
      help: 'Calls that wait for a place.',
      labels: [],
      across: 'sum',
      read: () => one(admission.queued),
    },
    {
      name: 'kt_target_usable',
      help: 'Whether a target of the config can be called: 1 or 0.',
      labels: ['target', 'provider'],
      across: 'min',
      read: () =>
        config().targets.map(({ settings, client }) => ({
          labels: [settings.id, settings.provider.name],
          value: client === null ? 0 : 1,
        })),
    },
    {
      name: 'kt_target_calls',
      help: 'Calls to a target under way.',
      labels: ['target', 'provider'],
      across: 'sum',
      read: () => ofTargets(config(), ({ inFlight }) => inFlight),
    },
    {
      name: 'kt_target_breaker_state',
      help: "A target's circuit breaker: 0 closed, 1 half open, 2 open.",
      labels: ['target', 'provider'],
      across: 'max',
      read: () =>
        config().targets.flatMap((target) => {
          const state = config().router.state(target);
          const labels = [target.settings.id, target.settings.provider.name];
          return state === null ? [] : [{ labels, value: gravityOf[state.phase] }];
        }),
    },
    {
      name: 'kt_target_breaker_opened_total',
      help: "How often a target's circuit breaker opened, and why.",
      labels: ['target', 'provider', 'reason'],
      isCount: true,
      // Workers tell each other: what opens in one, opens in all.
      across: 'max',
      read: () =>
        config().targets.flatMap((target) => {
          const { id, provider } = target.settings;
          const openings = [...config().router.standing(target).openings];
          return openings.map(([reason, value]) => ({ labels: [id, provider.name, reason], value }));
        }),
    },
    {
      name: 'kt_config_info',
      help: 'The config in force, in its labels; always 1.',
      labels: ['name', 'version', 'hash'],
      across: 'max',
      read: () => {
        const { name, version, hash } = config().identity;
        return [{ labels: [name, version, hash], value: 1 }];
      },
    },
    {
      name: 'kt_enabled',
      help: 'Whether model calls are let through: 0 where pack.enabled is false.',
      labels: [],
      across: 'min',
      read: () => one(config().settings.pack.enabled ? 1 : 0),
    },
    {
      name: 'kt_limit_used_ratio',
      help: 'How far each limit of the config is used; of one with many counters, the fullest.',
      labels: ['limit'],
      across: 'max',
      read: () =>
        config()
          .limits.usedShares()
          .map(({ limit, share }) => ({ labels: [limit], value: share })),
    },
    {
      name: 'kt_draining',
      help: 'Whether the gateway is about to end: 1 or 0.',
      labels: [],
      across: 'max',
      read: () => one(isDraining() ? 1 : 0),
    },
  ];
}
