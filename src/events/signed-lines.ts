/**
 * Reading `checkpoints.ndjson` back: what its lines prove of the log, and what is wrong with them. A line counts only if its
 * signature is that of a key that counts.
 */
import { open } from 'node:fs/promises';
import type { ExpectedPosition, FaultList } from './chain-walk.ts';
import { isSignedBy, lineHash, noCheckpoint, parseSignedLine, type SignedLine } from './checkpoint.ts';
import { readForward } from './forward.ts';
import { unlessMissing } from './log-parts.ts';
import type { VerifyingKey } from './signing-key.ts';

/** What signed lines say of a log. */
export interface SignedLines {
  /** Lines with a signature that counts. */
  readonly count: number;
  /** Ids of the keys that they are signed with. */
  readonly keys: readonly string[];
  readonly expected: readonly ExpectedPosition[];
  /** The last record that a checkpoint vouches for; 0 where there is none. */
  readonly lastSeq: number;
  /** Where the chain may begin, since all before was removed by a rule. */
  readonly starts: ReadonlyMap<number, string>;
  /** The last record that was removed by a rule; 0 where there is none. */
  readonly removedTo: number;
}

/** None at all. */
export const noSignedLines: SignedLines = {
  count: 0,
  keys: [],
  expected: [],
  lastSeq: 0,
  starts: new Map(),
  removedTo: 0,
};

/** What a file of signed lines is read by. */
export interface SignedLinesOptions {
  readonly keys: readonly VerifyingKey[];
  /** True of the file beside the log: its own chain of lines has to hold. False of one that was kept elsewhere. */
  readonly isBesideLog: boolean;
}

/** Reads a file; one that is not there has no lines. Rejects with the file system's error. */
export async function readSignedLines(
  path: string,
  { keys, isBesideLog }: SignedLinesOptions,
  faults: FaultList,
): Promise<SignedLines> {
  const handle = await unlessMissing(open(path, 'r'));
  if (handle === null) return noSignedLines;
  const found = new Found(isBesideLog ? '' : ` of ${path}`, isBesideLog);
  let place = noCheckpoint;
  const fault = (
    kind: 'unreadable' | 'torn' | 'unlinked' | 'missing' | 'signature',
    line: number,
    message: string,
  ): void => {
    faults.add({ kind, file: path, line, toLine: line, seq: null, toSeq: null, message });
  };
  const readAt = async (into: Buffer, offset: number, length: number, position: number): Promise<number> =>
    (await handle.read(into, offset, length, position)).bytesRead;
  try {
    await readForward(readAt, (await handle.stat()).size, {
      line({ bytes, number, complete }) {
        if (!complete)
          return fault(
            'torn',
            number,
            'the last checkpoint is cut off: by a crash in the midst of writing, or by somebody',
          );
        const line = parseSignedLine(bytes);
        if (line === null) return fault('unreadable', number, 'the line is no checkpoint, or no longer one');
        if (isBesideLog && line.number !== place.number + 1) {
          fault('missing', number, `checkpoint ${line.number} follows ${place.number}: some were removed, or put in`);
        } else if (isBesideLog && line.prev !== place.hash) {
          fault('unlinked', number, `its prev is not the hash of the checkpoint before`);
        }
        place = { number: line.number, hash: lineHash(bytes) };
        const key = keys.find(({ id }) => id === line.key_id);
        if (key === undefined) {
          return fault(
            'signature',
            number,
            `checkpoint ${line.number} is signed with key ${line.key_id}, which does not count here`,
          );
        }
        if (!isSignedBy(bytes, key)) {
          return fault(
            'signature',
            number,
            `checkpoint ${line.number} was changed or forged: its signature is not that of key ${key.id}`,
          );
        }
        found.add(line);
      },
    });
  } finally {
    await handle.close();
  }
  return found.all();
}

/** Gathers what lines say. */
class Found {
  readonly #where: string;
  readonly #isSigned: boolean;
  readonly #keys = new Set<string>();
  readonly #expected: ExpectedPosition[] = [];
  readonly #starts = new Map<number, string>();
  #count = 0;
  #lastSeq = 0;
  #removedTo = 0;

  constructor(where: string, isSigned: boolean) {
    this.#where = where;
    this.#isSigned = isSigned;
  }

  all(): SignedLines {
    return {
      count: this.#count,
      keys: [...this.#keys],
      expected: this.#expected,
      lastSeq: this.#lastSeq,
      starts: this.#starts,
      removedTo: this.#removedTo,
    };
  }

  add(line: SignedLine): void {
    this.#count += 1;
    this.#keys.add(line.key_id);
    if (line.type === 'checkpoint') {
      const origin = `checkpoint ${line.number}${this.#where}`;
      this.#expected.push({ seq: line.seq, hash: line.hash, origin, isSigned: this.#isSigned });
      this.#lastSeq = Math.max(this.#lastSeq, line.seq);
      return;
    }
    for (const { first_seq, last_seq, hash } of line.removed) {
      // A file that somebody else removed before leaves a gap that no rule accounts for.
      if (first_seq > this.#removedTo + 1) return;
      this.#removedTo = Math.max(this.#removedTo, last_seq);
      this.#starts.set(last_seq, hash);
    }
  }
}
