/**
 * When the log's file is rotated. Pure.
 */

/** A file is rotated when it has reached either. */
export interface RotationRule {
  /** Bytes. */
  readonly maxSize: number;
  /** Milliseconds since its first record was made. */
  readonly maxAge: number;
}

/** Rotation where the config says nothing: files that are handy to copy, and one a day at least. */
export const usualRotation: RotationRule = { maxSize: 128e6, maxAge: 86_400_000 };

/** Whether a file that has records is to be rotated now. `since` is null while it has none. */
export function isRotationDue(
  file: { readonly size: number; readonly since: number | null },
  rule: RotationRule,
  now: number,
): boolean {
  if (file.since === null) return false;
  return file.size >= rule.maxSize || now - file.since >= rule.maxAge;
}
