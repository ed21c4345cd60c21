/**
 * `kt gateway run`: serves the governed gateway until a signal ends it. Stdout stays empty; what there is to say goes to stderr.
 */
import { rm } from 'node:fs/promises';
import { join, resolve as absolute } from 'node:path';
import { Option, type Command } from './commander.ts';
import { EventLogBusyError } from '../events/lock.ts';
import { SigningKeyError } from '../events/signing-key.ts';
import { SinkError } from '../events/sinks/sink-error.ts';
import { compileConfig } from '../gateway/compile-config.ts';
import { judgeConfig, type ConfigFile, type JudgedConfig } from '../gateway/config.ts';
import { createFingerprint } from '../gateway/fingerprint.ts';
import { startJudge } from '../gateway/judge-thread.ts';
import { startTextThread } from '../gateway/text-thread.ts';
import type { ConfigSource } from '../gateway/open-reloader.ts';
import type { ReloadOccasion, ReloadOutcome } from '../gateway/reload.ts';
import { KeysError } from '../gateway/keys.ts';
import type { LoadedConfig } from '../gateway/running-config.ts';
import { ListenError, isLoopback } from '../gateway/serve.ts';
import { startGateway, type Gateway, type GatewayOptions } from '../gateway/start.ts';
import { defaultConfigFile, readConfigFile, readConfigFileLater } from './config-files.ts';
import type { Context } from './context.ts';
import { CommandError, exitCode, type ExitCode } from './exit-code.ts';
import { bannerLines } from './gateway/banner.ts';
import { demoConfig, demoHome } from './gateway/demo.ts';
import { defaultPort, readFlags, type GatewayFlags } from './gateway/flags.ts';
import { openJournal, type Journal } from './gateway/journal.ts';
import { sinkSources, targetSources } from './gateway/sources.ts';
import { demoKeys, tokenKey, usualKeys } from './gateway/start-keys.ts';
import { keysFile } from './keys/keys-file.ts';
import { packageVersion } from './package-version.ts';
import { paintFor } from './report/paint.ts';
import { renderDiagnostics } from './report/text.ts';

/** Flags and help. */
export function configure(command: Command): void {
  const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];
  command
    .option(
      '--policy-config <file>',
      `a config; later ones go over earlier ones (default: ${defaultConfigFile})`,
      collect,
      [],
    )
    .option('--demo', 'serve the built-in mock provider with starter policies and keys of this start')
    .option('--listen <host:port>', 'where to listen', `localhost:${defaultPort}`)
    .addOption(new Option('--fail-mode <mode>', 'what a policy that fails means').choices(['block', 'allow']))
    .option('--max-concurrency <n>', 'provider calls at once; more wait their turn', '256')
    .option('--workers <n>', 'processes that serve, or auto for one a core', '1')
    .option('--drain-timeout <duration>', 'how long open calls may take to finish at the end', '30s')
    .option('--quiet', 'no line per request')
    .addOption(new Option('--log-format <format>', 'form of what is said on stderr').choices(['pretty', 'json']))
    .option('--api-token <token>', 'one more access key, 20 characters or more (KEEPTRUSTS_API_TOKEN)')
    .option('--tls-cert <file>', 'serve HTTPS with this certificate chain (PEM); a changed file is taken up')
    .option('--tls-key <file>', 'and this key of it (PEM)')
    .option('--upstream <url>', 'debugging: send every call here (KEEPTRUSTS_UPSTREAM_URL)')
    .option('--upstream-api-key <key>', 'debugging: with this key (KEEPTRUSTS_UPSTREAM_API_KEY)')
    .option('--upstream-api-key-header <name>', 'debugging: in this header (KEEPTRUSTS_UPSTREAM_API_KEY_HEADER)')
    .option('--upstream-api-key-prefix <text>', 'debugging: after this (KEEPTRUSTS_UPSTREAM_API_KEY_PREFIX)')
    .allowExcessArguments(false)
    .addHelpText(
      'after',
      `
Examples:
  $ kt gateway run --demo
  $ OPENAI_API_KEY=sk-… kt gateway run --policy-config policy-config.yaml
  $ kt gateway run --policy-config base.yaml --policy-config production.yaml --log-format json

Exit status: 0 after SIGTERM, 130 after SIGINT, 1 a config that does not load, 2 a port, file or folder that can't be had.`,
    );
}

/** What runs, with workers or without. */
type RunningGateway = Pick<Gateway, 'port' | 'addresses' | 'config' | 'log' | 'reload' | 'drain' | 'stop'>;

/** Everything a start needs, from flags and files. */
interface Plan {
  readonly flags: GatewayFlags;
  readonly home: string;
  readonly options: Omit<GatewayOptions, 'report'> & { readonly source: ConfigSource };
  /** Lines that the banner has to say of this start. */
  readonly notes: readonly string[];
  readonly noteFields: Readonly<Record<string, unknown>>;
  readonly snippetKey: string;
}

