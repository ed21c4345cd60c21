// Three gateways behind Debian's nginx, with a provider of the cases' own.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endAll, kt, makeHome, startGateway } from '../bench/processes.js';
import { freePort, listens } from './ports.js';

/** Far more than a recovery takes, on a machine that is busy. */
const patience = 20_000;

const example = readFileSync(new URL('../../examples/several-gateways/nginx.conf', import.meta.url), 'utf8');

/** The example's own config of nginx, with these addresses and in this folder. */
function nginxConfig(folder, port, upstreams) {
  const places = ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) =>
    name === 'body' ? `client_body_temp_path ${folder}/body;` : `${name}_temp_path ${folder}/${name};`,
  );
  const text = example
    .replace(/server kt-(\d):41002/g, (_all, number) => `server 127.0.0.1:${upstreams[number - 1]}`)
    .replace('listen 8080;', `listen 127.0.0.1:${port} backlog=1024;`)
    .replace('http {', `http { access_log off; ${places.join(' ')}`)
    // On loopback a gateway answers to no other name.
    .replace('proxy_set_header', 'proxy_set_header Host localhost; proxy_set_header');
  return `daemon off;\npid ${folder}/nginx.pid;\nerror_log ${folder}/nginx.log;\n${text}`;
}

/** A provider that counts its calls, and answers each at once, or as it is told: with a status, or when it is released. */
export async function startProvider() {
  const provider = { calls: 0, port: 0, status: 200, isHeld: false, held: [], close: () => server.close() };
  provider.release = () => {
    provider.isHeld = false;
    for (const answer of provider.held.splice(0)) answer();
  };
  const server = createServer((incoming, response) => {
    const answer = () => {
      if (provider.status !== 200) {
        response.writeHead(provider.status, { 'content-type': 'application/json' });
        return void response.end('{"error":{"message":"no"}}');
      }
      const message = { role: 'assistant', content: 'heard' };
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({
          choices: [{ index: 0, message, finish_reason: 'stop' }],
          usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 },
        }),
      );
    };
    incoming.resume().once('end', () => {
      provider.calls += 1;
      if (provider.isHeld) provider.held.push(answer);
      else answer();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  provider.port = server.address().port;
  return provider;
}

/** Calls a gateway or nginx; resolves with status and body. */
export function call(port, key) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
    const options = { port, host: '127.0.0.1', method: 'POST', path: '/v1/chat/completions', headers, agent: false };
    const sent = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.once('end', () => resolve({ status: response.statusCode, text }));
      response.once('error', reject);
    });
    sent.once('error', reject);
    sent.end(JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content: 'hello' }] }));
  });
}

/** A gateway's figures. */
export const metrics = async (port) => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();

/** How often each status came. */
export function tally(answers) {
  const counts = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** Waits until something holds. */
export async function until(what, holds) {
  const began = performance.now();
  for (;;) {
    if (await holds()) return;
    if (performance.now() - began > patience) throw new Error(`it never came to be that ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until every gateway says of its store, in words, what is expected. */
export const untilAll = (gateways, what, text) =>
  until(what, () => gateways.every(({ said }) => said.join('').includes(text)));

export const cli = (home, ...words) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [kt, ...words], {
      env: { ...process.env, KEEPTRUSTS_HOME: home },
      stdio: 'ignore',
    });
    child.once('error', reject);
    child.once('close', (status) => (status === 0 ? resolve() : reject(new Error(`kt ${words[0]}: ${status}`))));
  });

/** Three gateways with these limits, nginx before them; ended with the case. */
export async function withGateways(tools, rest, run, { words = [], providers = '' } = {}) {
  const { redis, provider, other } = tools;
  const folder = mkdtempSync(join(tmpdir(), 'kt-shared-'));
  const homes = [makeHome()];
  let nginx = null;
  try {
    while (homes.length < 3) {
      const home = makeHome();
      // The same key opens all of them.
      copyFileSync(join(homes[0].home, 'keys.json'), join(home.home, 'keys.json'));
      homes.push({ ...home, key: homes[0].key });
    }
    const configOf = (more) => `pack: {name: shared, version: 1.0.0}
policies: {chain: [audit-logger]}
providers:
  targets:
    - {id: here, provider: openai-compatible, model: '*', base_url: 'http://127.0.0.1:${provider.port}/v1'}
    - {id: there, provider: openai-compatible, model: '*', base_url: 'http://127.0.0.1:${other.port}/v1'}
  fallback: {triggers: [server_error]}
${providers}${more}`;
    /** Gives all of them another config; resolves when it is in force. */
    const reload = async (more) => {
      for (const { home } of gateways) writeFileSync(join(home, 'policy-config.yaml'), configOf(more));
      const hash = createHash('sha256').update(configOf(more)).digest('hex');
      for (const gateway of gateways) {
        await until('the config is in force', async () => (await metrics(gateway.port)).includes(hash));
      }
    };
    const gateways = [];
    for (const home of homes) {
      const gateway = await startGateway(home, configOf(rest), [], words);
      gateways.push({ ...gateway, home: home.home });
    }
    const port = await freePort();
    const ports = gateways.map((gateway) => gateway.port);
    writeFileSync(join(folder, 'nginx.conf'), nginxConfig(folder, port, ports));
    nginx = spawn('nginx', ['-p', folder, '-e', join(folder, 'nginx.log'), '-c', join(folder, 'nginx.conf')], {
      stdio: 'ignore',
    });
    await listens(port, nginx);
    Object.assign(provider, { calls: 0, status: 200, isHeld: false, held: [] });
    other.calls = 0;
    await redis.run('FLUSHALL');
    await run({ gateways, port, key: homes[0].key, redis, provider, other, reload });
  } finally {
    if (nginx !== null && nginx.exitCode === null) {
      const gone = new Promise((resolve) => nginx.once('exit', resolve));
      nginx.kill('SIGTERM');
      await gone;
    }
    redis.signal('SIGCONT');
    await endAll();
    for (const home of homes) home.end();
    rmSync(folder, { recursive: true, force: true });
  }
}
