/**
 * Model groups, read from a linted document with every default filled in.
 */
import { parseWait } from '../../policy/duration.ts';
import type { RoutingStrategy } from '../routing/candidate.ts';

type Plain = Readonly<Record<string, unknown>>;

/** What stands in a group: a target by its id, or, where there is none, every target that serves a model. */
export interface MemberSettings {
  readonly target: string | null;
  /** With a target the name that is sent upstream; null: the target's own. */
  readonly model: string | null;
  /** Null: the target's own. */
  readonly weight: number | null;
}

/** A part of the callers, and what answers them. */
export interface VariantSettings {
  readonly variant: string;
  readonly percent: number;
  readonly members: readonly MemberSettings[];
}

/** Where copies of a group's calls go. */
export interface MirrorSettings {
  readonly target: string;
  /** The name sent upstream; null: the target's own. */
  readonly model: string | null;
  /** How many of a hundred calls are copied. */
  readonly percent: number;
  /** Milliseconds that a copy may take. */
  readonly timeout: number;
  /** Copies under way at once, in each process. */
  readonly maxConcurrency: number;
}

/** A group. */
export interface GroupSettings {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Empty where the callers are split. */
  readonly members: readonly MemberSettings[];
  /** Empty where they are not. */
  readonly split: readonly VariantSettings[];
  /** What keeps its variant: a user (else a key), a key, or nothing beyond one call. */
  readonly sticky: 'user' | 'key' | 'none';
  /** Null: as `providers.routing` says. */
  readonly strategy: RoutingStrategy | null;
  /** The groups that stand in for it, in the order in which they do. */
  readonly fallbackGroups: readonly string[];
  /** Null: no copies. */
  readonly mirror: MirrorSettings | null;
}

/** A member as it is written: a target's id, or a map. */
export function readMember(value: unknown): MemberSettings {
  if (typeof value === 'string') return { target: value, model: null, weight: null };
  const member = value as Plain;
  return {
    target: (member['target'] as string | undefined) ?? null,
    model: (member['model'] as string | undefined) ?? null,
    weight: (member['weight'] as number | undefined) ?? null,
  };
}

function readMirror(value: unknown): MirrorSettings | null {
  if (value === undefined) return null;
  const mirror = value as Plain;
  return {
    target: mirror['target'] as string,
    model: (mirror['model'] as string | undefined) ?? null,
    percent: (mirror['percent'] as number | undefined) ?? 100,
    timeout: parseWait((mirror['timeout'] as string | undefined) ?? '60s') ?? 60_000,
    maxConcurrency: (mirror['max_concurrency'] as number | undefined) ?? 8,
  };
}

function readGroup(group: Plain): GroupSettings {
  const fallback = group['fallback_group'];
  return {
    name: group['name'] as string,
    aliases: (group['aliases'] as readonly string[] | undefined) ?? [],
    members: ((group['targets'] ?? []) as readonly unknown[]).map(readMember),
    split: ((group['split'] ?? []) as readonly Plain[]).map((variant) => ({
      variant: variant['variant'] as string,
      percent: variant['percent'] as number,
      members: ((variant['targets'] ?? []) as readonly unknown[]).map(readMember),
    })),
    sticky: (group['sticky'] as GroupSettings['sticky'] | undefined) ?? 'user',
    strategy: (group['strategy'] as RoutingStrategy | undefined) ?? null,
    fallbackGroups: (Array.isArray(fallback)
      ? fallback
      : fallback === undefined
        ? []
        : [fallback]) as readonly string[],
    mirror: readMirror(group['mirror']),
  };
}

/** Reads the value of `model_groups`. */
export function readGroups(value: unknown): readonly GroupSettings[] {
  return ((value ?? []) as readonly Plain[]).map(readGroup);
}

/** The groups in the order in which they are asked for one of them: itself, then those that stand in, nearer ones first, each once. */
export function groupsInTurn(first: GroupSettings, all: readonly GroupSettings[]): readonly GroupSettings[] {
  const turn = [first];
  // It grows while it is walked: breadth first.
  for (const group of turn) {
    for (const name of group.fallbackGroups) {
      const next = all.find((one) => one.name === name);
      if (next !== undefined && !turn.includes(next)) turn.push(next);
    }
  }
  return turn;
}
