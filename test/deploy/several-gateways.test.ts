/** examples/several-gateways, held together: its config lints, its files agree on names and ports. `npm run test:peers` runs such a set. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintConfig } from '../../src/gateway/config.ts';

const read = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../examples/several-gateways', name), 'utf8');

interface Compose {
  readonly services: Readonly<
    Record<string, { readonly networks: readonly string[]; readonly volumes?: readonly string[] }>
  >;
  readonly networks: Readonly<Record<string, unknown>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}
const compose = parse(read('compose.yaml'), { merge: true }) as Compose;
const config = read('config/policy-config.yaml');

it('its config lints without a warning', async () => {
  expect((await lintConfig([{ name: 'policy-config.yaml', text: config }])).diagnostics).toEqual([]);
});

it('each gateway has state of its own and the same config', () => {
  const gateways = Object.entries(compose.services).filter(([name]) => name.startsWith('kt-'));
  expect(gateways.map(([name]) => name)).toEqual(['kt-1', 'kt-2', 'kt-3']);
  for (const [name, { volumes }] of gateways) expect(volumes).toEqual(['./config:/etc/kt:ro', `${name}:/var/lib/kt`]);
  expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(gateways.map(([name]) => name)));
});

it('whoever is named is there, and the store can not be reached from outside', () => {
  const { limits_store: store, telemetry } = parse(config) as {
    readonly limits_store: { readonly url: string };
    readonly telemetry: { readonly endpoint: string };
  };
  for (const url of [store.url, telemetry.endpoint]) {
    const { hostname } = new URL(url);
    expect(compose.services[hostname]?.networks).toEqual(['inside']);
  }
  expect(compose.networks['inside']).toEqual({ internal: true });
  const servers = [...read('nginx.conf').matchAll(/server (\S+):(\d+) max_fails/g)];
  const gateways = ['kt-1:41002', 'kt-2:41002', 'kt-3:41002'];
  // Once as they are asked first, and once for what one of them has refused.
  expect(servers.map(([, name, port]) => `${name}:${port}`)).toEqual([...gateways, ...gateways]);
});

it('the store throws nothing out', () => {
  expect(read('redis.conf')).toMatch(/^maxmemory-policy noeviction$/m);
});
