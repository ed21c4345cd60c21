/**
 * JSON as text for policies: tool-call arguments, tool definitions, fields the gateway does not know. Escapes in its
 * strings are resolved, so that `\u0040` hides nothing; all else stands as written. Edits of the view come back as edits of
 * the JSON that leave it valid: inside a string they stay inside it, a number becomes a string.
 */
import { escapeForLiteral, type TextEdit } from './literal.ts';
import { endOfString } from './scan.ts';

/** A scalar of the source and where it stands in the view; strings without their quotes. */
interface Token {
  readonly isString: boolean;
  readonly start: number;
  readonly end: number;
  readonly viewStart: number;
  readonly viewEnd: number;
  /** For the name of a member: the offset of its object; else -1. */
  object: number;
}

/** The readable form of some JSON text. */
export interface JsonView {
  readonly text: string;
  /** Translates edits of `text` (sorted, not overlapping) into edits of the source. */
  toSource(edits: readonly TextEdit[]): readonly TextEdit[];
  /** Where in `text` the scalar begins that holds an offset of it. */
  stringStart(offset: number): number;
}

const scalarEnd = /[\s,\]}:]/;

/** Views JSON text. The caller has parsed it; text that is not JSON must be judged as it stands instead. */
export function viewJson(source: string): JsonView {
  const tokens: Token[] = [];
  const open: number[] = [];
  let text = '';
  let at = 0;
  while (at < source.length) {
    const letter = source[at] as string;
    if (letter === '"') {
      const end = endOfString(source, at);
      const literal = source.slice(at, end);
      const decoded = literal.includes('\\') ? (JSON.parse(literal) as string) : literal.slice(1, -1);
      text += '"';
      tokens.push({
        isString: true,
        start: at + 1,
        end: end - 1,
        viewStart: text.length,
        viewEnd: text.length + decoded.length,
        object: -1,
      });
      text += `${decoded}"`;
      at = end;
    } else if ('{}[],: \t\r\n'.includes(letter)) {
      if (letter === '{' || letter === '[') open.push(at);
      else if (letter === '}' || letter === ']') open.pop();
      else if (letter === ':') (tokens.at(-1) as Token).object = open.at(-1) ?? -1;
      text += letter;
      at++;
    } else {
      let end = at + 1;
      while (end < source.length && !scalarEnd.test(source[end] as string)) end++;
      tokens.push({
        isString: false,
        start: at,
        end,
        viewStart: text.length,
        viewEnd: text.length + end - at,
        object: -1,
      });
      text += source.slice(at, end);
      at = end;
    }
  }
  return {
    text,
    toSource: (edits) => translate(source, tokens, edits),
    stringStart: (offset) => lastFrom(tokens, offset)?.viewStart ?? 0,
  };
}

/** The last token that begins at an offset or before it. */
function lastFrom(tokens: readonly Token[], offset: number): Token | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle] as Token).viewStart <= offset) low = middle + 1;
    else high = middle;
  }
  return tokens[low - 1];
}

/**
 * Offsets in a string token's raw characters of offsets in its decoded ones. Asked in ascending order it walks each token once:
 * to begin anew for each edit would take minutes over a long string with many.
 */
function rawOffsets(source: string): (token: Token, viewOffset: number) => number {
  let current: Token | null = null;
  let raw = 0;
  let decoded = 0;
  return (token, viewOffset) => {
    if (current !== token || decoded > viewOffset) {
      current = token;
      raw = token.start;
      decoded = token.viewStart;
    }
    for (; decoded < viewOffset && raw < token.end; decoded++) {
      if (source[raw] !== '\\') raw++;
      else raw += source[raw + 1] === 'u' ? 6 : 2;
    }
    return raw;
  };
}

/** A member's name that edits change, and the first of those edits. */
interface Renamed {
  readonly token: Token;
  readonly first: number;
}

/**
 * Two names of one object may have become the same, of which readers take one member or the other: what comes later is
 * numbered.
 */
function withDistinctNames(
  source: string,
  tokens: readonly Token[],
  edits: readonly TextEdit[],
  renamed: readonly Renamed[],
): readonly TextEdit[] {
  const changed = new Set(renamed.map(({ token }) => token));
  const objects = new Set(renamed.map(({ token }) => token.object));
  const taken = new Set<string>();
  const idOf = (token: Token, raw: string): string => `${token.object} ${JSON.parse(`"${raw}"`) as string}`;
  for (const token of tokens) {
    if (!objects.has(token.object) || changed.has(token)) continue;
    taken.add(idOf(token, source.slice(token.start, token.end)));
  }
  const counts = new Map<string, number>();
  const result: TextEdit[] = [];
  let next = 0;
  for (const { token, first } of renamed) {
    for (; next < first; next++) result.push(edits[next] as TextEdit);
    let raw = '';
    let at = token.start;
    for (let edit = edits[next]; edit && edit.start < token.end; edit = edits[++next]) {
      raw += source.slice(at, edit.start) + edit.replacement;
      at = edit.end;
      result.push(edit);
    }
    raw += source.slice(at, token.end);
    const name = idOf(token, raw);
    let id = name;
    let count = counts.get(name) ?? 1;
    while (taken.has(id)) id = `${name} (${++count})`;
    counts.set(name, count);
    taken.add(id);
    if (id !== name) result.push({ start: token.end, end: token.end, replacement: ` (${count})` });
  }
  for (; next < edits.length; next++) result.push(edits[next] as TextEdit);
  return result;
}

function translate(source: string, tokens: readonly Token[], edits: readonly TextEdit[]): readonly TextEdit[] {
  const result: TextEdit[] = [];
  const rawOffset = rawOffsets(source);
  const renamed: Renamed[] = [];
  let first = 0;
  for (const edit of edits) {
    while (first < tokens.length && (tokens[first] as Token).viewEnd <= edit.start) first++;
    let replacement = edit.replacement;
    for (let index = first; index < tokens.length; index++) {
      const token = tokens[index] as Token;
      if (token.viewStart >= edit.end) break;
      const start = Math.max(edit.start, token.viewStart);
      const end = Math.min(edit.end, token.viewEnd);
      if (token.isString) {
        const range = { start: rawOffset(token, start), end: rawOffset(token, end) };
        result.push({ ...range, replacement: escapeForLiteral(replacement) });
        if (token.object !== -1 && renamed.at(-1)?.token !== token) renamed.push({ token, first: result.length - 1 });
      } else {
        result.push({ start: token.start, end: token.end, replacement: JSON.stringify(replacement) });
        // Two edits of one number would make two strings of it.
        while (result.length > 1 && (result.at(-2) as TextEdit).end > token.start) result.pop();
      }
      // What spans several values is replaced where it begins; the rest of it is taken out.
      replacement = '';
    }
  }
  return renamed.length === 0 ? result : withDistinctNames(source, tokens, result, renamed);
}
