/**
 * The calls under way in a worker, in a file, so that the primary can tell what a worker that died had in hand. A call's entry is
 * written before anything is done for it and cleared when its event is in the log: with the file system's cache between them,
 * that costs a microsecond or two, and no crash of the process can undo it.
 */
import { openSync, readFileSync, writeSync } from 'node:fs';
import { UnderWay, type Abandonable, type CallStub } from '../under-way.ts';

/** Bytes of an entry. A stub has some 600; names that a header brought can make it longer. */
const slotBytes = 1024;

/** Clears an entry: its first byte is no JSON then. */
const cleared = Buffer.from('\n');

/** The list of exchanges of a worker, noted in a file. */
export class NotedUnderWay extends UnderWay {
  private readonly file: number;
  /** The entry of each exchange, in the order of the list: a table of exchanges would keep them in memory for longer. */
  private readonly slots: number[] = [];
  private readonly free: number[] = [];
  private used = 0;

  /** Makes the file anew. It is closed with the process. */
  constructor(path: string) {
    super();
    this.file = openSync(path, 'w', 0o600);
  }

  override add(exchange: Abandonable): void {
    super.add(exchange);
    const slot = this.free.pop() ?? this.used++;
    this.slots.push(slot);
    const entry = Buffer.from(`${entryText(exchange.stub())}\n`);
    this.write(entry, slot);
  }

  override delete(exchange: Abandonable): void {
    const { place } = exchange;
    super.delete(exchange);
    const slot = this.slots[place];
    // The last one moves to the place that is free, as in the list.
    const last = this.slots.pop();
    if (slot === undefined || last === undefined) return;
    if (place < this.slots.length) this.slots[place] = last;
    this.write(cleared, slot);
    this.free.push(slot);
  }

  /** A disk that takes nothing takes no event either, and what that means for a call is its config's to say. */
  private write(bytes: Buffer, slot: number): void {
    try {
      writeSync(this.file, bytes, 0, bytes.length, slot * slotBytes);
    } catch {
      // The call goes on without a note.
    }
  }
}

/** A stub as it fits into an entry: without the names that callers chose where they are too long. */
function entryText(stub: CallStub): string {
  const text = JSON.stringify(stub);
  if (Buffer.byteLength(text) < slotBytes) return text;
  return JSON.stringify({ ...stub, user_id: null, team_id: null, config: null });
}

/** What a file notes: the calls that are under way; none where it is not there. */
export function readNoted(path: string): readonly CallStub[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    // It died before it made the file, and so before any call.
    return [];
  }
  const stubs: CallStub[] = [];
  for (let start = 0; start < bytes.length; start += slotBytes) {
    const text = bytes.toString('utf8', start, start + slotBytes);
    const end = text.indexOf('\n');
    if (end <= 0) continue;
    try {
      stubs.push(JSON.parse(text.slice(0, end)) as CallStub);
    } catch {
      // A torn entry: the machine, not the process, went down while it was written.
    }
  }
  return stubs;
}
