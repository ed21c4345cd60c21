// `npm run measure:provider-faults`: three targets of one model, one of which fails a fifth of its calls, in each of six ways and under
// each strategy. How many calls fail for the client? Half of them are streams. Fallback is configured, breakers are as they are by
// default, timeouts are short enough that one that hangs is given up. Ends with status 1 where more than one call in a thousand fails,
// or where the same faults without fallback fail none, since then nothing was measured.
//   node test/measure/provider-faults.js [CALLS] [STRATEGY,…] [FAULT,…]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { percentile, table } from '../bench/numbers.js';
import { endAll, makeHome, startGateway } from '../bench/processes.js';

const list = (words, all) => (words === undefined ? all : words.split(','));
const calls = Number(process.argv[2] ?? 1000);
const strategies = list(process.argv[3], ['ordered', 'round_robin', 'weighted', 'lowest_latency', 'least_busy']);
const faults = list(process.argv[4], ['refuse', 'reset', '429', '500', 'hang', 'slow']);
const share = 0.2;
const allowed = 0.001;
const concurrency = 20;

async function startProvider() {
  const file = fileURLToPath(new URL('faulty-upstream.js', import.meta.url));
  const child = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return {
    port: Number(line),
    set: (fault, part) => child.stdin.write(`${fault} ${part}\n`),
    end: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

function configText(ports, routing) {
  const targets = ports.map(
    (port, index) =>
      `    - {id: t${index}, provider: openai-compatible, model: gpt-4o, base_url: 'http://127.0.0.1:${port}/v1'${routing.includes('weighted') ? ', weight: 2' : ''}}`,
  );
  return `pack: {name: faults, version: 0.1.0}
policies: {chain: [audit-logger]}
providers:
  targets:
${targets.join('\n')}
  timeouts: {connect: 2s, first_byte: 2s, idle: 2s}
  ${routing}
`;
}

/** One call: whether its answer came whole, and how long that took in milliseconds. */
function call(gateway, agent, isStream) {
  return new Promise((resolve) => {
    const started = performance.now();
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${gateway.key}` };
    const options = { port: gateway.port, host: '127.0.0.1', method: 'POST', path: '/v1/chat/completions', headers };
    const finish = (isFine) => resolve({ isFine, took: performance.now() - started });
    let text = '';
    const sent = request({ ...options, agent }, (response) => {
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.once('end', () =>
        finish(response.statusCode === 200 && text.includes('An answer.') && (!isStream || text.includes('[DONE]'))),
      );
      response.once('error', () => finish(false));
    });
    sent.once('error', () => finish(false));
    sent.end(
      JSON.stringify({ model: 'gpt-4o', stream: isStream, messages: [{ role: 'user', content: 'A question.' }] }),
    );
  });
}

/** So many calls, some at once; how many failed, and how long they took. */
async function load(gateway, agent, count) {
  let next = 0;
  let failed = 0;
  const took = [];
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (next < count) {
        const answer = await call(gateway, agent, next++ % 2 === 0);
        took.push(answer.took);
        if (!answer.isFine) failed += 1;
      }
    }),
  );
  return { failed, took };
}

const providers = await Promise.all([startProvider(), startProvider(), startProvider()]);
const ports = providers.map(({ port }) => port);
const home = makeHome();
const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
let isMissed = false;
try {
  const rows = [];
  const measure = async (name, routing) => {
    let worst = 0;
    const cells = [];
    for (const fault of faults) {
      const gateway = await startGateway(home, configText(ports, routing));
      providers[0].set(fault, share);
      const { failed, took } = await load(gateway, agent, calls);
      providers[0].set('none', 0);
      await gateway.end();
      worst = Math.max(worst, failed / calls);
      cells.push(`${failed} (p99 ${percentile(took, 0.99).toFixed(0)} ms)`);
    }
    rows.push([name, ...cells]);
    return worst;
  };
  const fallback = 'fallback: {triggers: [rate_limit, server_error, timeout, connection]}';
  for (const strategy of strategies) {
    if ((await measure(strategy, `routing: {strategy: ${strategy}}\n  ${fallback}`)) > allowed) isMissed = true;
  }
  const without = 'routing: {strategy: round_robin}\n  circuit_breaker: {enabled: false}';
  if ((await measure('no fallback, no breakers', without)) === 0) isMissed = true;
  process.stdout.write(
    `Failed calls of ${calls} (${concurrency} at once), where one of three targets fails ${share * 100} % of its calls; ` +
      `allowed ${allowed * 100} %\n\n${table(['strategy', ...faults], rows)}\n`,
  );
  if (isMissed) process.exitCode = 1;
} finally {
  agent.destroy();
  await endAll();
  await Promise.all(providers.map((provider) => provider.end()));
  home.end();
}
