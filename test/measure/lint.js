// `npm run measure:lint`: what `kt policy lint` costs beside `node -e 0`, in CPU time and on the clock: a small file, fifty of
// them, configs of ten thousand entries, and files that were made to hurt. Ratios are taken in turns within one run.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'bin/kt.js');
const folder = mkdtempSync(join(tmpdir(), 'kt-measure-lint-'));
const rounds = 15;

/** Runs node with words; milliseconds of CPU and of the clock, kilobytes at most, what it said and its status. */
function run(words, input = '') {
  const script = 'TIMEFORMAT="%U %S"; time "$0" "$@"';
  const started = process.hrtime.bigint();
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script, process.execPath, ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const clock = Number(process.hrtime.bigint() - started) / 1e6;
  const lines = stderr.trimEnd().split('\n');
  const [user = 0, system = 0] = (lines.pop() ?? '').split(' ').map(Number);
  return { cpu: (user + system) * 1000, clock, status, said: `${stdout}${lines.join('\n')}` };
}

const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];

/** The ratios of the subjects' medians to the first one's. */
function compare(subjects) {
  const taken = new Map(subjects.map(([name]) => [name, { cpu: [], clock: [] }]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, words] of subjects) {
      const { cpu, clock } = run(words);
      taken.get(name).cpu.push(cpu);
      taken.get(name).clock.push(clock);
    }
  }
  const [[first]] = subjects;
  for (const [name] of subjects.slice(1)) {
    const ratio = (kind) => (median(taken.get(name)[kind]) / median(taken.get(first)[kind])).toFixed(2);
    console.log(`${name}, × ${first}: ${ratio('cpu')} in CPU, ${ratio('clock')} on the clock`);
  }
}

const lint = (...files) => [bin, 'policy', 'lint', ...files];
try {
  const small = join(folder, 'small.yaml');
  copyFileSync(join(root, 'examples/starter.yaml'), small);
  const fifty = Array.from({ length: 50 }, (_, index) => join(folder, `config-${index}.yaml`));
  for (const file of fifty) copyFileSync(small, file);
  compare([
    ['node -e 0', ['-e', '0']],
    ['a small file (aim 2.0)', lint(small)],
  ]);
  compare([
    ['one file', lint(small)],
    ['fifty files (aim 1.6)', lint(...fifty)],
  ]);

  const head = 'pack: {name: big, version: 0.1.0}\n';
  const many = (line) => Array.from({ length: 10_000 }, (_, index) => line(index)).join('');
  const large = {
    '10,000 unknown kinds': `${head}policies:\n  chain:\n${many((index) => `    - kind-${index}\n`)}`,
    '10,000 entries with conditions': `${head}policies:\n  chain:\n${many((index) => `    - pii-detector: {when: {path: /x${index}}}\n`)}`,
    '10,000 terms': `${head}policies: {chain: [dlp-filter]}\npolicy:\n  dlp-filter:\n    blocked_terms:\n${many((index) => `      - Term ${index}\n`)}`,
    '10,000 targets': `${head}policies: {chain: []}\nproviders:\n  targets:\n${many((index) => `    - {id: t${index}, provider: mock, model: m${index}}\n`)}`,
  };
  for (const [name, text] of Object.entries(large)) {
    writeFileSync(join(folder, 'large.yaml'), text);
    const { cpu, clock } = run(lint('large.yaml'));
    console.log(`${name}: ${(cpu / 1000).toFixed(1)} s of CPU, ${(clock / 1000).toFixed(1)} s`);
  }

  mkdirSync(join(folder, 'folder.yaml'));
  symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
  writeFileSync(join(folder, 'huge.yaml'), '');
  truncateSync(join(folder, 'huge.yaml'), 100 * 1024 * 1024);
  spawnSync('mkfifo', [join(folder, 'fifo.yaml')]);
  const hostile = {
    'brackets.yaml': '['.repeat(1_000_000),
    'braces.yaml': '{a: '.repeat(250_000),
    'dashes.yaml': '- '.repeat(500_000),
    'bomb.yaml': Array.from({ length: 40 }, (_, index) =>
      index === 0 ? 'a0: &a0 [x, x]' : `a${index}: &a${index} [*a${index - 1}, *a${index - 1}]`,
    ).join('\n'),
    'nul.yaml': 'pack: \0',
    'utf-16.yaml': Buffer.from('\uFEFFpack: {}', 'utf16le'),
    'proto.yaml': `${head}policies: {chain: []}\n__proto__: {a: 1}\nconstructor: {b: 1}\n`,
    'one-line.yaml': `pack: {name: "${'x'.repeat(900_000)}"`,
    'anchors.yaml': many((index) => `k${index}: &a${index} x\n`),
    'quotes.yaml': `pack: "${'\\x'.repeat(300_000)}`,
  };
  for (const [name, text] of Object.entries(hostile)) writeFileSync(join(folder, name), text);
  for (const name of [
    ...Object.keys(hostile),
    'huge.yaml',
    'fifo.yaml',
    'folder.yaml',
    'loop.yaml',
    '/dev/zero',
    '/proc/self/mem',
  ]) {
    const { clock, status, said } = run(lint(name));
    const isClear = (status === 1 || status === 2) && !/^ {4}at /m.test(said) && said.trim() !== '';
    console.log(
      `${name}: status ${status}, ${(clock / 1000).toFixed(2)} s, ${isClear && clock <= 3000 ? 'ok' : 'MISSED'}: ${said.split('\n')[0].slice(0, 90)}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
