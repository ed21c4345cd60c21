/**
 * Proof that a log is the chain that was written: walks all its files in constant memory, and compares with signed checkpoints
 * and with positions that were kept elsewhere.
 */
import { open, type FileHandle } from 'node:fs/promises';
import {
  ChainWalk,
  FaultList,
  type ChainFault,
  type ExpectedPosition,
  type WalkOptions,
  type WalkResult,
} from './chain-walk.ts';
import { readForward } from './forward.ts';
import type { ChainPosition } from './line.ts';
import { listLog, unlessMissing } from './log-parts.ts';
import { checkpointsFile } from './paths.ts';
import { noSignedLines, readSignedLines, type SignedLines } from './signed-lines.ts';
import { readPublicKeys, type VerifyingKey } from './signing-key.ts';

/** What verifying a log found. */
export interface ChainReport extends Omit<WalkResult, 'unheld'> {
  readonly files: readonly string[];
  readonly bytes: number;
  /** The first of them, in the order of the log. */
  readonly faults: readonly ChainFault[];
  /** How many there are in all. */
  readonly faultCount: number;
  /** Whether the records of the positions kept elsewhere are in the log; null where none was given. */
  readonly checkpointHeld: boolean | null;
  /** What the signed checkpoints beside the log say. */
  readonly signed: SignedLines;
}

/** How a log is verified. */
export interface VerifyOptions {
  /** Positions of the log that were noted earlier and kept elsewhere. */
  readonly outside?: readonly ChainPosition[];
  /** A file of signed checkpoints that was kept elsewhere. */
  readonly outsideFile?: string;
  /** The keys whose signatures count; those that are noted beside the log where omitted. */
  readonly keys?: readonly VerifyingKey[];
  /** After each block, with the bytes read so far, of all files. */
  readonly onProgress?: (bytes: number) => void;
}

/** Verifies the files of one log, oldest first. Rejects with the file system's error where one can't be read. */
export async function verifyLog(files: readonly string[], options: VerifyOptions = {}): Promise<ChainReport> {
  const faults = new FaultList();
  const outside = await outsidePositions(options, options.keys ?? [], faults);
  const walk = new Walker(faults, outside, options);
  for (const file of files) {
    const handle = await open(file, 'r');
    try {
      await walk.file(file, handle);
    } finally {
      await handle.close();
    }
  }
  return walk.finish(noSignedLines, outside.expected);
}

/** Verifies the log of an events folder, all its files. Rejects with the file system's error where one can't be read. */
export async function verifyFolder(folder: string, options: VerifyOptions = {}): Promise<ChainReport> {
  const keys = options.keys ?? (await readPublicKeys(folder));
  for (let attempt = 1; ; attempt++) {
    const report = await tryFolder(folder, keys, options, attempt < attempts);
    if (report !== null) return report;
  }
}

/** How often it is begun anew because retention removed a file that was about to be read. */
const attempts = 5;

async function tryFolder(
  folder: string,
  keys: readonly VerifyingKey[],
  options: VerifyOptions,
  mayRetry: boolean,
): Promise<ChainReport | null> {
  const faults = new FaultList();
  const outside = await outsidePositions(options, keys, faults);
  // Before the log is listed: whatever is signed for by now is in the log by then.
  const signed = await readSignedLines(checkpointsFile(folder), { keys, isBesideLog: true }, faults);
  const { rotated, active } = await listLog(folder);
  try {
    const first = await firstThere(rotated.map(({ path }) => path));
    const rest = rotated.slice(rotated.findIndex(({ path }) => path === first?.path) + 1);
    // After the first file is held: what was removed before it is signed for by now.
    const { starts, removedTo } = await readSignedLines(
      checkpointsFile(folder),
      { keys, isBesideLog: true },
      new FaultList(),
    );
    const expected = [...signed.expected, ...outside.expected];
    const walk = new Walker(faults, { expected, starts: new Map([...outside.starts, ...starts]) }, options);
    if (first !== null) await walk.fileThenClose(first.path, first.handle);
    for (const { path } of first === null ? [] : rest) {
      const handle = await unlessMissing(open(path, 'r'));
      if (handle !== null) await walk.fileThenClose(path, handle);
      else if (mayRetry) return null;
    }
    if (active !== null) await walk.file(active.path, active.handle);
    if (options.keys !== undefined && signed.count === 0) {
      const message = `no checkpoint is signed with ${options.keys.map(({ id }) => `key ${id}`).join(' or ')}`;
      const place = { file: checkpointsFile(folder), line: null, toLine: null, seq: null, toSeq: null };
      faults.add({ kind: 'unsigned', ...place, message });
    }
    return walk.finish({ ...signed, starts, removedTo }, outside.expected);
  } finally {
    await active?.handle.close();
  }
}

