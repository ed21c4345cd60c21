/**
 * Config files → a config that is judged and compiled: for whoever needs both at once, and in one process.
 */
import { compileConfig, type CompileClock, type CompiledConfig, type ConfigOverrides } from './compile-config.ts';
import { judgeConfig, type ConfigFile, type LintedConfig } from './config.ts';

/** What loading gives: the config where it has no errors, and in any case what lint has to say. */
export interface LoadResult extends LintedConfig {
  readonly config: CompiledConfig | null;
}

/** Loads files as one config: judges and compiles it. */
export async function loadConfig(
  files: readonly ConfigFile[],
  clock: CompileClock,
  overrides: ConfigOverrides = {},
): Promise<LoadResult> {
  const judged = await judgeConfig(files, { now: clock.now() });
  const { diagnostics, sources, summary } = judged;
  return {
    diagnostics,
    sources,
    summary,
    config: judged.value === null ? null : await compileConfig(judged, clock, overrides),
  };
}
