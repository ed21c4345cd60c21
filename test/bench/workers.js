// `npm run bench -- workers`: what a call costs a gateway with two workers, beside one process and beside two gateways of one process
// each: the CPU of all processes, since the load and the provider want the same cores. Two gateways that know nothing of each other are
// the most that two processes can be: what a call costs them more than one of them is the machine's doing, not that of workers.
import { configs } from './configs.js';
import { requestBody } from './payloads.js';
import { cpuMicroseconds, endAll, makeHome, startGateway, startLoad, startServer, workersOf } from './processes.js';
import { median, table } from './numbers.js';

/** What two workers are to be able to take, on cores enough, in units of what one process can. */
const aim = 1.7;

/** How many calls are under way at once. Models take seconds, so that a busy gateway has many. */
const connectionCounts = [32, 128];

/** Milliseconds until a process that serves has run often enough for the engine to have compiled what it runs. */
const warmUp = 8000;

/** What is measured: gateways that share the connections, and their processes, the primary first where there is one. */
async function startSubject(name, count, words, config, homes) {
  const gateways = [];
  for (let index = 0; index < count; index++) {
    const home = makeHome();
    homes.push(home);
    gateways.push(await startGateway(home, config, [], words));
  }
  const workers = words.length === 0 ? [] : workersOf(gateways[0].pid);
  return { name, gateways, workers, pids: [...gateways.map(({ pid }) => pid), ...workers], seen: [] };
}

/** Keeps a subject busy; resolves with what each of its gateways answered. */
function run(loads, { gateways }, connections, milliseconds) {
  const body = requestBody(1024, false);
  const share = connections / gateways.length;
  return Promise.all(
    gateways.map(({ port, key }, index) => loads[index].run({ port, key, body, connections: share, milliseconds })),
  );
}

/** One run: CPU a call, in microseconds, of all processes and of the first. */
async function measure(loads, subject, connections, milliseconds) {
  const before = subject.pids.map(cpuMicroseconds);
  const answers = await run(loads, subject, connections, milliseconds);
  const spent = subject.pids.map((pid, index) => cpuMicroseconds(pid) - before[index]);
  const sum = (values) => values.reduce((all, value) => all + value, 0);
  const requests = sum(answers.map((answer) => answer.requests));
  const failures = sum(answers.map((answer) => answer.failures));
  if (failures > 0) throw new Error(`${subject.name}: ${failures} of ${requests} requests failed`);
  return { all: sum(spent) / requests, first: spent[0] / requests, rate: requests / answers[0].seconds };
}

async function compare(loads, title, connections, { runs, milliseconds }, subjects) {
  for (const subject of subjects) {
    subject.seen = [];
    await run(loads, subject, connections, warmUp);
  }
  for (let turn = 0; turn < runs; turn++) {
    for (const subject of subjects) subject.seen.push(await measure(loads, subject, connections, milliseconds));
  }
  const middle = ({ seen }, field) => median(seen.map((result) => result[field]));
  const [one, two, shared] = subjects;
  const rows = subjects.map((subject) => {
    const [all, first] = [middle(subject, 'all'), middle(subject, 'first')];
    const times = [one, two].map((beside) => (all / middle(beside, 'all')).toFixed(2));
    const primary = subject.workers.length === 0 ? '' : first.toFixed(0);
    return [subject.name, all.toFixed(0), primary, ...times, middle(subject, 'rate').toFixed(0)];
  });
  const head = ['', 'CPU µs/request', 'of it the primary', '× one process', '× two gateways', 'requests/s'];
  const capacity = (2 * middle(one, 'all')) / middle(shared, 'all');
  const verdict = capacity >= aim ? 'ok' : 'MISSED';
  console.log(`\n${title}, 1 KB prompt, 1 KB answer, ${connections} connections\n\n${table(head, rows)}\n`);
  console.log(`Two workers can take, × one process: ${capacity.toFixed(2)} (target ${aim}: ${verdict})`);
}

/** Measures and prints it. `pace` says how many runs and how long, in milliseconds. */
export async function measureWorkers(pace) {
  const upstream = await startServer('upstream.js');
  const homes = [];
  try {
    const loads = [startLoad(), startLoad()];
    for (const [title, config] of [
      ['Empty chain', configs.empty(upstream.port)],
      ['Starter policies', configs.starter(upstream.port)],
    ]) {
      const subjects = [
        await startSubject('one process', 1, [], config, homes),
        await startSubject('two gateways', 2, [], config, homes),
        await startSubject('--workers 2', 1, ['--workers', '2'], config, homes),
      ];
      for (const connections of connectionCounts) await compare(loads, title, connections, pace, subjects);
      for (const { gateways } of subjects) await Promise.all(gateways.map(({ end }) => end()));
    }
  } finally {
    await endAll();
    for (const home of homes) home.end();
  }
}
