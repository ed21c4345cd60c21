/**
 * The text of a streamed answer put together from its frames, and edits of that text put back into the frames they came in.
 * Frames leave in the order they came, each once all its text is settled. Concatenated, they spell the edited text; those
 * that no edit touches keep every byte. Knows no sockets; what becomes certain when is the judge's to say.
 */
import type { Edit } from '../policy/decision.ts';
import type { Path } from '../policy/diagnostic.ts';
import { formatPath } from '../policy/diagnostic.ts';
import { idleJudge, type Advance, type GrowingText, type StreamJudge } from '../policy/stream.ts';
import type { Subject, TextPart, Uninspected } from '../policy/subject.ts';
import { upstreamError } from './errors.ts';
import { editFrame, type FrameEdits } from './frame-edits.ts';
import type { TextEdit } from './json/literal.ts';
import { viewJson, type JsonView } from './json/view.ts';
import type { SseEvent } from './sse.ts';
import { groupByPart } from './wire/source.ts';
import type { DeltaText, FrameContent } from './wire/shape.ts';

/** A frame that has not left. */
interface Frame {
  readonly event: SseEvent;
  readonly content: FrameContent | null;
  /** Its texts that are not settled. */
  open: number;
  edits: FrameEdits | null;
}

/** A frame's contribution to a running text. */
interface Piece {
  readonly frame: Frame;
  readonly path: Path;
  readonly start: number;
  readonly end: number;
}

/** One running text: a field of a choice. */
interface Channel {
  readonly first: DeltaText;
  readonly growing: GrowingText;
  /** Those that are not settled, in order. */
  readonly pieces: Piece[];
  /** Frames that repeat the whole text, and leave with its end. */
  readonly repeats: { readonly frame: Frame; readonly path: Path }[];
  /** Edits of the text as it came, as far as it is settled. */
  readonly edits: TextEdit[];
  settled: number;
  /** True once no more text may come. */
  isClosed: boolean;
  /** True where something came that was not looked at. */
  isStale: boolean;
}

/** The frames of one answer. */
export class StreamText {
  private readonly judge: Pick<StreamJudge, 'begin' | 'refusesUnread'>;
  private readonly acts: boolean;
  private readonly channels = new Map<string, Channel>();
  /** By type and place, since a frame may say once more what an earlier one said. */
  private readonly unread = new Map<string, Uninspected>();
  private frames: Frame[] = [];

  /** Without a judge nothing may leave before the whole is judged. */
  constructor(judge: StreamJudge | null) {
    this.judge = judge ?? idleJudge;
    this.acts = judge !== null;
  }

  /** Adds an event and what the wire shape read in it; null for comments and the like. */
  add(event: SseEvent, content: FrameContent | null): void {
    const frame: Frame = { event, content, open: 0, edits: null };
    this.frames.push(frame);
    if (!content) return;
    for (const one of content.unread ?? []) this.unread.set(`${one.type} ${one.place}`, one);
    for (const delta of content.texts) this.addText(frame, delta);
    if (content.finished.length === 0) return;
    for (const channel of this.channels.values()) {
      if (content.finished.includes(channel.first.choice)) this.close(channel);
    }
  }

  /** Judges what became certain. False where a policy refuses: nothing more may leave. */
  advance(): boolean {
    if (!this.acts) return true;
    if (this.unread.size > 0 && this.judge.refusesUnread) return false;
    for (const channel of this.channels.values()) {
      if (!channel.isStale) continue;
      channel.isStale = false;
      // Half of some JSON can't be read with its escapes resolved; arguments wait until they are whole.
      if (channel.first.isJson && !channel.isClosed) continue;
      if (channel.settled === channel.growing.length) {
        // Nothing new but a frame that repeats it.
        settle(channel, channel.settled, []);
        continue;
      }
      const view = channel.isClosed ? viewOf(channel) : null;
      const advance = view ? this.judgeView(channel, view) : channel.growing.advance(channel.isClosed);
      if (advance.isRefused) return false;
      settle(channel, view ? channel.growing.length : advance.upTo, view?.toSource(advance.edits) ?? advance.edits);
    }
    return true;
  }

  /** The frames that may leave, in order, as they are to be sent. `watch` hears the numbers of those that have one. */
  take(watch?: { sent(sequence: number): void }): string {
    let sent = 0;
    let result = '';
    for (const frame of this.frames) {
      if (frame.open > 0) break;
      result += render(frame);
      if (frame.content?.sequence !== undefined) watch?.sent(frame.content.sequence);
      sent++;
    }
    if (sent > 0) this.frames = sent === this.frames.length ? [] : this.frames.slice(sent);
    return result;
  }

