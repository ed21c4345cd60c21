/**
 * Patterns whose parts are joined by `.*` or `.+` (`ignore.*previous.*instructions`), which an engine that backtracks may try in very
 * many ways. Here each part is looked for by itself within a line, the last one first: every stretch of a line is read once for each
 * direction, however many parts there are. Gives the very matches that the expression itself would give (`pattern-joined.test.ts`).
 */
import { leastMatch, readPattern, takesLineBreak, topLevelTokens, type PatternNode } from './pattern-syntax.ts';

/** A stretch of a text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A pattern ready to be looked for. */
export interface JoinedPattern {
  /** Every match that starts at `from` or later, in order, not overlapping. */
  find(text: string, from: number): readonly Span[];
  /** Whether there is a match anywhere. */
  test(text: string): boolean;
}

/** What joins two parts: at least so many characters of one line, as many as can be or as few. */
interface Gap {
  readonly least: 0 | 1;
  readonly isLazy: boolean;
}

/** Gaps that a pattern may have; each makes every match a little dearer. */
const mostGaps = 16;

const gaps: ReadonlyMap<string, Gap> = new Map([
  ['*', { least: 0, isLazy: false }],
  ['+', { least: 1, isLazy: false }],
  ['*?', { least: 0, isLazy: true }],
  ['+?', { least: 1, isLazy: true }],
]);

/** Splits a source at its gaps; null where it has none, or stands in alternatives, in which they can't be told apart. */
function split(source: string): { readonly parts: readonly string[]; readonly joints: readonly Gap[] } | null {
  const tokens = topLevelTokens(source);
  if (tokens.includes('|')) return null;
  const parts = [''];
  const joints: Gap[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const gap = tokens[index] === '.' ? gaps.get(tokens[index + 1] ?? '') : undefined;
    if (gap === undefined) {
      parts[parts.length - 1] += tokens[index] ?? '';
      continue;
    }
    joints.push(gap);
    parts.push('');
    index++;
  }
  return joints.length === 0 || joints.length > mostGaps ? null : { parts, joints };
}

/** Whether all that a part asks for can be told within itself and the characters beside it. */
function standsAlone(node: PatternNode): boolean {
  switch (node.kind) {
    case 'character':
      return true;
    case 'assertion':
      return !node.source.startsWith('(');
    case 'ahead':
      return false;
    case 'repeat':
      return standsAlone(node.item);
    case 'sequence':
    case 'choice':
      return node.items.every(standsAlone);
  }
}

/**
 * Reads a source as parts that are joined; null for one that is not of that form, and then anybody else's to judge. Every part has to
 * take a character, must not look around, and all but the last must stay within a line. `isLinear` says of a part's own source
 * whether looking for it takes time in proportion to the text. `flags`: `u` or `iu`.
 */
export function joinedPattern(
  source: string,
  flags: string,
  isLinear: (part: string) => boolean,
): JoinedPattern | null {
  const found = split(source);
  if (!found) return null;
  const { parts, joints } = found;
  const last = parts.length - 1;
  if (parts.every((part) => part === '')) return null;
  for (const [index, part] of parts.entries()) {
    if (part === '') {
      if (index === 0 || index === last) continue;
      return null;
    }
    const node = readPattern(part);
    if (!node || leastMatch(node) === 0 || !standsAlone(node)) return null;
    if (index < last && takesLineBreak(node, flags)) return null;
  }
  if (!parts.every((part) => part === '' || isLinear(part))) return null;
  return new JoinedSearch(
    parts.map((part) => (part === '' ? null : new PartSearch(part, flags))),
    joints,
  );
}

/** Where a part has to end: `limit` at most, or anywhere. */
type Limit = number | null;

/** Characters that are gone back at once: the engine notes down each of them, and has no room for millions. */
const stride = 4096;

/** Looks for one part. Its expressions keep a position only within a call. */
class PartSearch {
  private readonly free: RegExp;
  private readonly bounded: RegExp;
  private readonly freeBack: RegExp;
  private readonly boundedBack: RegExp;

  constructor(source: string, flags: string) {
    // A part that must end before something is shown one character of it, for the edges of words, and has to leave that.
    const bounded = `(?:${source})(?=[^])`;
    this.free = new RegExp(source, `${flags}g`);
    this.bounded = new RegExp(bounded, `${flags}g`);
    this.freeBack = new RegExp(`(?<=(?=${source})(.{0,${stride}}?))`, `${flags}y`);
    this.boundedBack = new RegExp(`(?<=(?=${bounded})(.{0,${stride}}?))`, `${flags}y`);
  }

  /** The first match that starts at `from` or later and ends at the limit or before. */
  first(text: string, from: number, limit: Limit): Span | null {
    const pattern = limit === null ? this.free : this.bounded;
    pattern.lastIndex = from;
    const found = pattern.exec(shownTo(text, limit));
    pattern.lastIndex = 0;
    return found && { start: found.index, end: found.index + found[0].length };
  }

  /** The last place from `least` to `from`, in one line, at which a match starts that ends at the limit or before, or null. */
  last(text: string, least: number, from: number, limit: Limit): number | null {
    const pattern = limit === null ? this.freeBack : this.boundedBack;
    const shown = shownTo(text, limit);
    for (let at = from; at >= least; at = characterEdge(text, at - stride)) {
      pattern.lastIndex = at;
      const found = pattern.exec(shown);
      pattern.lastIndex = 0;
      if (found) return at - (found.at(-1)?.length ?? 0);
    }
    return null;
  }
}

