// `npm run measure:event-cost`: what of a call's CPU goes into writing its event? Gateways with the starter policies that write
// events (os, fsync, strict) beside one that writes none, on one upstream, in alternating runs. Exit status 1 where the default,
// fsync, takes more than a tenth of a call.
import { fileURLToPath } from 'node:url';
import { configs } from '../bench/configs.js';
import { median, table } from '../bench/numbers.js';
import { requestBody } from '../bench/payloads.js';
import { cpuMicroseconds, endAll, makeHome, startGateway, startLoad, startServer } from '../bench/processes.js';

const runs = Number(process.argv[2] ?? 7);
const noEvents = fileURLToPath(new URL('no-events.cjs', import.meta.url));
const body = requestBody(1024, false);

const upstream = await startServer('upstream.js');
const load = startLoad();
const homes = [];
const gateway = async (name, durability, nodeOptions) => {
  const home = makeHome();
  homes.push(home);
  const config = `${configs.starter(upstream.port)}events: {durability: ${durability}}\n`;
  return { name, seen: [], ...(await startGateway(home, config, nodeOptions)) };
};
try {
  const subjects = [
    await gateway('no events', 'os', ['-r', noEvents]),
    await gateway('os', 'os', []),
    await gateway('fsync', 'fsync', []),
    await gateway('strict', 'strict', []),
  ];
  const job = { connections: 32, body };
  for (const { port, key } of subjects) await load.run({ ...job, milliseconds: 4000, port, key });
  for (let run = 0; run < runs; run++) {
    for (const { port, key, pid, seen } of subjects) {
      const before = cpuMicroseconds(pid);
      const { requests, failures } = await load.run({ ...job, milliseconds: 2500, port, key });
      if (failures > 0) throw new Error(`${failures} of ${requests} requests failed`);
      seen.push((cpuMicroseconds(pid) - before) / requests);
    }
  }
  const [without] = subjects.map(({ seen }) => median(seen));
  const rows = subjects.map(({ name, seen }) => {
    const cpu = median(seen);
    return [name, cpu.toFixed(0), `${(((cpu - without) / cpu) * 100).toFixed(1)} %`];
  });
  console.log(table(['events', 'CPU µs a call', 'of it for the event'], rows));
  const fsync = median(subjects[2].seen);
  if ((fsync - without) / fsync > 0.1) process.exitCode = 1;
} finally {
  await endAll();
  for (const home of homes) home.end();
}
process.exit();
