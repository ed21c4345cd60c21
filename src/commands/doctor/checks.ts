/**
 * What `kt doctor` looks at. Each check is by itself: what one of them can't see, it says, and the next goes on.
 */
import { accessSync, constants, existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { eventsFolder } from '../../events/paths.ts';
import { readKeys, keyState } from '../../gateway/keys.ts';
import { allLimits, readLimits } from '../../gateway/limits/read-limits.ts';
import type { LintedConfig } from '../../gateway/config.ts';
import type { RedisStoreSettings } from '../../gateway/store/section.ts';
import type { SecretReference } from '../../policy/secret-ref.ts';
import type { Context } from '../context.ts';
import { keysFile } from '../keys/keys-file.ts';
import { isSupportedNode, nodeHint } from '../supported-node.ts';

/** What a check found. */
export interface Finding {
  readonly check: string;
  readonly state: 'ok' | 'warning' | 'error';
  readonly message: string;
  /** What to do; null where nothing is. */
  readonly hint: string | null;
}

type Found = Omit<Finding, 'check'>;

const ok = (message: string): Found => ({ state: 'ok', message, hint: null });
const warning = (message: string, hint: string): Found => ({ state: 'warning', message, hint });
const error = (message: string, hint: string): Found => ({ state: 'error', message, hint });

/** Whether this Node.js is one that kt runs on. */
export function checkNode(version: string): Found {
  return isSupportedNode(version) ? ok(`Node.js ${version}`) : error(`Node.js ${version} is not supported`, nodeHint);
}

function modeOf(path: string): number {
  return statSync(path).mode & 0o777;
}

function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Free bytes below which a log is soon in trouble. */
const scarce = 500e6;

/** The state folder: there, its owner's alone, writable, with room. */
export function checkHome({ home }: Pick<Context, 'home'>): Found {
  if (!existsSync(home)) {
    let parent = dirname(home);
    while (!existsSync(parent) && parent !== dirname(parent)) parent = dirname(parent);
    if (canWrite(parent)) return ok(`${home} is not there yet; it is made when it is needed`);
    return error(`${home} can't be made`, 'Set KEEPTRUSTS_HOME to a folder that you may write to.');
  }
  if (!statSync(home).isDirectory()) return error(`${home} is not a folder`, 'Set KEEPTRUSTS_HOME to one.');
  if (!canWrite(home)) return error(`${home} can't be written to`, `Give it to this user: chown, chmod 700 ${home}.`);
  const { bavail, bsize } = statfsSync(home);
  const free = bavail * bsize;
  if (free < scarce) {
    return warning(
      `${home} has ${Math.round(free / 1e6)} MB left`,
      'Without room for events, calls are refused: make some.',
    );
  }
  const mode = modeOf(home);
  if ((mode & 0o077) !== 0) {
    return warning(`${home} is open to others (mode ${mode.toString(8)})`, `chmod 700 ${home}`);
  }
  return ok(`${home}, mode 700`);
}

/** The keys: readable, nobody else's, and at least one that works. */
export async function checkKeys(context: Context): Promise<Found> {
  const file = keysFile(context);
  const make = 'kt keys create --name NAME makes one.';
  if (!existsSync(file)) return warning(`no keys yet (${file})`, make);
  let keys;
  try {
    keys = await readKeys(file);
  } catch (cause) {
    return error(
      `${file} can't be used: ${(cause as Error).message}`,
      'Take it from a backup, or move it away and make keys anew.',
    );
  }
  const active = keys.filter((key) => keyState(key, context.now()) === 'active' && key.type === 'gateway').length;
  if ((modeOf(file) & 0o077) !== 0) return warning(`${file} is open to others`, `chmod 600 ${file}`);
  if (active === 0) return warning(`no gateway key works (${keys.length} in ${file})`, make);
  return ok(`${active} gateway ${active === 1 ? 'key works' : 'keys work'}`);
}

/** The log: writable, and how much there is. */
export function checkEvents({ home }: Pick<Context, 'home'>): Found {
  const folder = eventsFolder(home);
  if (!existsSync(folder)) return ok('no events yet');
  if (!canWrite(folder))
    return error(`${folder} can't be written to`, "Calls are refused while it can't. chown or chmod it.");
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return ok(`${folder}, ${(total / 1e6).toFixed(1)} MB; 'kt events verify' proves its chain`);
}

/** The config, as lint sees it. */
export function checkConfig(name: string, linted: LintedConfig): Found {
  const count = (severity: string): number => linted.diagnostics.filter((one) => one.severity === severity).length;
  const errors = count('error');
  const warnings = count('warning');
  const see = `kt policy lint ${name} --env says which.`;
  if (errors > 0) return error(`${name} does not load: ${errors} ${errors === 1 ? 'error' : 'errors'}`, see);
  if (warnings > 0) return warning(`${name} loads, with ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`, see);
  return ok(`${name} loads: ${linted.summary?.chain.join(' -> ') || 'an empty chain'}`);
}

/** Limits for each user or team that do not hold for keys which name none. Says nothing where all is well. */
export async function checkLimits(
  document: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<readonly Found[]> {
  const scopes = new Set(allLimits(readLimits(document)).map(({ scope }) => scope));
  if (!scopes.has('per_user') && !scopes.has('per_team')) return [];
  const keys = await readKeys(keysFile(context)).catch(() => []);
  const active = keys.filter((key) => keyState(key, context.now()) === 'active' && key.type === 'gateway');
  return (['user', 'team'] as const).flatMap((name) => {
    const nameless = active.filter((key) => key[name] === null && !key.trust_identity_headers).length;
    if (nameless === 0 || !scopes.has(`per_${name}`)) return [];
    const [have, hold] = nameless === 1 ? ['has', 'it'] : ['have', 'them'];
    return [
      warning(
        `${nameless} of ${active.length} gateway keys ${have} no ${name}: limits per_${name} do not hold for ${hold}`,
        `Make keys with --${name}, or with --trust-identity-headers where callers name theirs.`,
      ),
    ];
  });
}

/** Whether something accepts a connection. Asks only this machine, or what the user named. */
export function answers(host: string, port: number, patience = 3000): Promise<string | null> {
  return new Promise((settle) => {
    const socket = connect({ host, port });
    const done = (problem: string | null): void => {
      socket.destroy();
      settle(problem);
    };
    socket.setTimeout(patience, () => done('it does not answer'));
    socket.once('connect', () => done(null));
    socket.once('error', (cause: NodeJS.ErrnoException) => done(cause.code ?? cause.message));
  });
}

/** The usual port: free, or a gateway's. */
export async function checkPort(port: number): Promise<Found> {
  if ((await answers('127.0.0.1', port)) !== null) return ok(`port ${port} is free`);
  try {
    const { status } = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(3000) });
    if (status === 200) return ok(`a gateway runs at http://localhost:${port}`);
  } catch {
    // Whatever it is, it is no gateway.
  }
  return warning(
    `port ${port} is taken by another program`,
    'Start with --listen localhost:PORT, or end that program.',
  );
}