/** A text up to the character at a limit, with it. */
function shownTo(text: string, limit: Limit): string {
  return limit === null ? text : text.slice(0, afterCharacter(text, limit));
}

/** The index, or the one before it where it would split a surrogate pair. */
function characterEdge(text: string, index: number): number {
  return index > 0 && (text.codePointAt(index - 1) ?? 0) > 0xffff ? index - 1 : index;
}

function afterCharacter(text: string, index: number): number {
  return index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
}

/** The index of the character before; null at the beginning of a line. */
function beforeCharacter(text: string, index: number): number | null {
  if (index === 0 || lineBreaks.has(text.charCodeAt(index - 1))) return null;
  return index > 1 && (text.codePointAt(index - 2) ?? 0) > 0xffff ? index - 2 : index - 1;
}

/** What `.` does not take. */
const lineBreaks: ReadonlySet<number> = new Set([0x0a, 0x0d, 0x2028, 0x2029]);
const lineBreak = /[\n\r\u2028\u2029]/g;

function lineEnd(text: string, from: number): number {
  lineBreak.lastIndex = from;
  const found = lineBreak.exec(text);
  lineBreak.lastIndex = 0;
  return found?.index ?? text.length;
}

function lineStart(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && !lineBreaks.has(text.charCodeAt(start - 1))) start--;
  return start;
}

/** What a line leaves room for: by part, the last place at which it may start, and where it has to end. */
interface Room {
  readonly starts: readonly number[];
  readonly limits: readonly Limit[];
}

class JoinedSearch implements JoinedPattern {
  /** Null for nothing, before the first gap or behind the last. */
  private readonly parts: readonly (PartSearch | null)[];
  private readonly joints: readonly Gap[];
  /** The first that is something. */
  private readonly opener: PartSearch;

  constructor(parts: readonly (PartSearch | null)[], joints: readonly Gap[]) {
    this.parts = parts;
    this.joints = joints;
    this.opener = parts.find((part) => part !== null) as PartSearch;
  }

  find(text: string, from: number): readonly Span[] {
    const spans: Span[] = [];
    this.search(text, from, (span) => spans.push(span) > 0);
    return spans;
  }

  test(text: string): boolean {
    let isFound = false;
    this.search(text, 0, () => !(isFound = true));
    return isFound;
  }

  /** Tells every match, as long as it is told to go on. */
  private search(text: string, from: number, tell: (span: Span) => boolean): void {
    for (let position = from; ;) {
      const opening = this.opener.first(text, position, null);
      if (opening === null) return;
      const end = lineEnd(text, opening.start);
      const start = this.parts[0] === null ? lineStart(text, opening.start, position) : opening.start;
      const room = this.roomIn(text, start, end);
      if (room) {
        position = Math.max(position, start);
        for (let span = this.match(text, position, end, room); span; span = this.match(text, position, end, room)) {
          if (!tell(span)) return;
          position = span.end;
        }
      }
      // Behind the end of a line no match of it starts.
      position = Math.max(position, end + 1);
    }
  }

  /** What a line leaves room for from a place in it on, from the last part to the first; null where not all of them have any. */
  private roomIn(text: string, least: number, end: number): Room | null {
    const last = this.parts.length - 1;
    const starts: number[] = [];
    const limits: Limit[] = [];
    let from = end;
    for (let index = last; index >= 0; index--) {
      const limit = index === last ? null : from;
      limits[index] = limit;
      // What comes first is looked for from the other side.
      if (index === 0) break;
      const start =
        this.parts[index]?.last(text, least, from, ending(text, limit)) ?? (this.parts[index] === null ? end : null);
      if (start === null) return null;
      starts[index] = start;
      const before = this.joints[index - 1]?.least === 0 ? start : beforeCharacter(text, start);
      if (before === null) return null;
      from = before;
    }
    return { starts, limits };
  }

  /** The first match from a position on in the line that ends here. */
  private match(text: string, from: number, lineEnds: number, { starts, limits }: Room): Span | null {
    const limit = limits[0] ?? null;
    const opening = this.parts[0]?.first(text, from, ending(text, limit)) ?? null;
    if (this.parts[0] !== null && opening === null) return null;
    if (opening === null && (from > lineEnds || (limit !== null && from > limit))) return null;
    const start = opening?.start ?? from;
    let end = opening?.end ?? from;
    for (const [index, { least, isLazy }] of this.joints.entries()) {
      const part = this.parts[index + 1] ?? null;
      const soonest = least === 0 ? end : afterCharacter(text, end);
      if (part === null) {
        end = isLazy ? soonest : lineEnds;
        continue;
      }
      const place = isLazy ? soonest : (starts[index + 1] as number);
      end = (part.first(text, place, ending(text, limits[index + 1] ?? null)) as Span).end;
    }
    return { start, end };
  }
}

/** Where the text itself ends, nothing has to be left. */
function ending(text: string, limit: Limit): Limit {
  return limit === text.length ? null : limit;
}
