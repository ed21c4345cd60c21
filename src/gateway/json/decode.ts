/**
 * Bytes to text, strictly.
 */
import { isAscii, isUtf8 } from 'node:buffer';

/** Bytes as text; null where they are not UTF-8. ASCII, which most JSON is, is copied instead of decoded. */
export function decodeUtf8(bytes: Buffer): string | null {
  if (isAscii(bytes)) return bytes.toString('latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : null;
}
