/**
 * The text of a streamed answer put together from its frames, and edits of that text put back into the frames they came in.
 * Frames leave in the order they came, each once all its text is settled. Concatenated, they spell the edited text; those
 * that no edit touches keep every byte. Knows no sockets; what becomes certain when is the judge's to say.
 */
import type { Edit } from '../policy/decision.ts';
import { formatPath } from '../policy/diagnostic.ts';
import { idleJudge, type StreamJudge } from '../policy/stream.ts';
import type { Subject, TextPart, Uninspected } from '../policy/subject.ts';
import { upstreamError } from './errors.ts';
import type { TextEdit } from './json/literal.ts';
import { JsonView } from './json/view.ts';
import { ViewEdits } from './json/view-edits.ts';
import { ParkedFrames } from './parked-frames.ts';
import { render, settle, sourceOf, type Channel, type Frame } from './running-text.ts';
import type { SseEvent } from './sse.ts';
import { groupByPart } from './wire/source.ts';
import type { DeltaText, FrameContent } from './wire/shape.ts';

/** The frames of one answer. */
export class StreamText {
  private readonly judge: Pick<StreamJudge, 'begin' | 'refusesUnread'>;
  private readonly acts: boolean;
  private readonly mayChange: boolean;
  private readonly channels = new Map<string, Channel>();
  /** The field in which each choice goes on, of those that have several. */
  private readonly fields = new Map<number, string>();
  /** By type and place, since a frame may say once more what an earlier one said. */
  private readonly unread = new Map<string, Uninspected>();
  private frames: Frame[] = [];
  private readonly parked = new ParkedFrames();

  /**
   * Without a judge nothing may leave before the whole is judged.
   * @param mayChange whether a policy can want anything changed or kept back; if not, every byte stays
   */
  constructor(judge: StreamJudge | null, mayChange = true) {
    this.judge = judge ?? idleJudge;
    this.acts = judge !== null;
    this.mayChange = mayChange;
  }

  /** Adds an event and what the wire shape read in it; null for comments and the like. */
  add(event: SseEvent, content: FrameContent | null): void {
    const frame: Frame = { event, content, channels: [], open: 0, edits: null };
    this.frames.push(frame);
    if (!content) return;
    if (this.mayChange && content.echoes.some(({ saysMore }) => saysMore)) frame.edits = new Map();
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
      const { growing, json } = channel;
      const { upTo, edits, isRefused } = growing.advance(channel.isClosed);
      if (isRefused) return false;
      if (json === null) settle(channel, upTo, edits);
      else settle(channel, sourceOf(channel, upTo), json.edits.take(edits, upTo));
    }
    return true;
  }

  /**
   * The frames that may leave, as they are to be sent: in order, but for those that a held end of another field of their choice
   * would hold up. `watch` hears the numbers of those that have one.
   */
  take(watch?: { sent(sequence: number): void }): string {
    let result = this.parked.size === 0 ? '' : this.parked.take();
    let taken = 0;
    for (const frame of this.frames) {
      if (frame.open === 0 && this.parked.lets(frame)) {
        result += render(frame);
        if (frame.content?.sequence !== undefined) watch?.sent(frame.content.sequence);
      } else if (frame.open === 0 || !this.parked.takesIn(frame)) break;
      taken++;
    }
    if (taken > 0) this.frames = taken === this.frames.length ? [] : this.frames.slice(taken);
    return result;
  }

  /** What the output phase judges: one part a running text, as far as it has come. */
  subject(): Subject {
    const tools: string[] = [];
    const parts = Array.from(this.channels.values(), (channel): TextPart => {
      const { part } = channel.growing;
      const text = channel.growing.text();
      if (part.kind === 'name') tools.push(text);
      return { ...part, text };
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
      this.close(channel);
      const own = byPart.get(part) ?? [];
      const all = channel.json?.view.toSource(own) ?? own;
      // Both ascend: of what lies before the settled end each was to be done already.
      let done = 0;
      const rest = all.findIndex((edit) => {
        if (edit.start >= channel.settled) return true;
        while (done < channel.edits.length && (channel.edits[done] as TextEdit).end < edit.end) done++;
        inTime &&= (channel.edits[done]?.start ?? Infinity) <= edit.start;
        return false;
      });
      settle(channel, channel.source.length, rest === -1 ? [] : all.slice(rest));
    }
    return inTime;
  }

  private addText(frame: Frame, delta: DeltaText): void {
    if (delta.field !== undefined) this.goOn(delta.choice, delta.field);
    const ended = delta.after === undefined ? undefined : this.channels.get(delta.after);
    if (ended && !ended.isClosed) this.close(ended);
    const running = this.channels.get(delta.channel);
    if (delta.isWhole && running?.source === delta.text) {
      running.repeats.push({ frame, path: delta.path });
      frame.open++;
      return this.close(running);
    }
    // What says it repeats a text and does not is judged as a text of its own.
    const isAnother = running && (delta.isWhole || (running.isClosed && running.first.kind === 'name'));
    const channel = isAnother ? this.open(`${delta.channel} again ${this.channels.size}`, delta) : running;
    const own = channel ?? this.open(delta.channel, delta);
    if (own.isClosed) throw upstreamError(502, 'upstream_error', 'The provider continued a text that it had ended.');
    const start = own.source.length;
    own.source += delta.text;
    own.growing.push(own.json?.view.push(delta.text) ?? delta.text);
    own.pieces.push({ frame, path: delta.path, start, end: own.source.length });
    own.isStale = true;
    frame.open++;
    frame.channels.push(own);
    if (delta.isWhole) this.close(own);
  }

  /** Notes in which field a choice goes on, and which it has left. */
  private goOn(choice: number, field: string): void {
    if (this.fields.get(choice) === field) return;
    this.fields.set(choice, field);
    for (const channel of this.channels.values()) {
      if (channel.first.choice === choice) channel.isLeft = channel.first.field !== field;
    }
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
    const view = first.isJson ? new JsonView(false) : null;
    const json = view && { view, edits: new ViewEdits(view) };
    const growing = view
      ? this.judge.begin(
          this.argumentsOf(part, view, first, () => channel.source),
          view.cut,
        )
      : this.judge.begin(part);
    const state = { source: '', settled: 0, isLeft: false, isClosed: false, isStale: false };
    const channel: Channel = { first, growing, json, pieces: [], repeats: [], edits: [], ...state };
    this.channels.set(name, channel);
    return channel;
  }

  /** Arguments as policies see them: with the tool's name, which ended when they began, and the JSON that has come of them. */
  private argumentsOf(part: TextPart, view: JsonView, first: DeltaText, source: () => string): TextPart {
    let named = first.after === undefined ? undefined : this.channels.get(first.after);
    if (first.after === undefined) {
      for (const channel of this.channels.values()) {
        if (channel.first.kind === 'name' && channel.first.choice === first.choice) named = channel;
      }
    }
    const tool = named?.first.kind === 'name' ? { tool: named.growing.text() } : {};
    const known = { ...part, stringStart: view.stringStart, ...tool };
    return first.kind === 'tool_call' ? Object.defineProperty(known, 'json', { get: source, enumerable: true }) : known;
  }

  private close(channel: Channel): void {
    channel.isStale = true;
    if (channel.isClosed) return;
    channel.isClosed = true;
    if (channel.json) channel.growing.push(channel.json.view.end());
  }
}
