/** Reading the values of `kt keys` flags: durations, names and lists, each refused in one sentence. */
import { CommandError } from '../exit-code.ts';

const units: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 7 * 86_400_000,
};

/** Ten years: beyond it a key had better have no end, and the calendar one. */
const longest = 3650 * 86_400_000;

/**
 * A span of time such as `90d` or `24h`, in milliseconds. `0` is allowed where `zero` is.
 * @throws CommandError (2) naming the flag.
 */
export function durationFlag(flag: string, value: unknown, zero = false): number {
  const match = /^(\d{1,9})([smhdw])$/.exec(String(value));
  const milliseconds = zero && value === '0' ? 0 : Number(match?.[1]) * (units[match?.[2] ?? ''] ?? Number.NaN);
  if (milliseconds <= longest && (milliseconds > 0 || zero)) return milliseconds;
  throw new CommandError(`${flag} takes a time such as 90d, 24h or 30m, up to 3650d; '${String(value)}' is none.`);
}

/**
 * A name of a person, team, key…; null where the flag was not given.
 * @throws CommandError (2) where it is empty, longer than 200 characters or has control characters.
 */
export function nameFlag(flag: string, value: unknown): string | null {
  if (value === undefined) return null;
  const name = typeof value === 'string' ? value.trim() : '';
  if (name !== '' && name.length <= 200 && !/\p{Cc}/u.test(name)) return name;
  throw new CommandError(`${flag} takes a name of 1 to 200 characters without control characters.`);
}

/**
 * A comma-separated list; null where the flag was not given.
 * @throws CommandError (2) where an entry is empty.
 */
export function listFlag(flag: string, value: unknown): string[] | null {
  if (value === undefined) return null;
  const entries = (typeof value === 'string' ? value : '').split(',').map((entry) => entry.trim());
  if (entries.every((entry) => entry !== '' && !/\p{Cc}/u.test(entry))) return [...new Set(entries)];
  throw new CommandError(`${flag} takes names separated by commas, such as gpt-4o,gpt-4o-mini.`);
}
