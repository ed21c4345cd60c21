// Appends without end and prints each id once the log has acknowledged it, until it is killed. Runs the built log.
import { writeSync } from 'node:fs';
import { blankEvent } from '../../dist/events/blank-event.js';
import { openEventLog } from '../../dist/events/log.js';

const [folder, durability] = process.argv.slice(2);
const log = await openEventLog({ folder, durability });
let n = 0;

/** A body with nothing to tell. */
const body = () => ({
  ...blankEvent,
  id: `evt_${String(n++).padStart(26, '0')}`,
  timestamp: new Date().toISOString(),
  event_type: 'decision',
  details: { filler: 'x'.repeat(n % 2000) },
});

async function writeOn() {
  for (;;) {
    const event = body();
    await log.append(event);
    writeSync(1, `${event.id}\n`);
  }
}

await Promise.all(Array.from({ length: 16 }, writeOn));
