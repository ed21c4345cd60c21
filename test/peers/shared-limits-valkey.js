// The cases of shared limits with a Valkey in the place of Redis.
import { OwnRedis } from './own-redis.js';
import * as shared from './shared-limits.js';

export const programs = [
  { program: 'valkey-server', debian: 'valkey-server', release: 'bookworm-backports' },
  { program: 'nginx', debian: 'nginx-light' },
];

export const open = () => shared.open(new OwnRedis('valkey-server'));

export const { close } = shared;

/** How it fails is Redis' as well; enough that one way of it is seen. */
export const cases = shared.cases.filter(({ name }) => !name.startsWith('Redis') || name.startsWith('Redis killed'));
