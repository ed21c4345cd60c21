/**
 * A Redis that misbehaves as it is told: it reads RESP, knows scripts by their hash, and answers them as a test says, late, half, with an
 * error, or never. It runs no Lua; that is what `npm run test:peers` has a real one for.
 */
import { createServer, type Server, type Socket } from 'node:net';
import { script } from '../../../src/gateway/store/script.ts';

/** A reply as it goes over the wire: a text, a whole number, an error, nothing, a list. */
export type Reply = string | number | Error | null | readonly Reply[];

/** How it answers: at once; not until `release`; with the first half of each reply; with this error. */
export type Manner = 'well' | 'hang' | 'half' | Error;

function encoded(reply: Reply): string {
  if (reply === null) return '$-1\r\n';
  if (typeof reply === 'number') return `:${reply}\r\n`;
  if (typeof reply === 'string') return `$${Buffer.byteLength(reply)}\r\n${reply}\r\n`;
  if (reply instanceof Error) return `-${reply.message}\r\n`;
  return `*${reply.length}\r\n${reply.map(encoded).join('')}`;
}

/** The whole commands at the beginning of what has come, and the rest. */
function parsed(text: string): { readonly commands: string[][]; readonly rest: string } {
  const commands: string[][] = [];
  let rest = text;
  for (;;) {
    const head = /^\*(\d+)\r\n/.exec(rest);
    if (!head) return { commands, rest };
    let at = head[0].length;
    const words: string[] = [];
    for (let count = Number(head[1]); count > 0; count--) {
      const size = /^\$(\d+)\r\n/.exec(rest.slice(at));
      if (!size || rest.length < at + size[0].length + Number(size[1]) + 2) return { commands, rest };
      at += size[0].length;
      words.push(rest.slice(at, at + Number(size[1])));
      at += Number(size[1]) + 2;
    }
    commands.push(words);
    rest = rest.slice(at);
  }
}

/** It. */
export class FakeRedis {
  /** How scripts and other commands of clients are answered; what a connection begins with is always answered well. */
  manner: Manner = 'well';
  /** What it tells of itself. */
  info = 'redis_version:7.0.15\r\nloading:0\r\n';
  /** What was asked, handshakes left out. */
  readonly asked: string[][] = [];
  /** The passwords that it was given. */
  readonly passwords: string[] = [];
  /** How often a connection was made. */
  connections = 0;
  /** What a script answers, given its text, keys and arguments. */
  answer: (lua: string, keys: readonly string[], args: readonly string[]) => Reply = () => Date.now();
  port = 0;
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();
  private readonly listening = new Set<Socket>();
  private readonly scripts = new Map<string, string>();
  private held: (() => void)[] = [];

  /** Listens, on the port that it had where it listened before. */
  async start(): Promise<this> {
    const server = createServer((socket) => this.serve(socket));
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.port, '127.0.0.1', resolve);
    });
    this.port = (server.address() as { port: number }).port;
    return this;
  }

  /** Is gone, like a process that was killed. */
  async stop(): Promise<void> {
    const { server } = this;
    if (server === null) return;
    this.server = null;
    this.cut();
    await new Promise((resolve) => server.close(resolve));
  }

  /** Cuts every connection. */
  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  /** Answers what it was asked while it hung. */
  release(): void {
    this.manner = 'well';
    for (const answer of this.held.splice(0)) answer();
  }

  /** Tells those who listen. */
  publish(channel: string, message: string): void {
    for (const socket of this.listening) socket.write(encoded(['message', channel, message]));
  }

  /** Forgets every script. */
  flushScripts(): void {
    this.scripts.clear();
  }

  /** How many connections are open. */
  get open(): number {
    return this.sockets.size;
  }

  /** How many listen. */
  get listeners(): number {
    return this.listening.size;
  }

  /** The scripts that were run, by what of them a test knows. */
  runs(of: { readonly sha: string }): readonly string[][] {
    return this.asked.filter(([name, first = '']) => /^eval/i.test(name ?? '') && this.shaOf(first) === of.sha);
  }

  private shaOf(first: string): string {
    return /^[0-9a-f]{40}$/.test(first) ? first : script(first).sha;
  }

  private serve(socket: Socket): void {
    this.connections += 1;
    this.sockets.add(socket);
    let text = '';
    socket.setEncoding('latin1');
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.sockets.delete(socket);
      this.listening.delete(socket);
    });
    socket.on('data', (chunk) => {
      const { commands, rest } = parsed(text + String(chunk));
      text = rest;
      for (const command of commands) this.take(socket, command);
    });
  }

  private take(socket: Socket, command: string[]): void {
    const name = command[0]?.toLowerCase() ?? '';
    const beginning: Readonly<Record<string, Reply>> = {
      auth: 'OK',
      client: 'OK',
      info: this.info,
      select: 'OK',
      subscribe: ['subscribe', command[1] ?? '', 1],
    };
    if (name === 'auth') this.passwords.push(command.at(-1) ?? '');
    if (name === 'subscribe') this.listening.add(socket);
    const known = beginning[name];
    if (known !== undefined) return void socket.write(encoded(known));
    this.asked.push(command);
    const answer = (): void => {
      const { manner } = this;
      const text = encoded(manner instanceof Error ? manner : this.replyTo(name, command));
      if (!socket.destroyed) socket.write(manner === 'half' ? text.slice(0, Math.ceil(text.length / 2)) : text);
    };
    if (this.manner === 'hang') this.held.push(answer);
    else answer();
  }

  private replyTo(name: string, [, first = '', count = '0', ...rest]: readonly string[]): Reply {
    if (name !== 'eval' && name !== 'evalsha') return new Error(`ERR unknown command '${name}'`);
    if (name === 'eval') this.scripts.set(script(first).sha, first);
    const lua = name === 'eval' ? first : this.scripts.get(first);
    if (lua === undefined) return new Error('NOSCRIPT No matching script. Please use EVAL.');
    return this.answer(lua, rest.slice(0, Number(count)), rest.slice(Number(count)));
  }
}
