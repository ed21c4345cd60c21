/**
 * The workers that run, as their primary speaks to all of them.
 */
import type { WorkerLink } from './worker-link.ts';

/** Connections that one worker may have more than another: it takes no notice of fewer. */
const tolerated = 4;

/** How long a worker may owe the plainest answer, in milliseconds, before it is taken to hang. */
const patience = 30_000;

/** And how long more: where all was stopped for a while, the primary sees that time is over before it sees answers. */
const secondChance = 2_000;

/** It. */
export class WorkerLinks {
  private readonly links = new Set<WorkerLink>();
  /** Those that were asked whether they live and have not answered yet. */
  private readonly owing = new WeakSet<WorkerLink>();

  /** How many there are. */
  get size(): number {
    return this.links.size;
  }

  /** Whether a worker is among them: one that is gone is not. */
  has(link: WorkerLink): boolean {
    return this.links.has(link);
  }

  /** Takes up a worker. */
  add(link: WorkerLink): void {
    this.links.add(link);
  }

  /** Forgets one that is gone. */
  delete(link: WorkerLink): void {
    this.links.delete(link);
  }

  /** Tells every worker. */
  tell(name: string, content: unknown): void {
    for (const link of this.links) link.tell(name, content);
  }

  /** Tells every worker but one, at once. */
  tellOthers(link: WorkerLink, name: string, content: unknown): void {
    for (const other of this.links) {
      if (other === link) continue;
      other.tell(name, content);
      other.flush();
    }
  }

  /** Asks every worker; one that dies over it has nothing to say. */
  async ask(name: string, content: unknown): Promise<readonly unknown[]> {
    return (await this.askEach(name, content)).map(({ answer }) => answer);
  }

  /** The same, with who said it. */
  async askEach(name: string, content: unknown): Promise<readonly { link: WorkerLink; answer: unknown }[]> {
    const answers = await Promise.all(
      [...this.links].map(async (link) => ({ link, answer: await link.ask(name, content) })),
    );
    return answers.filter(({ answer }) => answer !== undefined && answer !== null);
  }

  /** Has the worker with most connections close some, where another has far fewer. Their clients come back to who is free. */
  async balance(): Promise<void> {
    const counts = await this.askEach('connections', null);
    const sorted = counts
      .map(({ link, answer }) => ({ link, count: answer as number }))
      .toSorted((one, other) => one.count - other.count);
    const [least, most] = [sorted[0], sorted.at(-1)];
    if (!least || !most) return;
    const surplus = most.count - least.count;
    if (surplus > tolerated && surplus > most.count / 4) most.link.tell('shed', Math.floor(surplus / 2));
  }

  /**
   * Asks every worker whether it lives, and ends one that does not answer: it holds up whatever is asked of all, such as another
   * config, and another can take its place. `hung` hears of it.
   */
  endHung(hung: () => void): void {
    for (const link of this.links) {
      if (this.owing.has(link)) continue;
      this.owing.add(link);
      const end = (): void => {
        hung();
        void link.kill();
      };
      let timer = setTimeout(() => (timer = setTimeout(end, secondChance).unref()), patience).unref();
      const answered = (): void => {
        clearTimeout(timer);
        this.owing.delete(link);
      };
      link.ask('alive', null).then(answered, answered);
    }
  }

  /** Has every worker end, its calls within so many milliseconds; true where all calls finished. */
  async stop(within: number): Promise<boolean> {
    const finished = await Promise.all(
      [...this.links].map(async (link) => {
        const answer = await link.ask('stop', within);
        await link.gone;
        return answer !== false;
      }),
    );
    return finished.every(Boolean);
  }

  /** Ends every worker at once. */
  async kill(): Promise<void> {
    await Promise.all([...this.links].map((link) => link.kill()));
  }
}
