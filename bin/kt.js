#!/usr/bin/env node
// The `kt` program: starts the command line and hands its exit status to the process.
// process.exit() would cut piped output short, so only the status is set.
'use strict';
const { main } = require('../dist/commands/main.js');

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
