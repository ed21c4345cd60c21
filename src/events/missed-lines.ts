/**
 * Lines that were gone from a followed file before they could be read: in files that were rotated twice between two looks,
 * in the copy made before a file was emptied. The chain itself tells which they are: each names the hash of the one before.
 */
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { FollowCursor, type FollowedLine } from './follow-cursor.ts';
import { decodeLine, positionOf, type ChainPosition } from './line.ts';
import { listLog, unlessMissing } from './log-parts.ts';
import type { LogSource } from './log-snapshot.ts';
import { firstLine, seekBoundary, seqOf } from './seek.ts';

/** A file that may hold missed lines. */
export interface Relative {
  readonly path: string;
  /** The number of its first record where its name tells. */
  readonly firstSeq: number | null;
}

/** Files beside a named one that are looked into, the last changed ones. */
const mostRelatives = 64;

/** The files that a log's lines go to when it is rotated: by name for a gateway's own, else whatever is like the file. */
export async function relativesOf(source: LogSource): Promise<readonly Relative[]> {
  if ('folder' in source) {
    const { rotated, active } = await listLog(source.folder);
    await active?.handle.close();
    return rotated;
  }
  const { file } = source;
  const real = await realpath(file).catch(() => file);
  const found: { path: string; changed: number }[] = [];
  for (const place of new Set([file, real])) {
    const folder = dirname(place);
    const extension = extname(place);
    const stem = basename(place, extension);
    for (const name of (await unlessMissing(readdir(folder))) ?? []) {
      if (!name.startsWith(stem) && (extension === '' || !name.endsWith(extension))) continue;
      const path = join(folder, name);
      const stats = await unlessMissing(stat(path));
      if (stats?.isFile() === true) found.push({ path, changed: stats.mtimeMs });
    }
  }
  found.sort((one, other) => other.changed - one.changed);
  return found.slice(0, mostRelatives).map(({ path }) => ({ path, firstSeq: null }));
}

/** The lines that the chain goes on with after `last`, as far as they are in these files; `own` is left out. */
export async function* linesMissed(
  last: ChainPosition,
  relatives: readonly Relative[],
  own: { readonly ino: number; readonly dev: number },
): AsyncGenerator<readonly FollowedLine[], void, undefined> {
  const files: { readonly path: string; readonly firstSeq: number; readonly isNamed: boolean }[] = [];
  for (const { path, firstSeq } of relatives) {
    const known = firstSeq ?? (await firstSeqOf(path));
    if (known !== null) files.push({ path, firstSeq: known, isNamed: firstSeq !== null });
  }
  files.sort((one, other) => one.firstSeq - other.firstSeq);
  let place = last;
  for (const [index, { path, firstSeq, isNamed }] of files.entries()) {
    const next = files[index + 1];
    if (firstSeq > place.seq + 1) return;
    // Names tell that the next file begins no later than what is wanted: it is not here. Copies share a first number.
    if (isNamed && next !== undefined && next.firstSeq <= place.seq + 1 && next.firstSeq !== firstSeq) continue;
    for await (const lines of chainIn(path, place, own)) {
      const { record } = lines.at(-1) as FollowedLine;
      if (record !== null) place = positionOf(record);
      yield lines;
    }
  }
}

async function firstSeqOf(path: string): Promise<number | null> {
  const handle = await unlessMissing(open(path, 'r'));
  if (handle === null) return null;
  try {
    const { size } = await handle.stat();
    const line = await firstLine(async (...range) => (await handle.read(...range)).bytesRead, size);
    return line === null ? null : seqOf(line);
  } finally {
    await handle.close();
  }
}

/** The lines of a file that follow one on the other from `last` on. */
async function* chainIn(
  path: string,
  last: ChainPosition,
  own: { readonly ino: number; readonly dev: number },
): AsyncGenerator<readonly FollowedLine[], void, undefined> {
  const handle = await unlessMissing(open(path, 'r'));
  if (handle === null) return;
  try {
    const { size, ino, dev } = await handle.stat();
    if (ino === own.ino && dev === own.dev) return;
    const { low } = await seekBoundary(
      async (...range) => (await handle.read(...range)).bytesRead,
      size,
      (line) => isBefore(seqOf(line), last.seq + 1),
    );
    const cursor = await FollowCursor.at(handle, low);
    let place = last;
    for await (const lines of cursor.lines()) {
      const linked: FollowedLine[] = [];
      for (const { bytes } of lines) {
        const record = decodeLine(bytes);
        if (record?.seq !== place.seq + 1 || record.prev !== place.hash) continue;
        place = positionOf(record);
        linked.push({ line: bytes, record });
      }
      if (linked.length > 0) yield linked;
    }
  } finally {
    await handle.close();
  }
}

function isBefore(seq: number | null, bound: number): boolean | null {
  return seq === null ? null : seq < bound;
}
