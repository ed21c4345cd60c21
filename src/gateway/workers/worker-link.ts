/**
 * A worker as the primary sees it: its channel, what of it is in the log, and its end.
 */
import type { Worker } from 'node:cluster';
import { portTo } from './channel-socket.ts';
import { Channel, type Handlers } from './channel.ts';
import { EventsOfWorker, type AppendJson } from './worker-events.ts';

/** One of them. */
export class WorkerLink {
  /** Resolves with how it ended, when it is gone and all that it had said was heard. */
  readonly gone: Promise<string>;
  private readonly worker: Worker;
  private readonly channel: Channel;
  private readonly events: EventsOfWorker;
  private isGone = false;

  constructor(worker: Worker, handlers: Handlers, append: AppendJson) {
    this.worker = worker;
    const { port, silent } = portTo(worker);
    this.channel = new Channel(port, handlers, (json) => this.events.take(json));
    this.events = new EventsOfWorker(append, (name, content) => this.channel.tell(name, content));
    // Without a listener, a send to a process that has just died would end this one.
    worker.on('error', () => undefined);
    const exit = new Promise<string>((resolve) => {
      worker.once('exit', (status: number, signal: string | null) => resolve(signal || `status ${status}`));
    });
    this.gone = Promise.all([exit, silent]).then(([how]) => {
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

  /** The ids of the events that it handed over last: more than it can have in hand. */
  recentEvents(): ReadonlySet<string> {
    return this.events.recent();
  }

  /** Ends it at once. Resolves when it is gone. */
  async kill(): Promise<void> {
    this.worker.process.kill('SIGKILL');
    await this.gone;
  }
}
