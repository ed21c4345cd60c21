import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/gateway/load-config.ts';
import { keyedHash } from '../../src/gateway/keyed-hash.ts';
import { factsOf, subjectOf } from '../policy/kinds/run-kind.ts';

const key = 'sixteen characters and more';

const config = `pack: { name: hashed, version: 1.0.0 }
policies: { chain: [pii-detector] }
policy:
  pii-detector: { redaction: { marker_format: hash, hash_key_ref: { env: REDACTION_KEY } } }
providers: { targets: [{ id: mock, provider: mock, model: '*' }] }
`;

/** What a text becomes by a config whose key is at hand, or is not. */
async function redacted(text: string, secret: string | null): Promise<string> {
  const asked: unknown[] = [];
  const clock = {
    now: () => 0,
    ticks: () => 0,
    secret: (ref: unknown) => {
      asked.push(ref);
      return secret;
    },
  };
  const { config: loaded, diagnostics } = await loadConfig([{ name: 'policy-config.yaml', text: config }], clock);
  expect(diagnostics).toEqual([]);
  expect(asked).toEqual([{ env: 'REDACTION_KEY' }]);
  const decision = loaded?.chain.evaluate('input', subjectOf([text]), factsOf({}));
  if (decision === undefined || decision instanceof Promise) throw new Error('it decides at once');
  return decision.edits.map(({ replacement }) => replacement).join();
}

describe('markers by keyed hash', () => {
  it('are an HMAC of type and value, with the key that the config names', async () => {
    const digits = createHmac('sha256', key).update('email\0jane@corp.example').digest('hex').slice(0, 12);
    expect(await redacted('mail jane@corp.example', key)).toBe(`[EMAIL:${digits}]`);
  });

  it('are labels where the key is not there, or too short to be one', async () => {
    expect(await redacted('mail jane@corp.example', null)).toBe('[EMAIL]');
    expect(await redacted('mail jane@corp.example', 'fifteen letters')).toBe('[EMAIL]');
  });

  it('are made of nothing but what the key and the text say', () => {
    expect(keyedHash(null)).toBeNull();
    expect(keyedHash('fifteen letters')).toBeNull();
    expect(keyedHash(key)?.('a')).toBe(keyedHash(key)?.('a'));
    expect(keyedHash(key)?.('a')).not.toBe(keyedHash(`${key}.`)?.('a'));
  });
});
