/**
 * The part of a config that the engine compiles: chain, generic settings, fail mode. Reads a document that lint has
 * accepted; fills defaults and nothing else.
 */
import type { Phase } from './subject.ts';

/** What a policy that errors means for the exchange. */
export type FailMode = 'block' | 'allow';

/** Whether a policy's verdict is obeyed or only recorded. */
export type Mode = 'enforce' | 'observe';

/** Whether content that no policy can read goes through. */
export type Uninspectable = 'allow' | 'block';

/** When a policy of the chain runs: all keys that are given must hold, any value of a key's list will do. */
export interface When {
  readonly path?: readonly string[];
  readonly header?: Readonly<Record<string, readonly string[]>>;
  readonly model?: readonly string[];
  readonly team?: readonly string[];
  readonly role?: readonly string[];
  readonly key?: readonly string[];
}

/** Something a policy lets through. Exactly one of value, term and pattern is set. */
export interface PolicyException {
  readonly value?: string;
  readonly term?: string;
  readonly pattern?: string;
  readonly reason: string;
  /** RFC 3339 date or date-time after which it no longer counts. */
  readonly expires?: string;
}

/** One policy of the chain with the settings that every kind has and those of its own kind. */
export interface ChainEntry {
  readonly kind: string;
  readonly when: When | null;
  readonly mode: Mode;
  /** Null: the kind's own. */
  readonly phases: readonly Phase[] | null;
  readonly exceptions: readonly PolicyException[];
  readonly uninspectable: Uninspectable;
  /** True where answers that it judges are to be judged whole before any of them is sent. */
  readonly isBuffered: boolean;
  /** As written, without the generic ones. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The whole of it. */
export interface ChainConfig {
  readonly entries: readonly ChainEntry[];
  readonly failMode: FailMode;
}

type Plain = Readonly<Record<string, unknown>>;

const whenKeys = ['path', 'model', 'team', 'role', 'key'] as const;

/** A string or a list of strings, as a list. */
function asList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function readWhen(value: Plain): When {
  const when: { -readonly [K in keyof When]: When[K] } = {};
  for (const key of whenKeys) if (value[key] !== undefined) when[key] = asList(value[key]);
  if (value['header'] !== undefined) {
    const headers = Object.entries(value['header'] as Plain);
    when.header = Object.fromEntries(headers.map(([name, values]) => [name.toLowerCase(), asList(values)]));
  }
  return when;
}

function isMode(mode: unknown): mode is Mode {
  return mode === 'enforce' || mode === 'observe';
}

/** A policy's mode, from what its settings and `policies` say. Any other word in its settings is a mode of the kind's own. */
export function modeOf(own: unknown, common: unknown): Mode {
  if (isMode(own)) return own;
  return isMode(common) ? common : 'enforce';
}

/** Reads `policies` and `policy` of a linted document. */
export function readChainConfig(document: Plain): ChainConfig {
  const policies = (document['policies'] ?? {}) as Plain;
  const settingsByKind = (document['policy'] ?? {}) as Readonly<Record<string, Plain | null>>;
  const chain = (policies['chain'] ?? []) as readonly (string | Readonly<Record<string, Plain | null>>)[];
  const entries = chain.map((item): ChainEntry => {
    const [kind = '', options] = typeof item === 'string' ? [item, null] : (Object.entries(item)[0] ?? ['', null]);
    const { mode, phases, exceptions, uninspectable, stream, ...others } = settingsByKind[kind] ?? {};
    const settings = mode === undefined || isMode(mode) ? others : { ...others, mode };
    return {
      kind,
      when: options?.['when'] === undefined ? null : readWhen(options['when'] as Plain),
      mode: modeOf(mode, policies['mode']),
      phases: (phases ?? null) as readonly Phase[] | null,
      exceptions: (exceptions ?? []) as readonly PolicyException[],
      uninspectable: (uninspectable ?? policies['uninspectable'] ?? 'allow') as Uninspectable,
      isBuffered: stream === 'buffered',
      settings,
    };
  });
  return { entries, failMode: (policies['fail_mode'] ?? 'block') as FailMode };
}
