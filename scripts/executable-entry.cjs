// What the single-file executable runs (scripts/executable.js bundles it): the command line, or in a thread the judge of long texts
// or of configs, which are other files' work where there are files.
'use strict';
const { isMainThread, workerData } = require('node:worker_threads');

if (isMainThread) {
  const { main } = require('../dist/commands/main.js');
  const words = process.argv.slice(2);
  // node:cluster starts `node script words…`; here the script is the program itself, and comes along as a word.
  if (process.env.KT_WORKER === '1' && process.connected) words.shift();
  void main(words).then((status) => {
    process.exitCode = status;
  });
} else if (workerData?.task === 'texts') {
  require('../dist/gateway/text-thread.js');
} else {
  require('../dist/gateway/judge-thread.js');
}
