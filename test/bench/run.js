// `npm run bench [-- load|startup|workers|growth] [--quick]`: kt with the starter policies and with an empty chain beside two bare
// proxies, on one upstream, in alternating runs. Prints tables; says of each target whether it was met. docs/performance.md tells how
// to read it.
import { configs } from './configs.js';
import { conversationBody, requestBody } from './payloads.js';
import { cpuMicroseconds, peakMegabytes, startLoad, startServer, withGateways } from './processes.js';
import { judged, median, percentile, table } from './numbers.js';
import { measureGrowth } from './growth.js';
import { measureStartup } from './startup.js';
import { measureWorkers } from './workers.js';

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const runs = isQuick ? 3 : 5;
const milliseconds = isQuick ? 1000 : 2500;
const warmUp = isQuick ? 1500 : 4000;

/** One run: what the load saw and what the kernel counted. */
async function measure(load, subject, job) {
  const before = cpuMicroseconds(subject.pid);
  const seen = await load.run({ ...job, port: subject.port, key: subject.key });
  const cpu = cpuMicroseconds(subject.pid) - before;
  if (seen.failures > 0) throw new Error(`${subject.name}: ${seen.failures} of ${seen.requests} requests failed`);
  return {
    cpu: cpu / seen.requests,
    throughput: seen.requests / seen.seconds,
    p50: percentile(seen.latencies, 0.5),
    p99: percentile(seen.latencies, 0.99),
    first: percentile(seen.firsts, 0.5),
  };
}

/** Medians of alternating runs, by subject. */
async function compare(load, subjects, job) {
  const seen = new Map(subjects.map(({ name }) => [name, []]));
  // A stream takes so long that few would be seen in a warm-up of streams alone, and code that ran rarely is not compiled.
  const plain = { connections: 32, milliseconds: warmUp, body: requestBody(1024, false) };
  for (const { port, key } of subjects) {
    await load.run({ ...plain, port, key });
    await load.run({ ...job, milliseconds: warmUp, port, key });
  }
  for (let run = 0; run < runs; run++) {
    for (const subject of subjects) seen.get(subject.name).push(await measure(load, subject, job));
  }
  const middle = (results, field) => median(results.map((result) => result[field]));
  return new Map(
    [...seen].map(([name, results]) => [
      name,
      Object.fromEntries(['cpu', 'throughput', 'p50', 'p99', 'first'].map((field) => [field, middle(results, field)])),
    ]),
  );
}

function report(title, subjects, seen) {
  const direct = seen.get('direct');
  const bare = seen.get('leanest proxy');
  const ordinary = seen.get('ordinary proxy');
  const rows = subjects.map(({ name, pid }) => {
    const { cpu, throughput, p50, p99, first } = seen.get(name);
    const added = (value, base) => (value - base).toFixed(2);
    const isDirect = name === 'direct';
    return [
      name,
      isDirect ? '' : cpu.toFixed(0),
      isDirect ? '' : (cpu / bare.cpu).toFixed(2),
      isDirect ? '' : (cpu / ordinary.cpu).toFixed(2),
      throughput.toFixed(0),
      isDirect ? `(${p50.toFixed(2)})` : added(p50, direct.p50),
      isDirect ? `(${p99.toFixed(2)})` : added(p99, direct.p99),
      isDirect ? `(${first.toFixed(2)})` : added(first, direct.first),
      isDirect ? '' : peakMegabytes(pid).toFixed(0),
    ];
  });
  const head = [
    '',
    'CPU µs/request',
    '× leanest',
    '× ordinary',
    'requests/s',
    'p50 added ms',
    'p99 added ms',
    'first added ms',
    'peak MiB',
  ];
  console.log(`\n${title}\n\n${table(head, rows)}`);
}

function measureLoad() {
  return withGateways(async (start) => {
    const upstream = { name: 'direct', ...(await startServer('upstream.js')) };
    const bare = { name: 'leanest proxy', ...(await startServer('bare-proxy.js', String(upstream.port))) };
    const ordinary = { name: 'ordinary proxy', ...(await startServer('ordinary-proxy.js', String(upstream.port))) };
    const load = startLoad();
    const empty = await start('kt, empty chain', configs.empty(upstream.port));
    const starter = await start('kt, starter policies', configs.starter(upstream.port));
    const realtime = await start('kt, starter, realtime', configs.realtime(upstream.port));
    const plain = [upstream, bare, ordinary, empty, starter];
    const plainJob = { connections: 32, milliseconds };
    for (const kilobytes of [1, 10]) {
      const seen = await compare(load, plain, { ...plainJob, body: requestBody(kilobytes * 1024, false) });
      report(`${kilobytes} KB prompt, 1 KB answer, 32 connections`, plain, seen);
      if (kilobytes > 1) continue;
      console.log('');
      for (const proxy of [bare, ordinary]) {
        const times = (name) => seen.get(name).cpu / seen.get(proxy.name).cpu;
        console.log(`CPU, starter policies, × the ${proxy.name}: ${judged(times(starter.name), 2)}`);
        console.log(`CPU, empty chain, × the ${proxy.name}: ${judged(times(empty.name), 1.5)}`);
      }
    }
    const streams = [upstream, bare, ordinary, empty, realtime, starter];
    const streamJob = { connections: 4, milliseconds: milliseconds * 2, body: requestBody(1024, true) };
    const seen = await compare(load, streams, streamJob);
    report('300 tokens streamed, 4 connections (empty chain: realtime; starter policies: windowed)', streams, seen);
    const first = (name) => seen.get(name).first - seen.get('direct').first;
    console.log('');
    for (const proxy of [bare, ordinary]) {
      for (const { name } of [empty, realtime]) {
        console.log(`First token added, ${name}, × the ${proxy.name}: ${judged(first(name) / first(proxy.name), 1.2)}`);
      }
      const late = seen.get(starter.name).first - seen.get(proxy.name).first;
      console.log(`First token, windowed, ms after the ${proxy.name}: ${judged(late, 1)}`);
      const times = seen.get(starter.name).cpu / seen.get(proxy.name).cpu;
      console.log(`CPU a stream, windowed, × the ${proxy.name}: ${judged(times, 2)}`);
    }
    const conversation = await compare(load, plain, { ...plainJob, body: conversationBody(10) });
    report('Conversation of 10 messages of 1 KB, the last one new, 32 connections', plain, conversation);
  });
}

const parts = words.filter((word) => !word.startsWith('--'));
const isAsked = (part) => parts.length === 0 || parts.includes(part);
if (isAsked('load')) await measureLoad();
if (isAsked('startup')) await measureStartup(isQuick ? 7 : 15);
if (isAsked('workers')) await measureWorkers({ runs, milliseconds });
// Not part of the whole: it takes minutes, and its tables are read, not judged.
if (parts.includes('growth')) await measureGrowth({ runs: 3, milliseconds: 1000 });
