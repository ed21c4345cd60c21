import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editLiteral } from '../../../src/gateway/json/literal.ts';
import { locateAll } from '../../../src/gateway/json/locate.ts';
import { maxDepth, parseJson, scanJson } from '../../../src/gateway/json/scan.ts';
import { viewJson } from '../../../src/gateway/json/view.ts';
import { applyEdits } from '../../../src/policy/edits.ts';

/** JSON text of any value, with odd spacing. */
const jsonText = fc
  .json()
  .chain((text) =>
    fc.constantFrom(text, JSON.stringify(JSON.parse(text), null, 2), JSON.stringify(JSON.parse(text), null, '\t')),
  );

describe('scanJson', () => {
  it('finds no fault in what JSON.stringify writes', () => {
    fc.assert(fc.property(jsonText, (text) => void expect(scanJson(text)).toBeNull()));
  });

  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"a":1,"b":{"c":1,"d":[{"e":1,"\\u0065":2}]}}', 'e'],
    ['[{"x":"}{"},{"y":1,"z":"\\"","y":0}]', 'y'],
    [`{${Array.from({ length: 50 }, (_, index) => `"k${index}":0`).join(',')},"k49":1}`, 'k49'],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
  ])('names the doubled member of %s', (text, key) => {
    expect(scanJson(text)).toMatchObject({ code: 'duplicate_key', key });
  });

  it('takes equal names in different objects for different', () => {
    expect(scanJson('{"a":{"a":1},"b":[{"a":1},{"a":2}]}')).toBeNull();
  });

  it('stops at the depth, however deep the text goes on', () => {
    expect(scanJson('['.repeat(maxDepth) + ']'.repeat(maxDepth))).toBeNull();
    expect(scanJson('['.repeat(100_000))).toMatchObject({ code: 'json_too_deep', offset: maxDepth });
    expect(scanJson('{"a":'.repeat(100_000))).toMatchObject({ code: 'json_too_deep' });
  });
});

/** JSON text whose objects have few names to choose from, so that many have one twice. */
const doubledText = fc.letrec<{ text: string; list: string; object: string }>((tie) => ({
  text: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('1', 'null', 'true', '"a:b"', '"{\\"a\\":1,\\"a\\":2}"', '[]', '{}'),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('text'), { maxLength: 3 }).map((items) => `[${items.join(' , ')}]`),
  object: fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c', '\\u0061', '1', '01', '', '__proto__', 'a:b'), tie('text')), {
      maxLength: 4,
    })
    .map((members) => `{${members.map(([name, value]) => `"${name}" : ${value}`).join(',')}}`),
})).text;

describe('parseJson', () => {
  it('gives what JSON.parse gives, and the fault where there is one', () => {
    fc.assert(
      fc.property(fc.oneof(jsonText, doubledText), (text) => {
        const fault = scanJson(text);
        expect(parseJson(text)).toEqual({ value: fault === null ? JSON.parse(text) : null, fault });
      }),
      { numRuns: 1_000 },
    );
  });

  it('tells what is doubled or too deep also where the rest does not parse', () => {
    fc.assert(
      fc.property(doubledText, fc.nat(), (text, cut) => {
        const half = text.slice(0, cut % text.length);
        let isJson = true;
        try {
          JSON.parse(half);
        } catch {
          isJson = false;
        }
        expect(parseJson(half).fault).toEqual(scanJson(half) ?? (isJson ? null : 'not_json'));
      }),
      { numRuns: 1_000 },
    );
    const deep = '['.repeat(maxDepth + 1);
    expect(parseJson(deep)).toMatchObject({ value: null, fault: { code: 'json_too_deep', offset: maxDepth } });
    expect(parseJson(deep.slice(1) + ']'.repeat(maxDepth)).fault).toBeNull();
    expect(parseJson(`]]]${deep}`).fault).toEqual(scanJson(`]]]${deep}`));
    expect(parseJson('nothing').fault).toBe('not_json');
  });
});

describe('locateAll', () => {
  it('finds each value where it stands', () => {
    const anyPath = (value: unknown): (string | number)[][] => {
      if (typeof value !== 'object' || value === null) return [[]];
      return [
        [],
        ...Object.entries(value).flatMap(([key, member]) => {
          const step = Array.isArray(value) ? Number(key) : key;
          return anyPath(member).map((path) => [step, ...path]);
        }),
      ];
    };
    fc.assert(
      fc.property(jsonText, (text) => {
        const value: unknown = JSON.parse(text);
        const paths = anyPath(value);
        locateAll(text, paths).forEach((span, index) => {
          const at = (paths[index] ?? []).reduce<unknown>(
            (node, step) => (node as Record<string, unknown>)[step],
            value,
          );
          expect(JSON.parse(text.slice(span?.start, span?.end))).toEqual(at);
        });
      }),
    );
  });

  it('has nothing for what is not there', () => {
    expect(locateAll('{"a":[1]}', [['b'], ['a', 3], ['a', 0, 'c']])).toEqual([undefined, undefined, undefined]);
  });
});

describe('editLiteral', () => {
  it('changes the decoded characters and keeps the spelling of the rest', () => {
    const literal = String.raw`"caf\u00e9 \"x@y.zz\"\n\ud83d\ude00 end"`;
    const text = JSON.parse(literal) as string;
    const start = text.indexOf('x@y.zz');
    const edited = editLiteral(literal, [{ start, end: start + 6, replacement: '["E"]' }]);
    expect(edited).toBe(String.raw`"caf\u00e9 \"[\"E\"]\"\n\ud83d\ude00 end"`);
  });

  it('agrees with editing the text itself', () => {
    const escaped = (text: string) =>
      `"${[...text].map((letter) => (letter.length === 1 && letter.charCodeAt(0) % 3 === 0 ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : JSON.stringify(letter).slice(1, -1))).join('')}"`;
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.nat(),
        fc.nat(),
        fc.string(),
        (text, a, b, replacement) => {
          const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
          const edits = [{ start, end, replacement }];
          // A cut through a surrogate pair leaves halves that JSON.stringify spells as escapes; compare what they decode to.
          expect(JSON.parse(editLiteral(escaped(text), edits))).toBe(applyEdits(text, edits));
        },
      ),
    );
  });
});

describe('viewJson', () => {
  it('resolves escapes so that they hide nothing', () => {
    const { text } = viewJson(String.raw`{"to":"a\u0040b.cc"}`);
    expect(text).toBe('{"to":"a@b.cc"}');
  });

  it('leaves the JSON valid whatever is taken out', () => {
    fc.assert(
      fc.property(jsonText, fc.nat(), fc.nat(), fc.string(), (text, a, b, replacement) => {
        const { text: shown, view } = viewJson(text);
        const [start, end] = [a % shown.length, b % (shown.length + 1)].sort((x, y) => x - y) as [number, number];
        const edited = applyEdits(text, view.toSource([{ start, end, replacement }]));
        expect(() => void JSON.parse(edited)).not.toThrow();
      }),
    );
  });

  it('makes a string of a number that it replaces', () => {
    const { text, view } = viewJson('{"card": 4111111111111111, "n": 1}');
    const start = text.indexOf('4111');
    const edits = view.toSource([{ start, end: start + 16, replacement: '[CARD]' }]);
    expect(applyEdits('{"card": 4111111111111111, "n": 1}', edits)).toBe('{"card": "[CARD]", "n": 1}');
  });
});
