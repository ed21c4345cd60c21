/** How far a long work is, on a terminal: one line on stderr that is written over, and gone when the work is done. */
import type { Context } from '../context.ts';

/** Milliseconds before the line first appears, and between two changes of it. */
const appearsAfter = 400;
const changesEvery = 100;

/** Shows how much of a work is done. */
export interface Progress {
  /** `done` of the total, in bytes. */
  at(done: number): void;
  /** Takes the line away. */
  end(): void;
}

/** A progress over so many bytes. Shows nothing where `total` is null or stderr is no terminal. */
export function createProgress(what: string, total: number | null, { stderr, now }: Context): Progress {
  if (stderr.isTTY !== true || total === null) return { at: () => undefined, end: () => undefined };
  let next = now() + appearsAfter;
  let shown = 0;
  return {
    at(done) {
      if (now() < next) return;
      next = now() + changesEvery;
      const text = `${what} ${total === 0 ? 100 : Math.min(100, Math.floor((done / total) * 100))} %`;
      shown = text.length;
      stderr.write(`\r${text}`);
    },
    end() {
      if (shown > 0) stderr.write(`\r${' '.repeat(shown)}\r`);
      shown = 0;
    },
  };
}
