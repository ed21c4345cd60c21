/**
 * The config that cases and texts are tried on: read, judged, compiled, as the gateway would do it.
 */
import { performance } from 'node:perf_hooks';
import { loadConfig } from '../../gateway/load-config.ts';
import type { TrialConfig } from '../../gateway/trial/run.ts';
import { trialConfig } from '../../gateway/trial/trial-config.ts';
import { readConfigFile, type ConfigText } from '../config-files.ts';
import type { Context } from '../context.ts';
import { paintFor } from '../report/paint.ts';
import { secretReader } from '../gateway/sources.ts';
import { renderDiagnostics } from '../report/text.ts';

/** A config to try things on. */
export interface OpenConfig extends TrialConfig {
  readonly document: Readonly<Record<string, unknown>>;
}

/** Null where the config does not load; the reasons are then on stderr, as lint prints them. Warnings are lint's to tell. */
export async function openConfig(names: readonly string[], context: Context): Promise<OpenConfig | null> {
  const files: readonly ConfigText[] = names.map((name) => readConfigFile(name, context));
  const clock = { now: () => context.now(), ticks: () => performance.now() * 1000, secret: secretReader(context) };
  const { config, diagnostics, sources } = await loadConfig(files, clock);
  if (config === null) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    context.stderr.write(renderDiagnostics(errors, sources, await paintFor(context.color.stderr)));
    return null;
  }
  return { ...trialConfig(config), document: config.document };
}
