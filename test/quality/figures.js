// How measures write their figures down.

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A share from 0 to 1 of which more is better. */
export const more = (name, value) => ({ name, value, unit: '%', better: 'higher' });

/** A share from 0 to 1 of which less is better. */
export const less = (name, value) => ({ name, value, unit: '%', better: 'lower' });

/** A plain number of which more is better. */
export const score = (name, value) => ({ name, value, unit: '', better: 'higher' });

/** A time that has to stay within a limit. */
export const time = (name, milliseconds, limit) => ({ name, value: milliseconds, unit: 'ms', better: 'lower', limit });

/** The share of rows for which something holds. */
export const share = (rows, holds) => mean(rows.map((row) => (holds(row) ? 1 : 0)));

export { mean };
