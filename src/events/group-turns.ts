/**
 * How long a group of events stays open for more of them.
 */

/** Turns of the event loop: at least, and at most. */
const fewestTurns = 2;
const mostTurns = 8;

/**
 * For how many turns of the event loop a group stays open where so many events came together last time. A write costs as much as many
 * lines, and wakes another thread or process. A turn in which nothing happens takes microseconds; one that takes longer brings more
 * events. The more came together last time, the longer it pays to wait.
 */
export function turnsAfter(eventsLately: number): number {
  return Math.min(mostTurns, Math.max(fewestTurns, eventsLately));
}

/** Resolves after so many turns, one at least. */
export function someTurns(turns: number): Promise<void> {
  return new Promise((resolve) => {
    let left = turns;
    const turn = (): void => {
      if (--left <= 0) resolve();
      else setImmediate(turn);
    };
    setImmediate(turn);
  });
}
