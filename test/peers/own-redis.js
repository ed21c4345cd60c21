// A Redis or Valkey of the cases' own.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort, listens } from './ports.js';

/** A Redis of its own, which can be stopped, killed and started again on its port. */
export class OwnRedis {
  #folder = mkdtempSync(join(tmpdir(), 'kt-redis-'));
  #child = null;
  #program;
  #more;

  /** `program` is `redis-server` or `valkey-server`; `more` further words of its command line. */
  constructor(program = 'redis-server', more = []) {
    this.#program = program;
    this.#more = more;
  }

  async start() {
    this.port ??= await freePort();
    const words = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--dir', this.#folder];
    this.#child = spawn(this.#program, [...words, ...this.#more], { stdio: 'ignore' });
    await listens(this.port, this.#child);
    return this;
  }

  signal(name) {
    this.#child.kill(name);
  }

  /** Ends it at once, without a word to those who are connected. */
  kill() {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return Promise.resolve();
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGKILL');
    return gone;
  }

  /** Runs a command, over a connection of its own. */
  async run(...words) {
    const options = { protocol: 2, retryStrategy: null, maxRetriesPerRequest: 0 };
    const connection = new Redis({ port: this.port, host: '127.0.0.1', ...options });
    connection.on('error', () => undefined);
    try {
      return await connection.call(...words);
    } finally {
      connection.disconnect();
    }
  }

  async end() {
    this.#child.kill('SIGCONT');
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
