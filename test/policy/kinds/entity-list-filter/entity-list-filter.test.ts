import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entityListFilter } from '../../../../src/policy/kinds/entity-list-filter.ts';
import { runKind, subjectOf } from '../run-kind.ts';

/** The stretches of a text that the kind found. */
function found(settings: object, text: string): string[] {
  return runKind(entityListFilter, settings, subjectOf([text])).findings.map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('finds', () => {
  test.each([
    ['a name', ['Project Falcon'], 'about Project Falcon.', ['Project Falcon']],
    ['in any case', ['Project Falcon'], 'PROJECT falcon', ['PROJECT falcon']],
    ['over other white space', ['Project Falcon'], 'Project \n\u00a0Falcon', ['Project \n\u00a0Falcon']],
    ['under hidden characters', ['Falcon'], 'F\u200bal\u00adcon', ['F\u200bal\u00adcon']],
    ['in full width', ['Falcon'], 'Ｆａｌｃｏｎ', ['Ｆａｌｃｏｎ']],
    ['every occurrence', ['ab'], 'ab, ab; ab', ['ab', 'ab', 'ab']],
    ['the longer of nested names', ['Falcon', 'Project Falcon', 'Project'], 'Project Falcon', ['Project Falcon']],
    ['a shorter name where the longer does not stand alone', ['Falcon', 'con Falcon'], 'icon Falcon', ['Falcon']],
    ['a name that ends in a sign', ['C++', '.NET'], 'in C++ or .NET', ['C++', '.NET']],
    ['literally', ['a.c', '(x|y)*'], 'abc a.c (x|y)*', ['a.c', '(x|y)*']],
    ['names in scripts without spaces', ['東京計画'], '昨日の東京計画について', ['東京計画']],
    ['names with sharp s', ['Straße'], 'STRASSE', ['STRASSE']],
    ['names beyond the first plane', ['😀corp'], 'x 😀corp', ['😀corp']],
    ['nothing within a word', ['art'], 'start artful art2 _art', []],
    ['nothing else', ['Müller'], 'Muller', []],
  ])('%s', (_what, blocked_entities, text, expected) => {
    expect(found({ blocked_entities }, text)).toEqual(expected);
  });

  test('within words and in its own case, when told so', () => {
    expect(found({ blocked_entities: ['art'], whole_words: false }, 'start')).toEqual(['art']);
    expect(found({ blocked_entities: ['Art'], case_sensitive: true }, 'art Art ART')).toEqual(['Art']);
  });

  test('near spellings, when told so', () => {
    const settings = { blocked_entities: ['Falcon Heavy', 'Acme'], fuzzy_matching: true };
    expect(found(settings, 'the falcn heavy, Falcon  Heavy and the Acne')).toEqual([
      'falcn heavy',
      'Falcon  Heavy',
      'Acne',
    ]);
    expect(found({ ...settings, max_distance: 0 }, 'falcn heavy')).toEqual([]);
    expect(found({ blocked_entities: ['Acme'] }, 'Acne')).toEqual([]);
    const outcome = runKind(entityListFilter, settings, subjectOf(['falcn heavy']), {
      excepted: (text) => text === 'falcn heavy',
    });
    expect(outcome.verdict).toBe('allow');
  });

  test('any of a hundred thousand names', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `Company ${index.toString(36)} Ltd`);
    expect(found({ blocked_entities: names }, 'between COMPANY 255r Ltd and Company zzzz Ltd')).toEqual([
      'COMPANY 255r Ltd',
    ]);
  });

  test('not what an exception lets through', () => {
    const outcome = runKind(entityListFilter, { blocked_entities: ['Falcon'] }, subjectOf(['FALCON']), {
      excepted: (text) => text === 'FALCON',
    });
    expect(outcome.verdict).toBe('allow');
  });
});

describe('decides', () => {
  const subject = subjectOf(['fine', 'about Falcon and falcon']);

  test.each([
    ['block', 'matched', 0],
    ['escalate', 'escalated', 0],
    ['redact', 'redacted', 2],
  ])('%s', (action, reason, edits) => {
    const outcome = runKind(entityListFilter, { blocked_entities: ['Falcon'], action }, subject);
    expect(outcome).toMatchObject({ verdict: action, reason, place: 'messages[1].content' });
    expect(outcome.edits).toHaveLength(edits);
    expect(entityListFilter.catalogue).toHaveProperty(reason);
  });

  test('with the marker in place of the name', () => {
    const outcome = runKind(
      entityListFilter,
      { blocked_entities: ['Falcon'], action: 'redact', marker: '***' },
      subject,
    );
    expect(outcome.edits[0]).toEqual({ part: 1, start: 6, end: 12, replacement: '***' });
  });

  test('nothing where nothing is found', () => {
    expect(runKind(entityListFilter, { blocked_entities: ['Falcon'] }, subjectOf(['fine'])).verdict).toBe('allow');
  });
});

test('cannot do without entities', () => {
  expect(entityListFilter.missing?.({})).not.toBeNull();
  expect(entityListFilter.missing?.({ blocked_entities: [] })).not.toBeNull();
  expect(entityListFilter.missing?.({ blocked_entities: ['x'] })).toBeNull();
});

test('a term is found whatever its case and whatever stands around it', () => {
  const term = fc.string({ unit: fc.constantFrom(...'aZéßΣσжЖ-. 語9'), minLength: 1, maxLength: 8 });
  const around = fc.string({ unit: 'binary', maxLength: 10 });
  fc.assert(
    fc.property(term, around, around, fc.boolean(), (name, before, after, upper) => {
      fc.pre(name.trim() !== '');
      const written = upper ? name.trim().toUpperCase() : name.trim().toLowerCase();
      const text = `${before} ${written} ${after}`;
      const at = before.length + 1;
      const { findings } = runKind(entityListFilter, { blocked_entities: [name] }, subjectOf([text]));
      expect(findings.some(({ start, end }) => start <= at && end >= at + written.length)).toBe(true);
    }),
  );
});

test('long texts: nothing but the term, a near miss throughout, lone surrogates', () => {
  const settings = { blocked_entities: ['falcon'] };
  expect(found(settings, 'falcon '.repeat(150_000))).toHaveLength(150_000);
  expect(found(settings, 'falco '.repeat(180_000))).toEqual([]);
  expect(found(settings, `${'\ud800'.repeat(1_000_000)} falcon`)).toEqual(['falcon']);
});
