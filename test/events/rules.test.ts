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
  ])('says of %j: %j', (events, expected) => expect(found(events)).toEqual(expected));
});

describe('settings of the section events', () => {
  it('have the defaults of the schema', () => {
    expect(eventsSettings(undefined)).toMatchObject({
      durability: 'fsync',
      rotation: { maxSize: 128_000_000, maxAge: 86_400_000 },
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
