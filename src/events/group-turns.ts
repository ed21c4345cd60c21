/**
 * How long a group of events stays open for more of them.
 */

/** Turns of the event loop: at least, and at most. */
const fewestTurns = 2;
const mostTurns = 8;

/**
 * Lets the appends of a few turns come into one group: a write costs as much as many lines, and wakes another thread. A turn in
 * which nothing happens takes microseconds; one that takes longer brings more lines. The more came together last time, the
 * longer it pays to wait.
 */
export function someTurns(linesLately: number): Promise<void> {
  return new Promise((resolve) => {
    let left = Math.min(mostTurns, Math.max(fewestTurns, linesLately));
    const turn = (): void => {
      if (--left === 0) resolve();
      else setImmediate(turn);
    };
    setImmediate(turn);
  });
}
