import { describe, expect, it } from 'vitest';
import type { When } from '../../src/policy/chain-config.ts';
import type { Caller, Facts } from '../../src/policy/subject.ts';
import { compileWhen } from '../../src/policy/when.ts';

const nobody: Caller = { keyId: null, keyName: null, user: null, team: null, role: null };

function facts(
  more: Partial<Omit<Facts, 'caller' | 'header'>> & { caller?: Partial<Caller>; headers?: Record<string, string> } = {},
): Facts {
  return {
    path: more.path ?? '/v1/chat/completions',
    model: more.model ?? 'gpt-4o',
    caller: { ...nobody, ...more.caller },
    header: (name) => more.headers?.[name],
  };
}

const holds = (when: When, of: Facts = facts()): boolean => compileWhen(when)(of);

describe('compileWhen', () => {
  it('holds where nothing is asked', () => {
    expect(holds({})).toBe(true);
  });

  it.each([
    ['/v1/chat', true],
    ['/v1/chat/', true],
    ['/v1/chat/completions', true],
    ['/v1', true],
    ['/v1/cha', false],
    ['/v1/chat/completions/x', false],
    ['/v1/chatter', false],
    ['/V1/chat', false],
  ])('a path is a prefix of whole segments: %s', (path, expected) => {
    expect(holds({ path: [path] })).toBe(expected);
  });

  it('keys AND, lists OR', () => {
    const when: When = { model: ['gpt-9', 'gpt-4o'], team: ['a', 'b'] };
    expect(holds(when, facts({ caller: { team: 'b' } }))).toBe(true);
    expect(holds(when, facts({ caller: { team: 'c' } }))).toBe(false);
    expect(holds(when, facts({ model: 'other', caller: { team: 'b' } }))).toBe(false);
  });

  it('what is not known holds for nothing, not even for a star', () => {
    for (const when of [{ team: ['*'] }, { role: ['*'] }, { key: ['*'] }, { header: { 'x-app': ['*'] } }]) {
      expect(holds(when)).toBe(false);
    }
  });

  it('a key is meant by its name or its id', () => {
    const caller = { keyName: 'billing', keyId: 'key_1' };
    expect(holds({ key: ['billing'] }, facts({ caller }))).toBe(true);
    expect(holds({ key: ['key_*'] }, facts({ caller }))).toBe(true);
    expect(holds({ key: ['key_2'] }, facts({ caller }))).toBe(false);
  });

  it('each header has to have one of its values', () => {
    const when: When = { header: { 'x-app': ['a', 'b'], 'x-env': ['prod*'] } };
    expect(holds(when, facts({ headers: { 'x-app': 'b', 'x-env': 'production' } }))).toBe(true);
    expect(holds(when, facts({ headers: { 'x-app': 'b' } }))).toBe(false);
    expect(holds(when, facts({ headers: { 'x-app': 'c', 'x-env': 'production' } }))).toBe(false);
  });
});

describe('a star in a name', () => {
  it.each([
    ['gpt-4*', 'gpt-4o', true],
    ['gpt-4*', 'gpt-4', true],
    ['*-mini', 'gpt-4o-mini', true],
    ['*', '', true],
    ['a*b*c', 'aXbYc', true],
    ['a*b*c', 'abc', true],
    ['a*b*c', 'acb', false],
    ['ab*ba', 'aba', false],
    ['a**b', 'ab', true],
    ['gpt', 'gpt-4', false],
    ['gpt.4', 'gptx4', false],
    ['GPT', 'gpt', false],
  ])('%s on %s: %s', (pattern, name, expected) => {
    expect(holds({ model: [pattern] }, facts({ model: name }))).toBe(expected);
  });
});
