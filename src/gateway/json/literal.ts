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
 * Gives the raw offset of a decoded one; what is asked for must ascend. `raw` holds no quotes around it. One walk over the literal,
 * from escape to escape.
 */
function rawOffsets(raw: string): (decoded: number) => number {
  let escape = raw.indexOf('\\');
  if (escape === -1) return (decoded) => decoded;
  let rawAt = 0;
  let decodedAt = 0;
  return (decoded) => {
    while (decodedAt < decoded && rawAt < raw.length) {
      const plain = Math.min(decoded - decodedAt, (escape === -1 ? raw.length : escape) - rawAt);
      rawAt += plain;
      decodedAt += plain;
      if (rawAt !== escape || decodedAt === decoded) continue;
      rawAt += raw[rawAt + 1] === 'u' ? 6 : 2;
      decodedAt++;
      escape = raw.indexOf('\\', rawAt);
    }
    return rawAt;
  };
}

/** A literal (quotes included) with edits of its decoded text applied; they are sorted and do not overlap. */
export function editLiteral(literal: string, edits: readonly TextEdit[]): string {
  const raw = literal.slice(1, -1);
  const rawOf = rawOffsets(raw);
  // Joined at the end: a text can have half a million edits, most of them with the same replacement.
  const pieces = ['"'];
  let at = 0;
  let last: string | null = null;
  let escaped = '';
  for (const { start, end, replacement } of edits) {
    if (replacement !== last) escaped = escapeForLiteral(replacement);
    last = replacement;
    pieces.push(raw.slice(at, rawOf(start)), escaped);
    at = rawOf(end);
  }
  pieces.push(raw.slice(at), '"');
  return pieces.join('');
}

/** What stands in for a value whose contents are to go: an empty list for a list, which its readers walk, else null. */
export function emptied(json: string): string {
  return json.startsWith('[') ? '[]' : 'null';
}
