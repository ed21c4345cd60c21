// `npm run measure:many-streams [-- STREAMS]`: so many streams at once (500) through one gateway with the starter policies,
// windowed, 20 ms between tokens, beside none and a bare proxy. How old is each frame when it arrives, how many are later
// than 100 ms, what memory does it take? A word waits for the token that ends it, so kt's ages are 20 ms and more.
import { Agent, request } from 'node:http';
import { configs } from '../bench/configs.js';
import { percentile, table } from '../bench/numbers.js';
import { requestBody } from '../bench/payloads.js';
import { cpuMicroseconds, endAll, makeHome, peakMegabytes, startGateway, startServer } from '../bench/processes.js';

const streams = Number(process.argv[2] ?? 500);
const body = requestBody(1024, true);
const late = 100;

/** One stream; the ages of its frames in milliseconds. Rejects unless it ends with `[DONE]`. */
function read(subject, agent) {
  return new Promise((resolve, reject) => {
    const ages = [];
    let text = '';
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${subject.key}` };
    const options = {
      port: subject.port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/v1/chat/completions',
      headers,
      agent,
    };
    const call = request(options, (response) => {
      response.setEncoding('utf8').on('data', (chunk) => {
        const now = Number(process.hrtime.bigint() / 1000n);
        text += chunk;
        const end = text.lastIndexOf('\n\n');
        if (end === -1) return;
        for (const [, created] of text.slice(0, end).matchAll(/"created":(\d+)/g))
          ages.push((now - Number(created)) / 1000);
        text = text.slice(end);
        if (chunk.includes('[DONE]')) text = '[DONE]';
      });
      response.on('end', () => (text.includes('[DONE]') ? resolve(ages) : reject(new Error('a stream was cut'))));
      response.on('error', reject);
    });
    call.on('error', reject);
    call.end(body);
  });
}

async function measure(subject) {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  const before = subject.pid ? cpuMicroseconds(subject.pid) : 0;
  const started = performance.now();
  const ages = (await Promise.all(Array.from({ length: streams }, () => read(subject, agent)))).flat();
  const seconds = (performance.now() - started) / 1000;
  const cpu = subject.pid ? (cpuMicroseconds(subject.pid) - before) / 1e6 / seconds : 0;
  agent.destroy();
  const share = (ages.filter((age) => age > late).length / ages.length) * 100;
  return [
    subject.name,
    percentile(ages, 0.5).toFixed(1),
    percentile(ages, 0.99).toFixed(1),
    Math.max(...ages.slice(0, 100_000)).toFixed(1),
    `${share.toFixed(2)} %`,
    `${(cpu * 100).toFixed(0)} %`,
    peakMegabytes(subject.pid).toFixed(0),
  ];
}

const upstream = { name: 'direct', ...(await startServer('../measure/paced-upstream.js')) };
const bare = { name: 'bare proxy', ...(await startServer('bare-proxy.js', String(upstream.port))) };
const home = makeHome();
try {
  const gateway = await startGateway(
    home,
    configs.starter(upstream.port).replace('providers:', 'streaming: {output_mode: windowed}\nproviders:'),
  );
  const subjects = [upstream, bare, { name: 'kt, starter policies, windowed', ...gateway }];
  const rows = [];
  for (const subject of subjects) {
    await measure(subject);
    rows.push(await measure(subject));
  }
  const head = ['', 'p50 age ms', 'p99 age ms', 'oldest ms', `over ${late} ms`, 'CPU', 'peak MiB'];
  console.log(`${streams} streams of 200 tokens, 20 ms apart\n\n${table(head, rows)}`);
} finally {
  await endAll();
  home.end();
}
