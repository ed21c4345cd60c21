/**
 * For tests of kinds: what evaluates them, loaded once, so that tests can compile a kind without waiting.
 */
import type { Evaluator, Kind, KindTools } from '../../src/policy/kind.ts';
import { kinds } from '../../src/policy/kinds/index.ts';

const modules = new Map(await Promise.all(kinds.map(async (kind) => [kind.name, await kind.load()] as const)));

/** A kind of the registry compiled with settings, its defaults among them. */
export function compileKind({ name }: Kind, settings: unknown, tools: KindTools): Evaluator {
  const loaded = modules.get(name);
  if (!loaded) throw new Error(`no policy kind '${name}'`);
  return loaded.compile(settings, tools);
}
