/**
 * What a gateway with workers is started with, and what it is to those who started it.
 */
import type { ConfigSource } from '../open-reloader.ts';
import type { Gateway, GatewayOptions } from '../start.ts';
import type { UpstreamOverrides } from '../upstream/target.ts';

/** What a gateway with workers is started with. */
export interface PrimaryOptions extends Omit<GatewayOptions, 'files' | 'queue' | 'http'> {
  readonly source: ConfigSource;
  /** How many workers. */
  readonly workers: number;
  readonly failMode: 'block' | 'allow' | null;
  readonly overrides: UpstreamOverrides;
}

/** A gateway with workers that runs. */
export type PrimaryGateway = Pick<Gateway, 'port' | 'addresses' | 'config' | 'log' | 'reload' | 'drain' | 'stop'>;
