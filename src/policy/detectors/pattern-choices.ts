/**
 * A look at the source of a regular expression: how many ways its bounded parts can be tried at one place, and the same
 * expression without limits. Knows the syntax of the flag `u`, and is given only what compiles.
 */

/** What a pattern is made of: escapes and classes whole, then groups, bars and repeats. */
const tokens =
  /\\(?:u\{[^}]*\}|[pP]\{[^}]*\}|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|[)|]|(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??|./gsu;

/** Whether anything may be repeated without end, or refers back to a group: the checker's to judge. */
export function hasOpenRepeat(source: string): boolean {
  for (const [token, , comma, most] of source.matchAll(tokens)) {
    if (/^(?:[*+]|\\[1-9k])/.test(token) || (comma === ',' && most === '')) return true;
  }
  return false;
}

/**
 * Of a pattern whose only repeat without end is that of one character, at its very end, what stands before that repeat; null for any
 * other. Such a repeat can't fail, so nothing is ever tried again for it, and matches begin anew behind it: the pattern takes
 * time in proportion to the text where what stands before does.
 */
export function beforeLastRepeat(source: string): string | null {
  const all = [...source.matchAll(tokens)];
  const last = all.at(-1);
  const item = all.at(-2)?.[0];
  if (!last || item === undefined || !/^(?:[*+]|\{\d+,\})\??$/.test(last[0])) return null;
  if (/^(?:[()|^$*+?{]|\\[bB1-9k])/.test(item)) return null;
  const before = source.slice(0, last.index);
  return hasOpenRepeat(before) ? null : before;
}

/** How many ways there may be to try a pattern's bounded parts at one place. */
export interface Choices {
  /** Binary logarithm of an upper bound. */
  readonly bits: number;
  /** Whether something that may match nothing is repeated a number of times: taking the limit off would hide its ways. */
  readonly repeatsEmpty: boolean;
}

/** What is known of a group while it is read. */
interface Level {
  readonly alternatives: number[];
  sum: number;
  last: number;
  /** Whether the alternatives so far, the one being read, and the last item in it, must take a character. */
  allSolid: boolean;
  solid: boolean;
  lastSolid: boolean;
}

function openLevel(): Level {
  return { alternatives: [], sum: 0, last: 0, allSolid: true, solid: false, lastSolid: false };
}

/** Ends the item before, and begins one. */
function advance(level: Level, bits: number, solid: boolean): void {
  level.sum += level.last;
  level.solid ||= level.lastSolid;
  level.last = bits;
  level.lastSolid = solid;
}

/**
 * Counts what the checker does not: it takes all that is bounded for safe, but thirty optional characters in a row are a
 * billion ways.
 */
export function choicesOf(source: string): Choices {
  const levels = [openLevel()];
  let repeatsEmpty = false;
  const bitsOf = ({ alternatives, sum, last }: Level): number =>
    Math.max(sum + last, ...alternatives) + Math.log2(alternatives.length + 1);
  for (const [token, least, comma, most] of source.matchAll(tokens)) {
    const level = levels.at(-1) ?? openLevel();
    if (token.startsWith('(')) {
      levels.push(openLevel());
    } else if (token === ')') {
      levels.pop();
      advance(levels.at(-1) ?? openLevel(), bitsOf(level), level.allSolid && (level.solid || level.lastSolid));
    } else if (token === '|') {
      level.alternatives.push(level.sum + level.last);
      level.allSolid &&= level.solid || level.lastSolid;
      level.sum = 0;
      level.last = 0;
      level.solid = false;
      level.lastSolid = false;
    } else if (least !== undefined) {
      const upper = Number(comma === undefined || most === '' ? least : most);
      if (upper > 1 && level.last > 0 && !level.lastSolid) repeatsEmpty = true;
      level.last = upper * level.last + Math.log2(Math.max(1, upper - Number(least) + 1));
      level.lastSolid &&= Number(least) > 0;
    } else if (token.startsWith('?')) {
      level.last += 1;
      level.lastSolid = false;
    } else if (/^[*+]/.test(token)) {
      level.lastSolid &&= token.startsWith('+');
    } else {
      advance(level, 0, token !== '^' && token !== '$' && !/^\\[bB]/.test(token));
    }
  }
  return { bits: bitsOf(levels[0] ?? openLevel()), repeatsEmpty };
}

/** The same pattern with limits taken off: what is harmless without them is harmless with them. */
export function withoutLimits(source: string): string {
  let previous = '';
  return source.replace(tokens, (token: string, least: string | undefined, comma: string | undefined) => {
    const before = previous;
    previous = token;
    if (token === '?' || token === '??') return token.replace('?', '*');
    if (least === undefined || (comma === undefined && before !== ')')) return token;
    return (Number(least) === 0 ? '*' : '+') + (token.endsWith('?') ? '?' : '');
  });
}
