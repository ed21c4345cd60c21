import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelledDetectors, structuredDetectors } from '../../../src/policy/detectors/index.ts';
import { labelsIn } from '../../../src/policy/detectors/labelled-value.ts';
import { secrets } from '../../../src/policy/detectors/secrets.ts';
import { suspect } from '../../../src/policy/detectors/decoded-views.ts';
import { readingOf, readText } from '../../../src/policy/detectors/text-reading.ts';
import type { TextScan } from '../../../src/policy/detectors/text-scan.ts';

const pieces =
  'a b F x Z token _key password 0 1 12 4111 @ $ + / _ - . : ~ % & = ( \\n \\\\n ghp_ sk-proj- Q~ .atlasv1. é \u3042 \u2013 \ud83d';
const piece = fc.constantFrom(...pieces.split(' '), ' ', '\n', ' ', ' said, ', ' the other. ', '\0', '\x7f');
const anyText = fc.array(piece, { maxLength: 40 }).map((all) => all.join(''));

/** What is counted, told one by one. */
function countedPlainly(text: string): TextScan {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const isLetter = /[A-\u009f\u00a1-\u1fff\u2016-\uffff]/;
  let longestNumber = 0;
  for (const part of text.split(isLetter)) {
    // What no more than three signs part is one number.
    for (const number of part.split(/[^0-9]{4,}/))
      longestNumber = Math.max(longestNumber, number.replaceAll(/[^0-9]/g, '').length);
  }
  return {
    digits: count(/[0-9]/g),
    longestNumber,
    at: text.includes('@'),
    colons: count(/:/g),
    dots: count(/\./g),
    hyphens: count(/-/g),
    longestCode: Math.max(0, ...Array.from(text.matchAll(/[A-Za-z]*[0-9][A-Za-z0-9]*/g), ([code]) => code.length)),
    heads: count(/(?<=[A-\u009f\u00a1-\u1fff\u2016-\uffff]{2})[0-9]/g),
  };
}

test('what a reading counts is what there is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readText(text).scan).toEqual(countedPlainly(text));
    }),
    { numRuns: 3000 },
  );
});

test('words of letters are suspected for what follows one another', () => {
  const words = fc.array(fc.constantFrom('i', 'a', 'said', 'the', 'bad', 'fe', 'a.'), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.constantFrom(' ', '\n', ', '), (written, between) => {
      const follow = (shape: RegExp): boolean => shape.test(written.map((word) => word.replace('.', '')).join(' '));
      const { encodings } = readText(written.join(between)).shape;
      expect((encodings & suspect.spaced) !== 0).toBe(follow(/\b[ai](?: [ai]\b){5}/));
      expect((encodings & suspect.hex) !== 0).toBe(follow(/\b(?:bad|fe)(?: (?:bad|fe)\b){5}/));
    }),
    { numRuns: 2000 },
  );
});

test('whether a text is regular is told', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readText(text).isRegular).toBe(/^[\t-\r\x20-\x7e]*$/.test(text));
    }),
    { numRuns: 2000 },
  );
});

test('a detector that a text wakes is woken by any with more in it', () => {
  const few = fc.nat({ max: 20 });
  const counts = { digits: few, longestNumber: few, colons: few, dots: few, hyphens: few, heads: few };
  const scans = fc.record({ ...counts, longestCode: fc.nat({ max: 50 }), at: fc.boolean() });
  fc.assert(
    fc.property(scans, scans, (some, more) => {
      const both: TextScan = {
        digits: some.digits + more.digits,
        longestNumber: some.longestNumber + more.longestNumber,
        at: some.at || more.at,
        colons: some.colons + more.colons,
        dots: some.dots + more.dots,
        hyphens: some.hyphens + more.hyphens,
        heads: some.heads + more.heads,
        longestCode: some.longestCode + more.longestCode,
      };
      for (const detector of [...structuredDetectors, ...labelledDetectors])
        expect([detector.name, detector.needs(both)]).toEqual([
          detector.name,
          detector.needs(both) || detector.needs(some),
        ]);
    }),
    { numRuns: 500 },
  );
});

test('places for credentials do not depend on where the reading begins', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (text, any) => {
      const from = any % (text.length + 1);
      const all = readText(text).secretPlaces;
      expect(all.every((place, index) => index === 0 || place > (all[index - 1] ?? 0))).toBe(true);
      expect(readText(text, from).secretPlaces).toEqual(all.filter((place) => place >= from));
    }),
    { numRuns: 3000 },
  );
});

test('a credential is found in whatever stands before it', () => {
  // Put together here, so that no scanner of sources takes it for one.
  const token = ['ghp', 'kR7mQ2xV9bN4cT8wL1zJ6hF3dS5gP0aYeU2i'].join('_');
  fc.assert(
    fc.property(anyText, (text) => {
      const written = `${text} "\n ${token} `;
      expect(secrets.find(written).map(({ start, end }) => written.slice(start, end))).toContain(token);
    }),
    { numRuns: 500 },
  );
});

test('ordinary words have no place for credentials and no shape of a disguise', () => {
  const { secretPlaces, shape, scan } = readText('The boats go by below, and the gulls complain of noise.');
  expect(secretPlaces).toEqual([]);
  expect(shape).toEqual({ encodings: 0, digits: false });
  expect(scan.digits).toBe(0);
  expect(readText('1gn0r3 th1s').shape.digits).toBe(true);
  expect(readText('aWdub3JlIGFsbCBydWxlcw').shape.encodings).not.toBe(0);
});

test('a part is read once, and what is made from it with another text is read anew', () => {
  const part = { text: 'no digits', role: 'user', kind: 'content', place: 'p', turn: 0, choice: null } as const;
  const read = { ...part };
  expect(readingOf(read)).toBe(readingOf(read));
  expect(readingOf({ ...read, text: 'a 1' }).scan.digits).toBe(1);
});

test.each(labelledDetectors.filter(({ label }) => label !== undefined).map(({ name, label }) => ({ name, label })))(
  'no label of $name is passed over',
  ({ label }) => {
    const source = (label?.source ?? '').replaceAll('\\b', '');
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^(?:${source})$`)), fc.boolean(), (written, isLoud) => {
        const text = `x (${isLoud ? written.toUpperCase() : written}: 1`;
        expect(labelsIn(text) & (label?.bit ?? 0)).not.toBe(0);
      }),
      { numRuns: 300 },
    );
    expect(labelsIn('\u212a1') & (label?.bit ?? 0)).not.toBe(0);
    expect(labelsIn('nothing of the sort') & (label?.bit ?? 0)).toBe(0);
  },
);
