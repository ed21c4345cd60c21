/** Texts in which nearly everything is found: all of it is replaced, and the event stays small. */
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/gateway/load-config.ts';
import { applyEdits } from '../../src/policy/edits.ts';
import { configText, providerAt } from '../support/gateway.ts';
import { factsOf, subjectOf } from '../policy/kinds/run-kind.ts';

const million = 1_000_000;

describe('a million findings', () => {
  it.each(['', '{redaction: {restore: true}}'])('are each replaced, with settings %s', async (settings) => {
    const chosen = settings === '' ? '' : `pii-detector: ${settings}`;
    const text = configText('pii-detector', chosen, providerAt('http://127.0.0.1:9'));
    const { config } = await loadConfig([{ name: 'many.yaml', text }], { now: Date.now, ticks: () => 0 });
    const written = 'a@b.co '.repeat(million);
    const decision = await config?.chain.evaluate('input', subjectOf([written]), factsOf({}));
    expect(decision).toMatchObject({ verdict: 'redact' });
    expect(decision?.edits).toHaveLength(million);
    const redacted = applyEdits(written, decision?.edits ?? []);
    expect(redacted).not.toContain('@');
    expect(redacted.split(' ')).toHaveLength(million + 1);
  });
});
