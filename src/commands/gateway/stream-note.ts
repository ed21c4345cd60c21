/**
 * How streamed answers are treated under a config, in words: what waits and what can only act late.
 */
import type { RunningConfig } from '../../gateway/running-config.ts';

const lateSentence = 'when the answer is complete, and can then only end it with an error';

/** One line for the banner. */
export function reachesFirst({ settings, chain }: RunningConfig): string {
  const verdicts = chain.reachable('output');
  const acts = verdicts.has('block') || verdicts.has('escalate') || verdicts.has('redact');
  switch (settings.outputMode) {
    case 'buffered':
      return 'buffered: the whole answer is judged before its first token';
    case 'realtime':
      if (chain.restores) return 'realtime; what values are put back into waits until it is whole';
      return `realtime: each chunk leaves at once${acts ? `; output policies judge ${lateSentence}` : ''}`;
    case 'windowed':
      if (chain.late.length > 0) return `windowed; ${chain.late.join(', ')} can act only ${lateSentence}`;
      return acts || chain.restores
        ? 'windowed: text leaves once it is judged'
        : 'each chunk leaves at once; no policy acts on answers';
  }
}
