/**
 * One member of a JSON object's bytes, with nothing made of all the rest: for answers that no policy reads, of which only the
 * count of tokens is wanted. Strict all the same: what `JSON.parse` would refuse is refused here.
 */
import { isUtf8 } from 'node:buffer';

const quote = 0x22;
const plus = 0x2b;
const comma = 0x2c;
const minus = 0x2d;
const dot = 0x2e;
const zero = 0x30;
const nine = 0x39;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
const openBrace = 0x7b;

/** The bracket that closes what another opened: in ASCII the next but one. */
function closing(bracket: number): number {
  return bracket + 2;
}

/** Letters that may stand behind a backslash, without `u`, which wants four digits. */
const escapes = new Set(Buffer.from('"\\/bfnrt'));

const words = ['true', 'false', 'null'].map((word) => Buffer.from(word));

/** The offset of the first byte that is no white space. */
function skipSpace(bytes: Buffer, start: number): number {
  let at = start;
  for (; at < bytes.length; at++) {
    const unit = bytes[at];
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) break;
  }
  return at;
}

function isHexDigit(unit: number | undefined): boolean {
  if (unit === undefined) return false;
  return (unit >= zero && unit <= nine) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x66);
}

/** The offset behind the string that opens at `start`; -1 where it is none. */
function endOfString(bytes: Buffer, start: number): number {
  for (let at = start + 1; at < bytes.length; at++) {
    const unit = bytes[at] as number;
    if (unit === quote) return at + 1;
    if (unit < 0x20) return -1;
    if (unit !== backslash) continue;
    const letter = bytes[++at] as number;
    if (escapes.has(letter)) continue;
    if (letter !== 0x75) return -1;
    for (let digit = 1; digit <= 4; digit++) if (!isHexDigit(bytes[at + digit])) return -1;
    at += 4;
  }
  return -1;
}

/** The offset behind the digits at `start`; -1 where there are none. */
function endOfDigits(bytes: Buffer, start: number): number {
  let at = start;
  while ((bytes[at] as number) >= zero && (bytes[at] as number) <= nine) at++;
  return at === start ? -1 : at;
}

/** The offset behind the number, `true`, `false` or `null` at `start`; -1 where it is none. */
function endOfScalar(bytes: Buffer, start: number): number {
  let at = bytes[start] === minus ? start + 1 : start;
  const first = bytes[at] as number;
  if (at === start && !(first >= zero && first <= nine)) {
    const word = words.find((one) => one.compare(bytes, start, Math.min(start + one.length, bytes.length)) === 0);
    return word === undefined ? -1 : start + word.length;
  }
  at = first === zero ? at + 1 : endOfDigits(bytes, at);
  if (at !== -1 && bytes[at] === dot) at = endOfDigits(bytes, at + 1);
  if (at !== -1 && ((bytes[at] as number) | 0x20) === 0x65) {
    const sign = bytes[at + 1];
    at = endOfDigits(bytes, sign === plus || sign === minus ? at + 2 : at + 1);
  }
  return at;
}

/** The offset of the value behind a name that ends at `end`; -1 where there is none. */
function valueBehind(bytes: Buffer, end: number): number {
  const at = skipSpace(bytes, end);
  return bytes[at] === colon ? skipSpace(bytes, at + 1) : -1;
}

/** Whether the literal between two offsets, quotes included, spells a name. */
function spells(bytes: Buffer, start: number, end: number, name: string): boolean {
  const length = end - start - 2;
  if (length < name.length) return false;
  for (let at = 0; at < length; at++) {
    const unit = bytes[start + 1 + at];
    if (unit === backslash) return JSON.parse(bytes.toString('utf8', start, end)) === name;
    if (unit !== name.charCodeAt(at)) return false;
  }
  return true;
}

/** What stands in an object under a name: undefined where nothing does. */
export interface FoundMember {
  readonly value: unknown;
}

/**
 * Looks for a member, named in ASCII, of the object that some bytes are in JSON; null where they are none. Of members that
 * stand twice the last one counts, as `JSON.parse` has it. Linear, no recursion.
 */
export function memberOf(bytes: Buffer, name: string): FoundMember | null {
  if (!isUtf8(bytes)) return null;
  /** The brackets that are open, as they opened. */
  const open: number[] = [];
  let expectsName = false;
  /** Where the value begins whose end is looked for; -1 for any other. */
  let from = -1;
  let found: string | null = null;
  let at = skipSpace(bytes, 0);
  if (bytes[at] !== openBrace) return null;
  for (;;) {
    if (expectsName) {
      const end = bytes[at] === quote ? endOfString(bytes, at) : -1;
      const value = end === -1 ? -1 : valueBehind(bytes, end);
      if (value === -1) return null;
      if (open.length === 1 && spells(bytes, at, end, name)) from = value;
      at = value;
    }
    const first = bytes[at] as number;
    if (first === openBrace || first === openBracket) {
      open.push(first);
      at = skipSpace(bytes, at + 1);
      if (bytes[at] !== closing(first)) {
        expectsName = first === openBrace;
        continue;
      }
    } else {
      at = first === quote ? endOfString(bytes, at) : endOfScalar(bytes, at);
      if (at === -1) return null;
    }
    // A value has ended, or a bracket without values is about to.
    let inside = open[open.length - 1] as number;
    for (;;) {
      if (from !== -1 && open.length === 1) {
        found = bytes.toString('utf8', from, at);
        from = -1;
      }
      at = skipSpace(bytes, at);
      if (bytes[at] === comma) break;
      if (bytes[at] !== closing(inside)) return null;
      at++;
      open.pop();
      if (open.length === 0) {
        if (skipSpace(bytes, at) < bytes.length) return null;
        return { value: found === null ? undefined : (JSON.parse(found) as unknown) };
      }
      inside = open[open.length - 1] as number;
    }
    at = skipSpace(bytes, at + 1);
    expectsName = inside === openBrace;
  }
}
