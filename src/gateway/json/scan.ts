/**
 * Looks over JSON text for what native parsing hides: members that stand twice, and depth. A reader downstream may
 * take the first of two members where this gateway takes the last, so what is judged would not be what is sent.
 * Tolerant of bad syntax: JSON.parse judges that.
 */

/** How deep arrays and objects may nest. Beyond it requests are refused: parsers differ in what they survive. */
export const maxDepth = 128;

/** What is wrong, and where: `offset` counts UTF-16 code units. */
export interface JsonFault {
  readonly code: 'json_too_deep' | 'duplicate_key';
  readonly offset: number;
  /** The doubled member's name; empty for depth. */
  readonly key: string;
}

/** Text that parsed, and that every reader takes for the same; or why not: `not_json` where it does not parse. */
export type ParsedJson =
  { readonly value: unknown; readonly fault: null } | { readonly value: null; readonly fault: JsonFault | 'not_json' };

const quote = 34;
const comma = 44;
const colon = 58;
const backslash = 92;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;

/** The offset after the string literal that opens at `start`; the text's length where it never closes. */
export function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes++;
    if (slashes % 2 === 0) return end + 1;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

/** The name that a key's literal spells, escapes resolved; the raw letters where they do not parse. */
export function keyName(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1);
  if (!raw.includes('\\')) return raw;
  try {
    return JSON.parse(text.slice(start, end)) as string;
  } catch {
    return raw;
  }
}

/** Few members are compared one by one; from here on a set pays. */
const setFrom = 12;

/** The first fault in a text; null where there is none. One pass, linear, no recursion. */
export function scanJson(text: string): JsonFault | null {
  // One entry per open container: null for an array, the names seen so far for an object.
  const open: (string[] | Set<string> | null)[] = [];
  let names: string[] | Set<string> | null = null;
  let expectsKey = false;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case quote: {
        const end = endOfString(text, at);
        if (expectsKey && names !== null) {
          const name = keyName(text, at, end);
          if (names instanceof Set ? names.has(name) : names.includes(name)) {
            return { code: 'duplicate_key', offset: at, key: name };
          }
          if (names instanceof Set) names.add(name);
          else if (names.push(name) > setFrom) open[open.length - 1] = names = new Set(names);
          expectsKey = false;
        }
        at = end - 1;
        break;
      }
      case comma:
        expectsKey = names !== null;
        break;
      case openBrace:
      case openBracket: {
        if (open.length === maxDepth) return { code: 'json_too_deep', offset: at, key: '' };
        names = text.charCodeAt(at) === openBrace ? [] : null;
        expectsKey = names !== null;
        open.push(names);
        break;
      }
      case closeBrace:
      case closeBracket:
        open.pop();
        names = open[open.length - 1] ?? null;
        expectsKey = false;
        break;
      default:
    }
  }
  return null;
}

/**
 * Parses text that has to be the same to all readers. Of a doubled member one is lost: where a value has as many members as stand
 * in its text there is none, and no name has to be looked at.
 */
export function parseJson(text: string): ParsedJson {
  const members = membersIn(text);
  let value: unknown = null;
  let isJson = true;
  if (members !== tooDeep) {
    try {
      value = JSON.parse(text);
    } catch {
      isJson = false;
    }
    if (isJson && membersOf(value) === members) return { value, fault: null };
  }
  // What is doubled or too deep is told as that, also in text that does not parse.
  const fault = scanJson(text) ?? (isJson ? null : 'not_json');
  return fault === null ? { value, fault } : { value: null, fault };
}

/** What `membersIn` says of text that nests too deep. */
const tooDeep = -1;

/** How many members stand in a text, each as often as it does. */
function membersIn(text: string): number {
  let depth = 0;
  let members = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfString(text, at) - 1;
        break;
      case colon:
        members++;
        break;
      case openBrace:
      case openBracket:
        if (++depth > maxDepth) return tooDeep;
        break;
      case closeBrace:
      case closeBracket:
        depth--;
        break;
      default:
    }
  }
  return members;
}

/** How many members a parsed value has, in all of its objects. */
function membersOf(value: unknown): number {
  let members = 0;
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) if (typeof item === 'object') members += membersOf(item);
  } else if (typeof value === 'object') {
    for (const key in value) {
      const member = (value as Record<string, unknown>)[key];
      members += typeof member === 'object' ? 1 + membersOf(member) : 1;
    }
  }
  return members;
}
