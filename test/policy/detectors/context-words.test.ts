import { describe, expect, it } from 'vitest';
import { contextHeads } from '../../../src/policy/detectors/context-words.ts';
import { structuredDetectors } from '../../../src/policy/detectors/index.ts';
import { findTexts } from './find-texts.ts';

describe('the beginnings of words of context', () => {
  it.each([
    [/\bpesel\b/i, ['pesel']],
    [/\b(?:ssns?|ss ?#)\b/i, ['ssn', 'ssns', 'ss#', 'ss #']],
    [/num[ée]ro national/i, ['numér', 'numer']],
    [/\b(?:SIN|c\.f\.)|-(?:office|home)\b/, ['sin', 'c.f.', '-offi', '-home']],
    [/\b(?:office|home)(?=[\n,])|电话/i, ['offic', 'home', '电话']],
  ])('of %s', (words, heads) => {
    expect([...contextHeads(words)].sort()).toEqual([...heads].sort());
  });
});

/** A number that only a word names, and words that do. */
const named: readonly (readonly [type: string, number: string, ...words: string[]])[] = [
  ['us_ssn', '123456789', 'SSN', 'soc. sec', 'Social Security'],
  ['ca_sin', '130 692 544', 'SIN', 'Numéro d’assurance sociale'],
  ['be_national_number', '85073003328', 'numéro national', 'NISS'],
  ['pt_nif', '123456789', 'identificação fiscal', 'contribuinte'],
  ['cn_resident_id', '11010519491231002X', '身份证'],
  ['phone', '555 2671', 'my number', '电话', 'TÉLÉPHONE', 'extension -work'],
  ['payment_card', '5105105105105100', 'MasterCard', 'american express'],
];

describe('among many candidates a word counts as among few', () => {
  const cases = named.flatMap(([type, number, ...words]) => words.map((word) => [type, number, word] as const));
  it.each(cases)('%s %s %s', (type, number, word) => {
    const detector = structuredDetectors.find(({ name }) => name === type);
    if (detector === undefined) throw new Error(`no ${type}`);
    const apart = ` ${'İ'.repeat(130)} `;
    const certain = ({ confidence }: { readonly confidence: number }): boolean => confidence > 0.7;
    const alone = detector.find(`${word} ${number}`).filter(certain);
    expect(alone.map(({ start, end }) => `${word} ${number}`.slice(start, end))).toEqual([number]);
    const unnamed = Array.from({ length: 9 }, () => number).join(apart);
    const text = `${unnamed}${apart}${word} ${number}${apart}${unnamed}`;
    const found = detector.find(text).filter(({ start }) => start > unnamed.length + apart.length);
    expect(found[0]).toMatchObject({ confidence: alone[0]?.confidence });
    expect(findTexts(detector, text).length).toBeGreaterThan(0);
  });
});
