/**
 * What lint says of model groups: each rule where it speaks, and where it has to keep quiet.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintConfig } from '../../../src/gateway/config.ts';
import { groupsInTurn, readGroups } from '../../../src/gateway/groups/settings.ts';

const targets = ['{id: main, provider: mock, model: gpt-4o}', '{id: mini, provider: mock, model: gpt-4o-mini}'];
const any = "{id: any, provider: mock, model: '*'}";
const fallback = '  fallback: {triggers: [timeout]}\n';

async function said(
  groups: readonly string[],
  { list = targets, more = fallback, chain = 'audit-logger' } = {},
): Promise<readonly string[]> {
  const text = `pack: {name: a, version: 0.1.0}
policies: {chain: [${chain}]}
providers:
  targets:
${list.map((one) => `    - ${one}\n`).join('')}${more}model_groups:
${groups.map((group) => `  - ${group}\n`).join('')}`;
  const { diagnostics } = await lintConfig([{ name: 'a.yaml', text }]);
  return diagnostics.map(({ code, path, suggestion }) => [code, path, suggestion].filter(Boolean).join(' '));
}

describe('groups that are right', () => {
  it.each([
    [['{name: fast, targets: [mini]}']],
    [['{name: fast, aliases: [quick, "gpt-3.5"], targets: [{target: mini}, {model: gpt-4o}], strategy: least_busy}']],
    [['{name: gpt-4o, targets: [mini, main]}']],
    [['{name: gpt-4o, aliases: [gpt-4o-mini], targets: [{model: gpt-4o-mini}, {model: gpt-4o}]}']],
    [['{name: fast, strategy: weighted, targets: [{target: mini, weight: 0}, {target: main, weight: 9}]}']],
    [
      [
        '{name: a, targets: [mini], fallback_group: [b, c]}',
        '{name: b, targets: [main], fallback_group: c}',
        '{name: c, targets: [main]}',
      ],
    ],
    [['{name: a, targets: [{target: main, model: x}, {target: main, model: y}, main]}']],
  ])('%j', async (groups) => {
    expect(await said(groups)).toEqual([]);
  });

  it('a target for any model, with the model', async () => {
    const list = [...targets, any];
    expect(await said(['{name: a, targets: [{target: any, model: o3}, {model: o4}]}'], { list })).toEqual([]);
    const renamed = [...targets, "{id: any, provider: mock, model: '*', upstream_model: llama}"];
    expect(await said(['{name: a, targets: [any]}'], { list: renamed })).toEqual([]);
  });

  it('weights under the gateway’s own strategy, and groups in `when`', async () => {
    const more = `  routing: {strategy: weighted}\n${fallback}`;
    expect(await said(['{name: fast, targets: [{target: mini, weight: 2}, main]}'], { more })).toEqual([]);
    expect(
      await said(['{name: fast, aliases: [quick], targets: [mini]}'], {
        chain: 'pii-detector: {when: {model: [fast, quick]}}',
      }),
    ).toEqual([]);
    expect(await said(['{name: fast, targets: [mini]}'], { chain: 'pii-detector: {when: {model: fasst}}' })).toEqual([
      "W022 policies.chain[0].pii-detector.when.model Did you mean 'fast'?",
    ]);
  });
});

describe('groups that are wrong', () => {
  it('names that stand twice', async () => {
    const mend = 'Clients call one group by it: give the other another name.';
    expect(
      await said([
        '{name: a, aliases: [b], targets: [mini]}',
        '{name: b, targets: [main]}',
        '{name: a, targets: [main]}',
      ]),
    ).toEqual([`E112 model_groups[1].name ${mend}`, `E112 model_groups[2].name ${mend}`]);
  });

  it('names of models that nobody could call any more', async () => {
    expect(await said(['{name: fast, aliases: [gpt-4o], targets: [mini]}'])).toEqual([
      "E113 model_groups[0].aliases[0] Choose another name, or add {model: gpt-4o} to the group's targets.",
    ]);
    // A group that stands in does not make it meant: the model's own target has to be one of the group's.
    expect(
      await said(['{name: gpt-4o, targets: [mini], fallback_group: b}', '{name: b, targets: [main]}']),
    ).toHaveLength(1);
  });

  it('targets, models and groups that there are not', async () => {
    const groups = [
      '{name: a, targets: [mimi, gpt-4o, {model: gpt-4q}, b], fallback_group: [strog, quick]}',
      '{name: b, aliases: [quick], targets: [main]}',
      '{name: strong, targets: [{}]}',
    ];
    expect(await said(groups)).toEqual([
      "E114 model_groups[0].targets[0] Did you mean 'mini'?",
      'E114 model_groups[0].targets[1] It is a model: write {model: gpt-4o} for every target that serves it.',
      "E114 model_groups[0].targets[2].model Did you mean 'gpt-4o'?",
      'E114 model_groups[0].targets[3] It is a group: what stands in for this one goes under fallback_group.',
      "E114 model_groups[0].fallback_group[0] Did you mean 'strong'?",
      "E114 model_groups[0].fallback_group[1] It is an alias: write 'b'.",
      'E114 model_groups[2].targets[0] Give target, the id of one, or model, for every target that serves it.',
    ]);
  });

  it('a target for any model, without one', async () => {
    expect(await said(['{name: a, targets: [any]}'], { list: [...targets, any] })).toEqual([
      'E115 model_groups[0].targets[0] Write {target: any, model: NAME}.',
    ]);
  });

  it('circles, each once, with the way round', async () => {
    const groups = [
      '{name: a, targets: [mini], fallback_group: b}',
      '{name: b, targets: [mini], fallback_group: [d, c]}',
      '{name: c, targets: [mini], fallback_group: b}',
      '{name: d, targets: [mini]}',
      '{name: e, targets: [mini], fallback_group: e}',
    ];
    const text = `pack: {name: a, version: 0.1.0}\npolicies: {chain: []}\nproviders:\n  targets: [${targets.join(', ')}]\n${fallback}model_groups: [${groups.join(', ')}]\n`;
    const { diagnostics } = await lintConfig([{ name: 'a.yaml', text }]);
    expect(diagnostics.map(({ code, path, message }) => `${code} ${path} ${message}`)).toEqual([
      'E116 model_groups[1].fallback_group[1] Groups stand in for each other in a circle: b -> c -> b',
      'E116 model_groups[4].fallback_group Groups stand in for each other in a circle: e -> e',
    ]);
  });

  it('what does nothing', async () => {
    expect(await said(['{name: a, targets: [mini, {target: mini}, {target: main, weight: 2}]}'])).toEqual([
      'W116 model_groups[0].targets[1] Remove it: a target is asked once. How often it comes first is its weight.',
      "W117 model_groups[0].targets[2].weight Add 'strategy: weighted' to the group, or remove the weight.",
    ]);
    const groups = [
      '{name: a, targets: [mini], fallback_group: b}',
      '{name: b, targets: [main], fallback_group: c}',
      '{name: c, targets: [main]}',
    ];
    expect(await said(groups, { more: '' })).toEqual([
      'W118 model_groups[0].fallback_group Add providers.fallback: {triggers: [rate_limit, server_error, timeout]}.',
    ]);
  });

  const split = (...variants: readonly string[]): readonly string[] => [`{name: a, split: [${variants.join(', ')}]}`];
  const variant = (name: string, percent: number, list = 'mini'): string =>
    `{variant: ${name}, percent: ${percent}, targets: [${list}]}`;

  it('splits that are no whole', async () => {
    expect(await said(split(variant('a', 33.3), variant('b', 33.3), variant('c', 33.4)))).toEqual([]);
    expect(await said(split(variant('a', 100), variant('b', 0)))).toEqual([]);
    expect(await said(split(variant('a', 90), variant('b', 5)))).toEqual([
      'E117 model_groups[0].split Share out the other 5.',
    ]);
    expect(await said(split(variant('a', 90), variant('b', 20)))).toEqual([
      'E117 model_groups[0].split Take something from one of them.',
    ]);
    expect(await said(split(variant('a', 50), variant('a', 50, 'main')))).toEqual([
      'E117 model_groups[0].split[1].variant Events could not tell one from the other: give it another name.',
    ]);
  });

  it('members of variants, as it does of groups', async () => {
    expect(await said(split(variant('a', 50, 'mimi'), variant('b', 50, 'main, main')))).toEqual([
      "E114 model_groups[0].split[0].targets[0] Did you mean 'mini'?",
      'W116 model_groups[0].split[1].targets[1] Remove it: a target is asked once. How often it comes first is its weight.',
    ]);
    expect(await said(['{name: a, targets: [mini], sticky: key}'])).toEqual([
      "W119 model_groups[0].sticky Split the group's callers with 'split', or remove it.",
    ]);
    expect(
      await said([
        '{name: gpt-4o, split: [{variant: a, percent: 50, targets: [mini]}, {variant: b, percent: 50, targets: [main]}]}',
      ]),
    ).toEqual([]);
  });

  it('mirrors that lead nowhere, or get nothing', async () => {
    const mirror = (text: string): readonly string[] => [`{name: a, targets: [mini], mirror: {${text}}}`];
    expect(await said(mirror('target: main'))).toEqual([]);
    expect(await said(mirror('target: any, model: x, percent: 12.5'), { list: [...targets, any] })).toEqual([]);
    expect(await said(mirror('target: mian'))).toEqual(["E114 model_groups[0].mirror.target Did you mean 'main'?"]);
    expect(await said(mirror('target: any'), { list: [...targets, any] })).toEqual([
      'E115 model_groups[0].mirror Write {target: any, model: NAME}.',
    ]);
    expect(await said(mirror('target: main, percent: 0'))).toEqual([
      'W119 model_groups[0].mirror.percent Remove the mirror, or write how many of a hundred calls it gets.',
    ]);
  });

  it('groups in a config without targets, in one message', async () => {
    const text =
      'pack: {name: a, version: 0.1.0}\npolicies: {chain: []}\nmodel_groups: [{name: a, targets: [x]}, {name: b, targets: [y]}]\n';
    const { diagnostics } = await lintConfig([{ name: 'a.yaml', text }]);
    expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual(['E114 model_groups']);
  });

  it('judges groups one by one, and says nothing of names that it could not read', async () => {
    const groups = [
      '{nam: a, targets: [mini]}',
      '{name: b, targets: [mian], fallback_group: a}',
      '{name: b, targets: [mini]}',
    ];
    expect(await said(groups, { chain: 'pii-detector: {when: {model: a}}' })).toEqual([
      "E002 model_groups[0].nam Did you mean 'name'?",
      "E114 model_groups[1].targets[0] Did you mean 'main'?",
      'E112 model_groups[2].name Clients call one group by it: give the other another name.',
    ]);
  });

  it('says nothing of targets that it could not read', async () => {
    expect(await said(['{name: a, targets: [{target: mimi, weight: 2}]}'], { more: '  retrry: {}\n' })).toEqual([
      "E002 providers.retrry Did you mean 'retry'?",
    ]);
    expect(
      await said(['{name: a, targets: [mimi]}'], { list: [...targets, '{id: mimi, provider: mock, modle: x}'] }),
    ).toEqual(["E002 providers.targets[2].modle Did you mean 'model'?"]);
  });
});

describe('groupsInTurn', () => {
  it('law: itself first, each once, all that can be reached and nothing else, circles or not', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const group = fc.tuple(fc.constantFrom(...names), fc.subarray([...names, 'missing']));
    fc.assert(
      fc.property(fc.uniqueArray(group, { selector: ([name]) => name, minLength: 1 }), (list) => {
        const all = readGroups(
          list.map(([name, next]) => ({ name, targets: ['x'], ...(next.length > 0 ? { fallback_group: next } : {}) })),
        );
        for (const first of all) {
          const turn = groupsInTurn(first, all);
          expect(turn[0]).toBe(first);
          expect(new Set(turn).size).toBe(turn.length);
          const reached = new Set([first]);
          for (const one of reached)
            for (const other of all) if (one.fallbackGroups.includes(other.name)) reached.add(other);
          expect(new Set(turn)).toEqual(reached);
        }
      }),
    );
  });
});
