/**
 * Names with `*`, which stands for any characters: `ci-*`, `claude-*`. Matched in linear time whatever they hold.
 */

/** Whether a text is what a pattern says. */
export function matchesPattern(pattern: string, text: string): boolean {
  if (!pattern.includes('*')) return pattern === text;
  const pieces = pattern.split('*');
  const first = pieces[0] as string;
  const last = pieces.at(-1) as string;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found === -1 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

/** Whether a text is what one of them says. */
export function matchesAny(patterns: readonly string[], text: string | null): boolean {
  return text !== null && patterns.some((pattern) => matchesPattern(pattern, text));
}
