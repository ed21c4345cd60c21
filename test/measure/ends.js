// `npm run measure:ends`: how a gateway ends and how a worker dies, under load, with one process and with two workers.
// 1. SIGTERM with 50 streams open: all finish, there are as many events as calls, status 0.
// 2. A worker is killed under 100 calls a second: only calls that it had in hand fail, and each that it had read leaves its event.
// Ends with status 1 where that is missed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { configs } from '../bench/configs.js';
import { requestBody } from '../bench/payloads.js';
import { endAll, kt, makeHome, startGateway, startServer } from '../bench/processes.js';

const streams = 50;
const rate = 100;
const seconds = 6;

/** One call; true where its answer came whole. `begun` hears of its first byte. */
function call(gateway, body, agent, begun = () => undefined) {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${gateway.key}` };
    const options = { port: gateway.port, host: '127.0.0.1', method: 'POST', path: '/v1/chat/completions', headers };
    let text = '';
    const sent = request({ ...options, agent }, (response) => {
      response.setEncoding('utf8').on('data', (chunk) => {
        if (text === '') begun();
        text += chunk;
      });
      response.once('end', () =>
        resolve(response.statusCode === 200 && (text.includes('[DONE]') || text.endsWith('}'))),
      );
      response.once('error', () => resolve(false));
    });
    sent.once('error', () => resolve(false));
    sent.end(body);
  });
}

/** The events of a state folder, and whether their chain holds. */
function recorded(home) {
  const env = { ...process.env, KEEPTRUSTS_HOME: home };
  const run = (...words) => spawnSync(process.execPath, [kt, ...words], { env, encoding: 'utf8', maxBuffer: 1 << 28 });
  const lines = run('events', 'tail', '--json', '--repeats', '-n', '1000000').stdout.trim().split('\n').filter(Boolean);
  return { events: lines.map((line) => JSON.parse(line)), holds: run('events', 'verify').status === 0 };
}

function report(what, isSo, more) {
  process.stdout.write(`${isSo ? 'ok    ' : 'MISSED'}  ${what}: ${more}\n`);
  if (!isSo) process.exitCode = 1;
}

async function drain(workers) {
  const home = makeHome();
  try {
    const upstream = await startServer('../measure/paced-upstream.js');
    const gateway = await startGateway(home, configs.starter(upstream.port), [], ['--workers', String(workers)]);
    const agent = new Agent({ keepAlive: false, maxSockets: Infinity });
    let waiting = streams;
    let open;
    await new Promise((resolve) => {
      const begun = () => --waiting === 0 && resolve();
      open = Array.from({ length: streams }, () => call(gateway, requestBody(1024, true), agent, begun));
    });
    const ended = new Promise((resolve) => gateway.child.once('exit', (status, signal) => resolve(status ?? signal)));
    gateway.child.kill('SIGTERM');
    const whole = (await Promise.all(open)).filter(Boolean).length;
    const status = await ended;
    const { events, holds } = recorded(home.home);
    const isSo = whole === streams && events.length === streams && status === 0 && holds;
    const more = `${whole} of ${streams} whole, ${events.length} events, chain ${holds ? 'holds' : 'BROKEN'}, status ${status}`;
    report(`SIGTERM with ${streams} streams open, ${workers} worker${workers === 1 ? '' : 's'}`, isSo, more);
  } finally {
    await endAll();
    home.end();
  }
}

async function kill() {
  const home = makeHome();
  try {
    const upstream = await startServer('../bench/upstream.js');
    const gateway = await startGateway(home, configs.starter(upstream.port), [], ['--workers', '2']);
    const agent = new Agent({ keepAlive: false, maxSockets: Infinity });
    const calls = [];
    const timer = setInterval(
      () => calls.push(call(gateway, requestBody(1024, calls.length % 4 === 0), agent)),
      1000 / rate,
    );
    await new Promise((resolve) => setTimeout(resolve, (seconds * 1000) / 2));
    const [victim] = readFileSync(`/proc/${gateway.pid}/task/${gateway.pid}/children`, 'utf8').trim().split(' ');
    process.kill(Number(victim), 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, (seconds * 1000) / 2));
    clearInterval(timer);
    const failed = (await Promise.all(calls)).filter((isWhole) => !isWhole).length;
    await gateway.end();
    const { events, holds } = recorded(home.home);
    const lost = events.filter(({ error }) => error === 'worker_lost').length;
    // What the dead worker had not read yet failed as well; no process has seen it. A call whose event was written in the
    // moment of the death failed for its client, and is none that was lost.
    const unseen = calls.length - events.length;
    const isSo =
      failed < calls.length / 2 && unseen >= 0 && failed >= lost + unseen && failed <= lost + unseen + 2 && holds;
    const more = `${calls.length} calls, ${failed} failed, ${lost} recorded as lost, ${unseen} unread, ${events.length} events, chain ${holds ? 'holds' : 'BROKEN'}`;
    report(`a worker of two killed under ${rate} calls a second`, isSo, more);
  } finally {
    await endAll();
    home.end();
  }
}

await drain(1);
await drain(2);
await kill();
