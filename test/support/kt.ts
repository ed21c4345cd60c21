/**
 * The real program as its users start it: `bin/kt.js` in a process of its own, in a state folder of its own, gone after
 * `close`.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program. */
export const bin = fileURLToPath(new URL('../../bin/kt.js', import.meta.url));

/** What a process said and how it ended. */
export interface Ended {
  /** The exit status, or the signal that killed it. */
  readonly status: number | NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process that runs. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  stdout(): string;
  stderr(): string;
  /** Resolves with the first line of stderr that holds a text; rejects where the process ends without. */
  line(text: string): Promise<string>;
}

/** A gateway that listens. */
export interface RunningGateway extends Running {
  readonly url: string;
  /** What the line `listening` said. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A folder to work in, with a state folder in it. */
export interface Place {
  readonly folder: string;
  readonly home: string;
  /** Writes a file of the folder and returns its path. */
  write(name: string, text: string): string;
  /** Starts `kt` with some words. */
  start(words: readonly string[], env?: Readonly<Record<string, string>>): Running;
  /** Runs `kt` to its end. */
  run(words: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended>;
  /** Starts `kt gateway run` on a free port and waits until it listens. */
  gateway(words: readonly string[], env?: Readonly<Record<string, string>>): Promise<RunningGateway>;
  /** Makes a key and returns it. */
  key(name: string, ...words: readonly string[]): Promise<string>;
  /** Ends what still runs and removes the folder. */
  close(): Promise<void>;
}

/** Makes a place. */
export function makePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'kt-cli-test-'));
  const home = join(folder, 'home');
  const running = new Set<Running>();

  const start: Place['start'] = (words, env = {}) => {
    const child = spawn(process.execPath, [bin, ...words], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', TMPDIR: folder, KEEPTRUSTS_HOME: home, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const text = { stdout: '', stderr: '' };
    const changed = new Set<() => void>();
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].on('data', (chunk: Buffer) => {
        text[name] += chunk.toString();
        for (const hear of changed) hear();
      });
    }
    let isOver = false;
    const ended = new Promise<Ended>((resolve) => {
      child.once('close', (code, signal) => {
        isOver = true;
        running.delete(process_);
        resolve({ status: code ?? signal, ...text });
        for (const hear of changed) hear();
      });
    });
    const process_: Running = {
      child,
      ended,
      stdout: () => text.stdout,
      stderr: () => text.stderr,
      line: (wanted) =>
        new Promise((resolve, reject) => {
          const look = (): void => {
            const found = text.stderr
              .split('\n')
              .slice(0, -1)
              .find((line) => line.includes(wanted));
            if (found === undefined && !isOver) return;
            changed.delete(look);
            if (found === undefined) reject(new Error(`kt ${words.join(' ')} ended: ${text.stderr}`));
            else resolve(found);
          };
          changed.add(look);
          look();
        }),
    };
    running.add(process_);
    return process_;
  };
  const run: Place['run'] = (words, env) => start(words, env).ended;

  return {
    folder,
    home,
    start,
    run,
    write(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    async gateway(words, env) {
      const started = start(['gateway', 'run', '--listen', 'localhost:0', '--log-format', 'json', ...words], env);
      const facts = JSON.parse(await started.line('"listening"')) as Record<string, unknown>;
      return { ...started, url: String(facts['url']), facts };
    },
    async key(name, ...words) {
      const { status, stdout, stderr } = await run(['keys', 'create', '--name', name, ...words]);
      if (status !== 0) throw new Error(stderr);
      return stdout.trim();
    },
    async close() {
      for (const { child } of running) child.kill('SIGKILL');
      await Promise.all([...running].map(({ ended }) => ended));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
