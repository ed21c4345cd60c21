import { expect, it } from 'vitest';
import { labelledDetectors, structuredDetectors } from '../../../src/policy/detectors/index.ts';
import { toldLanguages } from '../../../src/policy/detectors/language.ts';
import { entityTypes, languages, structuredTypes, taggedTypes } from '../../../src/policy/detectors/names.ts';

it('the types that entities may name are those of the detectors, in their order', () => {
  const structured = structuredDetectors.flatMap(({ types }) => types);
  expect(structuredTypes).toEqual(structured);
  expect(entityTypes).toEqual([...structured, ...labelledDetectors.flatMap(({ types }) => types), ...taggedTypes]);
});

it('the languages are those that can be told', () => {
  expect(languages).toEqual(toldLanguages());
});
