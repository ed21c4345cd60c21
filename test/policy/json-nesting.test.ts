import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonNesting } from '../../src/policy/json-nesting.ts';

/** The depth at the end of a text, read in pieces of a length. */
function depthAt(text: string, piece = text.length || 1): number {
  const nesting = new JsonNesting();
  for (let at = 0; at < text.length; at += piece) nesting.read(text, at, Math.min(at + piece, text.length));
  return nesting.depth;
}

const nested = (text: string, times: number): string =>
  times === 0 ? text : JSON.stringify({ a: [nested(text, times - 1)] });

describe('nesting of JSON strings', () => {
  it.each([
    ['', 0],
    ['plain "text', 0],
    ['[EMAIL_1] said "', 0],
    ['[1] See "', 0],
    ['{"a": 1} and "', 0],
    ['{"a": ', 0],
    ['{"a": 1', 0],
    ['{"', 1],
    [' \n\t{"name', 1],
    ['{"a', 1],
    ['{"a": "', 1],
    ['{"a": "x", "b": [1, -2.5e3, true, null, "', 1],
    ['["x", {"y": {}}, [], "', 1],
    ['{"a": "\\n\\u00e9 ', 1],
    ['{"a": "done"', 0],
    ['{"a": "{\\"b\\": \\"', 2],
    ['{"a": "[\\u0022', 2],
    ['{"a": "{\\"b\\": \\"done\\"', 1],
    ['{"a": "He said \\"', 1],
    ['{"a": "two\nlines', 0],
    ['{"a": "\\x', 0],
    ['{"a": "\\u00g0', 0],
    ['{a: "', 0],
    ['{"a" "', 0],
    ['{"a": 01, "b": "', 0],
    ['{"a": nul, "b": "', 0],
    ['[1}, "', 0],
    ['{"a": 1, }, "', 0],
    ['{"a": "b" "', 0],
  ])('of %j is %i', (text, depth) => {
    expect(depthAt(text)).toBe(depth);
    expect(depthAt(text, 1)).toBe(depth);
  });

  it('is followed four strings deep', () => {
    for (const times of [1, 2, 3, 4, 5, 6]) {
      const text = nested('X', times);
      expect(depthAt(text.slice(0, text.indexOf('X')))).toBe(Math.min(times, 4));
    }
  });

  it('is that of the string a marker stands in, in any JSON', () => {
    const marker = 'MARKER';
    const value = fc.json({ depthSize: 'small' });
    fc.assert(
      fc.property(value, fc.string(), fc.string(), (other, before, after) => {
        const json = `{"o":${other},"s":${JSON.stringify(`-${before}${marker}${after}`)}}`;
        const at = json.lastIndexOf(marker);
        fc.pre(json.indexOf(marker) === at);
        expect(depthAt(json.slice(0, at))).toBe(1);
      }),
    );
  });

  it('reads a long text in one go', () => {
    expect(depthAt(`{"a": "${'x'.repeat(1_000_000)}`)).toBe(1);
    expect(depthAt('['.repeat(1_000_000))).toBe(0);
  });
});
