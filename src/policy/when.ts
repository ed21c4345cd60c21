/**
 * Compiles `when` into a predicate over an exchange's facts. A policy whose `when` does not hold is skipped, and said so.
 */
import type { When } from './chain-config.ts';
import type { Facts } from './subject.ts';

/** Whole path segments: `/v1/chat` covers `/v1/chat/completions`, not `/v1/chatter`. */
function underPath(path: string, prefix: string): boolean {
  const trimmed = prefix.endsWith('/') ? prefix.slice(0, -1) : prefix;
  return path === trimmed || path.startsWith(`${trimmed}/`);
}

/** A test for `*` in names (`gpt-4*`), linear: the pieces between stars must follow each other. */
function nameTest(pattern: string): (name: string) => boolean {
  if (!pattern.includes('*')) return (name) => name === pattern;
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  return (name) => {
    if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
    let at = first.length;
    for (const piece of pieces.slice(1, -1)) {
      const found = name.indexOf(piece, at);
      if (found === -1 || found + piece.length > name.length - last.length) return false;
      at = found + piece.length;
    }
    return true;
  };
}

/** True where any of the names, which may hold `*`, is the given one; null never is. */
export function compileNames(names: readonly string[]): (name: string | null) => boolean {
  const tests = names.map(nameTest);
  return (name) => name !== null && tests.some((test) => test(name));
}

/** The predicate of a `when`. Keys AND, lists OR. */
export function compileWhen(when: When): (facts: Facts) => boolean {
  const tests: ((facts: Facts) => boolean)[] = [];
  const { path, header, model, team, role, key } = when;
  if (path) tests.push((facts) => path.some((prefix) => underPath(facts.path, prefix)));
  for (const [name, values] of Object.entries(header ?? {})) {
    const matches = compileNames(values);
    tests.push((facts) => matches(facts.header(name) ?? null));
  }
  const names = (list: readonly string[] | undefined, of: (facts: Facts) => readonly (string | null)[]) => {
    if (!list) return;
    const matches = compileNames(list);
    tests.push((facts) => of(facts).some(matches));
  };
  names(model, (facts) => [facts.model]);
  names(team, (facts) => [facts.caller.team]);
  names(role, (facts) => [facts.caller.role]);
  names(key, (facts) => [facts.caller.keyName, facts.caller.keyId]);
  return (facts) => tests.every((test) => test(facts));
}
