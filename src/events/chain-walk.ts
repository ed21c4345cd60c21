/**
 * The walk over the lines of a log that tells whether they are the chain that was written: each line's hash over its own bytes,
 * each `prev`, each number, and the records that checkpoints vouch for. Looks at bytes alone and keeps a line's worth of them.
 */
import { hash as digest } from 'node:crypto';
import { chainStart, type ChainPosition } from './line.ts';

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
 * - `checkpoint`: a log that lacks the record of a checkpoint, or has another in its place
 * - `signature`: a checkpoint that is not signed by a key that counts
 * - `unsigned`: a log without a checkpoint by a key that was asked for
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
  | 'checkpoint'
  | 'signature'
  | 'unsigned';

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

/** How many faults are kept. A log that is broken throughout must not fill the memory. */
const keptFaults = 1000;

/** Faults as they are found: the first of them, and how many there are. */
export class FaultList {
  readonly kept: ChainFault[] = [];
  count = 0;

  add(fault: ChainFault): ChainFault {
    this.count += 1;
    if (this.kept.length < keptFaults) this.kept.push(fault);
    return fault;
  }
}

/** A position that the log has to hold. */
export interface ExpectedPosition extends ChainPosition {
  /** Who says so: `checkpoint 7`. */
  readonly origin: string;
  /** True of one that stands beside the log, false of one that was kept elsewhere. */
  readonly isSigned: boolean;
}

/** What a walk goes by besides the lines. */
export interface WalkOptions {
  readonly expected: readonly ExpectedPosition[];
  /** Where the chain may begin but for its start: numbers and hashes of the last records that a rule removed. */
  readonly starts: ReadonlyMap<number, string>;
}

/** What a walk came to, besides its faults. */
export interface WalkResult {
  /** Lines that are records, whole or not. */
  readonly records: number;
  /** The first record's number; null where there is none. */
  readonly firstSeq: number | null;
  /** Where the chain ends; the start of a chain for an empty log. */
  readonly last: ChainPosition;
  /** Expected positions that no record was at. */
  readonly unheld: readonly ExpectedPosition[];
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
export class ChainWalk {
  readonly #faults: FaultList;
  readonly #starts: ReadonlyMap<number, string>;
  readonly #expected = new Map<number, ExpectedPosition[]>();
  readonly #held = new Set<ExpectedPosition>();
  #hasOther = false;
  #file = '';
  #records = 0;
  #firstSeq: number | null = null;
  #last: ChainPosition = chainStart;
  #place: Place = { seq: 0, hashes: [chainStart.hash], line: 0 };
  /** Lines since `#place` that were no records: each may be one that was there. */
  #unreadable = 0;
  /** Where the chain stood before a gap: if it goes on from there, what came between does not belong there. */
  #beforeGap: { readonly place: Place; readonly fault: ChainFault } | null = null;
  /** A run of records that came before: one fault, however many they are. */
  #aside: { readonly seq: number; readonly hash: string; readonly fault: ChainFault } | null = null;

  constructor(faults: FaultList, { expected, starts }: WalkOptions) {
    this.#faults = faults;
    this.#starts = starts;
    for (const one of expected) {
      const same = this.#expected.get(one.seq);
      if (same === undefined) this.#expected.set(one.seq, [one]);
      else same.push(one);
    }
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
    if (this.#firstSeq === null) {
      this.#firstSeq = seq;
      // What stood before was removed by a rule, and signed for.
      if (this.#starts.get(seq - 1) === prev) this.#place = { seq: seq - 1, hashes: [prev], line: 0 };
    }
    if (computed === hash) this.#sound(seq, prev, hash, number);
    else this.#changed(seq, prev, [hash, computed], number);
  }

  finish(): WalkResult {
    const unheld = [...this.#expected.values()].flat().filter((expected) => !this.#held.has(expected));
    return { records: this.#records, firstSeq: this.#firstSeq, last: this.#last, unheld };
  }

  /** A line whose hash is that of its bytes. */
  #sound(seq: number, prev: string, hash: string, line: number): void {
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
    for (const expected of this.#expected.get(place.seq) ?? []) {
      if (expected.hash === hash) this.#held.add(expected);
      else if (expected.isSigned) this.#other(expected, place);
    }
  }

  /**
   * The chain has another record than was signed for. Told once: who changes a record and hashes all after it anew changes
   * the records of all later checkpoints too.
   */
  #other(expected: ExpectedPosition, { seq, line }: Place): void {
    this.#held.add(expected);
    if (this.#hasOther) return;
    this.#hasOther = true;
    const message =
      `record ${seq} is not the one that ${expected.origin} was signed for: it, or one before it, was changed, and the ` +
      'chain was made anew from there';
    this.#fault('checkpoint', line, seq, message);
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
    return this.#faults.add({ kind, file: this.#file, line, toLine: line, seq, toSeq, message });
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
