import { describe, expect, it } from 'vitest';
import { eventsRules } from '../../src/events/rules.ts';
import { eventsSettings } from '../../src/events/section.ts';
import { parseSize } from '../../src/policy/size.ts';

/** What the rules say of an `events` section: code and path. */
function found(events: object): string[] {
  const told: string[] = [];
  for (const rule of eventsRules)
    rule.check({ events }, ({ code, path }) => void told.push(`${code} ${path.join('.')}`));
  return told;
}

describe('lint of the section events', () => {
  it.each([
    [{}, []],
    [{ rotation: {} }, []],
    [{ rotation: { max_size: '64KB', max_age: '1m' } }, []],
    [{ rotation: { max_size: '63KB' } }, ['E070 events.rotation.max_size']],
    [{ rotation: { max_age: '59s' } }, ['E070 events.rotation.max_age']],
    [{ retention: { max_age: '1d', max_size: '128MB' } }, []],
    [
      { retention: { max_age: '12h', max_size: '1MB' } },
      ['W070 events.retention.max_size', 'W070 events.retention.max_age'],
    ],
    [{ sinks: [{ name: 'out', type: 'stdout' }] }, []],
    [{ sinks: [{ name: 'a', type: 'otlp', url: 'http://localhost:4318/v1/logs' }] }, []],
    [{ sinks: [{ name: 'a', type: 'otlp' }] }, ['E071 events.sinks.0']],
    [{ sinks: [{ name: 'a', type: 'webhook', url: 'https://x.example' }] }, ['E071 events.sinks.0']],
    [{ sinks: [{ name: 'a', type: 'otlp', url: 'collector:4318' }] }, ['E072 events.sinks.0.url']],
    [{ sinks: [{ name: 'a', type: 'otlp', url: 'nowhere' }] }, ['E072 events.sinks.0.url']],
    [{ sinks: [{ name: 'a', type: 'otlp', url: 'https://ada:pw@x.example' }] }, ['E072 events.sinks.0.url']],
    [{ sinks: [{ name: 'a', type: 'otlp', url: 'http://x.example' }] }, ['W071 events.sinks.0.url']],
    [
      {
        sinks: [
          { name: 'a', type: 'stdout' },
          { name: 'a', type: 'stdout' },
        ],
      },
      ['E073 events.sinks.1.name'],
    ],
    [{ retention: { max_age: '12h' }, rotation: { max_age: '1h' } }, []],
  ])('says of %j: %j', (events, expected) => expect(found(events)).toEqual(expected));
});

describe('lint of events.capture', () => {
  const warned = (chain: readonly unknown[], capture: string): string[] => {
    const told: string[] = [];
    for (const rule of eventsRules)
      rule.check({ policies: { chain }, events: { capture } }, ({ code }) => void told.push(code));
    return told;
  };

  it('warns where nothing recognises personal data', () => {
    expect(warned(['audit-logger', { 'prompt-injection': {} }], 'redacted')).toEqual(['W072']);
    expect(warned(['audit-logger', { 'pii-detector': {} }], 'redacted')).toEqual([]);
    expect(warned([], 'none')).toEqual([]);
  });
});

describe('settings of the section events', () => {
  it('have the defaults of the schema', () => {
    expect(eventsSettings(undefined)).toMatchObject({
      durability: 'fsync',
      rotation: { maxSize: 128_000_000, maxAge: 86_400_000 },
      retention: null,
      checkpointEvery: 1000,
      signingKey: null,
    });
    expect(eventsSettings({ retention: { max_age: '90d' } }).retention).toEqual({
      maxAge: 7_776_000_000,
      maxSize: null,
    });
    expect(eventsSettings({ rotation: { max_size: '1MiB', max_age: '2h' } }).rotation).toEqual({
      maxSize: 1_048_576,
      maxAge: 7_200_000,
    });
  });
});

describe('sizes', () => {
  it.each([
    ['0B', 0],
    ['64KB', 64_000],
    ['2GiB', 2 ** 31],
    ['1TB', 1e12],
    ['1', null],
    ['1 MB', null],
    ['1kb', null],
    ['1iB', null],
  ])('reads %s as %s', (text, bytes) => expect(parseSize(text)).toBe(bytes));
});
