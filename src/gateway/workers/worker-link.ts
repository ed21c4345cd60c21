/**
 * A worker as the primary sees it: its channel, what of it is in the log, and its end.
 */
import type { Worker } from 'node:cluster';
import { Channel, type Handlers } from './channel.ts';

/** Ids of events that are kept, to tell written calls from lost ones: more than a worker can have in hand. */
const mostIds = 20_000;

/** One of them. */
export class WorkerLink {
  /** Resolves with how it ended, when it is gone and all that it had said was heard. */
  readonly gone: Promise<string>;
  private readonly worker: Worker;
  private readonly channel: Channel;
  private readonly appended = new Set<string>();
  private isGone = false;

  constructor(worker: Worker, handlers: Handlers) {
    this.worker = worker;
    this.channel = new Channel(
      {
        send: (message) => void (worker.isConnected() && worker.send(message as object)),
        onMessage: (hear) => void worker.on('message', hear),
      },
      handlers,
    );
    // Without a listener, a send to a process that has just died would end this one.
    worker.on('error', () => undefined);
    const exit = new Promise<string>((resolve) => {
      worker.once('exit', (status: number, signal: string | null) => resolve(signal || `status ${status}`));
    });
    const disconnect = new Promise<void>((resolve) => worker.once('disconnect', resolve));
    this.gone = Promise.all([exit, disconnect]).then(([how]) => {
      this.isGone = true;
      this.channel.close(new Error('the worker is gone'));
      return how;
    });
  }

  /** Asks; undefined where it is gone before it answers. */
  async ask(name: string, content: unknown): Promise<unknown> {
    try {
      return await this.channel.ask(name, content);
    } catch (error) {
      if (this.isGone) return undefined;
      throw error;
    }
  }

  tell(name: string, content: unknown): void {
    this.channel.tell(name, content);
  }

  /** Sends what waits, now. */
  flush(): void {
    this.channel.flush();
  }

  /** Notes that an event of this id was taken into the log's hands. */
  noteAppended(id: string): void {
    this.appended.add(id);
    if (this.appended.size > mostIds) this.appended.delete(this.appended.values().next().value as string);
  }

  hasAppended(id: string): boolean {
    return this.appended.has(id);
  }

  /** Ends it at once. Resolves when it is gone. */
  async kill(): Promise<void> {
    this.worker.process.kill('SIGKILL');
    await this.gone;
  }
}
