// `npm run measure:sockets [-- CASE]`: connections that mean no good, and what they do to others. Beside each of them one client
// after the other calls as ever; its p99 may be at most twice what it is alone, in the same run: 200 connections whose headers come a
// byte at a time, 200 whose bodies do, 500 that say nothing, 200 that take their streams twice a second.
// Ends with status 1 where that is missed.
import { connect } from 'node:net';
import { configs } from '../bench/configs.js';
import { percentile, table } from '../bench/numbers.js';
import { requestBody } from '../bench/payloads.js';
import { endAll, makeHome, peakMegabytes, startGateway, startLoad, startServer } from '../bench/processes.js';

const length = 6_000;
const allowed = 2;
const only = process.argv[2] ?? '';

/** A connection that is nobody's business when it breaks. */
function open(port) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  socket.on('error', () => undefined);
  return socket;
}

const head = ({ port, key }, body) =>
  `POST /v1/chat/completions HTTP/1.1\r\nhost: localhost:${port}\r\ncontent-type: application/json\r\n` +
  `authorization: Bearer ${key}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;

/** Sends a text a byte each 100 ms. */
function trickle(socket, text) {
  let at = 0;
  const timer = setInterval(() => {
    if (socket.destroyed || at >= text.length) clearInterval(timer);
    else socket.write(text[at++]);
  }, 100);
  socket.once('close', () => clearInterval(timer));
  return socket;
}

const many = (count, make) => Array.from({ length: count }, make);

/** By name, what is opened; closed when the measure is over. */
const cases = {
  'slow headers (200)': (gateway) => many(200, () => trickle(open(gateway.port), head(gateway, 'x'.repeat(100)))),
  'slow bodies (200)': (gateway) =>
    many(200, () => {
      const body = requestBody(1024, false);
      const socket = open(gateway.port);
      socket.write(head(gateway, body));
      return trickle(socket, body);
    }),
  'idle connections (500)': (gateway) => many(500, () => open(gateway.port)),
  'slow readers (200)': (gateway) =>
    many(200, () => {
      const body = requestBody(1024, true).replace('"bench"', '"paced"');
      const socket = open(gateway.port);
      socket.write(head(gateway, body) + body);
      // Takes what is there twice a second, and lets the rest wait.
      socket.on('data', () => socket.pause());
      const timer = setInterval(() => socket.resume(), 500);
      socket.once('close', () => clearInterval(timer));
      return socket;
    }),
};

const home = makeHome();
try {
  const upstream = await startServer('upstream.js');
  // 20 tokens a second, as models write.
  const paced = await startServer('../measure/paced-upstream.js', '50');
  const target = `    - {id: paced, provider: openai-compatible, model: paced, base_url: 'http://127.0.0.1:${paced.port}/v1'}\n`;
  const config = `${configs.starter(upstream.port)}${target}`;
  const gateway = await startGateway(home, config, [], ['--max-concurrency', '512']);
  const load = startLoad();
  const body = requestBody(1024, false);
  const run = () => load.run({ port: gateway.port, key: gateway.key, body, connections: 2, milliseconds: length });
  await run();
  const rows = [];
  for (const [name, make] of Object.entries(cases).filter(([name]) => name.includes(only))) {
    const alone = await run();
    const sockets = make(gateway);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const beside = await run();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const ratio = percentile(beside.latencies, 0.99) / percentile(alone.latencies, 0.99);
    const isSo = ratio <= allowed && beside.failures === 0;
    if (!isSo) process.exitCode = 1;
    rows.push([
      name,
      percentile(alone.latencies, 0.99).toFixed(1),
      percentile(beside.latencies, 0.99).toFixed(1),
      `${ratio.toFixed(2)} ${isSo ? 'ok' : 'MISSED'}`,
      String(beside.failures),
      peakMegabytes(gateway.pid).toFixed(0),
    ]);
  }
  process.stdout.write(`${table(['beside', 'p99 alone ms', 'p99 ms', 'ratio', 'failed', 'peak MiB'], rows)}\n`);
} finally {
  await endAll();
  home.end();
}
