// A `kt gateway run` of the client tests: the real program, in a state folder of its own, in front of an upstream.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/kt.js', import.meta.url));

/** The credential that the gateway shows the upstream; no client has it. */
export const upstreamKey = 'upstream-key-of-the-gateway';

const config = (upstream, provider, restore) => `pack: {name: client-tests, version: 1.0.0}
policies:
  chain: [prompt-injection, pii-detector, dlp-filter, entity-list-filter, audit-logger]
policy:
  pii-detector: {action: redact, redaction: {restore: ${restore}}}
  dlp-filter: {detect_patterns: [Project Falcon], action: block, phases: [input]}
  entity-list-filter: {blocked_entities: [halt here], action: block, phases: [output]}
providers:
  targets:
    - id: upstream
      provider: ${provider}
      model: "*"
      models: [gpt-4o, text-embedding-3-small]
      base_url: "${upstream}/v1"
      secret_key_ref: {env: UPSTREAM_KEY}
`;

/** Makes a gateway key with `kt keys create`. Returns `{id, key}`. */
function createKey(name, env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'keys', 'create', '--name', name, '--json'], {
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(`kt keys create ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Resolves with the URL on which a gateway listens; rejects where it ends first. */
function listening(child, log) {
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      log.push(line);
      if (line.includes('"listening"')) resolve(JSON.parse(line).url);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`kt gateway run ended with ${code}:\n${log.join('\n')}`)));
  });
}

/**
 * Starts a gateway in `folder` that takes the upstream for a provider of this name, with a key for each name, or with
 * those of `keysOf`, another gateway; that one puts values back (`redaction.restore`). Returns its `url` (with /v1), the `keys` by name, `stop()`,
 * which resolves with the exit status, `events()`, every event of its log, and the lines of its own `log`.
 */
export async function startGateway(folder, upstream, provider, names, keysOf = null) {
  const home = join(folder, 'home');
  const file = join(folder, 'policy-config.yaml');
  writeFileSync(file, config(upstream, provider, keysOf !== null));
  const env = { PATH: process.env.PATH, KEEPTRUSTS_HOME: home, UPSTREAM_KEY: upstreamKey, NO_COLOR: '1' };
  if (keysOf !== null) env.KEEPTRUSTS_KEYS_FILE = join(keysOf.home, 'keys.json');
  const keys = keysOf?.keys ?? new Map(names.map((name) => [name, createKey(name, env)]));
  const words = ['gateway', 'run', '--policy-config', file, '--listen', '127.0.0.1:0', '--log-format', 'json'];
  const child = spawn(process.execPath, [bin, ...words], { env, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const log = [];
  const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  const url = await listening(child, log);
  return {
    url: `${url}/v1`,
    home,
    keys,
    log,
    stop() {
      child.kill('SIGTERM');
      return exited;
    },
    events() {
      const events = join(home, 'events');
      return readdirSync(events)
        .filter((name) => name.endsWith('.ndjson'))
        .flatMap((name) => readFileSync(join(events, name), 'utf8').split('\n').filter(Boolean))
        .map((line) => JSON.parse(line));
    },
  };
}
