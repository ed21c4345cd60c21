// The law of shared counters: whatever is taken and settled in whatever order, Redis counts as the gateway's own memory does.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { OwnRedis } from './own-redis.js';
import { until } from './several-gateways.js';

const require = createRequire(import.meta.url);
const { MemoryCounters } = require('../../dist/gateway/limits/memory-counters.js');
const { windowEnd } = require('../../dist/gateway/limits/windows.js');
const { RedisCounters } = require('../../dist/gateway/store/redis-counters.js');
const { redisStoreSettings } = require('../../dist/gateway/store/section.js');
const { StoreClient } = require('../../dist/gateway/store/store-client.js');

export const programs = [{ program: 'redis-server', debian: 'redis-server' }];

function openClient({ port }, timeout) {
  const settings = redisStoreSettings({ type: 'redis', url: `redis://127.0.0.1:${port}`, timeout });
  return new StoreClient(settings, {
    secret: () => null,
    warn: () => undefined,
    say: () => undefined,
    now: Date.now,
    monotonic: () => performance.now(),
  });
}

export async function open() {
  const redis = await new OwnRedis().start();
  const client = openClient(redis, '5s');
  await client.known(5_000);
  return { redis, client };
}

export async function close({ redis, client }) {
  client.close();
  await redis.end();
}

/** A few counters, so that charges meet; no window of them ends meanwhile. */
const charge = fc
  .record({
    counter: fc.constantFrom('a', 'b', 'c'),
    window: fc.constantFrom('day', 'month', 'open'),
    maximum: fc.integer({ min: 0, max: 12 }),
    amount: fc.integer({ min: 0, max: 4 }),
  })
  // Nobody makes no call.
  .map((one) => (one.window === 'open' ? { ...one, amount: Math.max(1, one.amount) } : one));
const charges = fc
  .uniqueArray(charge, { minLength: 1, maxLength: 4, selector: ({ counter, window }) => `${counter}:${window}` })
  .map((list) => list.map((one) => ({ ...one, counter: `${one.counter}:${one.window}`, onStoreFailure: 'closed' })));
const step = fc.oneof(
  fc.record({ take: charges }),
  fc.record({ settle: fc.nat(20), actual: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }) }),
);

const plain = ({ state, standings, over = [] }) => ({ state, standings, over });

export const cases = [
  {
    name: 'Redis counts as memory does, whatever is taken and settled',
    run: ({ redis, client }) =>
      fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
          await redis.run('FLUSHALL');
          const stores = [new RedisCounters(client, 'here'), new MemoryCounters(Date.now)];
          const taken = [];
          for (const one of steps) {
            if (one.take) {
              const [shared, own] = await Promise.all(stores.map(async (store) => store.take(one.take)));
              deepEqual(plain(shared), plain(own));
              if (own.state === 'taken') taken.push({ charges: one.take, pair: [shared, own] });
            } else if (taken.length > 0) {
              // Any that was taken, also one that is settled already.
              const { charges, pair } = taken[one.settle % taken.length];
              // What was used as it was reserved need not be told: of that the store says what it said when it was taken.
              const actual = charges.map(
                ({ amount }, index) => one.actual[index] + (one.actual[index] === amount ? 1 : 0),
              );
              const [shared, own] = await Promise.all(pair.map(async (outcome) => outcome.settle(actual)));
              deepEqual(shared, own);
            }
          }
          const [shared, own] = await Promise.all(stores.map(async (store) => store.list('', 100)));
          // Memory keeps an empty counter of a window; both may forget one.
          const used = (list) =>
            list.filter(({ used: some }) => some > 0).toSorted((x, y) => (x.counter < y.counter ? -1 : 1));
          deepEqual(used(shared), used(own));
          await stores[0].close();
        }),
        { numRuns: 150 },
      ),
  },
  {
    name: 'a window that is over begins anew, and what was taken in it is settled into nothing',
    async run({ redis, client }) {
      await redis.run('FLUSHALL');
      const counters = new RedisCounters(client, 'here');
      const charges = [{ counter: 'm', window: 'minute', maximum: 2, amount: 2, onStoreFailure: 'closed' }];
      const before = await counters.take(charges);
      equal((await counters.take(charges)).state, 'exhausted');
      const [end] = [before.standings[0].resetsAt];
      // As if a minute had passed.
      await redis.run('HSET', '{kt:}count:m', 'e', String(end - 60_000));
      const after = await counters.take(charges);
      equal(after.state, 'taken');
      deepEqual(await before.settle([0]), [null]);
      deepEqual((await counters.take(charges)).standings, after.standings);
      await counters.close();
    },
  },
  {
    name: 'days and months end where the calendar says, by the clock of Redis',
    async run({ redis, client }) {
      await redis.run('FLUSHALL');
      const counters = new RedisCounters(client, 'here');
      const [seconds] = await redis.run('TIME');
      for (const window of ['day', 'month']) {
        const { standings } = await counters.take([
          { counter: window, window, maximum: 9, amount: 1, onStoreFailure: 'closed' },
        ]);
        equal(standings[0].resetsAt, windowEnd(window, Number(seconds) * 1000));
        const expires = Number(await redis.run('PEXPIRETIME', `{kt:}count:${window}`));
        equal(expires, standings[0].resetsAt);
      }
      // A gateway whose own clock is months off, all at once, still counts by Redis'.
      client.ports.now = () => Date.now() + 100 * 86_400_000;
      for (const window of ['day', 'month']) {
        const take = (counter) => counters.take([{ counter, window, maximum: 9, amount: 1, onStoreFailure: 'closed' }]);
        equal((await take(window)).standings[0].used, 2);
        equal((await take(`other ${window}`)).standings[0].resetsAt, windowEnd(window, Number(seconds) * 1000));
        client.ports.now = () => Date.now() - 100 * 86_400_000;
      }
      client.ports.now = Date.now;
      await counters.close();
    },
  },
  {
    name: 'a Redis that stops now and then counts each call that went on, and none that did not',
    async run({ redis }) {
      await redis.run('FLUSHALL');
      const clients = [openClient(redis, '50ms'), openClient(redis, '50ms'), openClient(redis, '50ms')];
      await Promise.all(clients.map((client) => client.known(5_000)));
      const counters = clients.map((client, index) => new RedisCounters(client, `gateway-${index}`));
      const charges = [{ counter: 'all', window: 'month', maximum: 1e9, amount: 1, onStoreFailure: 'closed' }];
      let went = 0;
      let refused = 0;
      let isOver = false;
      const callOnAndOn = async (store) => {
        while (!isOver) {
          const outcome = await store.take(charges);
          if (outcome.state === 'taken') went += 1;
          else {
            refused += 1;
            await pause(2);
          }
        }
      };
      const callers = counters.flatMap((store) => Array.from({ length: 20 }, () => callOnAndOn(store)));
      // Shorter than an answer is waited for, longer, long enough to be too late, and so long that connections are given up.
      for (const milliseconds of [20, 60, 120, 300, 700, 1_200, 1_600, 2_600, 90, 400]) {
        await pause(300);
        redis.signal('SIGSTOP');
        await pause(milliseconds);
        redis.signal('SIGCONT');
      }
      await until('all can be asked', () => clients.every(({ isUp }) => isUp));
      await pause(300);
      isOver = true;
      await Promise.all(callers);
      for (const store of counters) await store.close();
      ok(went > 1_000 && refused > 100, `${went} went on, ${refused} were refused`);
      await until(
        `what is counted is what went on (${went})`,
        async () => Number(await redis.run('HGET', '{kt:}count:all', 'u')) === went,
      );
      for (const client of clients) client.close();
    },
  },
];
