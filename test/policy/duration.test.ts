import { expect, test } from 'vitest';
import { durationPattern, parseDuration } from '../../src/policy/duration.ts';

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
});
