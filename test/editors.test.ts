/**
 * What an editor with the YAML language server makes of the file that `kt init` writes: the schema is found, nothing is
 * wrong, keys, kinds and values are offered and explained.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templateConfig, templates } from '../src/commands/templates/registry.ts';
import { configSections } from '../src/gateway/sections.ts';
import { joinSchema } from '../src/policy/joined-schema.ts';
import { kinds } from '../src/policy/kinds/index.ts';
import type { JsonSchema } from '../src/policy/schema.ts';
import { LanguageServer, type Position } from './support/language-server.ts';

const bin = fileURLToPath(new URL('../bin/kt.js', import.meta.url));
let folder = '';
let server: LanguageServer;
let head = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kt-editor-'));
  const { status } = spawnSync(process.execPath, [bin, 'init'], { cwd: folder });
  expect(status).toBe(0);
  const file = join(folder, 'policy-config.yaml');
  const text = readFileSync(file, 'utf8');
  head = text.slice(0, text.indexOf('\n') + 1);
  server = new LanguageServer(file);
  await server.open(text);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A text with `|` where the cursor is → the text and the place. */
function at(marked: string): readonly [text: string, position: Position] {
  const text = head + marked;
  const index = text.indexOf('|');
  const before = text.slice(0, index).split('\n');
  return [text.replace('|', ''), { line: before.length - 1, character: before.at(-1)?.length ?? 0 }];
}

describe('an editor', () => {
  it.each(templates)('finds nothing wrong with $name', async ({ name }) => {
    expect(await server.diagnose(head + templateConfig(name))).toEqual([]);
  });

  it('finds what does not fit the schema', async () => {
    const found = await server.diagnose(
      `${head}pack: {name: a, version: 0.1.0}\npolicies: {chain: [], fail_mod: block}\n`,
    );
    expect(found).toEqual([expect.stringContaining('fail_mod')]);
  });

  it('offers sections, kinds, settings and values', async () => {
    expect(await server.complete(...at('|'))).toEqual(
      expect.arrayContaining(['pack', 'policies', 'providers', 'testing']),
    );
    const names = kinds.map(({ name }) => name);
    expect(await server.complete(...at('policies:\n  chain:\n    - |'))).toEqual(expect.arrayContaining(names));
    expect(await server.complete(...at('policy:\n  |'))).toEqual(expect.arrayContaining(names));
    expect(await server.complete(...at('policy:\n  pii-detector:\n    |'))).toEqual(
      expect.arrayContaining(['action', 'entities', 'redaction', 'exceptions']),
    );
    expect(await server.complete(...at('policy:\n  pii-detector:\n    action: |'))).toEqual(
      expect.arrayContaining(['redact', 'block', 'escalate']),
    );
    expect(await server.complete(...at('providers:\n  targets:\n    - provider: |'))).toContain('openai');
  });

  it('explains sections, kinds and settings', async () => {
    expect(await server.hover(...at('polic|ies: {chain: []}'))).toContain('Which policies run');
    expect(await server.hover(...at('policy:\n  pii-dete|ctor: {}'))).toContain('personal data');
    expect(await server.hover(...at('policy:\n  pii-detector:\n    act|ion: redact'))).toContain(
      'replace it with a marker',
    );
    expect(await server.hover(...at('policies:\n  fail_mo|de: block\n  chain: []'))).toContain('policy that errors');
  });
});

/** Paths of properties without a description, or with one that says next to nothing. */
function unexplained(schema: JsonSchema, path: string): readonly string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => [
    ...((inner.description ?? '').length < 8 ? [`${path}.${name}`] : []),
    ...unexplained(inner, `${path}.${name}`),
  ]);
  const inner = [schema.items, schema.additionalProperties, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return [...own, ...inner.flatMap((one) => (typeof one === 'object' ? unexplained(one, path) : []))];
}

describe('the schema', () => {
  it('explains every property', () => {
    expect(unexplained(joinSchema(configSections), '')).toEqual([]);
  });
});
