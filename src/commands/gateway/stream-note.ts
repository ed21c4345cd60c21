/**
 * How streamed answers are treated under a config, in words: what waits and what can only act late.
 */
import type { RunningConfig } from '../../gateway/running-config.ts';

/** One line for the banner. */
export function reachesFirst({ outputMode, chain }: RunningConfig): string {
  if (outputMode === 'buffered') return 'buffered: the whole answer is judged before its first token';
  const verdicts = chain.reachable('output');
  if (verdicts.has('block') || verdicts.has('escalate')) {
    return 'realtime: output policies judge when the answer is complete, and can then only end it with an error';
  }
  return 'realtime: each chunk leaves at once';
}
