// Loaded into a gateway that is measured: on SIGUSR2 it writes the longest delay of the event loop since the last one, in milliseconds,
// to the file that KT_LOOP_DELAY_FILE names.
'use strict';
const { writeFileSync } = require('node:fs');
const { monitorEventLoopDelay } = require('node:perf_hooks');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  const resolution = 5;
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  process.on('SIGUSR2', () => {
    writeFileSync(process.env.KT_LOOP_DELAY_FILE, `${Math.max(0, delay.max / 1e6 - resolution)}\n`);
    delay.reset();
  });
}
