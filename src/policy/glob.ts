/**
 * Names with `*` wildcards, as tool and model lists use them. No regular expression is made of them, so no setting can
 * backtrack: each literal piece is looked for once, from left to right.
 */

/** A compiled list of names: true when at least one of them covers the whole name. Case counts. */
export type NameMatcher = (name: string) => boolean;

/** Compiles names in which `*` stands for any run of characters, also none. All else means itself. */
export function compileNames(globs: readonly string[]): NameMatcher {
  const exact = new Set(globs.filter((glob) => !glob.includes('*')));
  const wild = globs.filter((glob) => glob.includes('*')).map((glob) => glob.split('*'));
  return (name) => exact.has(name) || wild.some((pieces) => covers(pieces, name));
}

/** Leftmost placement of every middle piece is enough: if any placement fits, the leftmost does. */
function covers(pieces: readonly string[], name: string): boolean {
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
  const limit = name.length - last.length;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = name.indexOf(piece, from);
    if (at < 0 || at + piece.length > limit) return false;
    from = at + piece.length;
  }
  return true;
}
