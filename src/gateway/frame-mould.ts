/**
 * Frames of a stream that differ in one text alone, as most do: a provider makes them all from one mould. What such a frame
 * says is known without parsing it: the frame before it, with other letters in the one string.
 */
import { locateAll } from './json/locate.ts';
import type { DeltaText, FrameContent } from './wire/shape.ts';

/** What may stand in a JSON string as it is: no quote, no escape, no control character. */
const plain = /^[\x20\x21\x23-\x5b\x5d-\uffff]+$/;

/** Frames in a row that fitted no mould, after which none is made any more: this stream's frames are not alike. */
const mostMisses = 8;

/** The mould of one stream's frames. */
export class FrameMould {
  private before = '';
  private after = '';
  private content: FrameContent | null = null;
  private text: DeltaText | null = null;
  private misses = 0;

  /** What a frame says that differs from the last one learnt in its one text alone; null for any other. */
  read(data: string): FrameContent | null {
    const { content, text, before, after } = this;
    if (content === null || text === null) return null;
    const end = data.length - after.length;
    if (end <= before.length || !data.startsWith(before) || !data.endsWith(after)) return null;
    const said = data.slice(before.length, end);
    if (!plain.test(said)) return null;
    this.misses = 0;
    return { ...content, texts: [{ ...text, text: said }] };
  }

  /** Takes the mould of a frame that was parsed, where it does nothing but go on with one text. */
  learn(data: string, content: FrameContent): void {
    if (this.misses >= mostMisses) return;
    this.misses++;
    this.content = null;
    const [text] = content.texts;
    const isMore = content.finished.length === 0 && content.usage === null && !content.isError && !content.isEnd;
    if (text === undefined || content.texts.length > 1 || text.isWhole === true || !isMore) return;
    if (content.unread !== undefined && content.unread.length > 0) return;
    const [span] = locateAll(data, [text.path]);
    if (!span) return;
    this.before = data.slice(0, span.start + 1);
    this.after = data.slice(span.end - 1);
    this.content = content;
    this.text = text;
  }
}
