/** Tries a store as a gateway would use it: for `kt doctor`. */
import { performance } from 'node:perf_hooks';
import type { SecretSource } from './connection.ts';
import type { RedisStoreSettings } from './section.ts';
import { StoreClient } from './store-client.ts';

/** How long it may take to answer, in milliseconds. */
const patience = 3_000;

/** Connects, writes, looks at its memory. Resolves with what a gateway would say of it, a sentence each; with none where all is well. */
export async function checkStore(settings: RedisStoreSettings, secret: SecretSource): Promise<readonly string[]> {
  const said: string[] = [];
  const client = new StoreClient(settings, {
    secret,
    warn: (message) => said.push(message),
    say: () => undefined,
    now: Date.now,
    monotonic: () => performance.now(),
  });
  await client.known(patience);
  if (client.isUp) await client.memoryKnown;
  else if (said.length === 0) said.push(`the limits store does not answer within ${patience / 1000} s`);
  client.close();
  return said;
}
