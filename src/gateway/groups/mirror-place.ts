/**
 * Where the copies of a group's calls go, and those that are under way. One per group and config; what sends them is `mirror.ts`,
 * which is loaded with the exchanges.
 */
import type { Candidate } from '../routing/candidate.ts';
import type { Target } from '../upstream/target.ts';
import type { MirrorSettings } from './settings.ts';

/** It. */
export class MirrorPlace {
  readonly group: string;
  readonly settings: MirrorSettings;
  readonly target: Target;
  /** The name that is sent upstream. */
  readonly model: string;
  /** The same as whoever asks targets wants it. */
  readonly candidate: Candidate;
  /** Copies that were taken and are not recorded yet. */
  readonly pending = new Set<Promise<void>>();
  /** Those of them that were sent. */
  readonly calls = new Set<{ abort(): void }>();
  /** True while all of them are being cut off. */
  isClosing = false;

  constructor(group: string, settings: MirrorSettings, target: Target) {
    this.group = group;
    this.settings = settings;
    this.target = target;
    const { upstreamModel, model } = target.settings;
    this.model = settings.model ?? upstreamModel ?? model;
    this.candidate = { target, pool: group, tier: 0, weight: 0, group, model: this.model };
  }

  /** Cuts off what is under way; resolves when all of it is recorded. */
  async close(): Promise<void> {
    this.isClosing = true;
    for (const call of this.calls) call.abort();
    await Promise.all(this.pending);
    this.isClosing = false;
  }
}
