/**
 * Proof that a log is the chain that was written: each line's hash over its own bytes, each `prev`, each number. Looks at
 * bytes alone and keeps a line's worth of memory, so that a log of any size is checked as fast as it is read.
 */
import { hash as digest } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { readForward } from './forward.ts';
import { chainStart, type ChainPosition } from './line.ts';
import { listLog, unlessMissing } from './log-parts.ts';

/**
 * What is wrong at a place.
 * - `unreadable`: a line that is no record
 * - `changed`: a line whose hash is not that of its bytes
 * - `missing`: records that ought to stand before the line
 * - `misplaced`: records that the chain goes on without: moved here or made up
 * - `repeated`: records whose numbers came before: copied here, or of an older log
 * - `doubled`: a second line with the number of the one before
 * - `unlinked`: a line whose `prev` is not the hash of the one before
 * - `torn`: a last line without its end
 * - `shortened`: a file that lost bytes while it was read
 * - `checkpoint`: a log that lacks the record of a checkpoint
 */
export type FaultKind =
  | 'unreadable'
  | 'changed'
  | 'missing'
  | 'misplaced'
  | 'repeated'
  | 'doubled'
  | 'unlinked'
  | 'torn'
  | 'shortened'
  | 'checkpoint';

/** One thing that is wrong, at one place. */
export interface ChainFault {
  kind: FaultKind;
  readonly file: string;
  /** From 1; null for a fault of the whole log. */
  line: number | null;
  /** The last line that it concerns, in the same file. */
  toLine: number | null;
  /** The record that it concerns, the first of several; null where no number can be read. */
  seq: number | null;
  toSeq: number | null;
  /** A sentence for people, without the place. */
  message: string;
}

/** What a walk over a log found. */
export interface ChainReport {
  readonly files: readonly string[];
  /** Lines that are records, whole or not. */
  readonly records: number;
  readonly bytes: number;
  /** The first record's number; null where there is none. */
  readonly firstSeq: number | null;
  /** Where the chain ends; the start of a chain for an empty log. */
  readonly last: ChainPosition;
  /** The first of them, in the order of the log. */
  readonly faults: readonly ChainFault[];
  /** How many there are in all. */
  readonly faultCount: number;
  /** Whether the record of the checkpoint is in the log; null where none was given. */
  readonly checkpointHeld: boolean | null;
}

/** How a log is verified. */
export interface VerifyOptions {
  /** A position of the log that was noted earlier and kept elsewhere. */
  readonly checkpoint?: ChainPosition;
  /** After each block, with the bytes read so far, of all files. */
  readonly onProgress?: (bytes: number) => void;
}

/** How many faults are kept. A log that is broken throughout must not fill the memory. */
const keptFaults = 1000;

/** Verifies the files of one log, oldest first. Rejects with the file system's error where one can't be read. */
export async function verifyLog(files: readonly string[], options: VerifyOptions = {}): Promise<ChainReport> {
  const walk = new ChainWalk(options.checkpoint ?? null);
  const read = new FileReader(walk, options);
  for (const file of files) {
    const handle = await open(file, 'r');
    try {
      await read.file(file, handle);
    } finally {
      await handle.close();
    }
  }
  return { files, bytes: read.bytes, ...walk.finish() };
}

/** Verifies the log of an events folder, all its files. Rejects with the file system's error where one can't be read. */
export async function verifyFolder(folder: string, options: VerifyOptions = {}): Promise<ChainReport> {
  const walk = new ChainWalk(options.checkpoint ?? null);
  const read = new FileReader(walk, options);
  const { rotated, active } = await listLog(folder);
  const files: string[] = [];
  try {
    for (const { path } of rotated) {
      const handle = await unlessMissing(open(path, 'r'));
      if (handle === null) continue;
      try {
        files.push(path);
        await read.file(path, handle);
      } finally {
        await handle.close();
      }
    }
    if (active !== null) {
      files.push(active.path);
      await read.file(active.path, active.handle);
    }
  } finally {
    await active?.handle.close();
  }
  return { files, bytes: read.bytes, ...walk.finish() };
}

/** Hands the lines of one file after the other to a walk. */
class FileReader {
  readonly #walk: ChainWalk;
  readonly #options: VerifyOptions;
  /** Of all files so far. */
  bytes = 0;

  constructor(walk: ChainWalk, options: VerifyOptions) {
    this.#walk = walk;
    this.#options = options;
  }

