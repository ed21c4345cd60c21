/**
 * Values of an event as JSON: only texts that need it are escaped, and what recurs is not written again. Keeps count of whether all
 * that was written is ASCII, as it nearly always is: the length of that need not be counted.
 */

/** Whether all is ASCII that was written since this was last set. */
export const written = { isAscii: true };

/** Texts that stand in JSON, and on a terminal, as they are. */
const plain = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

const ascii = /^[\x20-\x7e]*$/;

/** Whether JSON is ASCII, so that it can be remembered without that. */
export function isAscii(json: string): boolean {
  return ascii.test(json);
}

/** A text, or null. */
export function text(value: string | null): string {
  if (value === null) return 'null';
  return plain.test(value) ? `"${value}"` : escaped(JSON.stringify(value));
}

/** A text without the quotes around it. */
export function quoted(value: string): string {
  return plain.test(value) ? value : escaped(JSON.stringify(value)).slice(1, -1);
}

/** Any value. */
export function anything(value: unknown): string {
  return escaped(JSON.stringify(value));
}

/** Names that came before, as JSON. Most events of a process tell of the same few. */
const names = new Map<string, string>();
const mostNames = 1000;
const longestName = 100;

/** The same as `text`, for what recurs from event to event: names of policies, targets, keys and the like. */
export function name(value: string | null): string {
  if (value === null) return 'null';
  const known = names.get(value);
  if (known !== undefined) return known;
  const json = text(value);
  if (plain.test(value) && names.size < mostNames && value.length <= longestName) names.set(value, json);
  return json;
}

/** JSON knows no infinity and no NaN; `JSON.stringify` makes them null. */
export function number(value: number | null): string {
  return value !== null && Number.isFinite(value) ? String(value) : 'null';
}

/** What stands behind the whole milliseconds, by the microseconds that are left. */
const fractions: readonly string[] = Array.from({ length: 1000 }, (_, micros) =>
  micros === 0 ? '' : `.${String(micros).padStart(3, '0')}`,
);

/** Milliseconds to the microsecond: cheaper from whole numbers than as the shortest form of a double. */
export function milliseconds(value: number | null): string {
  if (value === null) return 'null';
  const micros = Math.round(value * 1000);
  if (!(micros >= 0 && micros <= Number.MAX_SAFE_INTEGER)) return number(micros / 1000);
  const whole = Math.trunc(micros / 1000);
  return String(whole) + (fractions[micros - whole * 1000] as string);
}

/**
 * What JSON leaves as it is and a terminal may obey: DEL and C1 controls, bidi marks, zero-width and line separators.
 * Written as escapes, so that even `cat` on the log is safe.
 */
const disturbing = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

function escaped(json: string): string {
  written.isAscii = false;
  return json.replace(disturbing, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
