/**
 * Edits inside a JSON string literal: offsets count in the decoded text, the change is made in the raw one, and every
 * character that is not edited keeps the spelling it came with.
 */

/** A change in a text: UTF-16 offsets, end exclusive. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** A text as it stands inside a JSON literal, without the quotes. */
export function escapeForLiteral(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/**
 * The raw offsets of decoded offsets, which must ascend. `raw` holds no quotes around it. One walk over the literal.
 */
function rawOffsets(raw: string, decoded: readonly number[]): number[] {
  if (!raw.includes('\\')) return [...decoded];
  const result: number[] = [];
  let rawAt = 0;
  let decodedAt = 0;
  for (const target of decoded) {
    while (decodedAt < target && rawAt < raw.length) {
      if (raw[rawAt] !== '\\') rawAt++;
      else rawAt += raw[rawAt + 1] === 'u' ? 6 : 2;
      decodedAt++;
    }
    result.push(rawAt);
  }
  return result;
}

/** A literal (quotes included) with edits of its decoded text applied; they are sorted and do not overlap. */
export function editLiteral(literal: string, edits: readonly TextEdit[]): string {
  const raw = literal.slice(1, -1);
  const offsets = rawOffsets(
    raw,
    edits.flatMap(({ start, end }) => [start, end]),
  );
  let result = '"';
  let at = 0;
  edits.forEach(({ replacement }, index) => {
    result += raw.slice(at, offsets[2 * index]) + escapeForLiteral(replacement);
    at = offsets[2 * index + 1] ?? raw.length;
  });
  return `${result}${raw.slice(at)}"`;
}

/** What stands in for a value whose contents are to go: an empty list for a list, which its readers walk, else null. */
export function emptied(json: string): string {
  return json.startsWith('[') ? '[]' : 'null';
}
