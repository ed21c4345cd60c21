/**
 * Seeded faults, each a pair of files: a config, and the codes and places that a person who wrote it would point at, set down
 * without asking lint (`CODE line:column-endLine:endColumn`, a line each). And configs that are right: not a word.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { templateConfig, templates } from '../../src/commands/templates/registry.ts';
import { lintConfig, type LintSurroundings } from '../../src/gateway/config.ts';
import type { Diagnostic } from '../../src/policy/diagnostic.ts';
import { catalogue } from '../../src/policy/rules/catalogue.ts';

const folder = (name: string): string => fileURLToPath(new URL(`./${name}/`, import.meta.url));
const names = readdirSync(folder('faults')).filter((name) => name.endsWith('.yaml'));
const surroundings: LintSurroundings = {
  now: Date.UTC(2026, 10, 26),
  secrets: { variables: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY', 'MAIN_KEY', 'SPARE_KEY'], isReadable: () => true },
};

interface Fault {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

function expectedOf(name: string): readonly Fault[] {
  const text = readFileSync(`${folder('faults')}${name.replace(/yaml$/, 'txt')}`, 'utf8');
  return [...text.matchAll(/^(\w+) (\d+):(\d+)-(\d+):(\d+)$/gm)].map(([, code = '', ...place]) => {
    const [line = 0, column = 0, endLine = 0, endColumn = 0] = place.map(Number);
    return { code, line, column, endLine, endColumn };
  });
}

/** What lint says; W017 only where it is what is looked for, since few of these configs set a variable. */
async function said(name: string): Promise<readonly Diagnostic[]> {
  const files = [{ name, text: readFileSync(`${folder('faults')}${name}`, 'utf8') }];
  return (await lintConfig(files, surroundings)).diagnostics;
}

function isInside({ range }: Diagnostic, { line, column, endLine, endColumn }: Fault): boolean {
  const isAfter = range.line > line || (range.line === line && range.column >= column);
  const isBefore = range.line < endLine || (range.line === endLine && range.column <= Math.max(endColumn - 1, column));
  return isAfter && isBefore;
}

describe('seeded faults', () => {
  it.each(names)('%s', async (name) => {
    const expected = expectedOf(name);
    const found = await said(name);
    expect(found.map(({ code, range }) => `${code} ${range.line}`)).toEqual(
      expected.map(({ code, line }) => `${code} ${line}`),
    );
  });

  it('are a hundred, of every code that one file can show', () => {
    const all = names.flatMap(expectedOf);
    expect(all.length).toBeGreaterThanOrEqual(100);
    const codes = new Set(all.map(({ code }) => code));
    // Bytes that are no text, a bomb, two files: tried elsewhere. Codes of single kinds and sections have their examples, which
    // test/gateway/catalogue.test.ts tries.
    const elsewhere = new Set(['E017', 'E018', 'E021']);
    const common = catalogue.filter(({ code }) => /^E0[012]|^W0[012]|^W09/.test(code) && !elsewhere.has(code));
    expect(common.map(({ code }) => code).filter((code) => !codes.has(code))).toEqual([]);
  });

  it('are pointed at: the column inside what offends in 95 of 100, and hardly more messages than faults', async () => {
    const all = await Promise.all(names.map(async (name) => ({ name, found: await said(name) })));
    const pairs = all.flatMap(({ name, found }) =>
      expectedOf(name).map((fault, index) => ({ name, fault, diagnostic: found[index] })),
    );
    const outside = pairs.filter(({ fault, diagnostic }) => diagnostic === undefined || !isInside(diagnostic, fault));
    expect(outside.length / pairs.length, outside.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(0.05);
    const messages = all.reduce((sum, { found }) => sum + found.length, 0);
    expect(messages / pairs.length).toBeLessThanOrEqual(1.15);
  });
});

describe('valid configs', () => {
  const own = readdirSync(folder('valid')).map((name) => ({
    name,
    text: readFileSync(`${folder('valid')}${name}`, 'utf8'),
  }));
  const all = [...own, ...templates.map(({ name }) => ({ name, text: templateConfig(name) }))];

  // The docs' examples, some thirty more, are tried in test/docs.test.ts.
  it.each(all)('$name', async (file) => {
    expect((await lintConfig([file], surroundings)).diagnostics).toEqual([]);
  });

  it('are forty, with those of the docs', () => {
    const pages = ['configuration.md', 'policies.md', 'streaming.md', 'lint.md'];
    const examples = pages.flatMap((page) => {
      const text = readFileSync(fileURLToPath(new URL(`../../docs/${page}`, import.meta.url)), 'utf8');
      return [...text.matchAll(/^```yaml\n/gm)];
    });
    expect(all.length + examples.length).toBeGreaterThanOrEqual(40);
  });
});
