import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFingerprint } from '../../src/gateway/fingerprint.ts';

describe('a fingerprint', () => {
  const anyText = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '字', '\ud83d', '\ude00', '\0'),
    maxLength: 40,
  });

  it('is the same for the same text in the same scope alone', () => {
    const print = createFingerprint();
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (scope, text, otherScope, other) => {
        const isSame = scope === otherScope && text === other;
        expect(print(scope, text)).toBe(print(scope, text));
        expect(print(scope, text) === print(otherScope, other)).toBe(isSame);
      }),
    );
  });

  it('tells where a scope ends', () => {
    const print = createFingerprint();
    expect(print('ab', 'c')).not.toBe(print('a', 'bc'));
  });

  it('is the same after longer texts', () => {
    const print = createFingerprint();
    const [short, long] = ['short', 'long '.repeat(100_000)];
    const [before, whole] = [print('', short), print('', long)];
    expect(print('', short)).toBe(before);
    expect(print('', long)).toBe(whole);
    expect(print('', `${long}.`)).not.toBe(whole);
    expect(print('', short)).toBe(before);
  });

  it('says nothing to whoever has another key', () => {
    expect(createFingerprint()('user', 'hello')).not.toBe(createFingerprint()('user', 'hello'));
  });
});
