#!/usr/bin/env node
// The `kt` program: starts the command line and hands its exit status to the process.
// process.exit() would cut piped output short, so only the status is set.
import { main } from '../dist/commands/main.js';

process.exitCode = await main(process.argv.slice(2));
