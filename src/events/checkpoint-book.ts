/**
 * The file of checkpoints, written: signed lines at the end of `checkpoints.ndjson`, each synced before it counts. A line that
 * a crash left half written is set aside like one of the log.
 */
import {
  noCheckpoint,
  parseSignedLine,
  lineHash,
  signLine,
  type CheckpointPlace,
  type Statement,
} from './checkpoint.ts';
import type { LogFile, LogFiles } from './files.ts';
import type { ChainPosition } from './line.ts';
import { linesBackward } from './backward.ts';
import { checkpointsFile } from './paths.ts';
import { setAside } from './repair.ts';
import type { Signer } from './signing-key.ts';

/** The open file. One writer; no two of its methods may run at once. */
export class CheckpointBook {
  readonly #path: string;
  readonly #files: LogFiles;
  readonly #signer: Signer;
  #file: LogFile;
  #place: CheckpointPlace;
  #end: number;
  #vouchedFor: number;

  private constructor(
    path: string,
    files: LogFiles,
    signer: Signer,
    found: { file: LogFile; place: CheckpointPlace; end: number; vouchedFor: number },
  ) {
    this.#path = path;
    this.#files = files;
    this.#signer = signer;
    this.#file = found.file;
    this.#place = found.place;
    this.#end = found.end;
    this.#vouchedFor = found.vouchedFor;
  }

  /** Opens the file of a folder, made where it is missing. Rejects with the file system's error. */
  static async open(folder: string, signer: Signer, files: LogFiles, now: () => number): Promise<CheckpointBook> {
    const path = checkpointsFile(folder);
    const file = await files.open(path);
    try {
      const { size } = await file.facts();
      let place: CheckpointPlace = noCheckpoint;
      let end = 0;
      let vouchedFor = 0;
      for await (const { bytes, start, complete } of linesBackward((...range) => file.read(...range), size)) {
        const line = complete ? parseSignedLine(bytes) : null;
        if (line === null) continue;
        if (end === 0) {
          place = { number: line.number, hash: lineHash(bytes) };
          end = start + bytes.length + 1;
        }
        if (line.type !== 'checkpoint') continue;
        vouchedFor = line.seq;
        break;
      }
      if (end < size) {
        await setAside(file, folder, { start: end, length: size - end }, now());
        await file.truncate(end);
      }
      return new CheckpointBook(path, files, signer, { file, place, end, vouchedFor });
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** The last line's number; 0 where there is none. */
  get number(): number {
    return this.#place.number;
  }

  /** The number of the last record that a checkpoint vouches for; 0 where there is none. */
  get vouchedFor(): number {
    return this.#vouchedFor;
  }

  /** Adds a signed line; resolves when it is on the disk. Rejects with the system's error; then nothing of it stays. */
  async add(statement: Statement, position: ChainPosition, timestamp: string): Promise<void> {
    const line = signLine(statement, position, this.#place, timestamp, this.#signer);
    const bytes = Buffer.from(`${line}\n`);
    const { ino } = await this.#file.facts();
    if ((await this.#files.facts(this.#path))?.ino !== ino) await this.#reopen();
    try {
      // What a line that failed left behind and could not take back.
      if ((await this.#file.facts()).size > this.#end) await this.#file.truncate(this.#end);
      for (let written = 0; written < bytes.length;) {
        const count = await this.#file.write(bytes, written, bytes.length - written);
        if (count === 0) throw new Error('the file takes no more bytes');
        written += count;
      }
      await this.#file.sync();
    } catch (error) {
      await this.#file.truncate(this.#end).catch(() => undefined);
      throw error;
    }
    this.#end += bytes.length;
    this.#place = { number: this.#place.number + 1, hash: lineHash(line) };
    if (statement.type === 'checkpoint') this.#vouchedFor = position.seq;
  }

  /** The file was removed or replaced. Numbers and `prev` go on, so that what is gone can be told. */
  async #reopen(): Promise<void> {
    const next = await this.#files.open(this.#path);
    await this.#file.close();
    this.#file = next;
    this.#end = (await next.facts()).size;
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}
