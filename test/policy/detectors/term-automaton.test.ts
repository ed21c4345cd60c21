import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TermAutomaton } from '../../../src/policy/detectors/term-automaton.ts';

/** Every occurrence as `term@end`, by looking for each term by itself. */
function bySearch(terms: readonly string[], text: string): string[] {
  const found: string[] = [];
  for (const term of new Set(terms)) {
    for (let at = text.indexOf(term); term !== '' && at >= 0; at = text.indexOf(term, at + 1)) {
      found.push(`${term}@${at + term.length}`);
    }
  }
  return found.sort();
}

function byAutomaton(automaton: TermAutomaton, terms: readonly string[], text: string): string[] {
  const found: string[] = [];
  automaton.scan(text, (term, end) => {
    found.push(`${terms[term]}@${end}`);
    return false;
  });
  return found.sort();
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '語', '\ud83d', '\udc00'), maxLength: 6 });

test('finds what a search for each term finds', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 8 }), fc.array(letters, { maxLength: 12 }), (terms, pieces) => {
      const text = pieces.join('');
      expect(byAutomaton(new TermAutomaton(terms), terms, text)).toEqual(bySearch(terms, text));
    }),
  );
});

test('finds the same among so many terms that no full table is made', () => {
  const many = Array.from({ length: 60_000 }, (_, index) => `${(index * 7919).toString(36)}-${index}`);
  const terms = [...many, 'falcon', 'alco', 'on'];
  const automaton = new TermAutomaton(terms);
  const text = `a falcon in ${many[59_999]} and ${many[7]}.`;
  const expected = [`falcon@8`, `alco@7`, `on@8`, `${many[59_999]}@${12 + (many[59_999] ?? '').length}`];
  expect(byAutomaton(automaton, terms, text)).toEqual(expect.arrayContaining(expected));
  expect(byAutomaton(automaton, terms, text)).toEqual(bySearch(terms, text));
});

test('leaves out shorter terms that end where a longer one was taken', () => {
  const ends: number[] = [];
  new TermAutomaton(['project falcon', 'falcon', 'con']).scan('project falcon', (term) => {
    ends.push(term);
    return true;
  });
  expect(ends).toEqual([0]);
});

test('finds nothing without terms', () => {
  expect(byAutomaton(new TermAutomaton([]), [], 'anything')).toEqual([]);
});
