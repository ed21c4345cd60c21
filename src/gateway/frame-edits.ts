/**
 * Edits of one frame's strings: the frame's JSON with those strings changed and, for the choices concerned, what would repeat
 * them emptied. Every other byte of the frame stays.
 */
import type { Path } from '../policy/diagnostic.ts';
import { applyEdits } from '../policy/edits.ts';
import { editLiteral, emptied, type TextEdit } from './json/literal.ts';
import { locateAll } from './json/locate.ts';
import { withData, type SseEvent } from './sse.ts';
import type { FrameContent } from './wire/shape.ts';

/** Edits by the place of the string they stand in; offsets count in that string. */
export type FrameEdits = Map<string, { readonly path: Path; readonly edits: TextEdit[]; readonly choice: number }>;

/** The frame as it is to be sent. */
export function editFrame(event: SseEvent, content: FrameContent | null, changes: FrameEdits): string {
  return event.data === null ? event.raw : withData(event, edited(event.data, content, changes));
}

function edited(json: string, content: FrameContent | null, changes: FrameEdits): string {
  const entries = [...changes.values()];
  const choices = new Set(entries.map(({ choice }) => choice));
  const echoes = (content?.echoes ?? []).filter(({ choice, saysMore }) => saysMore || choices.has(choice));
  const spans = locateAll(json, [...entries.map(({ path }) => path), ...echoes.map(({ path }) => path)]);
  const result: TextEdit[] = [];
  spans.forEach((span, index) => {
    if (!span) return;
    const entry = entries[index];
    const value = json.slice(span.start, span.end);
    const replacement = entry ? editLiteral(value, entry.edits) : emptied(value);
    result.push({ ...span, replacement });
  });
  return applyEdits(
    json,
    result.sort((left, right) => left.start - right.start),
  );
}
