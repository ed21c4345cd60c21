import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoPointer, readDemoFolder, writeDemoFolder } from '../../src/events/demo-folder.ts';
import { createEventIds } from '../../src/events/ids.ts';
import { hashMatches } from '../../src/events/line.ts';
import { EventLogBusyError, lockEventLog } from '../../src/events/lock.ts';
import { openPromptHasher } from '../../src/events/prompt-hash.ts';
import { eventsSection, eventsSettings } from '../../src/events/section.ts';
import { createEventClock, parseSince } from '../../src/events/time.ts';
import { chainedLines, eventBody, temporaryFolder } from './support.ts';

describe('event ids', () => {
  it('grow strictly, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 47 }), { minLength: 2, maxLength: 30 }), (times) => {
        let at = 0;
        const next = createEventIds({ now: () => times[at++ % times.length] ?? 0, random: randomBytes });
        const ids = times.map(() => next());
        expect(ids.toSorted()).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/);
      }),
    );
  });

  it('carry over when the low half is full', () => {
    const random = (): Uint8Array => Buffer.from('0000000000ffffffffff', 'hex');
    const next = createEventIds({ now: () => 1, random });
    expect([next(), next()]).toEqual(['evt_000000000100000000zzzzzzzz', 'evt_00000000010000000100000000']);
  });
});

describe('time', () => {
  it.each([
    [1_795_420_800_123.456, '2026-11-23T08:00:00.123456Z'],
    [1_795_420_800_000.007, '2026-11-23T08:00:00.000007Z'],
    [1_795_420_799_999.999, '2026-11-23T07:59:59.999999Z'],
  ])('formats %d', (now, text) => {
    const clock = createEventClock({ now: () => now, monotonic: () => 0 });
    expect([clock.timestamp(), clock.timestamp()]).toEqual([text, text]);
  });

  it('counts on monotonically and follows a wall clock that was set', () => {
    let wall = 1000;
    let monotonic = 0;
    const clock = createEventClock({ now: () => wall, monotonic: () => monotonic });
    monotonic = 0.25;
    expect(clock.micros()).toBe(1_000_250);
    wall = 900_000;
    expect(clock.micros()).toBe(900_000_000);
  });

  it.each([
    ['5m', 700_000],
    ['1.5s', 998_500],
    ['1970-01-01T00:10:00Z', 600_000],
    ['1970-01-01T02:10:00+02:00', 600_000],
    ['1970-01-01', 0],
    ['', null],
    ['5', null],
    ['5 minutes', null],
    ['-5m', null],
    ['2026-13-01', null],
    ['yesterday', null],
  ])('reads %j', (text, expected) => {
    expect(parseSince(text, 1_000_000)).toBe(expected);
  });
});

describe('a line', () => {
  it('has a hash that any changed byte breaks', () => {
    const line = chainedLines(eventBody(1)).subarray(0, -1);
    expect(hashMatches(line)).toBe(true);
    fc.assert(
      fc.property(fc.nat(line.length - 1), (at) => {
        const changed = Buffer.from(line);
        changed[at] = (changed[at] ?? 0) ^ 1;
        expect(hashMatches(changed)).toBe(false);
      }),
    );
  });

  it('holds nothing that a terminal would obey, and reads back the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (model) => {
        const json = chainedLines(eventBody(1, { model })).toString().trimEnd();
        expect(json).not.toMatch(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
        expect((JSON.parse(json) as { model: string }).model).toBe(model);
      }),
    );
  });
});

describe('the lock', () => {
  const lockFile = (folder: string): string =>
    join(folder, readdirSync(folder).find((name) => name.startsWith('gateway.lock')) ?? '');

  it('lets one of many in', async () => {
    const folder = temporaryFolder();
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockEventLog(folder)));
    const held = results.filter((result) => result.status === 'fulfilled');
    expect(held).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(EventLogBusyError);
    }
    await held[0]?.value.release();
    expect((await lockEventLog(folder)).tookOver).toBeNull();
  });

  it.each([
    ['a process that is dead', { pid: 2 ** 22 + 1 }],
    ['an earlier boot', { boot_id: 'another' }],
    ['a reused pid', { start_time: '1' }],
  ])('is taken over from %s', async (_name, change) => {
    const folder = temporaryFolder();
    const lock = await lockEventLog(folder);
    const path = lockFile(folder);
    const holder = { ...(JSON.parse(readFileSync(path, 'utf8')) as object), ...change };
    await lock.release();
    writeFileSync(path, JSON.stringify(holder));
    const next = await lockEventLog(folder);
    expect(next.tookOver).toEqual(holder);
    await next.release();
  });

  it('of another host counts as long as its heart beats', async () => {
    const folder = temporaryFolder();
    const content = {
      pid: 1,
      hostname: `not-${hostname()}`,
      boot_id: null,
      start_time: null,
      pid_namespace: null,
      since: 'then',
    };
    writeFileSync(join(folder, 'gateway.lock.7'), JSON.stringify(content));
    await expect(lockEventLog(folder)).rejects.toThrow(`process 1 on not-${hostname()}, since then`);
    const lock = await lockEventLog(folder, () => Date.now() + 60_000);
    expect(lock.tookOver?.pid).toBe(1);
    await lock.release();
  });
});

describe('the prompt hasher', () => {
  it("keeps one key in the folder, the user's own, however many start at once", async () => {
    const folder = join(temporaryFolder(), 'home');
    const hashers = await Promise.all(Array.from({ length: 6 }, () => openPromptHasher(folder)));
    expect(new Set(hashers.map((hash) => hash('a prompt'))).size).toBe(1);
    expect(readdirSync(folder)).toEqual(['prompt-hash.key']);
    expect(statSync(join(folder, 'prompt-hash.key')).mode & 0o777).toBe(0o600);
    expect((await openPromptHasher(temporaryFolder()))('a prompt')).not.toBe(hashers[0]?.('a prompt'));
  });

  it("is HMAC-SHA-256 with the key file's bytes in hex as its key", async () => {
    const folder = temporaryFolder();
    const hasher = await openPromptHasher(folder);
    const key = readFileSync(join(folder, 'prompt-hash.key')).toString('hex');
    for (const text of ['', 'a prompt', 'Größe 😀 \ud800', 'x'.repeat(10_000)]) {
      expect(hasher(text)).toBe(createHmac('sha256', key).update(text).digest('hex'));
    }
  });

  it('refuses a file that holds no key', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'prompt-hash.key'), 'short');
    await expect(openPromptHasher(folder)).rejects.toThrow('does not hold a key');
  });
});

describe('the section', () => {
  it('fills in fsync', () => {
    expect(eventsSettings(undefined)).toMatchObject({ durability: 'fsync' });
    expect(eventsSettings({ durability: 'strict' })).toMatchObject({ durability: 'strict' });
    expect(eventsSection.schema.properties?.['durability']?.enum).toContain('os');
  });
});

describe('the demo pointer', () => {
  it('gives back the folder that was noted', async () => {
    const pointer = demoPointer(temporaryFolder());
    expect(await readDemoFolder(pointer)).toBeNull();
    await writeDemoFolder('/first', pointer);
    await writeDemoFolder('/some/where', pointer);
    expect(await readDemoFolder(pointer)).toBe('/some/where');
  });
});
