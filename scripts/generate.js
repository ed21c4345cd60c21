// Writes what is made from the definitions in src/: the joined JSON Schema for editors, the validator compiled from
// it, which needs no ajv when it runs, and the page of lint's codes. `--check` writes nothing and fails when what is committed differs.
// Reads dist/, so build first: `npm run generate` does both.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const root = new URL('../', import.meta.url);
const dist = (path) => new URL(`dist/${path}`, root);

/** What ajv's generated code would `require` at run time, as a few lines of its own. */
const helpers = {
  'require("ajv/dist/runtime/ucs2length").default': '(text) => { let n = 0; for (const _ of text) n += 1; return n; }',
};

/** All sections of a config. */
async function loadSections() {
  const { configSections } = await import(dist('gateway/sections.js'));
  return configSections;
}

/** A schema without what only people read. Keys of a config that happen to be called `description` stay. */
function withoutAnnotations(schema) {
  const rest = { ...schema };
  for (const key of ['$schema', '$id', 'title', 'description', 'examples', 'default', 'deprecated']) delete rest[key];
  for (const key of ['properties', 'patternProperties']) {
    if (!rest[key]) continue;
    const entries = Object.entries(rest[key]).map(([name, inner]) => [name, withoutAnnotations(inner)]);
    rest[key] = Object.fromEntries(entries);
  }
  for (const key of ['items', 'additionalProperties', 'propertyNames']) {
    if (typeof rest[key] === 'object') rest[key] = withoutAnnotations(rest[key]);
  }
  for (const key of ['oneOf', 'anyOf']) if (rest[key]) rest[key] = rest[key].map(withoutAnnotations);
  return rest;
}

/**
 * A schema whose sections and kinds are set apart: what is left of it, and each part by its path. A part gets a file of its own, so
 * that Node never reads what a config does not have, which is most of all there is.
 */
function apart(schema) {
  const parts = {};
  const setApart = (properties, above) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, inner]) => {
        if (name === 'policy' && above.length === 0) {
          return [name, { ...inner, properties: setApart(inner.properties, [name]) }];
        }
        parts[[...above, name].join('/')] = inner;
        return [name, true];
      }),
    );
  return { rest: { ...schema, properties: setApart(schema.properties, []) }, parts };
}

/** The code with what it does about every error said once. */
function shortened(code) {
  const perError =
    /^const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/gm;
  return `${code.replace(perError, 'vErrors = added(vErrors, $2);\n')}
function added(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}`;
}

/** A schema's validator as CommonJS that requires nothing and calls itself `validate`. */
function compile(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strictTypes: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, lines: true },
  });
  let code = shortened(standalone.default(ajv, ajv.compile(schema)));
  for (const [needed, own] of Object.entries(helpers)) code = code.replaceAll(needed, own);
  const left = /require\([^)]*\)/.exec(code);
  if (left) throw new Error(`the validator would need ${left[0]} at run time: add it to scripts/generate.js`);
  return code
    .replace('"use strict";', '')
    .replace(/^module\.exports\.default = .*$/m, '')
    .replace('module.exports =', 'const validate =')
    .trim();
}

const heading = "// Made by 'npm run generate' from the definitions in src/; not to be edited.\n'use strict';";

/** Where a part's validator stands, below schemas/. */
const fileOf = (path) => `validators/${path.replaceAll('/', '.')}.cjs`;

/** Path → text of the validator and its parts. */
function validators(schema) {
  const { rest, parts } = apart(withoutAnnotations(schema));
  const loads = Object.keys(parts).map((path) => `  '${path}': () => require('./${fileOf(path)}'),`);
  const whole = `${heading}
${compile(rest)}
/** Each part of a config → its validator, loaded where a config has that part. */
const parts = {
${loads.join('\n')}
};
/** The errors of a config, all at once; none where it fits the schema. */
exports.validateConfig = function validateConfig(value) {
  const errors = validate(value) ? [] : [...validate.errors];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return errors;
  for (const [path, load] of Object.entries(parts)) {
    const [first, second] = path.split('/');
    const section = Object.hasOwn(value, first) ? value[first] : undefined;
    const isInside = second !== undefined && typeof section === 'object' && section !== null && Object.hasOwn(section, second);
    const part = second === undefined ? section : isInside ? section[second] : undefined;
    if (part === undefined) continue;
    for (const error of load().validatePart(part)) {
      const schemaPath = '#/properties/' + path.replace('/', '/properties/') + error.schemaPath.slice(1);
      errors.push({ ...error, instancePath: '/' + path + error.instancePath, schemaPath });
    }
  }
  return errors;
};
`;
  return {
    'schemas/policy-config.validate.cjs': whole,
    ...Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [
        `schemas/${fileOf(path)}`,
        `${heading}\n${compile(part)}\nexports.validatePart = (value) => (validate(value) ? [] : validate.errors);\n`,
      ]),
    ),
  };
}

/** The catalogue of codes as a page; a code's heading is what `docs` in lint's JSON points at. */
function codesPage(catalogue) {
  const entries = catalogue.map(({ code, title, why, example, mend }) =>
    [`## ${code}`, `**${title}.** ${why}`, `\`\`\`text\n${example}\n\`\`\``, mend].join('\n\n'),
  );
  const opening =
    "What `kt policy lint` can say. Errors (E) keep a config from loading, warnings (W) do not. `kt policy lint --explain CODE` prints an entry. Made by `npm run generate` from the rules' catalogue.";
  return `${['# Lint codes', opening, ...entries].join('\n\n')}\n`;
}

/** Path → text of everything that is generated. */
export async function generate() {
  const { joinSchema } = await import(dist('policy/joined-schema.js'));
  const { catalogue } = await import(dist('policy/rules/catalogue.js'));
  const schema = joinSchema(await loadSections());
  return {
    'docs/lint-codes.md': codesPage(catalogue),
    'schemas/policy-config.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    ...validators(schema),
  };
}

/** Writes or compares; returns the exit status. */
async function main(isCheck) {
  let status = 0;
  const generated = await generate();
  const folder = fileURLToPath(new URL('schemas/validators/', root));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (`schemas/validators/${name}` in generated) continue;
    if (isCheck) {
      process.stderr.write(
        `schemas/validators/${name} is made from nothing any more: run 'npm run generate' and commit it\n`,
      );
      status = 1;
    } else {
      rmSync(join(folder, name));
    }
  }
  for (const [path, text] of Object.entries(generated)) {
    const file = fileURLToPath(new URL(path, root));
    const isSame = existsSync(file) && readFileSync(file, 'utf8') === text;
    if (isSame) continue;
    if (isCheck) {
      process.stderr.write(`${path} is not what src/ makes: run 'npm run generate' and commit it\n`);
      status = 1;
    } else {
      writeFileSync(file, text);
      process.stderr.write(`wrote ${path}\n`);
    }
  }
  return status;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main(process.argv.includes('--check'));
}
