/**
 * The outside world as one argument: streams, environment, clock, signals. The only module besides `bin` that touches
 * `process`; every command gets a `Context` and can be run in a test with one of the test's own.
 */
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** A stream that a command writes to; `isTTY` and `columns` as node sets them on a terminal. */
export interface Output extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** A stream that a command reads from. */
export interface Input extends Readable {
  readonly isTTY?: boolean;
}

/** What a command is given of the world. */
export interface Context {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The state folder: `$KEEPTRUSTS_HOME`, else `~/.keeptrusts`. It need not exist. */
  readonly home: string;
  /** Whether to colour each stream, by flag, environment and terminal. */
  readonly color: { readonly stdout: boolean; readonly stderr: boolean };
  /** Streams that may fail, their reader gone or their disk full, without that being the end of the command. */
  readonly outlived: Set<Output>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back on each of these signals until the returned function is called. */
  onSignal(signals: readonly NodeJS.Signals[], listener: (signal: NodeJS.Signals) => void): () => void;
  /** Ends the process at once. Only for a second signal and the like: it cuts off what is still being written. */
  exit(status: number): void;
}

/** `--color` or `--no-color` as given; null where neither was. */
export type ColorFlag = boolean | null;

/** Colour or not, for one stream: flag > FORCE_COLOR > NO_COLOR > TERM=dumb > terminal. */
function wantsColor(flag: ColorFlag, env: Context['env'], isTerminal: boolean): boolean {
  if (flag !== null) return flag;
  const force = env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  const no = env['NO_COLOR'];
  if (no !== undefined && no !== '') return false;
  if (env['TERM'] === 'dumb') return false;
  return isTerminal;
}

/** The version of Node.js that this runs on: `v20.19.0`. */
export function nodeVersion(): string {
  return process.version;
}

/** The context of a real run. */
export function processContext(flag: ColorFlag): Context {
  const { env, stdout, stderr } = process;
  return {
    env,
    cwd: process.cwd(),
    // Few commands read; making the stream costs what loading the whole command line does.
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    home: env['KEEPTRUSTS_HOME'] || join(homedir(), '.keeptrusts'),
    color: {
      stdout: wantsColor(flag, env, stdout.isTTY === true),
      stderr: wantsColor(flag, env, stderr.isTTY === true),
    },
    outlived: new Set(),
    now: Date.now,
    onSignal(signals, listener) {
      for (const signal of signals) process.on(signal, listener);
      return () => {
        for (const signal of signals) process.off(signal, listener);
      };
    },
    exit: (status) => process.exit(status),
  };
}
