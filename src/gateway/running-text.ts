/**
 * A running text of a streamed answer and the frames its pieces came in: what becomes settled lets its frames go, and edits of
 * the text become edits of the frames. Concatenated, these spell the edited text; those that no edit touches keep every byte.
 */
import type { Path } from '../policy/diagnostic.ts';
import { formatPath } from '../policy/diagnostic.ts';
import type { GrowingText } from '../policy/stream.ts';
import { editFrame, type FrameEdits } from './frame-edits.ts';
import type { TextEdit } from './json/literal.ts';
import type { JsonView } from './json/view.ts';
import type { ViewEdits } from './json/view-edits.ts';
import type { SseEvent } from './sse.ts';
import type { DeltaText, FrameContent } from './wire/shape.ts';

/** A frame that has not left. */
export interface Frame {
  readonly event: SseEvent;
  readonly content: FrameContent | null;
  /** The texts it holds pieces of. */
  readonly channels: Channel[];
  /** Its texts that are not settled. */
  open: number;
  edits: FrameEdits | null;
}

/** A frame's contribution to a running text. */
export interface Piece {
  readonly frame: Frame;
  readonly path: Path;
  readonly start: number;
  readonly end: number;
}

/** One running text: a field of a choice. */
export interface Channel {
  readonly first: DeltaText;
  /** What policies see of it. */
  readonly growing: GrowingText;
  /** Of arguments, which may be JSON: how they are read, and edits of what is read put back. */
  readonly json: { readonly view: JsonView; readonly edits: ViewEdits } | null;
  /** All of it so far, as it came. */
  source: string;
  /** Those that are not settled, in order. */
  readonly pieces: Piece[];
  /** Frames that repeat the whole text, and leave with its end. */
  readonly repeats: { readonly frame: Frame; readonly path: Path }[];
  /** Edits of the text as it came, as far as it is settled. */
  readonly edits: TextEdit[];
  settled: number;
  /** True while its choice goes on in another field. */
  isLeft: boolean;
  /** True once no more text may come. */
  isClosed: boolean;
  /** True where something came that was not looked at. */
  isStale: boolean;
}

/** How far arguments are settled of which so much of what is read is. */
export function sourceOf({ source, json, growing, isClosed }: Channel, upTo: number): number {
  return isClosed && upTo === growing.length ? source.length : (json?.view.sourceOf(upTo) ?? upTo);
}

/** Puts edits of what became settled into the frames, and lets go of the pieces that are settled. */
export function settle(channel: Channel, upTo: number, edits: readonly TextEdit[]): void {
  const { pieces, first } = channel;
  // Edits and pieces both ascend, so that one walk over the pieces serves all edits.
  let from = 0;
  for (const edit of edits) {
    channel.edits.push(edit);
    while (from < pieces.length && (pieces[from] as Piece).end <= edit.start) from++;
    for (let index = from; index < pieces.length; index++) {
      const piece = pieces[index] as Piece;
      if (piece.start >= edit.end && index > from) break;
      // The replacement goes out where the span began; the frames that continued it lose their share.
      note(piece.frame, piece.path, first.choice, {
        start: Math.max(edit.start, piece.start) - piece.start,
        end: Math.min(edit.end, piece.end) - piece.start,
        replacement: piece.start <= edit.start ? edit.replacement : '',
      });
    }
  }
  channel.settled = upTo;
  let done = 0;
  while (done < pieces.length && (pieces[done] as Piece).end <= upTo) (pieces[done++] as Piece).frame.open--;
  if (done > 0) pieces.splice(0, done);
  if (!channel.isClosed || upTo < channel.source.length) return;
  for (const { frame, path } of channel.repeats.splice(0)) {
    for (const edit of channel.edits) note(frame, path, first.choice, edit);
    frame.open--;
  }
}

function note(frame: Frame, path: Path, choice: number, edit: TextEdit): void {
  const place = formatPath(path);
  const edits = (frame.edits ??= new Map());
  const entry = edits.get(place) ?? { path, edits: [], choice };
  edits.set(place, entry);
  entry.edits.push(edit);
}

export function render({ event, content, edits }: Frame): string {
  return edits === null ? event.raw : editFrame(event, content, edits);
}
