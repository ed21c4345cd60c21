// Texts that grow, for the measures of streams: what leaves of one that comes in pieces.
import { JsonView } from '../../dist/gateway/json/view.js';
import { ViewEdits } from '../../dist/gateway/json/view-edits.js';
import { applyEdits } from '../../dist/policy/edits.js';

/**
 * Gives a text, cut at `ends`, to a judge, as arguments of a tool's call where `isJson`. Returns what left of it, null where a
 * policy refused it, and how many characters were held after each piece, summed.
 */
export function inPieces(judge, part, text, ends, isJson = false) {
  const view = isJson ? new JsonView(false) : null;
  const back = view && new ViewEdits(view);
  const growing = view
    ? judge.begin({ ...part, kind: 'tool_call', stringStart: view.stringStart }, view.cut)
    : judge.begin(part);
  let sent = '';
  let at = 0;
  let read = 0;
  let held = 0;
  for (const [index, end] of [...ends, text.length].entries()) {
    const isLast = index === ends.length;
    const piece = text.slice(read, Math.max(read, end));
    read += piece.length;
    if (piece !== '') growing.push(view ? view.push(piece) : piece);
    if (isLast && view) growing.push(view.end());
    const { upTo, edits, isRefused } = growing.advance(isLast);
    if (isRefused) return { sent: null, held };
    const until = view ? (isLast ? text.length : view.sourceOf(upTo)) : upTo;
    const own = back ? back.take(edits, upTo) : edits;
    const moved = own.map((edit) => ({ ...edit, start: edit.start - at, end: edit.end - at }));
    sent += applyEdits(text.slice(at, until), moved);
    at = until;
    held += read - until;
  }
  return { sent, held };
}