  async file(path: string, handle: FileHandle): Promise<void> {
    const { size } = await handle.stat();
    this.#walk.startFile(path);
    const readAt = async (into: Buffer, offset: number, length: number, position: number): Promise<number> =>
      (await handle.read(into, offset, length, position)).bytesRead;
    const read = await readForward(readAt, size, {
      line: (line) => this.#walk.line(line.bytes, line.number, line.complete),
      block: (offset) => this.#options.onProgress?.(this.bytes + offset),
    });
    if (read < size) this.#walk.shortened();
    this.bytes += read;
  }
}

/** The start of a line as the log writes it, up to the number. */
const head = /^\{"schema_version":1,"seq":(\d{1,16}),/;
const headLength = 48;

/** The end of a line as the log writes it: `prev` and `hash`. */
const tail = /^,"prev":"([0-9a-f]{64})","hash":"([0-9a-f]{64})"\}$/;
const prevLength = 74;
const hashLength = 75;
const tailLength = prevLength + hashLength;

/** A place of the chain that a further line may follow. */
interface Place {
  readonly seq: number;
  /** Hashes that the next line's `prev` may name: several after a line that was changed. */
  readonly hashes: readonly string[];
  readonly line: number;
}

/** The state of a walk over the lines, file after file. */
class ChainWalk {
  readonly #checkpoint: ChainPosition | null;
  readonly #faults: ChainFault[] = [];
  #faultCount = 0;
  #file = '';
  #records = 0;
  #firstSeq: number | null = null;
  #last: ChainPosition = chainStart;
  #held = false;
  #place: Place = { seq: 0, hashes: [chainStart.hash], line: 0 };
  /** Lines since `#place` that were no records: each may be one that was there. */
  #unreadable = 0;
  /** Where the chain stood before a gap: if it goes on from there, what came between does not belong there. */
  #beforeGap: { readonly place: Place; readonly fault: ChainFault } | null = null;
  /** A run of records that came before: one fault, however many they are. */
  #aside: { readonly seq: number; readonly hash: string; readonly fault: ChainFault } | null = null;

  constructor(checkpoint: ChainPosition | null) {
    this.#checkpoint = checkpoint;
  }

  startFile(file: string): void {
    this.#file = file;
    this.#aside = null;
    this.#beforeGap = null;
  }

  /** The file had fewer bytes than when it was opened. */
  shortened(): void {
    this.#fault('shortened', null, null, 'the file became shorter while it was read');
  }

  line(bytes: Buffer, number: number, complete: boolean): void {
    if (!complete) {
      this.#fault('torn', number, null, 'the last line is cut off: by a crash in the midst of writing, or by somebody');
      return;
    }
    const start = head.exec(bytes.toString('latin1', 0, headLength));
    const end = bytes.length < tailLength ? null : tail.exec(bytes.toString('latin1', bytes.length - tailLength));
    if (start === null || end === null) {
      this.#unreadable += 1;
      const what = bytes.length === 0 ? 'the line is empty' : 'the line is no record, or no longer one';
      this.#fault('unreadable', number, null, what);
      return;
    }
    const seq = Number(start[1]);
    const [, prev = '', hash = ''] = end;
    const computed = digest('sha256', bytes.subarray(0, bytes.length - hashLength), 'hex');
    this.#records += 1;
    this.#firstSeq ??= seq;
    if (computed === hash) this.#sound(seq, prev, hash, number);
    else this.#changed(seq, prev, [hash, computed], number);
  }

  finish(): Omit<ChainReport, 'files' | 'bytes'> {
    const wanted = this.#checkpoint;
    if (wanted !== null && !this.#held) {
      const why =
        this.#last.seq < wanted.seq
          ? `the log ends at record ${this.#last.seq}: its end was cut off, or an older log was put in its place`
          : 'the log has another record there, or none: this is not the log that it was taken from';
      this.#fault('checkpoint', null, wanted.seq, `record ${wanted.seq} of the checkpoint is not in the log; ${why}`);
    }
    return {
      records: this.#records,
      firstSeq: this.#firstSeq,
      last: this.#last,
      faults: this.#faults,
      faultCount: this.#faultCount,
      checkpointHeld: wanted === null ? null : this.#held,
    };
  }

