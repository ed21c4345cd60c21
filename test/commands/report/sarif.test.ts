import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { renderSarif } from '../../../src/commands/report/sarif.ts';
import { catalogue } from '../../../src/policy/rules/catalogue.ts';
import { clean, faulty, reportOn } from './reports.ts';

const exact = (properties: object, required = Object.keys(properties)): object => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const text = { type: 'string', minLength: 1 };
const level = { enum: ['none', 'note', 'warning', 'error'] };
const message = exact({ text, markdown: text }, ['text']);
const position = { type: 'integer', minimum: 1 };

/** The part of SARIF 2.1.0 that is written here, as its chapters 3.13 to 3.50 have it. */
const schema = exact({
  $schema: { type: 'string', pattern: 'sarif-schema-2\\.1\\.0\\.json$' },
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    minItems: 1,
    items: exact({
      tool: exact({
        driver: exact({
          name: text,
          semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
          rules: {
            type: 'array',
            uniqueItems: true,
            items: exact({
              id: text,
              shortDescription: message,
              fullDescription: message,
              help: message,
              defaultConfiguration: exact({ level }),
              properties: { type: 'object' },
            }),
          },
        }),
      }),
      invocations: { type: 'array', items: exact({ executionSuccessful: { type: 'boolean' } }) },
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: {
        type: 'array',
        items: exact({
          ruleId: text,
          ruleIndex: { type: 'integer', minimum: 0 },
          level,
          message,
          locations: {
            type: 'array',
            items: exact(
              {
                physicalLocation: exact({
                  artifactLocation: exact({ uri: { type: 'string', pattern: "^[A-Za-z0-9._~:/@!$&'()*+;=%-]+$" } }),
                  region: exact({
                    startLine: position,
                    startColumn: position,
                    endLine: position,
                    endColumn: position,
                  }),
                }),
                logicalLocations: { type: 'array', items: exact({ fullyQualifiedName: text }) },
              },
              ['physicalLocation'],
            ),
          },
        }),
      },
    }),
  },
});
const validate = new Ajv2020({ strict: false }).compile(schema);

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly [
        { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } & { region: object } },
      ];
    }[];
  }[];
}

/** The log's one run; a log that is not SARIF throws. */
async function runOf(...files: readonly Readonly<Record<string, string>>[]): Promise<Log['runs'][number]> {
  const log = JSON.parse(renderSarif(await Promise.all(files.map(reportOn)), '1.2.3', '/work/repository')) as Log;
  if (!validate(log)) throw new Error(JSON.stringify(validate.errors));
  expect(log.runs).toHaveLength(1);
  return log.runs[0] as Log['runs'][number];
}

test('a clean config has an empty list of results', async () => {
  expect((await runOf({ 'a.yaml': clean })).results).toEqual([]);
});

test('rules are the whole catalogue, and a result points at its rule', async () => {
  const { tool, results } = await runOf({ 'a.yaml': faulty });
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(catalogue.map(({ code }) => code));
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['E002', 'error'],
    ['W001', 'warning'],
  ]);
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
});

test('a result has the message with the mend, and the place', async () => {
  const [first] = (await runOf({ 'a.yaml': faulty })).results;
  expect(first?.message.text).toBe("Unknown key 'a ,b: 100%'. Known here: name, version, enabled, description.");
  expect(first?.locations[0].physicalLocation.region).toEqual({
    startLine: 1,
    startColumn: 33,
    endLine: 1,
    endColumn: 46,
  });
});

describe('a file is named', () => {
  test.each([
    ['a b.yaml', 'a%20b.yaml'],
    ['./configs/ü.yaml', 'configs/%C3%BC.yaml'],
    ['../a.yaml', '../a.yaml'],
    ['/work/repository/configs/a b.yaml', 'configs/a%20b.yaml'],
    ['/work/repository-2/a.yaml', 'file:///work/repository-2/a.yaml'],
    ['/srv/a b.yaml', 'file:///srv/a%20b.yaml'],
    ['-', 'stdin'],
  ])('%s as %s', async (name, uri) => {
    expect((await runOf({ [name]: faulty })).results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });
});

test('what two configs share is told once', async () => {
  const base = { 'base.yaml': faulty };
  expect((await runOf(base, { ...base, 'over.yaml': '{}' })).results).toHaveLength(2);
});
