/**
 * Each literal registry compared with its folder: a file without its line, or a line without its file, fails here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { registry } from '../src/commands/registry.ts';
import { compatibleProviders } from '../src/gateway/providers/openai-compatible.ts';
import { providers } from '../src/gateway/providers/registry.ts';
import { translations } from '../src/gateway/translate/registry.ts';
import { wireShapes } from '../src/gateway/wire/registry.ts';
import { kinds } from '../src/policy/kinds/index.ts';
import { policiesRules, policyRules } from '../src/policy/rules/index.ts';

const folder = (path: string): string => fileURLToPath(new URL(`../src/${path}/`, import.meta.url));

/** The modules of a folder, but for those that serve the others. */
function modules(path: string, helpers: readonly string[]): string[] {
  const names = readdirSync(folder(path), { withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.ts'))
    .map(({ name }) => name.slice(0, -'.ts'.length));
  for (const helper of helpers) expect(names, `${path}/${helper}.ts is named here and not there`).toContain(helper);
  return names.filter((name) => !helpers.includes(name)).sort();
}

/** The modules of its own folder that a registry imports. */
function imported(path: string, file: string): string[] {
  const text = readFileSync(`${folder(path)}${file}.ts`, 'utf8');
  return Array.from(text.matchAll(/(?:from|import\() ?'\.\/([\w-]+)\.ts'/g), ([, name]) => name as string);
}

describe('registries', () => {
  it('policy kinds: one file, one line, one name', () => {
    const files = modules('policy/kinds', ['index']);
    expect(kinds.map(({ name }) => name).sort()).toEqual(files);
    expect(imported('policy/kinds', 'index').sort()).toEqual(files);
  });

  it('evaluators: one for each kind, loaded by it alone', async () => {
    expect(modules('policy/evaluators', [])).toEqual(kinds.map(({ name }) => name).sort());
    for (const { name, load } of kinds) {
      const own = (await import(`../src/policy/evaluators/${name}.ts`)) as unknown;
      expect(await load(), name).toBe(own);
    }
  });

  it('lint rules', () => {
    const files = modules('policy/rules', ['index', 'catalogue']);
    expect(imported('policy/rules', 'index').sort()).toEqual(files);
    const names = [...policiesRules(kinds), ...policyRules(kinds)].map(({ name }) => name).sort();
    expect(names).toEqual(files);
  });

  it('providers: those with a file, and those that are a line of data', () => {
    const helpers = ['registry', 'provider', 'mock', 'mock-server', 'openai-compatible', 'mock-provider'];
    const own = modules('gateway/providers', helpers);
    const data = compatibleProviders.map(({ name }) => name);
    const names = providers.map(({ name }) => name);
    expect([...names].sort()).toEqual([...own, ...data, 'mock'].sort());
    expect(new Set(names).size).toBe(names.length);
  });

  it('wire shapes', () => {
    const files = modules('gateway/wire', ['registry', 'shape', 'source', 'fields', 'frames', 'echoes', 'parts']);
    expect(wireShapes.map(({ name }) => name).sort()).toEqual(files);
    expect(
      imported('gateway/wire', 'registry')
        .filter((name) => name !== 'shape')
        .sort(),
    ).toEqual(files);
    const paths = wireShapes.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('translations', () => {
    const files = modules('gateway/translate', ['registry', 'translation', 'translated-call', 'raw-json']);
    expect(translations.map(({ name }) => name).sort()).toEqual(files);
    const shapes = wireShapes.map(({ name }) => name);
    expect(translations.filter(({ from }) => !shapes.includes(from))).toEqual([]);
  });

  it('commands', () => {
    const helpers = [
      'main',
      'program',
      'registry',
      'context',
      'exit-code',
      'package-version',
      'config-files',
      'package-files',
      'commander',
      'supported-node',
    ];
    const files = modules('commands', helpers);
    expect(registry.map(({ words }) => words.replaceAll(' ', '-')).sort()).toEqual(files);
    const loaded = imported('commands', 'registry').filter((name) => files.includes(name));
    expect([...new Set(loaded)].sort()).toEqual(files);
  });

  it('every command has its own module, and help with two examples', async () => {
    const { Command } = await import('commander');
    for (const { words, load } of registry) {
      const command = new Command(words);
      let help = '';
      (await load()).configure(command);
      command.configureOutput({ writeOut: (text) => (help += text) });
      command.outputHelp();
      expect(help.match(/^ {2}\$ .*\bkt /gm)?.length, words).toBeGreaterThanOrEqual(2);
    }
  });
});
