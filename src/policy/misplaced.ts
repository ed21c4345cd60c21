/**
 * Keys that exist, but elsewhere: a kind's settings written in the chain or beside it, a section's key without the section
 * around it, a section within another. Nothing was misspelt, so what helps is the place.
 */
import { isPlainMap } from './document.ts';
import type { Kind } from './kind.ts';
import type { ConfigSection } from './section.ts';
import type { Problem } from './validate.ts';

/** Where an unknown key belongs, as a sentence; undefined where it belongs nowhere. */
function placeOf(problem: Problem, kinds: readonly Kind[], sections: readonly ConfigSection[]): string | undefined {
  const { path } = problem;
  const key = String(path.at(-1));
  const inEntry = path[0] === 'policies' && path[1] === 'chain' && path.length === 5;
  if (inEntry) return `Settings go under policy.${path[3]}; an entry of the chain takes only 'when'.`;
  const ofConfig = path.length === 1 || (path.length === 2 && path[0] === 'policies');
  if (ofConfig && kinds.some(({ name }) => name === key)) return `Settings of a kind go under 'policy': policy.${key}.`;
  if (path.length > 1 && sections.some((section) => section.key === key)) {
    return `'${key}' is a section of its own: it goes at the file's top level.`;
  }
  if (path.length !== 1) return undefined;
  const homes = sections.filter(({ schema }) => Object.hasOwn(schema.properties ?? {}, key));
  return homes.length === 1 ? `It goes under '${homes[0]?.key}'.` : undefined;
}

/** An unknown key that is known in another place, told so. */
export function asMisplaced(problem: Problem, kinds: readonly Kind[], sections: readonly ConfigSection[]): Problem {
  if (problem.code !== 'E002' || problem.meant !== undefined) return problem;
  const suggestion = placeOf(problem, kinds, sections);
  return suggestion === undefined ? problem : { ...problem, suggestion };
}

/** A chain written as a map of kinds, told how a list is written. */
export function asChainMap(problem: Problem, document: Readonly<Record<string, unknown>>): Problem {
  const isChain = problem.path.join('.') === 'policies.chain' && problem.keyword === 'type';
  const policies = document['policies'];
  const chain = isChain && isPlainMap(policies) ? policies['chain'] : undefined;
  const [first] = isPlainMap(chain) ? Object.keys(chain) : [];
  return first === undefined ? problem : { ...problem, suggestion: `Begin each entry with '- ': - ${first}` };
}
