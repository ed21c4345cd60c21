/** The figures of the store that several gateways share. Nothing is shown of it where the config in force has none. */
import type { Gauge } from '../metrics/gateway-metrics.ts';
import type { OpenedStore } from './open-shared.ts';

type Values = ReturnType<Gauge['read']>;

/** The gauges; `store` gives the store in force. */
export function storeGauges(store: () => Pick<OpenedStore, 'figures'> | null): readonly Gauge[] {
  const figure = (
    name: string,
    help: string,
    labels: readonly string[],
    isCount: boolean,
    read: (figures: OpenedStore['figures']) => Values,
  ): Gauge => ({
    name,
    help,
    labels,
    isCount,
    across: isCount ? 'sum' : 'min',
    read: () => {
      const opened = store();
      return opened === null ? [] : read(opened.figures);
    },
  });
  return [
    figure('kt_limits_store_up', 'Whether the limits store can be asked: 1 or 0.', [], false, ({ isUp }) => [
      { labels: [], value: isUp ? 1 : 0 },
    ]),
    figure('kt_limits_store_commands_total', 'Commands to the limits store.', [], true, ({ commands }) => [
      { labels: [], value: commands },
    ]),
    figure(
      'kt_limits_store_failures_total',
      'Commands to the limits store that failed or were given up.',
      ['reason'],
      true,
      ({ failures }) => [...failures].map(([kind, value]) => ({ labels: [kind], value })),
    ),
    figure(
      'kt_limits_store_skipped_total',
      'Calls that were let through (open) or refused (closed) because the limits store could not be asked.',
      ['decision'],
      true,
      ({ skipped: { open, closed } }) => [
        { labels: ['open'], value: open },
        { labels: ['closed'], value: closed },
      ],
    ),
  ];
}
