/**
 * Lints a text with a few small kinds of the tests' own, through AJV at run time: what rules and messages are tested
 * with, whatever the real kinds become.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Diagnostic } from '../../src/policy/diagnostic.ts';
import { allowed } from '../../src/policy/decision.ts';
import { isSecret } from '../../src/policy/detectors/secrets.ts';
import { parseDocument, type ConfigDocument } from '../../src/policy/document.ts';
import { joinSchema } from '../../src/policy/joined-schema.ts';
import { defineKind, type Kind } from '../../src/policy/kind.ts';
import { lintDocument } from '../../src/policy/lint.ts';
import { policySections } from '../../src/policy/sections.ts';
import type { ConfigSection } from '../../src/policy/section.ts';
import type { SchemaError } from '../../src/policy/validate.ts';

interface Settings {
  readonly action?: string;
  readonly terms?: readonly string[];
  readonly threshold?: number;
  readonly shout?: boolean;
}

function kind(name: string, parts: Partial<Kind<Settings>> = {}): Kind {
  return defineKind<Settings>({
    name,
    summary: `A kind called ${name}.`,
    phases: ['input', 'output'],
    readsContent: true,
    schema: {
      type: 'object',
      properties: {
        action: { type: 'string', enum: ['redact', 'block', 'escalate'] },
        terms: { type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 3 },
        threshold: { type: 'number', minimum: 0, maximum: 1 },
        shout: { type: 'boolean' },
      },
      additionalProperties: false,
    },
    defaults: {},
    catalogue: {},
    verdicts: (settings) => ['allow', settings.action === 'redact' ? 'redact' : 'block'],
    load: async () => ({ compile: () => ({ evaluate: () => allowed }) }),
    ...parts,
  });
}

/** The kinds that cases are written for. */
const testKinds: readonly Kind[] = [
  kind('prompt-injection', { phases: ['input'] }),
  kind('pii-detector', {
    lint(settings, report) {
      if (settings.shout !== true) return;
      report({ code: 'W002', severity: 'warning', message: "'shout' has no effect yet", path: ['shout'], at: 'key' });
    },
  }),
  kind('entity-list-filter', {
    missing: (settings) =>
      settings.terms ? null : { message: "'entity-list-filter' has no terms", suggestion: "List them in 'terms'." },
  }),
  kind('audit-logger', { readsContent: false, verdicts: () => ['allow'] }),
];

/** A section with choices in it, for the messages about them. */
const choices: ConfigSection = {
  key: 'choices',
  schema: {
    type: 'object',
    properties: {
      secret: {
        oneOf: [
          {
            type: 'object',
            properties: { env: { type: 'string' } },
            required: ['env'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: { file: { type: 'string' } },
            required: ['file'],
            additionalProperties: false,
          },
        ],
      },
      size: { oneOf: [{ type: 'integer', minimum: 1 }, { const: 'auto' }] },
    },
    additionalProperties: false,
  },
};

/** The sections that cases are written for. */
const testSections: readonly ConfigSection[] = [...policySections(testKinds), choices];

const compiled = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false, validateFormats: false });
const validator = compiled.compile(joinSchema(testSections));

/** The schema's errors of a value. */
function validate(value: unknown): readonly SchemaError[] {
  return validator(value) ? [] : (validator.errors ?? []);
}

/** Everything wrong with a document. */
async function lint(document: ConfigDocument): Promise<readonly Diagnostic[]> {
  return lintDocument(document, { sections: testSections, kinds: testKinds, validate, isSecret });
}

/** Everything wrong with a text. */
export async function lintText(text: string, file = 'policy-config.yaml'): Promise<readonly Diagnostic[]> {
  return lint(parseDocument(text, file));
}
