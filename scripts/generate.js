// Writes what is made from the definitions in src/: the joined JSON Schema for editors, the validator compiled from
// it, which needs no ajv when it runs, and the page of lint's codes. `--check` writes nothing and fails when what is committed differs.
// Reads dist/, so build first: `npm run generate` does both.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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
 * The schema with its sections and kinds as definitions. Each gets a function of its own, and what a config does not have is
 * then never compiled by Node, which is most of the validator's time.
 */
function withDefinitions(schema) {
  const $defs = {};
  const setApart = (properties, isGroup) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, inner]) => {
        if (isGroup(name)) return [name, { ...inner, properties: setApart(inner.properties, () => false) }];
        if (name in $defs) throw new Error(`a section and a kind are both called ${name}`);
        $defs[name] = inner;
        return [name, { $ref: `#/$defs/${name}` }];
      }),
    );
  return { ...schema, properties: setApart(schema.properties, (name) => name === 'policy'), $defs };
}

/** ajv tells where an error's rule stands from the definition on; this tells it from the schema's root on, as without definitions. */
function withWholePaths(code) {
  const places = new Map();
  for (const [, name, path] of code.matchAll(/(validate\d+)\(data[^{]*\{instancePath:instancePath\+"([^"]+)"/g)) {
    places.set(name, path.replaceAll('/', '/properties/'));
  }
  const functions = code.split(/^(?=function validate\d+\()/m);
  return functions
    .map((text) => text.replaceAll('schemaPath:"#/', `schemaPath:"#${places.get(/validate\d+/.exec(text)[0]) ?? ''}/`))
    .join('');
}

/** The code with what it does about every error said once, and without a second copy of all definitions. */
function shortened(code) {
  const perError =
    /^const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/gm;
  const withoutDefinitions = (json) => JSON.stringify({ ...JSON.parse(json), $defs: undefined });
  const short = code
    .replace(perError, 'vErrors = added(vErrors, $2);\n')
    .replace(/^(const schema\d+ = )(.*);$/gm, (_line, start, json) => `${start}${withoutDefinitions(json)};`);
  return `${short}
function added(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}`;
}

/** The validator as a CommonJS module that requires nothing. */
function compile(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strictTypes: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, lines: true },
  });
  const plain = withoutAnnotations(schema);
  let code = shortened(withWholePaths(standalone.default(ajv, ajv.compile(withDefinitions(plain)))));
  for (const [needed, own] of Object.entries(helpers)) code = code.replaceAll(needed, own);
  const left = /require\([^)]*\)/.exec(code);
  if (left) throw new Error(`the validator would need ${left[0]} at run time: add it to scripts/generate.js`);
  code = code
    .replace('"use strict";', '')
    .replace(/^module\.exports\.default = .*$/m, '')
    .replace('module.exports =', 'const validate =');
  return [
    "// Made by 'npm run generate' from the definitions in src/; not to be edited.",
    "'use strict';",
    code.trim(),
    '/** The errors of a config, all at once; none where it fits the schema. */',
    'exports.validateConfig = function validateConfig(value) {',
    '  return validate(value) ? [] : validate.errors;',
    '};',
    '',
  ].join('\n');
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
    'schemas/policy-config.validate.cjs': compile(schema),
  };
}

/** Writes or compares; returns the exit status. */
async function main(isCheck) {
  let status = 0;
  for (const [path, text] of Object.entries(await generate())) {
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
