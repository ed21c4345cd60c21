// Starts and ends the processes of the bench, and reads what the kernel says of them.
import { fork, spawn, spawnSync } from 'node:child_process';
import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The program as users start it. */
export const kt = fileURLToPath(new URL('../../bin/kt.js', import.meta.url));

const running = new Set();

function keep(child) {
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** The first line of a stream that a test accepts; rejects where the process ends before it. */
function firstLine(child, stream, accept) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`a process of the bench ended early (${code}): ${said}`)));
    createInterface({ input: stream }).on('line', (line) => {
      said += `${line}\n`;
      if (accept(line)) resolve(line);
    });
  });
}

/** Starts one of the bench's own servers; resolves with its process and port. */
export async function startServer(file, ...args) {
  const child = keep(spawn(process.execPath, [join(here, file), ...args], { stdio: ['ignore', 'pipe', 'inherit'] }));
  const port = Number(await firstLine(child, child.stdout, (line) => /^\d+$/.test(line)));
  return { pid: child.pid, port, key: 'none' };
}

/** A state folder with one gateway key. `end` removes it. */
export function makeHome() {
  const home = mkdtempSync(join(tmpdir(), 'kt-bench-'));
  const { stdout, status, stderr } = spawnSync(process.execPath, [kt, 'keys', 'create', '--name', 'bench'], {
    env: { ...process.env, KEEPTRUSTS_HOME: home },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return { home, key: stdout.trim(), end: () => rmSync(home, { recursive: true, force: true }) };
}

/** Starts `kt gateway run` with a config text; resolves once it listens, with how long that took in milliseconds. */
export async function startGateway({ home, key }, config, nodeOptions = [], words = []) {
  const file = join(home, 'policy-config.yaml');
  writeFileSync(file, config);
  const started = performance.now();
  const run = ['gateway', 'run', '--policy-config', file, '--listen', 'localhost:0', '--quiet'];
  const args = [...nodeOptions, kt, ...run, ...words];
  const child = keep(
    spawn(process.execPath, [...args, '--log-format', 'json'], {
      env: { ...process.env, KEEPTRUSTS_HOME: home },
      stdio: ['ignore', 'ignore', 'pipe'],
    }),
  );
  const said = [];
  child.stderr.setEncoding('utf8').on('data', (text) => said.push(text));
  const line = await firstLine(child, child.stderr, (text) => text.includes('"listening"'));
  const milliseconds = performance.now() - started;
  return {
    pid: child.pid,
    port: Number(new URL(JSON.parse(line).url).port),
    key,
    milliseconds,
    child,
    /** What it has said on stderr, in pieces. */
    said,
    end: () => end(child),
  };
}

/**
 * Runs a measurement that starts gateways, each with a state folder of its own: `start(name, config)` resolves with one. Behind it every
 * process is ended and every folder removed.
 */
export async function withGateways(measure) {
  const homes = [];
  try {
    await measure(async (name, config) => {
      const home = makeHome();
      homes.push(home);
      return { name, ...(await startGateway(home, config)) };
    });
  } finally {
    await endAll();
    for (const home of homes) home.end();
  }
}

/** Starts the load generator. `run(job)` resolves with its result. */
export function startLoad() {
  const child = keep(fork(join(here, 'load.js')));
  return {
    run: (job) =>
      new Promise((resolve) => {
        child.once('message', resolve);
        child.send(job);
      }),
  };
}

function end(child) {
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}

/** Ends every process that is still there. */
export async function endAll() {
  await Promise.all([...running].map((child) => end(child)));
}

/** The kernel's clock ticks a second: 100 on every Linux that node runs on. */
const ticksPerSecond = 100;

/** CPU time of a process and of its children that ended, user and system, in microseconds. */
export function cpuMicroseconds(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  // The second field, the name in parentheses, may hold blanks: count from behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0);
  return (ticks / ticksPerSecond) * 1e6;
}

/** The processes of a gateway that serve, where it has workers: its children. */
export function workersOf(pid) {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').trim().split(' ').map(Number);
}

/** The most memory that a process ever held, in MiB. */
export function peakMegabytes(pid) {
  return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))[1]) / 1024;
}
