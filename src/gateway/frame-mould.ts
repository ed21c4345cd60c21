/**
 * Frames of a stream that differ in one text alone, as most do: a provider makes them all from one mould. What such a frame
 * says is known without parsing it: the frame before it, with other letters in the one string. Besides it may differ in the
 * filler that hides how long the text is (OpenAI's `obfuscation`), and in its number.
 */
import { locateAll } from './json/locate.ts';
import type { DeltaText, FrameContent } from './wire/shape.ts';

/** What may stand in a JSON string as it is: no quote, no escape, no control character. */
const plain = /^[\x20\x21\x23-\x5b\x5d-\uffff]+$/;

/** Frames in a row that fitted no mould, after which none is made any more: this stream's frames are not alike. */
const mostMisses = 8;

/** Digits of a frame's number, at most. */
const longestNumber = 15;

/** What stands in a gap of a mould. */
type Gap = 'text' | 'filler' | 'number';

/** Where the number at an index ends; the index itself where none stands there as JSON writes it. */
function endOfNumber(data: string, start: number): number {
  let end = start;
  for (let code = data.charCodeAt(end); code > 47 && code < 58; code = data.charCodeAt(end)) end++;
  const isPadded = data.charCodeAt(start) === 48 && end > start + 1;
  return isPadded || end - start > longestNumber ? start : end;
}

/** Whether a part stands at an index. No `startsWith`: made machine code, it compares letter by letter, of slices even slower. */
function standsAt(data: string, part: string, at: number): boolean {
  return data.slice(at, at + part.length) === part;
}

/** The mould of one stream's frames. */
export class FrameMould {
  /** What all frames have: before the first gap, between two, and behind the last. */
  private parts: readonly string[] = [];
  private gaps: readonly Gap[] = [];
  private content: FrameContent | null = null;
  private text: DeltaText | null = null;
  private misses = 0;
  /** The last frame that was parsed, until the next one comes: so that no frame waits for a mould to be made of it. */
  private parsed: { readonly data: string; readonly content: FrameContent } | null = null;

  /** What a frame says that differs from the last one learnt in its gaps alone; null for any other. */
  read(data: string): FrameContent | null {
    if (this.parsed) this.make(this.parsed.data, this.parsed.content);
    const { content, text, parts, gaps } = this;
    if (content === null || text === null) return null;
    const [first = ''] = parts;
    if (!standsAt(data, first, 0)) return null;
    let at = first.length;
    let said = '';
    let { sequence } = content;
    for (let index = 0; index < gaps.length; index++) {
      const gap = gaps[index] as Gap;
      const end = gap === 'number' ? endOfNumber(data, at) : data.indexOf('"', at);
      const part = parts[index + 1] as string;
      if (end <= at || !standsAt(data, part, end)) return null;
      const written = data.slice(at, end);
      if (gap === 'number') sequence = Number(written);
      else if (!plain.test(written)) return null;
      else if (gap === 'text') said = written;
      at = end + part.length;
    }
    if (at !== data.length) return null;
    this.misses = 0;
    const texts = [{ ...text, text: said }];
    return sequence === undefined ? { ...content, texts } : { ...content, texts, sequence };
  }

  /** Takes the mould of a frame that was parsed, where it does nothing but go on with one text. */
  learn(data: string, content: FrameContent): void {
    if (this.misses >= mostMisses) return;
    this.misses++;
    this.content = null;
    this.parsed = { data, content };
  }

  private make(data: string, content: FrameContent): void {
    this.parsed = null;
    const [text] = content.texts;
    const isMore = content.finished.length === 0 && content.usage === null && !content.isError && !content.isEnd;
    if (text === undefined || content.texts.length > 1 || text.isWhole === true || !isMore) return;
    if (content.unread !== undefined && content.unread.length > 0) return;
    const found = this.gapsOf(data, text, content.sequence);
    if (found === null) return;
    const parts: string[] = [];
    let from = 0;
    for (const { start, end } of found) {
      parts.push(data.slice(from, start));
      from = end;
    }
    this.parts = [...parts, data.slice(from)];
    this.gaps = found.map(({ gap }) => gap);
    this.content = content;
    this.text = text;
  }

  /** Where a frame's gaps are, in order; null where its text can't be found. */
  private gapsOf(
    data: string,
    text: DeltaText,
    sequence: number | undefined,
  ): readonly { readonly gap: Gap; readonly start: number; readonly end: number }[] | null {
    const [said, filler, number] = locateAll(data, [text.path, ['obfuscation'], ['sequence_number']]);
    if (!said) return null;
    const gaps: { gap: Gap; start: number; end: number }[] = [
      { gap: 'text', start: said.start + 1, end: said.end - 1 },
    ];
    // One that holds something here and is no text of this frame is none of any.
    if (filler && data[filler.start] === '"' && filler.end - filler.start > 2) {
      gaps.push({ gap: 'filler', start: filler.start + 1, end: filler.end - 1 });
    }
    if (number && sequence !== undefined && data.slice(number.start, number.end) === String(sequence)) {
      gaps.push({ gap: 'number', start: number.start, end: number.end });
    }
    return gaps.toSorted((one, other) => one.start - other.start);
  }
}
