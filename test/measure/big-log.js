// Makes large logs for the measures of reading: the events of test/peers/sample-events.js in one chain, as fast as it can.
import { closeSync, openSync, writeSync } from 'node:fs';
import { chainWriter, idsAt, sampleEvent } from '../peers/sample-events.js';

const models = ['gpt-4o', 'gpt-4o-mini', 'claude-sonnet-4-5', 'llama-3.3-70b', 'o4-mini'];

/** Milliseconds between two events: at this pace a gigabyte is three hours of a busy gateway. */
const spacing = 10;

/** Writes so many bytes of events to a file, the last of them about now. */
export function writeBigLog(file, bytes) {
  const nextId = idsAt();
  const chain = chainWriter();
  const roughly = Math.ceil(bytes / 1_500);
  const start = Date.now() - roughly * spacing;
  const handle = openSync(file, 'w', 0o600);
  let written = 0;
  let count = 0;
  let gathered = [];
  let size = 0;
  const flush = () => {
    written += writeSync(handle, Buffer.concat(gathered));
    gathered = [];
    size = 0;
  };
  try {
    while (written + size < bytes) {
      const body = sampleEvent(count, { start, spacing, models, nextId });
      const line = chain(body);
      gathered.push(line);
      size += line.length;
      count += 1;
      if (size > 8e6) flush();
    }
    flush();
  } finally {
    closeSync(handle);
  }
}
