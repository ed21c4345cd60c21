/**
 * Every key, kind and word that a config may hold, misspelt in every place by one slip, and linted as a user would: the report
 * has to name the word that was meant. `test/policy/suggest.test.ts` tries the same of the words alone.
 */
import { describe, expect, it } from 'vitest';
import { lintConfig } from '../../src/gateway/config.ts';
import { configSections } from '../../src/gateway/sections.ts';
import { joinSchema } from '../../src/policy/joined-schema.ts';
import { kinds } from '../../src/policy/kinds/index.ts';
import type { JsonSchema } from '../../src/policy/schema.ts';

/** A word where it may stand, and how a config looks that has another in its place. */
interface Place {
  readonly word: string;
  /** The other words of the same place, which a slip may happen to be. */
  readonly others: readonly string[];
  config(word: string): object;
}

type Wrap = (inner: unknown) => object;

function placesOf(schema: JsonSchema, wrap: Wrap): readonly Place[] {
  const names = Object.keys(schema.properties ?? {});
  const keys = names.map((word): Place => ({ word, others: names, config: (written) => wrap({ [written]: 1 }) }));
  const words = (schema.enum ?? []).filter((one): one is string => typeof one === 'string');
  const values = words.map((word): Place => ({ word, others: words, config: (written) => wrap(written) }));
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, one]) =>
    placesOf(one, (value) => wrap({ [name]: value })),
  );
  const items = schema.items === undefined ? [] : placesOf(schema.items, (value) => wrap([value]));
  const free =
    typeof schema.additionalProperties === 'object'
      ? placesOf(schema.additionalProperties, (value) => wrap({ some: value }))
      : [];
  return [...keys, ...values, ...inner, ...items, ...free];
}

const base = { pack: { name: 'a', version: '0.1.0' }, policies: { chain: [] } };

const inConfig: Wrap = (value) => value as object;

const kindNames = kinds.map(({ name }) => name);
const places: readonly Place[] = [
  ...placesOf(joinSchema(configSections), inConfig),
  ...kindNames.flatMap((word): Place[] => [
    { word, others: kindNames, config: (written) => ({ ...base, policies: { chain: [written] } }) },
    {
      word,
      others: kindNames,
      config: (written) => ({ ...base, policies: { chain: [{ [written]: { when: { path: '/v1' } } }] } }),
    },
  ]),
];

/** One slip of each sort, somewhere in a word: a letter lost, doubled, wrong, or swapped with its neighbour. */
function slips(word: string): readonly string[] {
  const at = Math.floor(word.length / 2);
  const letter = word[at] ?? '';
  return [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    `${word.slice(0, at)}${letter === 'x' ? 'q' : 'x'}${word.slice(at + 1)}`,
    word.slice(0, at - 1) + letter + (word[at - 1] ?? '') + word.slice(at + 1),
  ].filter((slip) => slip !== word && slip.length > 1);
}

async function suggestions(config: object): Promise<readonly string[]> {
  const { diagnostics } = await lintConfig([{ name: 'a.yaml', text: JSON.stringify(config) }]);
  return diagnostics.flatMap(({ suggestion }) => suggestion ?? []);
}

describe('a misspelt word', () => {
  it('is recognised in 95 of 100 slips, wherever it stands', async () => {
    let tried = 0;
    const missed: string[] = [];
    // Of two letters, as languages have, one slip leaves nothing to go by.
    for (const { word, others, config } of places.filter(({ word }) => word.length > 2)) {
      for (const slip of slips(word)) {
        if (others.includes(slip)) continue;
        tried += 1;
        if (!(await suggestions(config(slip))).includes(`Did you mean '${word}'?`)) missed.push(`${slip} for ${word}`);
      }
    }
    expect(tried).toBeGreaterThan(800);
    expect(missed.length / tried, `${missed.length} of ${tried}: ${missed.join(', ')}`).toBeLessThanOrEqual(0.05);
  }, 120_000);

  it('that is like none gets no suggestion', async () => {
    for (const { word, config } of places) {
      const said = await suggestions(config('zzkumquatzz'));
      expect(
        said.filter((one) => one.startsWith('Did you mean')),
        word,
      ).toEqual([]);
    }
  }, 120_000);
});
