import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/policy/diagnostic.ts';
import { parseDocument } from '../../src/policy/document.ts';
import { mergeDocuments } from '../../src/policy/merge.ts';

/** Documents of these texts, named after their order, merged. */
function merged(...texts: readonly string[]) {
  return mergeDocuments(texts.map((text, index) => parseDocument(text, `${index + 1}.yaml`)));
}

test('maps merge deep, lists and scalars of the later file win', () => {
  const { value, files } = merged('a: {b: 1, c: [1, 2]}\nd: {e: 1}', 'a: {b: 2, c: [3]}\nd:', '{}');
  expect(value).toEqual({ a: { b: 2, c: [3] }, d: { e: 1 } });
  expect(files).toEqual(['1.yaml', '2.yaml', '3.yaml']);
});

describe('a place is in the file', () => {
  test.each<[string, readonly string[], Path, string]>([
    ['that alone has it', ['a: {b: 1}', 'c: 1'], ['a', 'b'], '1.yaml'],
    ['that says it last', ['a: {b: 1}', '\na: {b: 2}'], ['a', 'b'], '2.yaml'],
    ['that last says something around it', ['a: {b: 1}', '\na: {c: 2}'], ['a', 'x'], '2.yaml'],
    ['whose list replaced the others', ['a: [{b: 1}]', '\na: [{c: 1}]'], ['a', 0, 'b'], '2.yaml'],
    ['whose map stays where a later one is empty', ['a: {b: 1}', '\na:'], ['a', 'b'], '1.yaml'],
    ['whose scalar replaced a map', ['a: {b: 1}', '\na: 1'], ['a', 'b'], '2.yaml'],
    ['whose map replaced a scalar', ['a: 1', '\na: {b: 1}'], ['a', 'c'], '2.yaml'],
    ['on top where none has it', ['a: 1', '\nb: 1'], ['c'], '2.yaml'],
    ['that is not empty', ['a: 1', ''], ['c'], '1.yaml'],
  ])('%s', (_what, texts, path, file) => {
    expect(merged(...texts).locate(path).file).toBe(file);
  });
});
