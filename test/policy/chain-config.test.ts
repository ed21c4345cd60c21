import { describe, expect, it } from 'vitest';
import { readChainConfig } from '../../src/policy/chain-config.ts';

const plain = {
  kind: 'audit-logger',
  when: null,
  mode: 'enforce',
  phases: null,
  exceptions: [],
  uninspectable: 'allow',
  isBuffered: false,
  settings: {},
};

describe('readChainConfig', () => {
  it('is empty where nothing is written', () => {
    expect(readChainConfig({})).toEqual({ entries: [], failMode: 'block' });
    expect(readChainConfig({ policies: { chain: [] }, policy: null })).toEqual({ entries: [], failMode: 'block' });
  });

  it('fills what is not said', () => {
    const { entries } = readChainConfig({ policies: { chain: ['audit-logger'] } });
    expect(entries).toEqual([plain]);
  });

  it('leaves a mode of its own to a kind', () => {
    const read = (mode: string) =>
      readChainConfig({ policies: { chain: ['safety-filter'] }, policy: { 'safety-filter': { mode } } }).entries[0];
    expect(read('strict')).toMatchObject({ mode: 'enforce', settings: { mode: 'strict' } });
    expect(read('observe')).toMatchObject({ mode: 'observe', settings: {} });
  });

  it('tells the settings that every kind has from its own', () => {
    const exceptions = [{ value: 'x', reason: 'y' }];
    const { entries, failMode } = readChainConfig({
      policies: {
        chain: ['pii-detector', 'audit-logger'],
        fail_mode: 'allow',
        mode: 'observe',
        uninspectable: 'block',
      },
      policy: {
        'pii-detector': {
          mode: 'enforce',
          phases: ['input'],
          exceptions,
          uninspectable: 'allow',
          stream: 'buffered',
          action: 'block',
        },
        rbac: { rules: [] },
      },
    });
    expect(failMode).toBe('allow');
    expect(entries).toEqual([
      {
        ...plain,
        kind: 'pii-detector',
        phases: ['input'],
        exceptions,
        isBuffered: true,
        settings: { action: 'block' },
      },
      { ...plain, mode: 'observe', uninspectable: 'block' },
    ]);
  });

  it('reads a condition, one value or several, header names in lower case', () => {
    const when = { path: '/v1/chat', model: ['a', 'b'], header: { 'X-App': 'one', 'x-env': ['p', 'q'] } };
    const { entries } = readChainConfig({ policies: { chain: [{ 'audit-logger': { when } }] } });
    expect(entries[0]?.when).toEqual({
      path: ['/v1/chat'],
      model: ['a', 'b'],
      header: { 'x-app': ['one'], 'x-env': ['p', 'q'] },
    });
  });
});
