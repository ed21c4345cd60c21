// `npm run measure:long-texts`: how long does a long prompt hold up other calls? A gateway with the starter policies is sent prompts of one
// and of ten million characters, while short calls come one after the other; said is how long its event loop stood still at most, how long
// the slowest short call took, and how long the prompt itself. The request's limit is raised for the largest.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const delays = fileURLToPath(new URL('loop-delay.cjs', import.meta.url));
const pieces = {
  prose: 'The quick brown fox jumps over the lazy dog, and the meeting is at noon on Tuesday. ',
  'e-mails': 'ann.b@example.com ',
  digits: '4111 1111 1111 1111 ',
};
const sizes = [1_000_000, 10_000_000];

const answer = JSON.stringify({
  id: 'c',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Yes.' } }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});
const provider = createServer((request, response) => {
  request.resume().once('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(answer));
});
await new Promise((resolve) => provider.listen(0, '127.0.0.1', resolve));

const folder = mkdtempSync(join(tmpdir(), 'kt-long-texts-'));
const home = join(folder, 'home');
const config = `pack: {name: long, version: 1.0.0}
policies: {chain: [prompt-injection, pii-detector, dlp-filter, audit-logger]}
size_limits: {max_input_characters: 20000000}
providers:
  targets: [{id: test, provider: openai, model: "*", base_url: "http://127.0.0.1:${provider.address().port}/v1", secret_key_ref: {env: TEST_KEY}}]
`;
writeFileSync(join(folder, 'policy-config.yaml'), config);

const run = (words, env = {}) =>
  spawn(process.execPath, [join(root, 'bin/kt.js'), ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, KEEPTRUSTS_HOME: home, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });

async function textOf(stream) {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text.trim();
}

const key = await textOf(run(['keys', 'create', '--name', 'app']).stdout);
const told = join(folder, 'delay');
const gateway = run(['gateway', 'run', '--listen', 'localhost:0', '--log-format', 'json', '--quiet'], {
  TEST_KEY: 'sk-of-the-gateway',
  NODE_OPTIONS: `--require ${delays}`,
  KT_LOOP_DELAY_FILE: told,
});
const url = await new Promise((resolve) => {
  let text = '';
  gateway.stderr.on('data', (chunk) => {
    text += chunk;
    const line = text.split('\n').find((one) => one.includes('"listening"'));
    if (line !== undefined) resolve(JSON.parse(line).url);
  });
});

async function post(content) {
  const started = performance.now();
  const response = await fetch(`${url}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'm', messages: [{ role: 'user', content }] }),
  });
  await response.text();
  if (response.status !== 200) throw new Error(`status ${response.status}`);
  return performance.now() - started;
}

/** The longest that the gateway's loop stood still since it was last asked, in milliseconds. */
async function longestDelay() {
  writeFileSync(told, '');
  gateway.kill('SIGUSR2');
  for (;;) {
    const text = readFileSync(told, 'utf8');
    if (text.endsWith('\n')) return Number(text);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

for (let call = 0; call < 200; call++) await post('hello');
await post(pieces.prose.repeat(3000));
console.log('prompt                      loop stood still  slowest short call  the prompt itself');
for (const size of sizes) {
  for (const [name, piece] of Object.entries(pieces)) {
    const content = piece.repeat(size / piece.length);
    await longestDelay();
    let isOver = false;
    const long = post(content).finally(() => (isOver = true));
    let slowest = 0;
    while (!isOver) slowest = Math.max(slowest, await post('hello'));
    const took = await long;
    const stood = await longestDelay();
    const figures = [stood, slowest, took].map((ms) => `${ms.toFixed(0)} ms`);
    console.log(`${`${size / 1e6} MB of ${name}`.padEnd(26)}${figures.map((one) => one.padStart(18)).join('')}`);
  }
}

gateway.kill('SIGTERM');
await new Promise((resolve) => gateway.once('close', resolve));
provider.close();
provider.closeAllConnections();
rmSync(folder, { recursive: true, force: true });
