import { describe, expect, it } from 'vitest';
import { reachesFirst } from '../../../src/commands/gateway/stream-note.ts';
import { loadConfig } from '../../../src/gateway/load-config.ts';
import type { RunningConfig } from '../../../src/gateway/running-config.ts';
import { configText, providerAt } from '../../support/gateway.ts';

/** The line for a config. */
async function line(chain: string, policy: string, streaming = ''): Promise<string> {
  const text = configText(chain, policy, providerAt('http://127.0.0.1:1') + streaming);
  const { config } = await loadConfig([{ name: 'test.yaml', text }], { now: Date.now, ticks: Date.now });
  if (config === null) throw new Error('the config has errors');
  return reachesFirst(config as unknown as RunningConfig);
}

describe('the banner’s line on streams', () => {
  const restoring = 'pii-detector: {phases: [input], redaction: {restore: true}';

  it.each([
    ['', '', '', 'each chunk leaves at once; no policy acts on answers'],
    ['pii-detector', '', '', 'windowed: text leaves once it is judged'],
    [
      'pii-detector',
      '',
      'streaming: {output_mode: buffered}',
      'buffered: the whole answer is judged before its first token',
    ],
    ['', '', 'streaming: {output_mode: realtime}', 'realtime: each chunk leaves at once'],
    ['pii-detector', `${restoring}}`, '', 'windowed: text leaves once it is judged'],
    [
      'pii-detector',
      `${restoring}, stream: buffered}`,
      'streaming: {output_mode: realtime}',
      'realtime; what values are put back into waits until it is whole',
    ],
    ['pii-detector', `${restoring}, mode: observe}`, '', 'each chunk leaves at once; no policy acts on answers'],
  ])('for the chain [%s] with %j and %j', async (chain, policy, streaming, expected) => {
    expect(await line(chain, policy, streaming)).toBe(expected);
  });
});
