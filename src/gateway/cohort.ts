/**
 * Brings calls together that arrive in one turn of the event loop, or whose answers do, so that each is judged right after the
 * one before: the code and tables of the policies are in the processor's caches then. Call by call, with the reading of sockets
 * between them, everything finds the caches cold. Known as cohort scheduling (Larus and Parkes, 2002).
 */

/** Calls that go on together. */
export class Cohort {
  private turn: Promise<void> | null = null;

  /** Resolves, for all that joined in this turn and in their order, once every socket that had something to read has been read. */
  join(): Promise<void> {
    this.turn ??= new Promise((resolve) => {
      setImmediate(() => {
        this.turn = null;
        resolve();
      });
    });
    return this.turn;
  }
}
