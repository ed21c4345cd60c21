/**
 * Every code's example brings that code about, in the very words that `--explain` and the docs show, with the kinds and
 * sections that the program has.
 */
import { describe, expect, it } from 'vitest';
import { lintConfig, type LintSurroundings } from '../../src/gateway/config.ts';
import { catalogue } from '../../src/policy/rules/catalogue.ts';

const base = 'pack: {name: example, version: 0.1.0}\npolicies: {chain: [audit-logger]}\n';
const surroundings: LintSurroundings = {
  now: Date.UTC(2026, 10, 26),
  secrets: { variables: ['PATH', 'MAIN_KEY', 'SPARE_KEY', 'OPENAI_API_KEY'], isReadable: () => false },
};

/** What an example may bring about besides: settings of kinds that its chain lacks, secrets, kinds that act late on streams. */
const aside = new Set(['W001', 'W014', 'W017']);

/** Examples that are a whole file: over another they would be something else. */
const whole = new Set(['E007', 'E016', 'E019', 'E020']);

async function codesOf(...texts: readonly string[]): Promise<readonly string[]> {
  const files = texts.map((text, index) => ({ name: `${index}.yaml`, text }));
  return (await lintConfig(files, surroundings)).diagnostics.map(({ code }) => code);
}

/** Examples that stand for what a line of text can't show. */
const shown: Readonly<Record<string, string>> = {
  E017: Buffer.from('pack: {}', 'utf16le').toString('utf8'),
  E018: Array.from({ length: 30 }, (_, index) => {
    return index === 0 ? 'a0: &a0 [x, x]' : `a${index}: &a${index} [*a${index - 1}, *a${index - 1}]`;
  }).join('\n'),
  E044: [
    'pack: {name: example, version: 0.1.0}',
    'policies: {chain: [entity-list-filter]}',
    `policy: {entity-list-filter: {fuzzy_matching: true, blocked_entities: [${Array.from({ length: 2001 }, (_, index) => `name${index}`).join(', ')}]}}`,
  ].join('\n'),
};

describe('the example of', () => {
  it.each(catalogue)('$code', async ({ code, example }) => {
    const text = shown[code] ?? example;
    const codes = whole.has(code) || code in shown ? await codesOf(text) : await codesOf(base, text);
    expect(codes).toContain(code);
    // One cause, one message; what an example lacks to be a whole config is its own affair.
    if (!whole.has(code)) expect(codes.filter((one) => one !== code && !aside.has(one))).toEqual([]);
  });
});
