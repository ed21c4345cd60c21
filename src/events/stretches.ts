/**
 * Which stretches of which files can hold what a reader is after, found by number, by time and by ids, which hold the time at
 * which they were made. What lies outside is never read, however large the log is.
 */
import { idTime } from './ids.ts';
import type { EventFilter } from './filter.ts';
import { readForward } from './forward.ts';
import type { LogPart, LogSnapshot } from './log-snapshot.ts';
import { decodeLine } from './line.ts';
import { endOf, firstLine, seekBoundary, seqOf } from './seek.ts';

/** Whole lines of a part, from one line start to another or to its end. */
export interface Stretch {
  readonly part: LogPart;
  readonly start: number;
  readonly end: number;
}

/** What is known of the lines that are wanted. Times are those at which calls ended, in milliseconds since the epoch. */
export interface StretchBounds {
  readonly endedFrom?: number;
  readonly endedTo?: number;
  /** Only records with numbers from this on. */
  readonly fromSeq?: number;
  /** Only records with smaller numbers. */
  readonly beforeSeq?: number;
}

/** How far a clock may have been set back between two lines, in milliseconds. */
const disorder = 3_600_000;

/**
 * The longest that a call may take before it is not found by the time at which it began, in milliseconds: a day where one event
 * is asked for by its id, since the look ends when it is found; two hours for a period, all of which is read.
 */
const longestCall = 86_400_000;
const longestCallInPeriod = 7_200_000;

/** Ids beyond this many are not looked for one by one. */
const mostIds = 32;

/** The stretches of a log, oldest first, that hold every line that a filter lets through, as far as that is known cheaply. */
export async function stretchesFor(
  snapshot: LogSnapshot,
  filter: EventFilter,
  bounds: Pick<StretchBounds, 'fromSeq' | 'beforeSeq'> = {},
): Promise<Stretch[]> {
  const { since, until, request_id: ids = [] } = filter;
  if (ids.length > 0 && ids.length <= mostIds && ids.every((id) => idTime(id) !== null)) {
    return stretchesOfIds(snapshot, ids, (line, id) => decodeLine(line)?.request_id === id);
  }
  return stretchesOf(snapshot, {
    ...bounds,
    ...(since === undefined ? {} : { endedFrom: since - disorder }),
    ...(until === undefined ? {} : { endedTo: until + longestCallInPeriod }),
  });
}

/** The stretches of a log, oldest first, that hold all lines within the bounds, and few others. */
export async function stretchesOf(snapshot: LogSnapshot, bounds: StretchBounds): Promise<Stretch[]> {
  const { fromSeq, beforeSeq, endedFrom, endedTo } = bounds;
  // A file that has just been begun tells nothing.
  const parts = snapshot.parts.filter(({ size }) => size > 0);
  let stretches = parts.map((part): Stretch => ({ part, start: 0, end: part.size }));
  if (fromSeq !== undefined) stretches = await cutFront(stretches, (line) => isLess(seqOf(line), fromSeq));
  if (endedFrom !== undefined) stretches = await cutFront(stretches, (line) => isLess(endOf(line), endedFrom));
  if (beforeSeq !== undefined) stretches = await cutBack(stretches, (line) => isLess(seqOf(line), beforeSeq));
  if (endedTo !== undefined) stretches = await cutBack(stretches, (line) => isLess(endOf(line), endedTo + 1));
  return stretches.filter(({ start, end }) => start < end);
}

function isLess(value: number | null, bound: number): boolean | null {
  return value === null ? null : value < bound;
}

type Before = (line: Buffer) => boolean | null;

/** Takes away what stands before a boundary: whole parts by the first lines of their successors, the rest by search. */
async function cutFront(stretches: readonly Stretch[], before: Before): Promise<Stretch[]> {
  // The last part that begins before the boundary is the one that it lies in.
  let first = stretches.length - 1;
  while (first > 0 && (await beginsBefore(stretches[first], before)) !== true) first -= 1;
  return Promise.all(
    stretches.slice(Math.max(0, first)).map(async (stretch, index) => {
      if (index > 0) return stretch;
      const { part, end } = stretch;
      const bounds = await part.read((readAt) => seekBoundary(readAt, end, before));
      return { ...stretch, start: bounds?.low ?? 0 };
    }),
  );
}

