/**
 * A judged config → what a gateway serves by: its settings, and its chain with all that evaluates it. Whoever only judges configs
 * does not load this, and a worker, which is handed what was judged, does not load what judges.
 */
import { eventsSettings, type EventsSettings } from '../events/section.ts';
import { readChainConfig } from '../policy/chain-config.ts';
import { compileChain, type EngineOptions } from '../policy/engine.ts';
import { kinds } from '../policy/kinds/index.ts';
import type { Fingerprint } from '../policy/known-texts.ts';
import type { SecretReference } from '../policy/secret-ref.ts';
import { AskPort } from './ask-port.ts';
import type { JudgedConfig } from './config.ts';
import { keyedHash } from './keyed-hash.ts';
import { LongTexts } from './long-texts.ts';
import type { LoadedConfig } from './running-config.ts';
import { readSettings } from './settings.ts';
import { TallyPort } from './tally-port.ts';
import type { StartTextThread, ThreadConfig } from './text-thread.ts';

/** What a judged config is compiled with: `now` in milliseconds since the epoch, `ticks` in monotonic microseconds. */
export interface CompileClock {
  now(): number;
  ticks(): number;
  /** A secret's value; null where the variable or file is not there. Left out where no secrets are at hand. */
  secret?(ref: SecretReference): string | null;
  /** Starts what judges long texts; left out where nothing is served meanwhile. */
  readonly startTextThread?: StartTextThread;
  /** By what texts are known that were judged before; left out where each is to be judged whenever it comes. */
  readonly fingerprint?: Fingerprint;
}

/** What flags set over a config. */
export interface ConfigOverrides {
  readonly failMode?: 'block' | 'allow';
}

/** A config as a gateway serves by it. */
export type CompiledConfig = LoadedConfig & { readonly events: EventsSettings };

/** Compiles a judged config. Rejects where it has errors: ask `value` first. */
export async function compileConfig(
  judged: Pick<JudgedConfig, 'value' | 'hash'>,
  clock: CompileClock,
  overrides: ConfigOverrides = {},
): Promise<CompiledConfig> {
  const { value } = judged;
  if (value === null) throw new Error('a config with errors can not be compiled');
  const written = readChainConfig(value);
  const chainConfig = { ...written, failMode: overrides.failMode ?? written.failMode };
  const asking = new AskPort();
  const tallying = new TallyPort();
  const secrets: [SecretReference, string | null][] = [];
  const { startTextThread } = clock;
  const parts = (): ThreadConfig => ({ judged: { value, hash: judged.hash }, overrides, secrets });
  const longTexts = startTextThread === undefined ? null : new LongTexts(parts, startTextThread);
  const options: EngineOptions = {
    kinds,
    now: () => clock.now(),
    ticks: () => clock.ticks(),
    ask: asking.ask,
    tally: tallying.tally,
    keyedHash(key) {
      const secret = clock.secret?.(key) ?? null;
      secrets.push([key, secret]);
      return keyedHash(secret);
    },
    ...(longTexts !== null && { aside: longTexts.judge }),
    ...(clock.fingerprint !== undefined && { fingerprint: clock.fingerprint }),
  };
  return {
    document: value,
    settings: readSettings(value),
    chain: await compileChain(chainConfig, options),
    asking,
    tallying,
    longTexts,
    failMode: chainConfig.failMode,
    hash: judged.hash,
    events: eventsSettings(value['events']),
  };
}
