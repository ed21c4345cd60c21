/**
 * What stands in schemas/ is what the definitions make, and the generated validator says just what AJV says of the schema.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { validateConfig } from '../../schemas/policy-config.validate.cjs';
import { configSections } from '../../src/gateway/sections.ts';
import { parseDocument } from '../../src/policy/document.ts';
import { joinSchema } from '../../src/policy/joined-schema.ts';
import { policiesRules, policyRules } from '../../src/policy/rules/index.ts';
import { severityOfCode } from '../../src/policy/diagnostic.ts';
import { catalogue, findCode } from '../../src/policy/rules/catalogue.ts';

type ErrorPlace = Readonly<Record<'keyword' | 'instancePath' | 'schemaPath', string>>;

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const described = ({ keyword, instancePath, schemaPath }: ErrorPlace): string =>
  `${instancePath} ${keyword} ${schemaPath}`;

describe('schemas/', () => {
  test('holds what the definitions make', () => {
    const script = fileURLToPath(new URL('scripts/generate.js', root));
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(read('schemas/policy-config.schema.json'))).toEqual(
      JSON.parse(JSON.stringify(joinSchema(configSections))),
    );
  });

  test('has a validator that needs nothing at run time', () => {
    const whole = read('schemas/policy-config.validate.cjs').replaceAll(
      /\brequire\('\.\/validators\/[\w.-]+\.cjs'\)/g,
      '',
    );
    const parts = readdirSync(new URL('schemas/validators/', root)).map((name) => read(`schemas/validators/${name}`));
    expect(parts.length).toBeGreaterThan(20);
    for (const text of [whole, ...parts]) expect(text).not.toMatch(/\bimport\b|\brequire\(/);
  });

  test('has a validator that finds what AJV finds', () => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false, validateFormats: false });
    const validate = ajv.compile(joinSchema(configSections));
    const cases = new URL('test/policy/rules/cases/', root);
    let objections = 0;
    for (const name of readdirSync(cases)) {
      const { value } = parseDocument(readFileSync(new URL(`${name}/input.yaml`, cases), 'utf8'), name);
      const expected = validate(value) ? [] : (validate.errors ?? []);
      const found = validateConfig(value).map(described);
      expect(found.toSorted()).toEqual(expected.map(described).toSorted());
      objections += found.length;
    }
    expect(objections).toBeGreaterThan(20);
  });
});

describe('rules/', () => {
  test('are all registered', () => {
    const files = readdirSync(new URL('src/policy/rules/', root)).map((name) => name.replace(/\.ts$/, ''));
    const registered = [...policiesRules([]), ...policyRules([])].map(({ name }) => name);
    expect(registered.toSorted()).toEqual(files.filter((name) => name !== 'index' && name !== 'catalogue').toSorted());
  });

  test('have codes that are given out once, in order, each with a why and an example', () => {
    const codes = catalogue.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    for (const { code, why, example, mend } of catalogue) {
      expect(code).toMatch(/^[EW]\d{3}$/);
      expect(Math.min(why.length, example.length, mend.length)).toBeGreaterThan(10);
    }
    expect(findCode('w001')?.code).toBe('W001');
    expect(severityOfCode('W001')).toBe('warning');
  });
});
