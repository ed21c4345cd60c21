/**
 * Which consumer groups a caller is in, and what that lets it call. Who calls comes from the key; see `identity.ts`.
 */
import type { Caller } from '../../policy/subject.ts';
import type { ConsumerGroup } from './limit.ts';
import { matchesAny } from './pattern.ts';

/** What knows aliases of models. */
export interface Names {
  /** The name that a name is an alias of; else the name itself. */
  canonical(name: string): string;
}

/** The groups of a config. */
export class Consumers {
  private readonly groups: readonly ConsumerGroup[];
  /** Those of each caller: the same one for all calls of a key that names no other, and companies have hundreds of groups. */
  private readonly known = new WeakMap<Caller, readonly ConsumerGroup[]>();

  constructor(groups: readonly ConsumerGroup[]) {
    this.groups = groups;
  }

  /** The groups that a caller is in, in the order of the config. */
  groupsOf(caller: Caller): readonly ConsumerGroup[] {
    let groups = this.known.get(caller);
    if (!groups) this.known.set(caller, (groups = this.lookUp(caller)));
    return groups;
  }

  private lookUp({ keyId, keyName, user, team }: Caller): readonly ConsumerGroup[] {
    return this.groups.filter(
      ({ members: { keys, users, teams } }) =>
        matchesAny(keys, keyId) || matchesAny(keys, keyName) || matchesAny(users, user) || matchesAny(teams, team),
    );
  }

  /** Whether each group that a caller is in lets it call a name: by that name, or by what it is an alias of. */
  mayCall(caller: Caller, name: string, names: Names): boolean {
    if (this.groups.length === 0) return true;
    return this.groupsOf(caller).every(
      ({ models }) => models === null || matchesAny(models, name) || matchesAny(models, names.canonical(name)),
    );
  }
}
