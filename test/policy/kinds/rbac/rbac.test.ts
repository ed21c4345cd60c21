import { describe, expect, test } from 'vitest';
import { rbac } from '../../../../src/policy/kinds/rbac.ts';
import { factsOf, lintKind, runKind, subjectOf } from '../run-kind.ts';

const roles = {
  analyst: { allowed_models: ['gpt-4o*', 'local'], denied_tools: ['delete_*'] },
  operator: { allowed_tools: ['read', '*_report'] },
  nobody: { allowed_tools: [] },
};

interface Case {
  readonly it: string;
  readonly settings: object;
  readonly facts?: Parameters<typeof factsOf>[0];
  readonly tools?: readonly string[];
  readonly reason: string | null;
}

const cases: readonly Case[] = [
  { it: 'needs a key', settings: { require_auth: true }, reason: 'identity_missing' },
  { it: 'accepts any key', settings: { require_auth: true }, facts: { caller: { keyId: 'k1' } }, reason: null },
  {
    it: 'does not believe a raw identity header',
    settings: { deny_if_missing: ['X-User-ID'] },
    facts: { headers: { 'x-user-id': 'alice' } },
    reason: 'identity_missing',
  },
  {
    it: 'takes the identity from the key, whatever the case of the name',
    settings: { deny_if_missing: ['x-USER-id', 'X-Team-Id', 'X-User-Role'] },
    facts: { caller: { user: 'alice', team: 'ops', role: 'analyst' } },
    reason: null,
  },
  {
    it: 'wants every one of them',
    settings: { deny_if_missing: ['X-User-ID', 'X-Team-Id'] },
    facts: { caller: { user: 'alice' } },
    reason: 'identity_missing',
  },
  { it: 'wants other headers', settings: { deny_if_missing: ['X-Case'] }, reason: 'identity_missing' },
  {
    it: 'takes a blank header for a missing one',
    settings: { deny_if_missing: ['X-Case'] },
    facts: { headers: { 'x-case': '  ' } },
    reason: 'identity_missing',
  },
  {
    it: 'reads other headers from the request',
    settings: { deny_if_missing: ['X-Case'] },
    facts: { headers: { 'x-case': '7' } },
    reason: null,
  },
  { it: 'refuses a missing role', settings: { roles }, reason: 'role_unknown' },
  { it: 'refuses an unlisted role', settings: { roles }, facts: { caller: { role: 'root' } }, reason: 'role_unknown' },
  {
    it: 'knows no role by an inherited name',
    settings: { roles },
    facts: { caller: { role: 'constructor' } },
    reason: 'role_unknown',
  },
  { it: 'falls back to the default role', settings: { roles, default_role: 'analyst' }, reason: null },
  {
    it: 'gives the default role no more than its own rights',
    settings: { roles, default_role: 'analyst' },
    facts: { model: 'o3' },
    reason: 'model_denied',
  },
  {
    it: 'matches a model to its end',
    settings: { roles },
    facts: { caller: { role: 'analyst' }, model: 'local-2' },
    reason: 'model_denied',
  },
  {
    it: 'lets a wildcard cover the rest',
    settings: { roles },
    facts: { caller: { role: 'analyst' }, model: 'gpt-4o-mini' },
    reason: null,
  },
  {
    it: 'denies a tool among others',
    settings: { roles },
    facts: { caller: { role: 'analyst' } },
    tools: ['read', 'delete_file'],
    reason: 'tool_denied',
  },
  {
    it: 'allows listed tools',
    settings: { roles },
    facts: { caller: { role: 'operator' } },
    tools: ['read', 'weekly_report'],
    reason: null,
  },
  {
    it: 'denies unlisted tools',
    settings: { roles },
    facts: { caller: { role: 'operator' } },
    tools: ['write'],
    reason: 'tool_denied',
  },
  {
    it: 'takes an empty list at its word',
    settings: { roles },
    facts: { caller: { role: 'nobody' } },
    tools: ['read'],
    reason: 'tool_denied',
  },
];

describe('rbac', () => {
  test.each(cases)('$it', ({ settings, facts, tools, reason }) => {
    const outcome = runKind(rbac, settings, subjectOf(['hello'], tools), { facts: factsOf(facts ?? {}) });
    expect([outcome.verdict, outcome.reason]).toEqual([reason === null ? 'allow' : 'block', reason]);
    if (reason !== null) expect(rbac.catalogue).toHaveProperty(reason);
  });

  test('names the headers that it reads in lower case', () => {
    expect(rbac.headers?.({ ...(rbac.defaults as object), deny_if_missing: ['X-Case'], roles })).toEqual([
      'x-case',
      'x-user-role',
    ]);
  });

  test('cannot do without a rule', () => {
    expect(rbac.missing?.({})).not.toBeNull();
    expect(rbac.missing?.({ deny_if_missing: [], require_auth: false })).not.toBeNull();
    expect(rbac.missing?.({ require_auth: true })).toBeNull();
    expect(rbac.missing?.({ roles: {} })).toBeNull();
  });

  test('objects to limits that it does not keep', () => {
    const data_access = {
      admin: { max_sensitivity: 'restricted' },
      analyst: {},
      viewer: { max_sensitivity: 'internal' },
    };
    expect(lintKind(rbac, { roles, data_access, minimum_necessary: { enabled: true } })).toEqual([
      'E004 data_access.viewer.max_sensitivity',
      'E004 minimum_necessary.enabled',
    ]);
    expect(lintKind(rbac, { roles, minimum_necessary: { allowed_phi_roles: ['admin'] } })).toEqual([]);
  });

  test('objects to a default role that is not defined', () => {
    expect(lintKind(rbac, { roles, default_role: 'root' })).toEqual(['E004 default_role']);
    expect(lintKind(rbac, { roles, default_role: 'analyst' })).toEqual([]);
  });
});