  /** What the output phase judges: one part a running text, as far as it has come. */
  subject(): Subject {
    const tools: string[] = [];
    const parts = Array.from(this.channels.values(), (channel): TextPart => {
      const { part } = channel.growing;
      const text = channel.growing.text();
      if (part.kind === 'name') tools.push(text);
      const view = viewOf(channel);
      return view === null ? { ...part, text } : { ...part, text: view.text, stringStart: view.stringStart };
    });
    return { parts, uninspected: [...this.unread.values()], lastTurn: 0, tools };
  }

  /**
   * Settles all that is left with edits of the last `subject()`. False where they change what has left already: a policy saw
   * only in the whole what it should have seen in time.
   */
  finish(edits: readonly Edit[]): boolean {
    const byPart = groupByPart(edits);
    let inTime = true;
    for (const [part, channel] of [...this.channels.values()].entries()) {
      const own = byPart.get(part) ?? [];
      channel.isClosed = true;
      const all = viewOf(channel)?.toSource(own) ?? own;
      const isDone = ({ start, end }: TextEdit): boolean =>
        channel.edits.some((edit) => edit.start <= start && edit.end >= end);
      inTime &&= all.every((edit) => edit.start >= channel.settled || isDone(edit));
      settle(
        channel,
        channel.growing.length,
        all.filter(({ start }) => start >= channel.settled),
      );
    }
    return inTime;
  }

  private addText(frame: Frame, delta: DeltaText): void {
    const running = this.channels.get(delta.channel);
    if (delta.isWhole && running?.growing.text() === delta.text) {
      running.repeats.push({ frame, path: delta.path });
      frame.open++;
      return this.close(running);
    }
    // What says it repeats a text and does not is judged as a text of its own.
    const channel =
      delta.isWhole && running ? this.open(`${delta.channel} again ${this.channels.size}`, delta) : running;
    const own = channel ?? this.open(delta.channel, delta);
    if (own.isClosed) throw upstreamError(502, 'upstream_error', 'The provider continued a text that it had ended.');
    const start = own.growing.length;
    own.growing.push(delta.text);
    own.pieces.push({ frame, path: delta.path, start, end: own.growing.length });
    own.isStale = true;
    frame.open++;
    if (delta.isWhole) this.close(own);
  }

  private open(name: string, first: DeltaText): Channel {
    const part: TextPart = {
      text: '',
      role: 'assistant',
      kind: first.kind,
      place: formatPath(first.path),
      turn: 0,
      choice: first.choice,
    };
    const growing = this.judge.begin(part);
    const state = { settled: 0, isClosed: false, isStale: false };
    const channel: Channel = { first, growing, pieces: [], repeats: [], edits: [], ...state };
    this.channels.set(name, channel);
    return channel;
  }

  private close(channel: Channel): void {
    channel.isClosed = true;
    channel.isStale = true;
  }

  private judgeView(channel: Channel, view: JsonView): Advance {
    const whole = this.judge.begin({ ...channel.growing.part, stringStart: view.stringStart });
    whole.push(view.text);
    return whole.advance(true);
  }
}

/** The readable form of arguments that are whole; null for what is no JSON and is judged as it stands. */
function viewOf({ first, growing }: Channel): JsonView | null {
  if (!first.isJson) return null;
  const text = growing.text();
  return isJson(text) ? viewJson(text) : null;
}

/** Puts edits of what became settled into the frames, and lets go of the pieces that are settled. */
function settle(channel: Channel, upTo: number, edits: readonly TextEdit[]): void {
  const { pieces, first } = channel;
  // Edits and pieces both ascend, so that one walk over the pieces serves all edits.
  let from = 0;
  for (const edit of edits) {
    channel.edits.push(edit);
    while (from < pieces.length && (pieces[from] as Piece).end <= edit.start) from++;
    for (let index = from; index < pieces.length; index++) {
      const piece = pieces[index] as Piece;
      if (piece.start >= edit.end) break;
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
  if (!channel.isClosed || upTo < channel.growing.length) return;
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

function render({ event, content, edits }: Frame): string {
  return edits === null ? event.raw : editFrame(event, content, edits);
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
