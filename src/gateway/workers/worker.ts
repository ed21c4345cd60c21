/**
 * A worker of a gateway: serves like a gateway of one process, and has the primary write its events, count its limits, and tell
 * the others what it refused.
 */
import cluster from 'node:cluster';
import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { createEventIds } from '../../events/ids.ts';
import { openPromptHasher } from '../../events/prompt-hash.ts';
import { createEventClock } from '../../events/time.ts';
import type { JudgedConfig } from '../config.ts';
import type { MetricsText } from '../metrics/exposition.ts';
import type { ReloadAnswer } from '../reload-report.ts';
import type { LoadedConfig } from '../running-config.ts';
import { startServing, type Serving, type ServingReport, type ServingSettings } from '../serving.ts';
import { openWorkerPort } from './channel-socket.ts';
import { Channel } from './channel.ts';
import type { ListeningFacts, WorkerPlan } from './plan.ts';
import { PrimaryLog } from './primary-log.ts';
import { countersThrough } from './shared-counters.ts';
import { SharedRepeats, type PlainRefusal } from './shared-repeats.ts';
import { ToldBreakers, type ToldBreaker } from './told-breakers.ts';
import { NotedUnderWay } from './under-way-file.ts';

/** What a worker needs of the process that it is. */
export interface WorkerContext {
  compile(judged: JudgedConfig, plan: WorkerPlan): Promise<LoadedConfig>;
  sources(plan: WorkerPlan): ServingSettings['sources'];
  /** Where it says its own: requests, faults. */
  readonly report: Pick<ServingReport, 'request' | 'fault'>;
}

/** Refused credentials are told this often, in milliseconds; the primary sums them up for a minute. */
const tellRefusalsEvery = 1_000;

/** Serves until the primary says that it is over. Rejects where it can't; the primary has been told then. */
export async function runWorker(context: WorkerContext): Promise<void> {
  const { worker } = cluster;
  if (!worker) throw new Error('this process is no worker');
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  // One that can't start has told why, and has no more to say.
  const ready = (): Promise<Started | null> => started.catch(() => null);
  const log = new PrimaryLog((event) => channel.event(event));
  const port = openWorkerPort();
  const channel: Channel = new Channel(port, {
    ...log.handlers,
    use: async (judged: JudgedConfig) => (await ready())?.use(judged),
    switchOff: async () => (await ready())?.serving.switchOff(),
    certificate: async () => (await ready())?.serving.reloadCertificate(),
    learn: (refusal: PlainRefusal) => repeats.learn(refusal),
    heed: (told: ToldBreaker) => breakers.hear(told),
    alive: () => true,
    shed: async (count: number) => (await ready())?.serving.shed(count),
    connections: async () => (await ready())?.serving.connections(),
    snapshot: async () => (await ready())?.serving.snapshot(),
    targets: async () => (await ready())?.serving.targets(),
    drain: async () => (await ready())?.serving.drain(),
    stop: async (within: number) => {
      const finished = (await (await ready())?.serving.stop(within)) ?? true;
      // In a turn of its own, after the one in which the answer leaves.
      setImmediate(() => setImmediate(end));
      return finished;
    },
  });
  const repeats = new SharedRepeats(
    () => performance.now(),
    (refusal) => channel.tell('repeat', refusal),
  );
  const breakers = new ToldBreakers((told) => channel.tell('breaker', told));
  const started = start(channel, log, repeats, breakers, context);
  try {
    const { serving } = await started;
    const facts: ListeningFacts = { port: serving.port, addresses: serving.addresses };
    channel.tell('listening', facts);
    await ended;
  } catch (error) {
    const { message, code, address, path } = error as Error & { code?: string; address?: unknown; path?: string };
    await channel.ask('failed', { message, code, address, path });
  }
  port.end();
  worker.disconnect();
}

/** What serves, as the primary may ask it. */
interface Started {
  readonly serving: Serving;
  use(judged: JudgedConfig): Promise<void>;
}

async function start(
  channel: Channel,
  log: PrimaryLog,
  repeats: SharedRepeats,
  breakers: ToldBreakers,
  context: WorkerContext,
): Promise<Started> {
  const plan = (await channel.ask('plan', null)) as WorkerPlan;
  const clock = createEventClock({ now: Date.now, monotonic: () => performance.now() });
  const nextId = createEventIds({ now: Date.now, random: randomBytes });
  log.handlers.health(plan.logProblem);
  const underWay = new NotedUnderWay(plan.underWayFile);
  const serving = await startServing(
    {
      eventsFolder: plan.eventsFolder,
      keysFile: plan.keysFile,
      version: plan.version,
      loaded: await context.compile(plan.judged, plan),
      listen: { ...plan.listen, isShared: true },
      tls: plan.tls,
      maxConcurrency: plan.maxConcurrency,
      ephemeralKeys: plan.ephemeralKeys,
      sources: context.sources(plan),
    },
    {
      log,
      underWay,
      repeats,
      follow: (config) => breakers.follow(config),
      counters: countersThrough(channel),
      hashPrompt: await openPromptHasher(plan.home),
      timestamp: () => clock.timestamp(),
      nextId,
      gatherRefusals: tellRefusalsEvery,
      refused: (reason, count) => channel.tell('refused', { reason, count }),
      limitReached: (notice) => channel.tell('limitReached', notice),
      reload: async () => (await channel.ask('reload', null)) as ReloadAnswer,
      metrics: async () => (await channel.ask('metrics', null)) as MetricsText,
      providers: async () => (await channel.ask('providers', null)) as string,
      report: {
        request: (event) => context.report.request(event),
        fault: (error, requestId) => context.report.fault(error, requestId),
        warn: (message) => channel.tell('warn', message),
        say: (message) => channel.tell('say', message),
      },
    },
  );
  if (plan.isSwitchedOff) serving.switchOff();
  return { serving, use: async (judged) => serving.use(await context.compile(judged, plan)) };
}