/** A target's host, where the user asked to try it: name and port, not the account. */
export async function checkTarget(id: string, address: string): Promise<Found> {
  const url = new URL(address);
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const problem = await answers(url.hostname.replace(/^\[|\]$/g, ''), port);
  if (problem === null) return ok(`target '${id}' is reachable (${url.host})`);
  return error(
    `target '${id}' can't be reached at ${url.host}: ${problem}`,
    'Look at base_url, the network and proxies.',
  );
}

/** The store that several gateways share, where the user asked to try it: it answers, lets this user in, and takes writes. */
export async function checkLimitsStore(
  settings: RedisStoreSettings,
  secret: (ref: SecretReference) => string | null,
): Promise<readonly Found[]> {
  const { checkStore } = await import('../../gateway/store/check-store.ts');
  const said = await checkStore(settings, secret);
  if (said.length === 0) return [ok(`the limits store answers (${settings.host})`)];
  return said.map((message) => error(message, 'docs/several-gateways.md says how the store is to be set up.'));
}

/** A variable that points somewhere has to point at something. */
export function checkEnvironment({ env, cwd }: Pick<Context, 'env' | 'cwd'>): readonly Found[] {
  const found: Found[] = [];
  const keys = env['KEEPTRUSTS_KEYS_FILE'];
  if (keys && !existsSync(resolve(cwd, keys))) {
    found.push(error(`KEEPTRUSTS_KEYS_FILE names ${keys}, which is not there`, 'Mount it, or unset the variable.'));
  }
  const token = env['KEEPTRUSTS_API_TOKEN'];
  if (token !== undefined && token.length < 20) {
    found.push(error('KEEPTRUSTS_API_TOKEN is shorter than 20 characters', 'Make a longer one, or unset it.'));
  }
  if (env['KEEPTRUSTS_UPSTREAM_URL']) {
    found.push(
      warning('KEEPTRUSTS_UPSTREAM_URL sends every call to one address', 'It is for debugging: unset it otherwise.'),
    );
  }
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    found.push(
      error(
        'NODE_TLS_REJECT_UNAUTHORIZED=0 lets anybody pass for a provider',
        'Unset it; add a CA with NODE_EXTRA_CA_CERTS.',
      ),
    );
  }
  return found;
}
