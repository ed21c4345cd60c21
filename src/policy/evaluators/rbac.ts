/**
 * Evaluates `rbac`: compares the caller with what its role may use.
 */
import { allowed, type Outcome } from '../decision.ts';
import { compileNames, type NameMatcher } from '../glob.ts';
import type { Evaluator } from '../kind.ts';
import type { RbacSettings, RolePermissions } from '../kinds/rbac.ts';
import type { Caller, Facts } from '../subject.ts';

/** Headers that name a person: satisfied by the key's identity alone, which already honours trusted headers. */
const identityHeaders: ReadonlyMap<string, (caller: Caller) => string | null> = new Map([
  ['x-user-id', (caller: Caller) => caller.user],
  ['x-team-id', (caller: Caller) => caller.team],
  ['x-user-role', (caller: Caller) => caller.role],
]);

/** Compiles the policy. */
export function compile(settings: RbacSettings): Evaluator {
  const required = settings.deny_if_missing.map((name) => present(name.toLowerCase()));
  const roles = new Map(Object.entries(settings.roles ?? {}).map(([role, allows]) => [role, compileRole(allows)]));
  const fallback = settings.default_role === undefined ? undefined : roles.get(settings.default_role);
  return {
    evaluate(_phase, subject, facts) {
      if (settings.require_auth && facts.caller.keyId === null) return refused('identity_missing');
      if (!required.every((isPresent) => isPresent(facts))) return refused('identity_missing');
      if (settings.roles === undefined) return allowed;
      const role = (facts.caller.role === null ? undefined : roles.get(facts.caller.role)) ?? fallback;
      if (role === undefined) return refused('role_unknown');
      const mayCall = role.model(facts.model) || (facts.group !== undefined && role.model(facts.group));
      if (!mayCall) return refused('model_denied', 'model');
      return subject.tools.every(role.tool) ? allowed : refused('tool_denied', 'tools');
    },
  };
}

function present(name: string): (facts: Facts) => boolean {
  const identity = identityHeaders.get(name);
  if (identity !== undefined) return (facts) => Boolean(identity(facts.caller));
  return (facts) => Boolean(facts.header(name)?.trim());
}

function compileRole(permissions: RolePermissions): { model: NameMatcher; tool: NameMatcher } {
  const all: NameMatcher = () => true;
  const offered = permissions.allowed_tools ? compileNames(permissions.allowed_tools) : all;
  const denied = compileNames(permissions.denied_tools ?? []);
  return {
    model: permissions.allowed_models ? compileNames(permissions.allowed_models) : all,
    tool: (name) => offered(name) && !denied(name),
  };
}

function refused(reason: string, place: string | null = null): Outcome {
  return { verdict: 'block', reason, findings: [], edits: [], place };
}
