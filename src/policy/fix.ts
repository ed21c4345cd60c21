/**
 * What `--fix` changes: edits that can not change what a config means, and so today comments that silence nothing (W003).
 * Every other byte stays. What needs a choice, or a config that does not load, is left to its author.
 */
import type { Diagnostic } from './diagnostic.ts';
import { parseDocument } from './document.ts';
import { withoutCodes } from './suppression.ts';

/** Whether `fixText` mends it. */
export function isFixable({ code }: Diagnostic): boolean {
  return code === 'W003';
}

/** A text with these diagnostics, all of it, mended as far as they can be. Throws where the meaning would not stay. */
export function fixText(text: string, diagnostics: readonly Diagnostic[]): string {
  const columns = new Map<number, Set<number>>();
  for (const { range } of diagnostics.filter(isFixable)) {
    columns.set(range.line, (columns.get(range.line) ?? new Set()).add(range.column));
  }
  if (columns.size === 0) return text;
  // Lines with their own ends, so that what is joined again is what was there.
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = text.slice(mark.length).split(/(?<=\n)/);
  const fixed = lines.map((line, index) => {
    const found = columns.get(index + 1);
    if (found === undefined) return line;
    const end = /\r?\n?$/.exec(line)?.[0] ?? '';
    const shorter = withoutCodes(line.slice(0, line.length - end.length), found);
    return shorter === null ? '' : shorter + end;
  });
  const result = mark + fixed.join('');
  if (meaningOf(result) !== meaningOf(text)) throw new Error('a fix would have changed what the config means');
  return result;
}

/** What a text says, as a text that is the same for the same. */
function meaningOf(text: string): string {
  const { value, diagnostics } = parseDocument(text, '');
  return JSON.stringify([value, diagnostics.map(({ code, message }) => [code, message])]);
}