/** Runs the gateway; resolves when it has ended. */
export async function run(
  options: Readonly<Record<string, unknown>>,
  _args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const flags = readFlags(options, context);
  // A log collector that is restarted, or has no more room, must not take the gateway down. With a terminal goes who started it.
  if (context.stderr.isTTY !== true) context.outlived.add(context.stderr);
  if (context.env['KT_WORKER'] === '1') {
    const { runAsWorker } = await import('./gateway/worker-run.ts');
    return runAsWorker(flags, context);
  }
  const plan = await prepare(flags, context);
  if (plan === null) return exitCode.no;
  const journal = await openJournal(context, { format: flags.logFormat, isQuiet: flags.isQuiet });
  const ended = waitForSignal(context, journal);
  const gateway = await start(plan, journal, context);
  const stopHearing = context.onSignal(['SIGHUP'], () => void gateway.reload('signal'));
  await announce(gateway, plan, journal, context);
  const signal = await ended;
  // Said when it is so: who reads it may rely on it.
  await gateway.drain();
  const open = `${flags.drainTimeout / 1000} s at most`;
  journal.say(`${signal}: no new calls; waiting for open ones, ${open}`, { event: 'draining' });
  const finished = await gateway.stop(flags.drainTimeout);
  stopHearing();
  if (!finished) journal.warn('the drain time is over: calls still open were ended with an error');
  journal.flush();
  if (flags.isDemo) await rm(plan.home, { recursive: true, force: true });
  return signal === 'SIGINT' ? exitCode.interrupted : exitCode.ok;
}

/** The first signal; a second one ends the process at once. */
function waitForSignal(context: Context, journal: Journal): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let isFirst = true;
    context.onSignal(['SIGINT', 'SIGTERM'], (signal) => {
      if (!isFirst) {
        journal.flush();
        context.exit(signal === 'SIGINT' ? exitCode.interrupted : exitCode.terminated);
      }
      isFirst = false;
      resolve(signal);
    });
  });
}

function readConfigs(flags: GatewayFlags, context: Context): readonly ConfigFile[] {
  if (flags.isDemo) {
    if (flags.configFiles.length > 0) throw new CommandError('--demo brings its own config; leave --policy-config out');
    return [{ name: 'demo', text: demoConfig() }];
  }
  if (flags.configFiles.length > 0) return flags.configFiles.map((file) => readConfigFile(file, context));
  try {
    return [readConfigFile(defaultConfigFile, context)];
  } catch (error) {
    if (!(error instanceof CommandError) || (error.cause as { code?: string } | undefined)?.code !== 'ENOENT')
      throw error;
    throw new CommandError(`no --policy-config given, and there is no ${defaultConfigFile} here`, {
      hint: "'kt init' writes one to start from; 'kt gateway run --demo' needs none.",
      cause: error,
    });
  }
}

/** Null where the config does not load; the reasons are then on stderr, as lint prints them. */
async function prepare(flags: GatewayFlags, context: Context): Promise<Plan | null> {
  const files = readConfigs(flags, context);
  const sources = targetSources(context, flags.overrides);
  const clock = {
    now: () => context.now(),
    ticks: () => performance.now() * 1000,
    secret: sources.secret,
    startTextThread,
    fingerprint: createFingerprint(),
  };
  const judged = await judgeConfig(files, { now: context.now() });
  if (judged.diagnostics.length > 0) {
    const paint = await paintFor(context.color.stderr);
    context.stderr.write(`${renderDiagnostics(judged.diagnostics, judged.sources, paint)}\n`);
  }
  if (judged.value === null) return null;
  const overrides = flags.failMode === null ? {} : { failMode: flags.failMode };
  const compile = async (next: JudgedConfig): Promise<LoadedConfig> => compileConfig(next, clock, overrides);
  const config = await compileConfig(judged, clock, overrides);
  if (flags.isDemo && !isLoopback(flags.listen.host)) {
    throw new CommandError('--demo listens on loopback only', { hint: 'Leave --listen out, or use localhost.' });
  }
  const home = flags.isDemo ? await demoHome() : context.home;
  const keys = flags.isDemo ? demoKeys(context) : await usualKeys(context);
  return {
    flags,
    home,
    notes: keys.notes,
    noteFields: { ...keys.fields, ...(flags.isDemo ? { home } : {}) },
    snippetKey: keys.snippetKey,
    options: {
      home,
      eventsFolder: join(home, 'events'),
      keysFile: flags.isDemo ? join(home, 'keys.json') : keysFile(context),
      loaded: config,
      source: {
        files,
        judged,
        paths: flags.isDemo ? [] : files.map(({ name }) => absolute(context.cwd, name)),
        read: async () =>
          flags.isDemo ? files : Promise.all(files.map(({ name }) => readConfigFileLater(name, context))),
        startJudge,
        compile,
      },
      events: config.events,
      version: packageVersion(),
      sinks: sinkSources(context, config.events),
      listen: flags.listen,
      tls: await readCertificate(flags),
      maxConcurrency: flags.maxConcurrency,
      ephemeralKeys: [...keys.ephemeral, ...tokenKey(flags.apiToken)],
      sources,
    },
  };
}

