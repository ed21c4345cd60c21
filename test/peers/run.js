// `npm run test:peers`: kt beside real programs of other people, which are installed from Debian where they are missing. Each
// case file says what it needs and what it tries; they run one after the other. `--only TEXT` runs the files whose name holds
// the text. The last line counts what passed and failed.
import { parseArgs } from 'node:util';
import { ensurePrograms } from './programs.js';

/** Every case file, a line each: a module with `programs` and `cases`. */
const files = [
  'stats-page.js',
  'proxies.js',
  'counters.js',
  'shared-limits.js',
  'redis-setups.js',
  'shared-limits-valkey.js',
];

/** Far more than any case needs, so that one that hangs fails by name. */
const caseTimeout = 120_000;

async function within(milliseconds, work) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`it did not end within ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs a file's cases; each failure as a text by its name. */
async function runFile(file) {
  const { programs, cases, open = async () => ({}), close = async () => undefined } = await import(`./${file}`);
  const results = new Map(cases.map(({ name }) => [name, undefined]));
  const failAll = (error) => {
    for (const name of results.keys()) results.set(name, error.message);
  };
  let tools;
  try {
    await ensurePrograms(programs);
    tools = await within(caseTimeout, open());
  } catch (error) {
    failAll(error);
    return results;
  }
  try {
    for (const { name, run } of cases) {
      try {
        await within(caseTimeout, run(tools));
      } catch (error) {
        results.set(name, error.stack);
      }
    }
  } finally {
    await close(tools);
  }
  return results;
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
let passed = 0;
let failed = 0;
for (const file of files.filter((name) => name.includes(values.only ?? ''))) {
  for (const [name, failure] of await runFile(file)) {
    if (failure === undefined) passed += 1;
    else failed += 1;
    console.log(
      `${failure === undefined ? 'ok    ' : 'FAILED'} ${file}, ${name}${failure === undefined ? '' : `: ${failure}`}`,
    );
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
