/**
 * Events that are written together: taken from those that wait, chained one to the other in one buffer. Pure; the log writes
 * them.
 */
import { chainInto, chainOverhead, type ChainPosition } from './line.ts';

/** An event waiting for its turn. */
export interface Waiting {
  /** The bytes of what `bodyJson` makes; good until it is chained. */
  readonly json: Uint8Array;
  /** Whether the log tells it of itself: then it is not lost where it can't be written, but told later. */
  readonly isOwn: boolean;
  /** Called once: with null when it is written, else with why it is not. */
  settled(failure: Error | null): void;
}

/** Where a waiting event's line ends in its group, and where the chain stands after it. */
export interface GroupedLine {
  readonly waiting: Waiting;
  readonly end: number;
  readonly position: ChainPosition;
}

/** Lines that are written together. */
export interface Group {
  /** The lines' bytes, one after the other; in the scratch where they fit there, and good until that is used again. */
  readonly bytes: Buffer;
  readonly lines: readonly GroupedLine[];
}

/** Bytes after which a group is closed, so that one write never holds up the rest for long. */
const groupLimit = 4 * 1024 * 1024;

/** How many of the waiting events the next group takes, and their bytes. At least one, where one waits. */
export function groupOf(
  waiting: readonly Waiting[],
  limit = groupLimit,
): { readonly count: number; readonly bytes: number } {
  let count = 0;
  let bytes = 0;
  for (const next of waiting) {
    if (count > 0 && bytes >= limit) break;
    count += 1;
    bytes += next.json.length;
  }
  return { count, bytes };
}

/** Bytes of a scratch: room for what comes together under load. */
const scratchBytes = 256 * 1024;

/** Room to chain groups in, one after the other: a buffer for each costs its making, and the collector's looking after it. */
export function groupScratch(): Buffer {
  return Buffer.allocUnsafeSlow(scratchBytes);
}

/** Chains events after a position. */
export function chainGroup(events: readonly Waiting[], after: ChainPosition, scratch: Buffer): Group {
  const most = events.reduce((sum, waiting) => sum + waiting.json.length + chainOverhead, 0);
  const bytes = most <= scratch.length ? scratch : Buffer.allocUnsafe(most);
  const lines: GroupedLine[] = [];
  let end = 0;
  let position = after;
  for (const waiting of events) {
    ({ end, position } = chainInto(bytes, end, position, waiting.json));
    lines.push({ waiting, end, position });
  }
  return { bytes: bytes.subarray(0, end), lines };
}

/** How many lines of a group stand whole within its first `written` bytes. */
export function wholeLines(lines: readonly GroupedLine[], written: number): number {
  let count = lines.length;
  while (count > 0 && (lines[count - 1] as GroupedLine).end > written) count--;
  return count;
}
