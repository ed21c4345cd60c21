// `npm run test:hooks [-- lefthook]`: the snippets of docs/hooks.md, as they stand there, in the real pre-commit (from the Python index),
// husky with lint-staged and lefthook (from npm). Each gets a repository of its own, in which a commit of a wrong config must
// fail and one of a right config pass. Needs git, npm, Python 3 and the network.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const versions = { 'pre-commit': '4.7.0', husky: '9.1.7', 'lint-staged': '16.3.4', lefthook: '2.2.2' };
const folder = mkdtempSync(join(tmpdir(), 'kt-hooks-'));
const page = readFileSync(join(root, 'docs/hooks.md'), 'utf8');

/** The block of a language in a chapter of the page. */
function snippet(chapter, language) {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${chapter}\n`)) ?? '';
  const block = new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'm').exec(section)?.[1];
  if (block === undefined) throw new Error(`docs/hooks.md has no ${language} under '${chapter}'`);
  return block;
}

const bin = join(folder, 'bin');
const env = {
  ...process.env,
  PATH: `${bin}:${process.env.PATH}`,
  PRE_COMMIT_HOME: join(folder, 'pre-commit'),
  NO_COLOR: '1',
};

/** Runs a program; throws with all it said where it fails. */
function run(cwd, program, ...words) {
  const { status, stdout, stderr, error } = spawnSync(program, words, { cwd, env, encoding: 'utf8' });
  if (error ?? status !== 0)
    throw new Error(`${program} ${words.join(' ')} in ${cwd}: ${error ?? ''}\n${stdout}${stderr}`);
  return stdout;
}

/** A repository with some files. */
function repository(name, files) {
  const place = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), text);
  }
  run(place, 'git', 'init', '--quiet');
  run(place, 'git', 'config', 'user.email', 'kt@example.org');
  run(place, 'git', 'config', 'user.name', 'kt');
  return place;
}

/** Commits a wrong config, which has to fail with lint's words, and then a right one. */
function judge(name, place) {
  const right = readFileSync(join(root, 'examples/starter.yaml'), 'utf8');
  const commit = (text) => {
    writeFileSync(join(place, 'policy-config.yaml'), text);
    run(place, 'git', 'add', '--all');
    return spawnSync('git', ['commit', '--message', 'try'], { cwd: place, env, encoding: 'utf8' });
  };
  const wrong = commit(right.replace('- pii-detector ', '- pii-detectr '));
  const said = `${wrong.stdout}${wrong.stderr}`;
  if (wrong.status === 0 || !said.includes("Did you mean 'pii-detector'?")) {
    throw new Error(`${name}: a wrong config was committed, or not for its fault\n${said}`);
  }
  const good = commit(right);
  if (good.status !== 0) throw new Error(`${name}: a right config was refused\n${good.stdout}${good.stderr}`);
  console.log(`ok  ${name}`);
}

function preCommit() {
  const revision = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const config = snippet('pre-commit', 'yml')
    .replace(/repo: .*/, `repo: ${root}`)
    .replace(/rev: .*/, `rev: ${revision}`);
  const cases = readFileSync(join(root, 'examples/tests/starter.json'), 'utf8');
  const place = repository('with-pre-commit', { '.pre-commit-config.yaml': config, 'tests/cases.json': cases });
  run(folder, 'python3', '-m', 'venv', 'python');
  run(folder, join(folder, 'python/bin/pip'), 'install', '--quiet', `pre-commit==${versions['pre-commit']}`);
  run(place, join(folder, 'python/bin/pre-commit'), 'install');
  judge(`pre-commit ${versions['pre-commit']}`, place);
}

function huskyAndLintStaged() {
  const settings = JSON.parse(snippet('husky and lint-staged', 'json'));
  const devDependencies = { husky: versions.husky, 'lint-staged': versions['lint-staged'] };
  const place = repository('with-husky', {
    'package.json': JSON.stringify({ name: 'with-husky', private: true, ...settings, devDependencies }),
    '.husky/pre-commit': snippet('husky and lint-staged', 'sh'),
    '.gitignore': 'node_modules\n',
  });
  run(place, 'npm', 'install', '--no-audit', '--no-fund');
  judge(`husky ${versions.husky} with lint-staged ${versions['lint-staged']}`, place);
}

function lefthook() {
  const place = repository('with-lefthook', {
    'package.json': JSON.stringify({
      name: 'with-lefthook',
      private: true,
      devDependencies: { lefthook: versions.lefthook },
    }),
    'lefthook.yml': snippet('lefthook', 'yml'),
    '.gitignore': 'node_modules\n',
  });
  run(place, 'npm', 'install', '--no-audit', '--no-fund');
  run(place, 'npx', 'lefthook', 'install');
  judge(`lefthook ${versions.lefthook}`, place);
}

let failed = 0;
try {
  mkdirSync(bin);
  symlinkSync(join(root, 'bin/kt.js'), join(bin, 'kt'));
  chmodSync(join(root, 'bin/kt.js'), 0o755);
  const trials = [preCommit, huskyAndLintStaged, lefthook];
  for (const trial of trials.filter(({ name }) => !process.argv[2] || name === process.argv[2])) {
    try {
      trial();
    } catch (error) {
      failed += 1;
      console.log(`FAIL ${error.message}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(failed === 0 ? 'all hooks work as docs/hooks.md shows them' : `${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
