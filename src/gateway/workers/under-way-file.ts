/**
 * The calls under way in a worker, in a file, so that the primary can tell what a worker that died had in hand. A call's entry is
 * written before anything is done for it, which costs a write into the file system's cache, and no crash of the process can undo
 * it. It is not cleared when the call is over: the primary knows whose events it was given, and the entry that was free for longest
 * is written over first.
 */
import { openSync, readFileSync, writeSync } from 'node:fs';
import { encodeStart } from '../../events/body-json.ts';
import { UnderWay, type Abandonable, type CallStub } from '../under-way.ts';

/** Bytes of an entry. A stub has some 600; names that a header brought can make it longer. */
const slotBytes = 1024;

/** Ends an entry. */
const newline = 0x0a;

/** The list of exchanges of a worker, noted in a file. */
export class NotedUnderWay extends UnderWay {
  private readonly file: number;
  private readonly entry = Buffer.alloc(slotBytes);
  /** The entry of each exchange, in the order of the list: a table of exchanges would keep them in memory for longer. */
  private readonly slots: number[] = [];
  /** Entries that are free, those that were so for longest first; from `nextFree` on. */
  private free: number[] = [];
  private nextFree = 0;
  private used = 0;

  /** Makes the file anew. It is closed with the process. */
  constructor(path: string) {
    super();
    this.file = openSync(path, 'w', 0o600);
  }

  override add(exchange: Abandonable): void {
    super.add(exchange);
    const slot = this.takeSlot();
    this.slots.push(slot);
    const length = writeEntry(exchange.stub(), this.entry);
    try {
      writeSync(this.file, this.entry, 0, length, slot * slotBytes);
    } catch {
      // A disk that takes nothing takes no event either, and what that means for the call is its config's to say.
    }
  }

  override delete(exchange: Abandonable): void {
    const { place } = exchange;
    super.delete(exchange);
    const slot = this.slots[place];
    // The last one moves to the place that is free, as in the list.
    const last = this.slots.pop();
    if (slot === undefined || last === undefined) return;
    if (place < this.slots.length) this.slots[place] = last;
    this.free.push(slot);
  }

  private takeSlot(): number {
    if (this.nextFree === this.free.length) return this.used++;
    const slot = this.free[this.nextFree++] as number;
    if (this.nextFree > 1_000 && this.nextFree * 2 > this.free.length) {
      this.free = this.free.slice(this.nextFree);
      this.nextFree = 0;
    }
    return slot;
  }
}

/** Writes a stub as it fits into an entry: without the names that callers chose where they are too long. Returns its length in bytes. */
function writeEntry(stub: CallStub, entry: Buffer): number {
  let { json, bytes } = encodeStart(stub);
  if (bytes >= slotBytes) ({ json, bytes } = encodeStart({ ...stub, user_id: null, team_id: null, config: null }));
  entry.write(json, bytes === json.length ? 'latin1' : 'utf8');
  entry[bytes] = newline;
  return bytes + 1;
}

/**
 * What a file notes: the calls that are under way, and of those that are over the ones whose entries were not needed since; whose
 * events are in the log tells them apart. None where there is no file.
 */
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
