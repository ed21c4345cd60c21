/**
 * Makes of a shape's pattern one that also matches the beginnings of the shape, where the text ends before the shape does.
 * For the fixed shapes of detectors: atoms, groups, bars and bounded repeats, neither assertions nor open repeats.
 */

/** What is no atom: groups' brackets, bars and repeats; and what is one: escapes, classes, characters. */
const tokens = /(\(\?:|[()|?]|\{\d+(?:,\d*)?\})|\\.|\[(?:\\.|[^\]\\])*\]|./gs;

/** The source of a pattern each of whose atoms may also meet the end of the text. It wants a `$` behind it. */
export function growing(source: string): string {
  return source.replace(tokens, (token: string, frame: string | undefined) =>
    frame === undefined ? `(?:${token}|$)` : token,
  );
}
