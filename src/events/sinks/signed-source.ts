/**
 * The signed checkpoints as a sink reads them: lines of `checkpoints.ndjson` after a number. The file is small, so it is read
 * from where it was read last.
 */
import { open } from 'node:fs/promises';
import { parseSignedLine } from '../checkpoint.ts';
import { unlessMissing } from '../log-parts.ts';
import { checkpointsFile } from '../paths.ts';

/** Signed lines that are sent together. */
export interface SignedBatch {
  /** As written, without newlines. At least one. */
  readonly lines: readonly Buffer[];
  /** The number of the last of them. */
  readonly lastNumber: number;
}

const newline = 0x0a;

/** Lines that one batch holds at most. */
const mostLines = 500;

/** Reads a folder's signed lines. No two of its methods may run at once. */
export class SignedSource {
  readonly #path: string;
  #number: number;
  #offset = 0;

  /** @param number the last line that is not wanted any more. */
  constructor(folder: string, number: number) {
    this.#path = checkpointsFile(folder);
    this.#number = number;
  }

  /** The next lines; null where there are none yet. */
  async next(): Promise<SignedBatch | null> {
    const handle = await unlessMissing(open(this.#path, 'r'));
    if (handle === null) return null;
    try {
      const { size } = await handle.stat();
      // A file that was removed and begun anew.
      if (size < this.#offset) this.#offset = 0;
      const bytes = Buffer.alloc(size - this.#offset);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, this.#offset);
      const lines: Buffer[] = [];
      let start = 0;
      for (let end = bytes.indexOf(newline); end !== -1 && end < bytesRead; end = bytes.indexOf(newline, start)) {
        const line = bytes.subarray(start, end);
        const number = parseSignedLine(line)?.number ?? 0;
        start = end + 1;
        if (number <= this.#number) continue;
        this.#number = number;
        lines.push(line);
        if (lines.length === mostLines) break;
      }
      this.#offset += start;
      return lines.length === 0 ? null : { lines, lastNumber: this.#number };
    } finally {
      await handle.close();
    }
  }
}