/** The first of some files that is still there, open. */
async function firstThere(
  paths: readonly string[],
): Promise<{ readonly path: string; readonly handle: FileHandle } | null> {
  for (const path of paths) {
    const handle = await unlessMissing(open(path, 'r'));
    if (handle !== null) return { path, handle };
  }
  return null;
}

async function outsidePositions(
  { outside = [], outsideFile }: VerifyOptions,
  keys: readonly VerifyingKey[],
  faults: FaultList,
): Promise<WalkOptions> {
  const noted = outside.map((position) => ({ ...position, origin: 'the checkpoint', isSigned: false }));
  if (outsideFile === undefined) return { expected: noted, starts: new Map() };
  const { expected, starts } = await readSignedLines(outsideFile, { keys, isBesideLog: false }, faults);
  return { expected: [...noted, ...expected], starts };
}

/** Hands the lines of one file after the other to a walk, and sums up. */
class Walker {
  readonly #walk: ChainWalk;
  readonly #faults: FaultList;
  readonly #options: VerifyOptions;
  readonly #files: string[] = [];
  #bytes = 0;

  constructor(faults: FaultList, how: WalkOptions, options: VerifyOptions) {
    this.#walk = new ChainWalk(faults, how);
    this.#faults = faults;
    this.#options = options;
  }

  async fileThenClose(path: string, handle: FileHandle): Promise<void> {
    try {
      await this.file(path, handle);
    } finally {
      await handle.close();
    }
  }

  async file(path: string, handle: FileHandle): Promise<void> {
    const { size } = await handle.stat();
    this.#files.push(path);
    this.#walk.startFile(path);
    const readAt = async (into: Buffer, offset: number, length: number, position: number): Promise<number> =>
      (await handle.read(into, offset, length, position)).bytesRead;
    const read = await readForward(readAt, size, {
      line: (line) => this.#walk.line(line.bytes, line.number, line.complete),
      block: (offset) => this.#options.onProgress?.(this.#bytes + offset),
    });
    if (read < size) this.#walk.shortened();
    this.#bytes += read;
  }

  finish(signed: SignedLines, outside: readonly ExpectedPosition[]): ChainReport {
    const { unheld, ...result } = this.#walk.finish();
    const file = this.#files.at(-1) ?? '';
    // What a rule removed can't be held; that it did is signed for.
    const isRemoved = ({ seq }: ExpectedPosition): boolean =>
      seq <= signed.removedTo && seq < (result.firstSeq ?? Infinity);
    const lacking = unheld.filter((expected) => !isRemoved(expected));
    const beyond = lacking.filter(({ isSigned, seq }) => isSigned && seq > result.last.seq);
    const last = beyond.at(-1);
    if (last !== undefined) this.#lacks(file, last, result);
    for (const expected of lacking) if (!expected.isSigned) this.#lacks(file, expected, result);
    return {
      ...result,
      files: this.#files,
      bytes: this.#bytes,
      faults: this.#faults.kept,
      faultCount: this.#faults.count,
      checkpointHeld: outside.length === 0 ? null : !outside.some((expected) => lacking.includes(expected)),
      signed,
    };
  }

  #lacks(file: string, { seq, origin }: ExpectedPosition, { last }: { readonly last: ChainPosition }): void {
    const why =
      last.seq < seq
        ? `the log ends at record ${last.seq}: its end was cut off, or an older log was put in its place`
        : 'the log has another record there, or none: this is not the log that it was taken from';
    const message = `record ${seq} of ${origin} is not in the log; ${why}`;
    this.#faults.add({ kind: 'checkpoint', file, line: null, toLine: null, seq, toSeq: seq, message });
  }
}
