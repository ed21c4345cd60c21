import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextEdit } from '../../../src/gateway/json/literal.ts';
import { JsonView, viewEmbedded, viewJson } from '../../../src/gateway/json/view.ts';
import { ViewEdits } from '../../../src/gateway/json/view-edits.ts';
import { applyEdits } from '../../../src/policy/edits.ts';

const spacing = fc.constantFrom(undefined, 1, '\t');

/** JSON with escapes where none are needed, and texts that are none: cut off, run on, with something put in. */
const someJson = fc
  .tuple(fc.oneof(fc.json(), fc.json({ stringUnit: 'binary' })), spacing, fc.nat())
  .map(([json, indent, salt]) =>
    JSON.stringify(JSON.parse(json), null, indent).replace(/[a-z]/g, (letter, at: number) =>
      (at + salt) % 5 === 0 && json.includes('"') && !/true|false|null/.test(json)
        ? `\\u00${letter.charCodeAt(0).toString(16)}`
        : letter,
    ),
  );
const anyText = fc.oneof(
  { weight: 3, arbitrary: someJson },
  {
    weight: 1,
    arbitrary: fc.tuple(someJson, fc.nat()).map(([json, end]) => json.slice(0, end % (json.length + 1))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(someJson, fc.nat(), fc.constantFrom('"', '\\', ',', '}', '\\u00', ' ', '{"a":', '7', 'x', '\n'))
      .map(([json, at, more]) => json.slice(0, at % (json.length + 1)) + more + json.slice(at % (json.length + 1))),
  },
  { weight: 1, arbitrary: fc.string() },
);
const cuts = fc.array(fc.nat(1000), { maxLength: 12 });

function piecesOf(text: string, places: readonly number[]): string[] {
  const ends = [...new Set(places.map((place) => place % (text.length + 1)))].sort((left, right) => left - right);
  return [...ends, text.length].map((end, index) => text.slice(index === 0 ? 0 : ends[index - 1], end));
}

/** Edits that do not overlap, of stretches of a text. */
const editsOf = (text: string, places: readonly number[], replacement: string): TextEdit[] => {
  const ends = [...new Set(places.map((place) => place % (text.length + 1)))].sort((left, right) => left - right);
  return ends.flatMap((start, index) => {
    const end = ends[index + 1];
    return index % 2 === 0 && end !== undefined ? [{ start, end, replacement }] : [];
  });
};

describe('a view of JSON that is still being written', () => {
  it('shows the same however the text was cut, and never takes back what it has shown', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), cuts, (text, takesScalars, places) => {
        const whole = takesScalars ? viewJson(text) : viewEmbedded(text);
        const view = new JsonView(takesScalars);
        let shown = '';
        for (const piece of piecesOf(text, places)) {
          shown += view.push(piece);
          expect(view.length).toBe(shown.length);
          expect(view.sourceOf(shown.length)).toBeLessThanOrEqual(text.length);
        }
        shown += view.end();
        expect(shown).toBe(whole.text);
        expect(view.tokens).toEqual(whole.view.tokens);
        expect(view.rawStart).toBe(whole.view.rawStart);
        expect(view.sourceOf(view.length)).toBe(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('puts the same edits back, batch by batch, as all at once', () => {
    fc.assert(
      fc.property(anyText, cuts, fc.array(fc.nat(1000), { maxLength: 8 }), fc.string(), (text, places, at, mark) => {
        const { text: shown, view: whole } = viewEmbedded(text);
        const edits = editsOf(shown, at, mark);
        const expected = whole.toSource(edits);
        const view = new JsonView(false);
        const translated = new ViewEdits(view);
        const got: TextEdit[] = [];
        let settled = 0;
        /** As a judge does: whole edits, up to where the view can be cut. */
        const settle = (limit: number): void => {
          let upTo = limit;
          for (let before = -1; before !== upTo;) {
            before = upTo;
            upTo = view.cut(upTo);
            for (const { start, end } of edits) if (start < upTo && end > upTo) upTo = start;
          }
          expect(upTo).toBeGreaterThanOrEqual(settled);
          got.push(
            ...translated.take(
              edits.filter(({ start, end }) => start >= settled && end <= upTo),
              upTo,
            ),
          );
          settled = upTo;
        };
        for (const piece of piecesOf(text, places)) {
          view.push(piece);
          settle(view.length);
        }
        view.end();
        settle(view.length);
        expect(settled).toBe(shown.length);
        expect(got).toEqual(expected);
        if (isJson(text)) expect(isJson(applyEdits(text, got))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is all that is shown of JSON with nothing to resolve, and of what is none', () => {
    for (const text of [
      '{"a": [1, "b", true]}',
      'no JSON',
      '{no}',
      '["a"] b',
      '{"a":"b',
      '{"a":tru}',
      '[01]',
      '[1,]',
    ]) {
      expect(viewEmbedded(text).text).toBe(text);
    }
  });

  it.each([
    [String.raw`{"a":"x\u0040y`, '{"a":"x@y'],
    [String.raw`{"a":"x\u0040y\u00`, String.raw`{"a":"x@y\u00`],
    [String.raw`{"a":"x\u0040y\q\u0040"}`, String.raw`{"a":"x@y\q\u0040"}`],
    [String.raw`{"a":1} {"a":"x\u0040y"}`, '{"a":1} {"a":"x@y"}'],
    [String.raw`{"a":1},{"a":"x\u0040y"}`, String.raw`{"a":1},{"a":"x\u0040y"}`],
    ['{"a":"one\nx\\u0040y"}', '{"a":"one\nx@y"}'],
  ])('of %j is read as far as it is JSON', (text, shown) => {
    expect(viewEmbedded(text).text).toBe(shown);
  });

  it.each([
    ['{"x": 4111, "y": 1}', '4111', '{"x": "[N]", "y": 1}'],
    ['{"x": 4111', '4111', '{"x": "[N]"'],
    ['{"x": 4111z}', '4111', '{"x": [N]z}'],
    ['4111', '4111', '[N]'],
    [`[${'4'.repeat(600)}]`, '4'.repeat(600), '[[N]]'],
  ])('in %s, %s becomes a string where it is a value', (text, found, expected) => {
    const { text: shown, view } = viewEmbedded(text);
    const start = shown.indexOf(found);
    expect(applyEdits(text, view.toSource([{ start, end: start + found.length, replacement: '[N]' }]))).toBe(expected);
  });

  it.each([
    ['{"a@b":1,"c@d":2}', '{"[E]":1,"[E] (2)":2}'],
    ['{"a@b":1,"[E]":2,"[E]":3}', '{"[E]":1,"[E] (2)":2,"[E] (3)":3}'],
    ['{"[E]":1,"a@b":2}', '{"[E]":1,"[E] (2)":2}'],
    ['{"a@b":{"a@b":1},"x":[{"a@b":1}]}', '{"[E]":{"[E]":1},"x":[{"[E]":1}]}'],
    ['{"[E]":1,"[E]":2}', '{"[E]":1,"[E]":2}'],
    ['{"a@b":1,"[E] (2)":2,"c@d":3}', '{"[E]":1,"[E] (2)":2,"[E] (3)":3}'],
  ])('names of one object stay different: %s', (text, expected) => {
    const { text: shown, view } = viewEmbedded(text);
    const edits = [...shown.matchAll(/[a-c]@[b-d]/g)].map(({ index }) => ({
      start: index,
      end: index + 3,
      replacement: '[E]',
    }));
    expect(applyEdits(text, view.toSource(edits))).toBe(expected);
  });

  it('reads a megabyte in small pieces, and many edits of it, in no time that matters', () => {
    const text = `[${'{"a@b":"x\\n","a@b":4111},'.repeat(40_000)}0]`;
    const view = new JsonView(false);
    let shown = '';
    for (let at = 0; at < text.length; at += 4) shown += view.push(text.slice(at, at + 4));
    shown += view.end();
    const edits = [...shown.matchAll(/a@b/g)].map(({ index }) => ({
      start: index,
      end: index + 3,
      replacement: '[E]',
    }));
    expect(view.toSource(edits).length).toBe(120_000);
  });
});

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
