/** Anthropic's token counts as this project counts them: what the provider's cache took or gave is input like the rest. */
import { isObject } from '../fields.ts';
import type { Usage } from '../shape.ts';

const inputCounts = ['input_tokens', 'cache_creation_input_tokens', 'cache_read_input_tokens'];

/** The counts that an answer or an event has; null where it has none. An event at the end may give the output's alone. */
export function readUsage(usage: unknown): Partial<Usage> | null {
  if (!isObject(usage)) return null;
  const counts = inputCounts.map((name) => usage[name]).filter((count) => typeof count === 'number');
  const output = usage['output_tokens'];
  const cached = usage['cache_read_input_tokens'];
  return {
    ...(typeof usage['input_tokens'] === 'number' && { input_tokens: counts.reduce((sum, count) => sum + count, 0) }),
    ...(typeof output === 'number' && { output_tokens: output }),
    ...(typeof cached === 'number' && cached > 0 && { cached_input_tokens: cached }),
  };
}
