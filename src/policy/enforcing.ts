/**
 * Which entries of a chain can change an exchange: for rules about what happens when one of them does not run.
 */
import { modeOf } from './chain-config.ts';
import { chainNames, type NamedEntry } from './chain-names.ts';
import { isPlainMap } from './document.ts';
import type { Kind } from './kind.ts';

/** The entries whose kind can do more than allow, and which are not only observed. */
export function enforcingEntries(
  document: Readonly<Record<string, unknown>>,
  kinds: readonly Kind[],
): readonly NamedEntry[] {
  const policies = isPlainMap(document['policies']) ? document['policies'] : {};
  const policy = isPlainMap(document['policy']) ? document['policy'] : {};
  return chainNames(document).filter(({ name }) => {
    const kind = kinds.find((one) => one.name === name);
    if (kind === undefined) return false;
    const settings = isPlainMap(policy[name]) ? policy[name] : {};
    if (modeOf(settings['mode'], policies['mode']) === 'observe') return false;
    const filled = { ...(kind.defaults as object), ...settings };
    return kind.phases.some((phase) => kind.verdicts(filled, phase).some((verdict) => verdict !== 'allow'));
  });
}