/** Takes away what stands behind a boundary. */
async function cutBack(stretches: readonly Stretch[], before: Before): Promise<Stretch[]> {
  const kept = [...stretches];
  while (kept.length > 0 && (await beginsBefore(kept.at(-1), before)) === false) kept.pop();
  const last = kept.pop();
  if (last === undefined) return [];
  const bounds = await last.part.read((readAt) => seekBoundary(readAt, last.end, before));
  return [...kept, { ...last, end: bounds?.high ?? last.end }];
}

/** Whether a part's first line stands before the boundary; null where that can't be told. */
async function beginsBefore(stretch: Stretch | undefined, before: Before): Promise<boolean | null> {
  if (stretch === undefined) return null;
  const { part, end } = stretch;
  const line = await part.read((readAt) => firstLine(readAt, end));
  return line === null ? null : before(line);
}

/** Whether the ids of a log hold the time at which they were made, as its first line shows. */
async function idsTellTime({ parts }: LogSnapshot): Promise<boolean> {
  for (const { read, size } of parts) {
    const line = await read((readAt) => firstLine(readAt, size));
    const record = line === null ? null : decodeLine(line);
    if (record === null) continue;
    const made = idTime(record.id);
    return made !== null && Math.abs(made - Date.parse(record.timestamp)) < disorder;
  }
  return false;
}

/** Milliseconds by which a line may stand before others that ended earlier: what waits to be written comes in no order. */
const writeDelay = 5_000;

/**
 * The stretches in which the lines stand that name one of these ids, event ids or request ids, and few others. An id is looked
 * for from its time on, block by block, and the look ends where `isIt` says that the line is the one.
 */
export async function stretchesOfIds(
  snapshot: LogSnapshot,
  ids: readonly string[],
  isIt: (line: Buffer, id: string) => boolean,
): Promise<Stretch[]> {
  const all = snapshot.parts.map((part): Stretch => ({ part, start: 0, end: part.size }));
  if (!(await idsTellTime(snapshot))) return all;
  const wanted: Stretch[] = [];
  for (const id of new Set(ids)) {
    const made = idTime(id);
    if (made === null) return all;
    const soon = await stretchesOf(snapshot, { endedFrom: made - writeDelay, endedTo: made + longestCall });
    const { found, isNamed } = await upToFound(soon, (line) => isIt(line, id), Buffer.from(id));
    wanted.push(...(found ?? (isNamed ? soon : [])));
    // The clock may have been set back since the id was made.
    if (found === null) {
      wanted.push(...(await stretchesOf(snapshot, { endedFrom: made - disorder, endedTo: made - writeDelay })));
    }
  }
  return merged(snapshot, wanted);
}

/**
 * Stretches from the first on to the end of the block that holds the line; null where none does. `isNamed`: whether some line
 * holds the id at all.
 */
async function upToFound(
  stretches: readonly Stretch[],
  isIt: (line: Buffer) => boolean,
  needle: Buffer,
): Promise<{ readonly found: Stretch[] | null; readonly isNamed: boolean }> {
  let isNamed = false;
  for (const [index, { part, start, end }] of stretches.entries()) {
    let reached: number | null = null;
    let isFound = false;
    await part.read(async (readAt) => {
      // A block that holds the line is followed by one that is not read: none is longer than what is left.
      const readUntilFound: typeof readAt = async (...range) => (isFound ? 0 : readAt(...range));
      reached = await readForward(
        readUntilFound,
        end,
        {
          line: ({ bytes }) => {
            if (!bytes.includes(needle)) return;
            isNamed = true;
            isFound ||= isIt(bytes);
          },
        },
        start,
      );
    });
    if (!isFound) continue;
    return { found: [...stretches.slice(0, index), { part, start, end: reached ?? end }], isNamed };
  }
  return { found: null, isNamed };
}

/** Stretches in the order of the log, those that touch put together. */
function merged(snapshot: LogSnapshot, stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const part of snapshot.parts) {
    const own = stretches.filter((stretch) => stretch.part === part).sort((one, other) => one.start - other.start);
    for (const stretch of own) {
      const last = result.at(-1);
      if (last?.part === part && stretch.start <= last.end) {
        result[result.length - 1] = { ...last, end: Math.max(last.end, stretch.end) };
      } else result.push(stretch);
    }
  }
  return result;
}