  /** A line whose hash is that of its bytes. */
  #sound(seq: number, prev: string, hash: string, line: number): void {
    if (this.#checkpoint?.seq === seq && this.#checkpoint.hash === hash) this.#held = true;
    const place = this.#place;
    const next: Place = { seq, hashes: [hash], line };
    if (seq === place.seq + 1 && follows(place, prev)) return this.#goOn(next, hash);
    // One of the unreadable lines before may be the record in between.
    if (seq > place.seq + 1 && seq <= place.seq + 1 + this.#unreadable) return this.#goOn(next, hash);
    if (this.#beforeGap !== null && seq === this.#beforeGap.place.seq + 1 && follows(this.#beforeGap.place, prev)) {
      this.#misplaced(this.#beforeGap.fault);
      return this.#goOn(next, hash);
    }
    if (this.#aside !== null && seq === this.#aside.seq + 1 && prev === this.#aside.hash) {
      const { fault } = this.#aside;
      extend(fault, line, seq);
      this.#aside = { seq, hash, fault };
      // The copy goes on where the log ended: from here on it is the log.
      if (seq > place.seq) this.#goOn(next, hash);
      return;
    }
    if (seq > place.seq + 1) {
      const [from, to] = [place.seq + 1 + this.#unreadable, seq - 1];
      const fault = this.#fault('missing', line, from, `${records(from, to)} missing before this line`, to);
      const before = place;
      this.#goOn(next, hash);
      this.#beforeGap = { place: before, fault };
    } else if (seq === place.seq + 1) {
      const message =
        seq === 1
          ? 'its prev is not that of a first record: the chain does not begin here'
          : `its prev is not the hash of record ${place.seq}: one of the two was swapped, or changed and hashed anew`;
      this.#fault('unlinked', line, seq, message);
      this.#goOn(next, hash);
    } else if (seq === place.seq && line > 1) {
      const message = `lines ${place.line} and ${line} both are record ${seq}: one of them was put in`;
      this.#fault('doubled', line, seq, message);
      this.#place = { seq, hashes: [...place.hashes, hash], line };
    } else {
      const fault = this.#fault('repeated', line, seq, '');
      extend(fault, line, seq);
      this.#aside = { seq, hash, fault };
    }
  }

  /** A line whose hash is not that of its bytes. Where it stands right, its number may be what was changed. */
  #changed(seq: number, prev: string, hashes: readonly string[], line: number): void {
    const place = this.#place;
    const expected = place.seq + 1;
    const linked = follows(place, prev);
    const own = linked || seq <= place.seq ? expected : seq;
    this.#fault('changed', line, own, `record ${own} was changed: its hash is not that of its bytes`);
    if (own > expected + this.#unreadable) {
      const [from, to] = [expected + this.#unreadable, own - 1];
      this.#fault('missing', line, from, `${records(from, to)} missing before this line`, to);
    }
    this.#goOn({ seq: own, hashes, line }, hashes[0] ?? '');
  }

  /** The chain goes on with this line. */
  #goOn(place: Place, hash: string): void {
    if (place.seq !== this.#place.seq + 1) this.#beforeGap = null;
    this.#place = place;
    this.#unreadable = 0;
    this.#last = { seq: place.seq, hash };
  }

  /** What seemed to come after a gap stands where it does not belong. */
  #misplaced(fault: ChainFault): void {
    const first = (fault.toSeq ?? 0) + 1;
    const last = this.#place.seq;
    fault.kind = 'misplaced';
    fault.seq = first;
    fault.toSeq = last;
    fault.toLine = this.#place.line;
    const verb = last === first ? `record ${first} stands` : `records ${first} to ${last} stand`;
    fault.message = `${verb} where the chain goes on without: moved here, or made up`;
    this.#beforeGap = null;
  }

  #fault(kind: FaultKind, line: number | null, seq: number | null, message: string, toSeq = seq): ChainFault {
    const fault: ChainFault = { kind, file: this.#file, line, toLine: line, seq, toSeq, message };
    this.#faultCount += 1;
    if (this.#faults.length < keptFaults) this.#faults.push(fault);
    return fault;
  }
}

function follows(place: Place, prev: string): boolean {
  return place.hashes.includes(prev);
}

/** A further record of a run of repeated ones. */
function extend(fault: ChainFault, line: number, seq: number): void {
  fault.toLine = line;
  fault.toSeq = seq;
  const what = fault.seq === seq ? `record ${seq} stands` : `records ${fault.seq ?? ''} to ${seq} stand`;
  fault.message = `${what} here after later ones: copied here, or of an older log`;
}

function records(from: number, to: number): string {
  return from === to ? `record ${from} is` : `records ${from} to ${to} are`;
}
