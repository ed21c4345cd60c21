/**
 * The text of a streamed answer put together from its frames, and edits of that text put back into the frames they came in.
 * Concatenated, the frames then spell the edited text; frames that no edit touches keep every byte.
 */
import type { Edit } from '../policy/decision.ts';
import type { Path } from '../policy/diagnostic.ts';
import { formatPath } from '../policy/diagnostic.ts';
import { applyEdits } from '../policy/edits.ts';
import type { Subject, TextPart, Uninspected } from '../policy/subject.ts';
import { editLiteral, emptied, type TextEdit } from './json/literal.ts';
import { locateAll } from './json/locate.ts';
import { viewJson, type JsonView } from './json/view.ts';
import { withData, type SseEvent } from './sse.ts';
import { groupByPart } from './wire/source.ts';
import type { DeltaText, FrameContent } from './wire/shape.ts';

/** A frame's contribution to a running text. */
interface Piece {
  readonly frame: number;
  readonly path: Path;
  readonly start: number;
  readonly end: number;
}

/** One running text: a field of a choice. */
interface Channel {
  readonly first: DeltaText;
  text: string;
  readonly pieces: Piece[];
  /** Where frames repeat the whole text. */
  readonly repeats: { readonly frame: number; readonly path: Path }[];
  view: JsonView | null;
}

interface Frame {
  readonly event: SseEvent;
  readonly content: FrameContent | null;
}

/** Edits of one frame: by the place of the string they stand in. */
type FrameEdits = Map<string, { readonly path: Path; readonly edits: TextEdit[]; readonly choice: number }>;

/** The frames of one answer, in order. */
export class StreamText {
  private readonly frames: Frame[] = [];
  private readonly channels = new Map<string, Channel>();
  /** By type and place, since a frame may say once more what an earlier one said. */
  private readonly unread = new Map<string, Uninspected>();

  /** Adds an event and what the wire shape read in it; null for comments and the like. */
  add(event: SseEvent, content: FrameContent | null): void {
    const frame = this.frames.push({ event, content }) - 1;
    for (const one of content?.unread ?? []) this.unread.set(`${one.type} ${one.place}`, one);
    for (const delta of content?.texts ?? []) {
      const running = this.channels.get(delta.channel);
      if (delta.isWhole && running?.text === delta.text) {
        running.repeats.push({ frame, path: delta.path });
        continue;
      }
      // What says it repeats a text and does not is judged as a text of its own.
      const name = delta.isWhole && running ? `${delta.channel} in ${frame}` : delta.channel;
      let channel = this.channels.get(name);
      if (!channel) {
        channel = { first: delta, text: '', pieces: [], repeats: [], view: null };
        this.channels.set(name, channel);
      }
      const start = channel.text.length;
      channel.text += delta.text;
      channel.pieces.push({ frame, path: delta.path, start, end: channel.text.length });
    }
  }

  /** What the output phase judges: one part a running text. */
  subject(): Subject {
    const tools: string[] = [];
    const parts = Array.from(this.channels.values(), (channel): TextPart => {
      const { first } = channel;
      channel.view = first.isJson && isJson(channel.text) ? viewJson(channel.text) : null;
      if (first.kind === 'name') tools.push(channel.text);
      return {
        text: channel.view?.text ?? channel.text,
        role: 'assistant',
        kind: first.kind,
        place: formatPath(first.path),
        turn: 0,
        choice: first.choice,
      };
    });
    return { parts, uninspected: [...this.unread.values()], lastTurn: 0, tools };
  }

  /** The frames as they are to be sent, with edits of the last `subject()` applied. */
  render(edits: readonly Edit[]): string {
    const byFrame = this.distribute(edits);
    return this.frames
      .map(({ event, content }, index) => {
        const changed = byFrame.get(index);
        return changed && event.data !== null ? withData(event, edited(event.data, content, changed)) : event.raw;
      })
      .join('');
  }

  private distribute(edits: readonly Edit[]): Map<number, FrameEdits> {
    const channels = [...this.channels.values()];
    const byPart = groupByPart(edits);
    const byFrame = new Map<number, FrameEdits>();
    for (const [part, channel] of channels.entries()) {
      const own = byPart.get(part) ?? [];
      // Edits and pieces both ascend, so that one walk over the pieces serves all edits.
      let first = 0;
      for (const edit of channel.view?.toSource(own) ?? own) {
        for (const { frame, path } of channel.repeats) note(byFrame, { frame, path }, channel.first.choice, edit);
        while (first < channel.pieces.length && (channel.pieces[first] as Piece).end <= edit.start) first++;
        for (let index = first; index < channel.pieces.length; index++) {
          const piece = channel.pieces[index] as Piece;
          if (piece.start >= edit.end) break;
          // The replacement goes out where the span began; the frames that continued it lose their share.
          const isFirst = piece.start <= edit.start;
          note(byFrame, piece, channel.first.choice, {
            start: Math.max(edit.start, piece.start) - piece.start,
            end: Math.min(edit.end, piece.end) - piece.start,
            replacement: isFirst ? edit.replacement : '',
          });
        }
      }
    }
    return byFrame;
  }
}

function note(
  byFrame: Map<number, FrameEdits>,
  piece: Pick<Piece, 'frame' | 'path'>,
  choice: number,
  edit: TextEdit,
): void {
  const frame = byFrame.get(piece.frame) ?? (new Map() as FrameEdits);
  byFrame.set(piece.frame, frame);
  const place = formatPath(piece.path);
  const entry = frame.get(place) ?? { path: piece.path, edits: [], choice };
  frame.set(place, entry);
  entry.edits.push(edit);
}

/** A frame's JSON with its strings edited and, for the choices concerned, what would repeat them emptied. */
function edited(json: string, content: FrameContent | null, changes: FrameEdits): string {
  const entries = [...changes.values()];
  const choices = new Set(entries.map(({ choice }) => choice));
  const echoes = (content?.echoes ?? []).filter(({ choice }) => choices.has(choice));
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

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
