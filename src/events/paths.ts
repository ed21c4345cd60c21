/**
 * Where events stand: names of folders and files below a state folder. Makes and opens nothing.
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
