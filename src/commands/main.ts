/**
 * argv in, exit status out: what `bin/kt.js` starts. Turns failures into one sentence on stderr; a stack only with
 * KT_DEBUG=1. A closed pipe ends the program quietly.
 */
import { nodeVersion, processContext, type ColorFlag, type Context } from './context.ts';
import { CommandError, exitCode, type ExitCode } from './exit-code.ts';
import { packageVersion } from './package-version.ts';
import { isSupportedNode, nodeHint } from './supported-node.ts';

/** The last of `--color` and `--no-color` wins, wherever it stands before `--`. */
function colorFlag(argv: readonly string[]): ColorFlag {
  const end = argv.indexOf('--');
  const flags = (end === -1 ? argv : argv.slice(0, end)).filter((word) => word === '--color' || word === '--no-color');
  return flags.length === 0 ? null : flags.at(-1) === '--color';
}

/**
 * A reader that went away (`kt events tail | head -1`) is not a fault: end at once, with 0, but for a command that goes on. What
 * can't be written for another reason, such as a full disk, could not be done.
 */
function endOnClosedPipe(context: Context): void {
  for (const stream of [context.stdout, context.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (context.outlived.has(stream)) return;
      if (error.code === 'EPIPE') process.exit(exitCode.ok);
      if (stream === context.stdout) context.stderr.write(`kt: cannot write: ${error.message}\n`);
      process.exit(exitCode.cannot);
    });
  }
}

/** Says what went wrong, in one sentence, and returns the status for it. */
function explain(error: unknown, context: Context): ExitCode {
  const debug = context.env['KT_DEBUG'] === '1';
  if (error instanceof CommandError) {
    context.stderr.write(`kt: ${error.message}\n${error.hint === undefined ? '' : `${error.hint}\n`}`);
    if (debug) context.stderr.write(`${error.stack ?? ''}\n`);
    return error.status;
  }
  const node = nodeVersion();
  if (!isSupportedNode(node)) {
    // What it lacks comes as a fault of any kind.
    context.stderr.write(`kt: Node.js ${node} is not supported\n${nodeHint}\n`);
    if (debug && error instanceof Error) context.stderr.write(`${error.stack ?? ''}\n`);
    return exitCode.cannot;
  }
  const message = error instanceof Error ? error.message : String(error);
  context.stderr.write(`kt: a fault of kt's own: ${message}\n`);
  if (debug && error instanceof Error) context.stderr.write(`${error.stack ?? ''}\n`);
  else context.stderr.write('Run it again with KT_DEBUG=1 to see where.\n');
  return exitCode.fault;
}

/** What nothing caught is a fault too. Node's own status for it, 1, would be a config that does not load, not worth another start. */
function endOnFault(context: Context): void {
  process.on('uncaughtException', (error) => process.exit(explain(error, context)));
}

/** Runs kt. Never rejects. `--version` alone is answered without loading the command line. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const context = processContext(colorFlag(argv));
  endOnClosedPipe(context);
  endOnFault(context);
  try {
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      context.stdout.write(`${packageVersion()}\n`);
      return exitCode.ok;
    }
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv, packageVersion(), context);
  } catch (error) {
    return explain(error, context);
  }
}
