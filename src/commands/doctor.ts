/**
 * `kt doctor`: says what is wrong here, before a start or when something does not work. Changes nothing, and connects to
 * nothing but this machine unless asked to.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from './commander.ts';
import { defaultConfigFile, readConfigFile } from './config-files.ts';
import { nodeVersion, type Context } from './context.ts';
import type { Finding } from './doctor/checks.ts';
import { CommandError, exitCode, type ExitCode } from './exit-code.ts';

/** Where the gateway listens unless told otherwise. */
const usualPort = 41_002;

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** Flags and help. */
export function configure(command: Command): void {
  command
    .option(
      '--policy-config <file>',
      `the config to look at (repeatable; default: ${defaultConfigFile}, where it is there)`,
      collect,
      [],
    )
    .option('--connect', 'also try to reach the hosts of the targets, and the limits store')
    .option('--json', 'print what was found as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ kt doctor
  $ kt doctor --policy-config production.yaml --connect

Exit status: 0 nothing keeps the gateway from working (warnings may), 1 something does, 2 a flag is wrong.`,
    );
}

/** The config's own checks: does it load, are its secrets there, and, where asked, are its targets reachable. */
async function configFindings(
  names: readonly string[],
  connects: boolean,
  context: Context,
): Promise<readonly Finding[]> {
  const { checkConfig, checkLimits, checkLimitsStore, checkTarget } = await import('./doctor/checks.ts');
  const { judgeConfig } = await import('../gateway/config.ts');
  const { secretSources } = await import('./lint/secret-sources.ts');
  let files;
  try {
    files = names.map((name) => readConfigFile(name, context));
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return [{ check: 'config', state: 'error', message: error.message, hint: error.hint ?? null }];
  }
  const linted = await judgeConfig(files, { now: context.now(), secrets: secretSources(context) });
  const found: Finding[] = [{ check: 'config', ...checkConfig(names.at(-1) ?? defaultConfigFile, linted) }];
  if (linted.value === null) return found;
  for (const one of await checkLimits(linted.value, context)) found.push({ check: 'limits', ...one });
  if (!connects) return found;
  const { readSettings } = await import('../gateway/settings.ts');
  const { targets, limitsStore: store } = readSettings(linted.value);
  for (const { id, baseUrl } of targets) {
    if (baseUrl !== null) found.push({ check: 'target', ...(await checkTarget(id, baseUrl)) });
  }
  if (store?.type === 'redis') {
    const { secretReader } = await import('./gateway/sources.ts');
    found.push(...(await checkLimitsStore(store, secretReader(context))).map((one) => ({ check: 'store', ...one })));
  }
  return found;
}

/** Everything that is looked at, in order. */
async function examine(options: Readonly<Record<string, unknown>>, context: Context): Promise<readonly Finding[]> {
  const checks = await import('./doctor/checks.ts');
  const named = (options['policyConfig'] as readonly string[] | undefined) ?? [];
  const hasUsual = existsSync(resolve(context.cwd, defaultConfigFile));
  const configs = named.length > 0 ? named : hasUsual ? [defaultConfigFile] : [];
  const noConfig: Finding = {
    check: 'config',
    state: 'warning',
    message: `no ${defaultConfigFile} here`,
    hint: "'kt init' writes one to start from.",
  };
  return [
    { check: 'node', ...checks.checkNode(nodeVersion()) },
    ...checks.checkEnvironment(context).map((found) => ({ check: 'environment', ...found })),
    { check: 'state', ...checks.checkHome(context) },
    { check: 'keys', ...(await checks.checkKeys(context)) },
    { check: 'events', ...checks.checkEvents(context) },
    ...(configs.length === 0 ? [noConfig] : await configFindings(configs, options['connect'] === true, context)),
    { check: 'port', ...(await checks.checkPort(usualPort)) },
  ];
}

/** Looks, and tells. */
export async function run(
  options: Readonly<Record<string, unknown>>,
  _args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const findings = await examine(options, context);
  const isFine = findings.every(({ state }) => state !== 'error');
  if (options['json'] === true) {
    context.stdout.write(`${JSON.stringify({ ok: isFine, findings }, null, 2)}\n`);
    return isFine ? exitCode.ok : exitCode.no;
  }
  const { paintFor } = await import('./report/paint.ts');
  const paint = await paintFor(context.color.stdout);
  const signs = { ok: paint.good('ok   '), warning: paint.warning('warn '), error: paint.error('FAIL ') };
  for (const { check, state, message, hint } of findings) {
    context.stdout.write(`${signs[state]} ${check.padEnd(12)} ${message}\n`);
    if (hint !== null) context.stdout.write(`${' '.repeat(19)}${paint.help(hint)}\n`);
  }
  return isFine ? exitCode.ok : exitCode.no;
}