/** The certificate that the flags name; null where none is. */
async function readCertificate({ tls }: GatewayFlags): Promise<NonNullable<GatewayOptions['tls']> | null> {
  if (tls === null) return null;
  const { readTls } = await import('../gateway/tls.ts');
  try {
    return { files: tls, pair: await readTls(tls) };
  } catch (error) {
    throw new CommandError((error as Error).message, { cause: error });
  }
}

/** A gateway of one process, or one with workers. */
async function startAs({ flags, options }: Plan, report: GatewayOptions['report']): Promise<RunningGateway> {
  const { workers, failMode, overrides } = flags;
  if (workers === 1) return startGateway({ ...options, report });
  const { startPrimary } = await import('../gateway/workers/primary.ts');
  return startPrimary({ ...options, report, workers, failMode, overrides });
}

async function start(plan: Plan, journal: Journal, context: Context): Promise<RunningGateway> {
  const { listen } = plan.flags;
  const report = {
    request: (event: Parameters<Journal['request']>[0]) => journal.request(event),
    warn: (message: string) => journal.warn(message),
    fault: (error: unknown, requestId: string) => journal.fault(error, requestId),
    say: (message: string) => journal.say(message),
    reload: (outcome: ReloadOutcome, occasion: ReloadOccasion) => journal.reload(outcome, occasion),
  };
  try {
    const gateway = await startAs(plan, report);
    if (!isLoopback(listen.host) && !plan.options.tls)
      journal.warn(`listening on ${listen.host} without TLS: keys and prompts pass in the clear`);
    if (plan.options.tls) {
      const { certificateWarning } = await import('../gateway/tls.ts');
      const warning = certificateWarning(plan.options.tls.pair, context.now());
      if (warning !== null) journal.warn(warning);
    }
    const { unusableTargets } = await import('../gateway/running-config.ts');
    for (const message of unusableTargets(gateway.config)) journal.warn(message);
    const { repaired, tookOver } = gateway.log;
    if (repaired) journal.warn('a torn last line of the event log, left by a crash, was set aside in its folder');
    if (tookOver) journal.warn('a former gateway left its lock on the events folder without ending; it was taken over');
    return gateway;
  } catch (error) {
    throw explained(error, context);
  }
}

/** What kept the gateway from starting, with a way out. */
function explained(error: unknown, context: Context): unknown {
  if (error instanceof EventLogBusyError || error instanceof SigningKeyError || error instanceof SinkError)
    return new CommandError(error.message, { cause: error });
  if (error instanceof KeysError) return new CommandError(`${error.message}.`, { cause: error });
  if (error instanceof ListenError) {
    const { host, port } = error.address;
    if (error.code === 'EADDRINUSE') {
      return new CommandError(`port ${port} is in use on ${host}`, {
        hint: `End what listens there, or take another port: kt gateway run --listen localhost:${port + 1}`,
        cause: error,
      });
    }
    const reason = error.code === 'EACCES' ? 'this user may not' : error.code;
    return new CommandError(`cannot listen on ${host}:${port}: ${reason}`, { cause: error });
  }
  const { code, path } = error as NodeJS.ErrnoException;
  if (typeof code === 'string' && typeof path === 'string') {
    return new CommandError(`cannot use ${path}: ${code}`, {
      hint: `State is kept in ${context.home}; KEEPTRUSTS_HOME moves it.`,
      cause: error,
    });
  }
  return error;
}

async function announce(gateway: RunningGateway, plan: Plan, journal: Journal, context: Context): Promise<void> {
  const { host } = plan.flags.listen;
  const url = `${plan.options.tls ? 'https' : 'http'}://${host}:${gateway.port}`;
  if (plan.flags.logFormat === 'json') {
    journal.say('listening', {
      url,
      addresses: gateway.addresses,
      ...(plan.flags.workers > 1 ? { workers: plan.flags.workers } : {}),
      ...(gateway.config.settings.pack.enabled ? {} : { enabled: false }),
      events: plan.options.eventsFolder,
      ...plan.noteFields,
    });
    return;
  }
  const facts = {
    version: packageVersion(),
    url,
    host,
    eventsFolder: plan.options.eventsFolder,
    snippetKey: plan.snippetKey,
    notes: plan.notes,
    workers: plan.flags.workers,
  };
  journal.say(bannerLines(gateway, facts, await paintFor(context.color.stderr)).join('\n'));
}
