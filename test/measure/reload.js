// `npm run measure:reload [-- RELOADS [CALLS A SECOND]]`: saves so many configs (50), as an editor does and in place by turns, under
// so many calls a second (200). Every call has to be answered with 200, and the new config has to be in force within 500 ms of
// each save; calls in flight may have either. Ends with status 1 where that is missed.
import { renameSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { configs } from '../bench/configs.js';
import { percentile } from '../bench/numbers.js';
import { requestBody } from '../bench/payloads.js';
import { endAll, makeHome, startGateway, startServer } from '../bench/processes.js';

const reloads = Number(process.argv[2] ?? 50);
const rate = Number(process.argv[3] ?? 200);
const allowed = 500;
const body = requestBody(1024, false);
const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

/** One request; status and body. Rejects where the connection fails. */
function ask(gateway, method, path, key, content) {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${key}`, ...(content ? { 'content-type': 'application/json' } : {}) };
    const call = request({ port: gateway.port, host: '127.0.0.1', method, path, headers, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode, text }));
      response.on('error', reject);
    });
    call.on('error', reject);
    call.end(content);
  });
}

/** Puts a text where the gateway's config is. */
function save(file, text, byRename) {
  if (!byRename) return writeFileSync(file, text);
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

const accessKey = 'access-token-of-the-measure';
process.env.KEEPTRUSTS_API_TOKEN = accessKey;
const home = makeHome();
try {
  const upstream = await startServer('upstream.js');
  const text = configs.starter(upstream.port);
  const gateway = await startGateway(home, text);
  const file = join(home.home, 'policy-config.yaml');
  const counts = { calls: 0, failed: 0 };
  const open = new Set();
  const timer = setInterval(() => {
    counts.calls += 1;
    const call = ask(gateway, 'POST', '/v1/chat/completions', gateway.key, body)
      .then(
        ({ status }) => status === 200,
        () => false,
      )
      .then((isFine) => {
        if (!isFine) counts.failed += 1;
        open.delete(call);
      });
    open.add(call);
  }, 1000 / rate);
  const took = [];
  for (let round = 1; round <= reloads; round++) {
    const version = `9.${round}.0`;
    save(file, text.replace(/version: [\d.]+/, `version: ${version}`), round % 2 === 0);
    const saved = performance.now();
    for (;;) {
      const { text: shown } = await ask(gateway, 'GET', '/keeptrusts/config', accessKey);
      if (JSON.parse(shown).pack?.version === version) break;
      if (performance.now() - saved > 10_000) throw new Error(`config ${version} was not taken within 10 s`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    took.push(performance.now() - saved);
    await new Promise((resolve) => setTimeout(resolve, 50 * Math.random()));
  }
  clearInterval(timer);
  await Promise.all(open);
  const [half, most] = [percentile(took, 0.5), Math.max(...took)];
  process.stdout.write(
    `${reloads} reloads, ${counts.calls} calls at ${rate}/s: ${counts.failed} failed; ` +
      `new config in force after ${half.toFixed(0)} ms (p50), ${most.toFixed(0)} ms (most; allowed ${allowed})\n`,
  );
  if (counts.failed > 0 || most > allowed) process.exitCode = 1;
} finally {
  agent.destroy();
  await endAll();
  home.end();
}
