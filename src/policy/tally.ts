/**
 * How a policy counts what goes on from call to call: calls of a tool in a minute, amounts in a day. The core knows what is counted;
 * where the counts are kept, and who shares them, is handed in.
 */

/** Something to be counted. */
export interface TallyCharge {
  /** What and whose: at most 300 characters. Equal names share a count. */
  readonly name: string;
  /** A minute from the first that is counted in it, or a day of the calendar in UTC. */
  readonly window: 'minute' | 'day';
  /** The most that the count may come to, and what is added: whole numbers. */
  readonly maximum: number;
  readonly amount: number;
}

/**
 * Counts all charges, or none where one of them would go over its maximum: gives the place of the first such one, or null. Throws, or
 * rejects with, an `AskFailure` where nobody can count.
 */
export type Tally = (charges: readonly TallyCharge[]) => number | null | Promise<number | null>;

/** For chains that are tried where nothing goes on from call to call. */
export const tallyNothing: Tally = () => null;
