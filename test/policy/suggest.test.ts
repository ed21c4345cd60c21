import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/policy/suggest.ts';
import { configSections } from '../../src/gateway/sections.ts';
import type { JsonSchema } from '../../src/policy/schema.ts';

/** Every set of words that a schema offers in one place: the keys of a map, the values of an enum. */
function wordSets(schema: JsonSchema): string[][] {
  const inner = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
  ];
  const own = [Object.keys(schema.properties ?? {}), (schema.enum ?? []).filter((one) => typeof one === 'string')];
  return [...own.filter((words) => words.length > 0), ...inner.flatMap(wordSets)];
}

/** Every spelling one slip away: a letter lost, doubled, wrong, or swapped with its neighbour. */
function slips(word: string): string[] {
  return Array.from(word, (letter, index) => [
    word.slice(0, index) + word.slice(index + 1),
    word.slice(0, index) + letter + word.slice(index),
    `${word.slice(0, index)}${letter === 'x' ? 'q' : 'x'}${word.slice(index + 1)}`,
    word.slice(0, index) + word.slice(index + 1, index + 2) + letter + word.slice(index + 2),
  ]).flat();
}

const sets = [configSections.map(({ key }) => key), ...configSections.flatMap(({ schema }) => wordSets(schema))];

describe('suggest', () => {
  test('knows the word behind at least 95 of 100 slips, for every key, kind and value', () => {
    const tries = sets.flatMap((words) =>
      words.flatMap((word) =>
        slips(word)
          .filter((slip) => slip !== '' && !words.includes(slip))
          .map((slip) => ({ word, slip, right: suggest(slip, words) === word })),
      ),
    );
    expect(tries.length).toBeGreaterThan(500);
    expect(tries.filter(({ right }) => right).length / tries.length).toBeGreaterThanOrEqual(0.95);
  });

  test.each(['banana', 'telephone', 'zebra', 'umbrella', 'kubernetes', 'xyz', 'q', '日本語', '', 'x'.repeat(10_000)])(
    'has nothing to say to %s',
    (word) => {
      for (const words of sets) expect(suggest(word, words)).toBeNull();
    },
  );

  test('takes the joint between words and their case for the same', () => {
    expect(suggest('Prompt_Injection', ['pii-detector', 'prompt-injection'])).toBe('prompt-injection');
    expect(suggest('failMode', ['fail_mode', 'mode'])).toBe('fail_mode');
  });
});
