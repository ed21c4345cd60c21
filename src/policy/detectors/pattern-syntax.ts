/**
 * Reads the source of a regular expression into a tree, as far as it matters for where a match could be under way. Knows
 * the syntax of the flag `u` (and of simple patterns without it), and is given only what compiles.
 */

/** A part of a pattern. */
export type PatternNode =
  /** One character: an escape, a class, a literal, as written. */
  | { readonly kind: 'character'; readonly source: string }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly item: PatternNode; readonly least: number; readonly most: number }
  /** `^`, `$`, `\b`, `\B`, or a look behind as written. */
  | { readonly kind: 'assertion'; readonly source: string }
  /** A look ahead, of either sort. */
  | { readonly kind: 'ahead'; readonly item: PatternNode };

const tokens =
  /\\(?:u\{[^}]*\}|u[Dd][89ABab][0-9A-Fa-f]{2}\\u[Dd][C-Fc-f][0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|c[A-Za-z]|[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|[)|]|(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??|./gsu;

/** A source's tokens, and how far they have been read. */
interface Reader {
  readonly tokens: readonly RegExpExecArray[];
  index: number;
}

/** The tree of a pattern's source; null for what can't be followed: references back, modifiers, looks ahead in a look behind. */
export function readPattern(source: string): PatternNode | null {
  const reader = { tokens: [...source.matchAll(tokens)], index: 0 };
  const node = readChoice(reader);
  return reader.index === reader.tokens.length ? node : null;
}

/** Alternatives up to a closing bracket or the end. */
function readChoice(reader: Reader): PatternNode | null {
  const alternatives: PatternNode[] = [];
  let items: PatternNode[] = [];
  for (; reader.index < reader.tokens.length; reader.index++) {
    const [token = '', least, comma, most] = reader.tokens[reader.index] ?? [];
    if (token === ')') break;
    if (token === '|') {
      alternatives.push({ kind: 'sequence', items });
      items = [];
      continue;
    }
    const repeat = boundsOf(token, least, comma, most);
    const item = repeat ? items.pop() : readItem(token, reader);
    if (!item) return null;
    items.push(repeat ? { kind: 'repeat', item, ...repeat } : item);
  }
  alternatives.push({ kind: 'sequence', items });
  return alternatives.length === 1 ? (alternatives[0] ?? null) : { kind: 'choice', items: alternatives };
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

function boundsOf(token: string, least?: string, comma?: string, most?: string): Bounds | null {
  if (least !== undefined) {
    return { least: Number(least), most: comma === undefined ? Number(least) : most ? Number(most) : Infinity };
  }
  if (token.startsWith('*')) return { least: 0, most: Infinity };
  if (token.startsWith('+')) return { least: 1, most: Infinity };
  return token.startsWith('?') ? { least: 0, most: 1 } : null;
}

/** One item, which begins with a token. A group is read up to its closing bracket. */
function readItem(token: string, reader: Reader): PatternNode | null {
  if (token === '^' || token === '$' || token === '\\b' || token === '\\B') return { kind: 'assertion', source: token };
  if (/^\\(?:[1-9]|k<)/.test(token)) return null;
  if (!token.startsWith('(')) return { kind: 'character', source: token };
  const first = reader.index++;
  const item = readChoice(reader);
  const last = reader.tokens[reader.index];
  if (!item || last?.[0] !== ')') return null;
  if (token === '(?=' || token === '(?!') return { kind: 'ahead', item };
  if (token !== '(?<=' && token !== '(?<!') return item;
  const inside = reader.tokens.slice(first, reader.index + 1).map(([written]) => written);
  if (inside.some((written) => written === '(?=' || written === '(?!')) return null;
  return { kind: 'assertion', source: inside.join('') };
}

/** From so many characters on a match is longer than any that detectors here look for. */
const longestReach = 4096;

/**
 * Whether a match can run on over words, as far as a text goes: a repeat without a limit that takes both letters and spaces.
 * False for what can't be followed.
 */
export function canRunOn(source: string, flags: string): boolean {
  const node = readPattern(source);
  return node !== null && runsOn(node, flags);
}

function runsOn(node: PatternNode, flags: string): boolean {
  switch (node.kind) {
    case 'character':
    case 'assertion':
      return false;
    case 'ahead':
      return runsOn(node.item, flags);
    case 'repeat': {
      if (node.most <= longestReach) return runsOn(node.item, flags);
      const taken = charactersIn(node.item).map((character) => new RegExp(`^${character}$`, flags));
      return [' ', 'e'].every((sample) => taken.some((character) => character.test(sample)));
    }
    case 'sequence':
    case 'choice':
      return node.items.some((item) => runsOn(item, flags));
  }
}

function charactersIn(node: PatternNode): readonly string[] {
  switch (node.kind) {
    case 'character':
      return [node.source];
    case 'assertion':
      return [];
    case 'ahead':
    case 'repeat':
      return charactersIn(node.item);
    case 'sequence':
    case 'choice':
      return node.items.flatMap(charactersIn);
  }
}

/** Code units that a match may have at most, those that are looked ahead at included. */
export function longestMatch(node: PatternNode): number {
  switch (node.kind) {
    case 'character':
      return /^[\x20-\x2d\x2f-\x5b\x5d-\x7e]$/.test(node.source) ? 1 : 2;
    case 'assertion':
      return 0;
    case 'ahead':
      return longestMatch(node.item);
    case 'repeat': {
      const length = longestMatch(node.item);
      return length === 0 ? 0 : length * node.most;
    }
    case 'sequence':
      return node.items.reduce((sum, item) => sum + longestMatch(item), 0);
    case 'choice':
      return Math.max(...node.items.map(longestMatch));
  }
}

/** Code units that a match must have. */
export function leastMatch(node: PatternNode): number {
  switch (node.kind) {
    case 'character':
      return 1;
    case 'assertion':
    case 'ahead':
      return 0;
    case 'repeat':
      return leastMatch(node.item) * node.least;
    case 'sequence':
      return node.items.reduce((sum, item) => sum + leastMatch(item), 0);
    case 'choice':
      return Math.min(...node.items.map(leastMatch));
  }
}

/** Whether a match can hold one of the characters that `.` does not take. */
export function takesLineBreak(node: PatternNode, flags: string): boolean {
  return charactersIn(node).some((source) => new RegExp(source, flags).test('\n\r\u2028\u2029'));
}

/** The tokens of a source, with every group as one. */
export function topLevelTokens(source: string): readonly string[] {
  const whole: string[] = [];
  let depth = 0;
  for (const [token] of source.matchAll(tokens)) {
    if (depth === 0) whole.push(token);
    else whole[whole.length - 1] += token;
    if (token.startsWith('(')) depth++;
    else if (token === ')') depth--;
  }
  return whole;
}
