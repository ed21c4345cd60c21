import { expect, test } from 'vitest';
import { durationPattern, parseDuration, parseWait, spanPattern } from '../../src/policy/duration.ts';

test.each([
  ['250ms', 250],
  ['30s', 30_000],
  ['5m', 300_000],
  ['1h', 3_600_000],
  ['7d', 604_800_000],
  ['0s', 0],
  ['', null],
  ['5', null],
  ['-1s', null],
  ['1.5h', null],
  ['1 h', null],
  ['1w', null],
  ['9999999999s', null],
])('%s', (text, expected) => {
  expect(parseDuration(text)).toBe(expected);
  expect(new RegExp(durationPattern, 'u').test(text)).toBe(expected !== null);
  expect(new RegExp(spanPattern, 'u').test(text)).toBe(expected !== null && expected > 0);
});

test.each(['1ms', '10d', '0s', ''])('a wait of %s is as it is written', (text) => {
  expect(parseWait(text)).toBe(parseDuration(text));
});

test.each(['25d', '365d', '999999999d'])('two waits of %s are together not longer than a timer can be', (text) => {
  const wait = parseWait(text);
  expect(wait).toBeGreaterThan(10 * 86_400_000);
  expect(2 * (wait ?? 0)).toBeLessThanOrEqual(2 ** 31);
});
