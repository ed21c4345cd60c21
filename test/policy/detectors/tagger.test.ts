import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taggedTypes } from '../../../src/policy/detectors/names.ts';
import { taggedSearch } from '../../../src/policy/detectors/tagged.ts';
import { foldedCode } from '../../../src/policy/detectors/tagger/letters.ts';
import { gaps, Tokens } from '../../../src/policy/detectors/tagger/tokens.ts';
import { shapes } from '../../../src/policy/detectors/tagger/vocabulary.ts';
import { HashedLists } from '../../../src/policy/detectors/tagger/word-lists.ts';

const noLists = new HashedLists(new Map());

/** Tokens as `gap shape text`. */
function tokensOf(text: string): string[] {
  const tokens = new Tokens(noLists).read(text);
  return Array.from({ length: tokens.count }, (_, index) =>
    [tokens.gapAt(index), tokens.shapeAt(index), text.slice(tokens.starts[index], tokens.ends[index])].join(' '),
  );
}

describe('tokens', () => {
  it('are words, numbers and signs, with the gap before them', () => {
    expect(tokensOf('Dr. O’Neil, 42\nMAIN iPhone x')).toEqual([
      `${gaps.far} ${shapes.capital} Dr`,
      `${gaps.none} ${shapes.sign + 46} .`,
      `${gaps.space} ${shapes.single} O`,
      `${gaps.none} ${shapes.sign + 34} ’`,
      `${gaps.none} ${shapes.capital} Neil`,
      `${gaps.none} ${shapes.sign + 44} ,`,
      `${gaps.space} ${shapes.number + 2} 42`,
      `${gaps.line} ${shapes.capitals} MAIN`,
      `${gaps.space} ${shapes.mixed} iPhone`,
      `${gaps.space} ${shapes.lower} x`,
    ]);
  });

  it('are parted by wide gaps, empty lines and what is too long', () => {
    const long = 'x'.repeat(33);
    expect(tokensOf(`a\n\nb${' '.repeat(9)}c ${long} d`)).toEqual([
      `${gaps.far} ${shapes.lower} a`,
      `${gaps.far} ${shapes.lower} b`,
      `${gaps.far} ${shapes.lower} c`,
      `${gaps.far} ${shapes.opaque} ${long}`,
      `${gaps.far} ${shapes.lower} d`,
    ]);
  });

  it('cover every character that is no space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const tokens = new Tokens(noLists).read(text);
        let rest = '';
        let end = 0;
        for (let index = 0; index < tokens.count; index++) {
          const start = tokens.starts[index] ?? 0;
          expect(start).toBeGreaterThanOrEqual(end);
          rest += text.slice(end, start);
          end = tokens.ends[index] ?? 0;
          expect(end).toBeGreaterThan(start);
        }
        expect((rest + text.slice(end)).trim()).toBe('');
      }),
    );
  });

  it('fold case and accents, a letter to a letter', () => {
    const folded = (text: string): string =>
      String.fromCharCode(...Array.from(text, (letter) => foldedCode(letter.charCodeAt(0))));
    expect(folded('ÉÖçŁñ')).toBe('eocłn');
    expect(folded('ЖΩ中')).toBe('жω中');
  });
});

describe('the tagger', () => {
  const search = taggedSearch(taggedTypes);
  const found = (text: string): string[] =>
    search.find(text).map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);

  it('finds names, addresses, dates, places and firms where they are plain to see', () => {
    expect(found('My name is Maria Gonzalez and I live at 42 Elm Street, Springfield, IL 62704.')).toEqual([
      'person: Maria Gonzalez',
      'street_address: 42 Elm Street, Springfield, IL 62704',
    ]);
    expect(found('Herr Klaus Brandt arbeitet in Berlin.')).toEqual([
      'title: Herr',
      'person: Klaus Brandt',
      'location: Berlin',
    ]);
    expect(found('She was born on March 3, 1980 in France.')).toEqual(['date: March 3, 1980', 'location: France']);
  });

  it.each([
    'How do I reset my password? Please explain it step by step.',
    'def main():\n    print("Hello World")\n    return 0',
    'Add two cups of flour, a pinch of salt and stir well until it is smooth.',
    '',
    ' \n\n ',
  ])('leaves %j alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives only the types asked for', () => {
    const people = taggedSearch(['person']);
    const types = people.find('Maria Gonzalez lives in Berlin, Germany.').map(({ type }) => type);
    expect(new Set(types)).toEqual(new Set(['person']));
  });

  it('says how sure it is, and gives spans in order that do not overlap', () => {
    const piece = fc.constantFrom(
      'Maria Gonzalez',
      'Berlin',
      '42 Elm Street',
      'and',
      'x',
      '\n',
      '. ',
      'Acme Corp.',
      '1980',
      '😀',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        let last = 0;
        for (const { start, end, confidence } of search.find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          last = end;
        }
      }),
    );
  });

  it('finds the same from a place that nothing lies across, however long the names before it', () => {
    const piece = fc.constantFrom(
      'Maria ',
      'Gonzalez ',
      'Berlin, ',
      '42 Elm Street, ',
      'and ',
      'x',
      '\n',
      '. ',
      'y'.repeat(40),
      ' '.repeat(12),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 90 }), fc.nat(), (pieces, at) => {
        const text = pieces.join('');
        const from = at % (text.length + 1);
        const all = search.find(text);
        if (all.some(({ start, end }) => start < from && end > from)) return;
        expect(search.find(text, from)).toEqual(all.filter(({ start }) => start >= from));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same in a long text, wherever the parts begin in which it is read', () => {
    const piece = (index: number): string =>
      `${index}. Maria Gonzalez met Herr Klaus Brandt at ${index % 97} Elm Street, Springfield${' x'.repeat(index % 7)}. `;
    const text = Array.from({ length: 1700 }, (_, index) => piece(index)).join('');
    const all = search.find(text);
    expect(text.length).toBeGreaterThan(130_000);
    expect(all.length).toBeGreaterThan(6000);
    for (const near of [1, 7000, 20_011, 49_990]) {
      const from = text.indexOf('. ', near) + 2;
      expect(search.find(text, from)).toEqual(all.filter(({ start }) => start >= from));
    }
  });
});
