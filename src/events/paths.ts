/**
 * Where events stand: names of folders and files below a state folder. Makes and opens nothing.
 *
 * The file that is written is always `events.ndjson`. When it is rotated it is renamed to `events-<number>.ndjson`, after the
 * number of the first record in it, and a new `events.ndjson` goes on with the chain: so the names sort as the chain goes,
 * and a record is in the last file whose number is not greater than its own.
 */
import { join } from 'node:path';

/** The events folder of a state folder (`$KEEPTRUSTS_HOME`). */
export function eventsFolder(home: string): string {
  return join(home, 'events');
}

/** The file that the log of an events folder appends to. */
export function eventsFile(folder: string): string {
  return join(folder, 'events.ndjson');
}

/** The file of signed checkpoints beside a log. */
export function checkpointsFile(folder: string): string {
  return join(folder, 'checkpoints.ndjson');
}

/** The public keys that the checkpoints beside a log were signed with. */
export function publicKeysFile(folder: string): string {
  return join(folder, 'signing.pub');
}

/** Digits of a record's number in a name: enough that names sort like numbers for longer than a gateway lives. */
const digits = 12;

/**
 * A rotated file's name.
 * @param copy 0; more where the folder has a file of that name already, which must not be lost.
 */
export function rotatedName(firstSeq: number, copy = 0): string {
  return `events-${String(firstSeq).padStart(digits, '0')}${copy === 0 ? '' : `.${copy}`}.ndjson`;
}

/** What a rotated file's name tells; null for any other name. */
export function parseRotatedName(name: string): { readonly firstSeq: number; readonly copy: number } | null {
  const match = /^events-(\d{12,16})(?:\.(\d{1,6}))?\.ndjson$/.exec(name);
  return match === null ? null : { firstSeq: Number(match[1]), copy: Number(match[2] ?? 0) };
}
