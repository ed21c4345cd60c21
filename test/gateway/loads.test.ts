/**
 * The law of lint: a config that lints without errors is one that the gateway starts with, whatever it holds; one with errors
 * is not loaded. Nothing here knows what the sections are: configs are made from their schemas.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileConfig } from '../../src/gateway/compile-config.ts';
import { judgeConfig, lintConfig } from '../../src/gateway/config.ts';
import { startConfig, stopConfig } from '../../src/gateway/running-config.ts';
import { configSections } from '../../src/gateway/sections.ts';
import { kinds } from '../../src/policy/kinds/index.ts';
import { policySchema } from '../../src/policy/joined-schema.ts';
import { arbitraryOf } from '../support/schema-arbitrary.ts';

const clock = { now: () => Date.UTC(2026, 10, 26), ticks: () => 0 };
const sources = {
  overrides: { url: null, apiKey: null, apiKeyHeader: null, apiKeyPrefix: null },
  proxy: null,
  mockUrl: 'http://127.0.0.1:9',
  secret: () => 'secret',
};

/** Kinds whose verdict is somebody else's. */
const asking = new Set(['external-moderation', 'flagged-review']);

const others = configSections.filter(({ key }) => !['pack', 'policies', 'policy'].includes(key));
const policiesSchema = configSections.find(({ key }) => key === 'policies')?.schema ?? {};

/** Whole configs: each kind of the chain with settings of its own, or without; some sections. */
const configs = fc
  .record({
    pack: fc.record({ name: fc.constant('generated'), version: fc.constant('0.1.0') }),
    policies: arbitraryOf(policiesSchema),
    chain: fc.uniqueArray(fc.constantFrom(...kinds.map(({ name }) => name)), { maxLength: 4 }),
    policy: fc.record(Object.fromEntries(kinds.map((kind) => [kind.name, arbitraryOf(policySchema(kind))])), {
      requiredKeys: [],
    }),
    rest: fc.record(Object.fromEntries(others.map(({ key, schema }) => [key, arbitraryOf(schema)])), {
      requiredKeys: [],
    }),
    sections: fc.subarray(
      others.map(({ key }) => key),
      { maxLength: 2 },
    ),
    isOwnChain: fc.boolean(),
  })
  .map(({ pack, policies, chain, policy, rest, sections, isOwnChain }) => ({
    pack,
    policies: isOwnChain ? policies : { ...(policies as object), chain },
    policy: Object.fromEntries(Object.entries(policy).filter(([kind]) => chain.includes(kind))),
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => sections.includes(key))),
  }));

describe('a generated config', () => {
  it('starts if and only if it lints without errors', async () => {
    let clean = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(configs, async (config) => {
        const files = [{ name: 'generated.yaml', text: JSON.stringify(config) }];
        const { diagnostics } = await lintConfig(files);
        const judged = await judgeConfig(files);
        const isClean = diagnostics.every(({ severity }) => severity !== 'error');
        expect(judged.value !== null).toBe(isClean);
        if (!isClean) {
          refused += 1;
          await expect(compileConfig(judged, clock)).rejects.toThrow('with errors');
          return;
        }
        clean += 1;
        const running = startConfig(await compileConfig(judged, clock), sources, clock.now());
        const part = {
          text: 'Write to ada@example.org',
          role: 'user',
          kind: 'content',
          place: 'messages[0].content',
          turn: 0,
          choice: null,
        } as const;
        const subject = { parts: [part], uninspected: [], lastTurn: 0, tools: [] };
        const caller = { keyId: 'k', keyName: 'k', user: null, team: null, role: null };
        const decision = await running.chain.evaluate('input', subject, {
          path: '/v1/chat/completions',
          model: 'gpt-4o',
          caller,
          header: () => undefined,
        });
        // Nothing that lint lets through may fail when it runs, but for what has to ask elsewhere, and has nobody to ask here.
        const failed = decision.results.filter(({ state }) => state === 'error').map(({ policy }) => policy);
        expect(failed.filter((policy) => !asking.has(policy))).toEqual([]);
        await stopConfig(running);
      }),
      { numRuns: 400 },
    );
    // The law says little where one side of it never occurs.
    expect(clean).toBeGreaterThan(40);
    expect(refused).toBeGreaterThan(40);
  }, 120_000);
});
