/**
 * Compiles `when` into a predicate over an exchange's facts. A policy whose `when` does not hold is skipped, and said so.
 */
import type { When } from './chain-config.ts';
import { compileNames } from './glob.ts';
import type { Facts } from './subject.ts';

/** Whole path segments: `/v1/chat` covers `/v1/chat/completions`, not `/v1/chatter`. */
export function underPath(path: string, prefix: string): boolean {
  const trimmed = prefix.endsWith('/') ? prefix.slice(0, -1) : prefix;
  return path === trimmed || path.startsWith(`${trimmed}/`);
}

/** The predicate of a `when`. Keys AND, lists OR. */
export function compileWhen(when: When): (facts: Facts) => boolean {
  const tests: ((facts: Facts) => boolean)[] = [];
  const { path, header, model, team, role, key } = when;
  if (path) tests.push((facts) => path.some((prefix) => underPath(facts.path, prefix)));
  for (const [name, values] of Object.entries(header ?? {})) {
    const matches = compileNames(values);
    tests.push((facts) => {
      const value = facts.header(name);
      return value !== undefined && matches(value);
    });
  }
  const names = (list: readonly string[] | undefined, of: (facts: Facts) => readonly (string | null)[]) => {
    if (!list) return;
    const matches = compileNames(list);
    tests.push((facts) => of(facts).some((name) => name !== null && matches(name)));
  };
  names(model, (facts) => [facts.model, facts.group ?? null]);
  names(team, (facts) => [facts.caller.team]);
  names(role, (facts) => [facts.caller.role]);
  names(key, (facts) => [facts.caller.keyName, facts.caller.keyId]);
  return (facts) => tests.every((test) => test(facts));
}
