import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkCharacter,
  hashKey,
  keyTypeOf,
  makeKey,
  randomCharacters,
  type RandomBytes,
} from '../../../src/gateway/keys/format.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const type = fc.constantFrom('gateway' as const, 'access' as const);
/** Bytes that a property chooses. */
const from = (seed: readonly number[]): RandomBytes => {
  let at = 0;
  return (size) => Uint8Array.from({ length: size }, () => seed[at++ % seed.length] ?? 0);
};
const seeds = fc.array(fc.nat(247), { minLength: 40, maxLength: 40 });

describe('keys', () => {
  it('are a prefix, 32 characters and a check character', () => {
    expect(makeKey('gateway', randomBytes)).toMatch(/^kt_gk_[0-9A-Za-z]{33}$/);
    expect(makeKey('access', randomBytes)).toMatch(/^kt_ak_[0-9A-Za-z]{33}$/);
  });

  it('are told by their form from all that is one character off', () => {
    const property = fc.property(type, seeds, fc.nat(32), fc.nat(61), (kind, seed, position, other) => {
      const key = makeKey(kind, from(seed));
      expect(keyTypeOf(key)).toBe(kind);
      const at = 6 + position;
      const wrong = key.slice(0, at) + (alphabet[other] ?? '') + key.slice(at + 1);
      if (wrong !== key) expect(keyTypeOf(wrong)).toBeUndefined();
      expect(keyTypeOf(key.slice(0, -1))).toBeUndefined();
    });
    fc.assert(property);
  });

  it('are of no type where the text is something else', () => {
    for (const text of ['', 'kt_gk_', 'sk-abc', `kt_xx_${'0'.repeat(33)}`, `kt_gk_${'é'.repeat(33)}`]) {
      expect(keyTypeOf(text)).toBeUndefined();
    }
  });

  it('use every character about equally often', () => {
    const counts = new Map<string, number>();
    for (const character of randomCharacters(62_000, randomBytes)) {
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    expect(counts.size).toBe(62);
    // 1,000 expected each, standard deviation 32: seven of them off is no accident.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(224);
  });

  it('have the check character that Luhn gives', () => {
    expect(checkCharacter('0')).toBe('0');
    expect(checkCharacter('1')).toBe('y');
    // Every second character counts once, not twice: that is what tells swapped neighbours.
    expect([checkCharacter('01'), checkCharacter('10')]).toEqual(['y', 'z']);
    expect(checkCharacter('not base 62!')).toBeUndefined();
  });

  it('hash as sha256sum does', () => {
    expect(hashKey('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
