import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesLuhn, passesVerhoeff } from '../../../src/policy/detectors/check-digits.ts';
import { iban } from '../../../src/policy/detectors/iban.ts';
import { structuredDetectors } from '../../../src/policy/detectors/index.ts';
import { inAadhaar } from '../../../src/policy/detectors/in-aadhaar.ts';
import { paymentCard } from '../../../src/policy/detectors/payment-card.ts';
import { findTexts } from './find-texts.ts';

const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));

const lastDigit = (body: string, passes: (digits: Uint8Array) => boolean): string =>
  [...'0123456789'].map((digit) => body + digit).find((number) => passes(Uint8Array.from(number, Number))) ?? '';

/** ISO 7064 MOD 97-10 by long numbers: letters count from 10 on. */
const remainder97 = (characters: string): number =>
  Number(BigInt(characters.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) % 97n);

const surroundings = fc.constantFrom('', 'my number: ', 'card ', '(', 'é ', '\ud800 ', 'line\n');

describe('generated numbers', () => {
  it('finds any card of sixteen digits, however it is grouped', () => {
    fc.assert(
      fc.property(digits(14), fc.constantFrom('', ' ', '-'), surroundings, (rest, separator, before) => {
        const number = lastDigit(`4${rest}`, (number) => passesLuhn(number, 0, 16));
        const written = (number.match(/.{4}/g) ?? []).join(separator);
        expect(findTexts(paymentCard, `${before}${written} thanks`)).toEqual([written]);
      }),
    );
  });

  it('finds any IBAN, however it is grouped, and none with another check digit', () => {
    fc.assert(
      fc.property(digits(18), fc.constantFrom('', ' ', '-'), surroundings, (account, separator, before) => {
        const check = String(98 - remainder97(`${account}DE00`)).padStart(2, '0');
        const group = (text: string): string => (text.match(/.{1,4}/g) ?? []).join(separator);
        const valid = group(`DE${check}${account}`);
        expect(findTexts(iban, `${before}${valid}.`)).toEqual([valid]);
        const wrong = String((Number(check) + 1) % 97).padStart(2, '0');
        expect(findTexts(iban, `${before}${group(`DE${wrong}${account}`)}.`)).toEqual([]);
      }),
    );
  });

  it('finds any Aadhaar number and none with two digits swapped', () => {
    fc.assert(
      fc.property(digits(10), (rest) => {
        const number = lastDigit(`5${rest}`, (number) => passesVerhoeff(number, 12));
        expect(findTexts(inAadhaar, `Aadhaar ${number}`)).toEqual([number]);
        if (number[5] === number[6]) return;
        const swapped = number.slice(0, 5) + number.charAt(6) + number.charAt(5) + number.slice(7);
        expect(findTexts(inAadhaar, `Aadhaar ${swapped}`)).toEqual([]);
      }),
    );
  });

  it('gives proper spans in any text', () => {
    const piece = fc.oneof(
      fc.constantFrom('@', '.', ':', '::', '-', '+', '(', ')', ' ', '\ud83d', '\udc00', 'phone ', 'GB82', 'AB', '٣'),
      digits(3),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const detector of structuredDetectors) findTexts(detector, pieces.join(''));
      }),
    );
  });
});

// Anything worse than linear takes hours on a megabyte and runs into the runner's limit.
describe.each([
  'a',
  '@',
  '1',
  'a@',
  'a@a.',
  '1 ',
  '1-',
  '1.',
  '(1) ',
  '+1 ',
  'ab:',
  ':',
  'a1',
  'GB82 ',
  '4111 1111 ',
  '-',
])('a megabyte of %j', (piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  it.each(structuredDetectors)('is read to its end by $name', (detector) => {
    const half = detector.find(text.slice(0, text.length / 2)).length;
    expect(detector.find(text).length).toBeGreaterThanOrEqual(half - 1);
  });
});
