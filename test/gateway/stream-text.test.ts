import { describe, expect, it } from 'vitest';
import { SseSplitter } from '../../src/gateway/sse.ts';
import { StreamText } from '../../src/gateway/stream-text.ts';
import type { DeltaText, FrameContent } from '../../src/gateway/wire/shape.ts';

/** What a test says of a frame; the rest is as in a frame of nothing. */
type Said = Partial<FrameContent> & { readonly data: object };

const delta = (text: string, path: DeltaText['path'], more: Partial<DeltaText> = {}): DeltaText => ({
  channel: '0 text',
  path,
  text,
  choice: 0,
  kind: 'content',
  isJson: false,
  ...more,
});

/** A stream of frames that say so. */
function streamOf(...frames: readonly Said[]): StreamText {
  const stream = new StreamText(null);
  for (const { data, ...said } of frames) {
    const [event] = new SseSplitter().push(Buffer.from(`data: ${JSON.stringify(data)}\n\n`));
    if (!event) throw new Error('an event ends with a blank line');
    const nothing: FrameContent = {
      texts: [],
      choices: [],
      finished: [],
      usage: null,
      isError: false,
      isEnd: false,
      echoes: [],
    };
    stream.add(event, { ...nothing, ...said });
  }
  return stream;
}

/** The frames after one edit. */
function edited(stream: StreamText, start: number, end: number, part = 0): unknown[] {
  stream.subject();
  expect(stream.finish([{ part, start, end, replacement: '#' }])).toBe(true);
  return stream
    .take()
    .split('\n\n')
    .filter((frame) => frame !== '')
    .map((frame) => JSON.parse(frame.slice('data: '.length)) as unknown);
}

describe('a text that frames repeat when it is whole', () => {
  const repeated = (text: string, isJson = false): StreamText =>
    streamOf(
      { data: { d: text.slice(0, 3) }, texts: [delta(text.slice(0, 3), ['d'], { isJson })] },
      { data: { d: text.slice(3) }, texts: [delta(text.slice(3), ['d'], { isJson })] },
      { data: { done: text }, texts: [delta(text, ['done'], { isJson, isWhole: true })] },
      { data: { all: [{ t: text }] }, texts: [delta(text, ['all', 0, 't'], { isJson, isWhole: true })] },
    );

  it('is judged once and edited wherever it stands', () => {
    const stream = repeated('abcdef');
    expect(stream.subject().parts.map(({ text }) => text)).toEqual(['abcdef']);
    expect(edited(stream, 2, 5)).toEqual([{ d: 'ab#' }, { d: 'f' }, { done: 'ab#f' }, { all: [{ t: 'ab#f' }] }]);
  });

  it('is edited as the JSON that it is', () => {
    const stream = repeated('{"a":"x\\u0040y"}', true);
    const { text } = stream.subject().parts[0] ?? { text: '' };
    expect(text).toBe('{"a":"x@y"}');
    const frames = edited(stream, text.indexOf('x'), text.indexOf('y') + 1);
    expect(frames[2]).toEqual({ done: '{"a":"#"}' });
    expect(frames[3]).toEqual({ all: [{ t: '{"a":"#"}' }] });
  });

  it('is judged on its own where it is another text', () => {
    const stream = streamOf(
      { data: { d: 'abc' }, texts: [delta('abc', ['d'])] },
      { data: { done: 'xyz' }, texts: [delta('xyz', ['done'], { isWhole: true })] },
    );
    expect(stream.subject().parts.map(({ text }) => text)).toEqual(['abc', 'xyz']);
    expect(edited(stream, 0, 1, 1)).toEqual([{ d: 'abc' }, { done: '#yz' }]);
  });
});

describe('what repeats a text token by token', () => {
  it('is emptied with its text: null, and a list that its readers walk stays one', () => {
    const echoes = [
      { choice: 0, path: ['a'], saysMore: false },
      { choice: 0, path: ['b'], saysMore: false },
      { choice: 1, path: ['c'], saysMore: false },
    ];
    const data = { d: 'abc', a: { token: 'abc' }, b: [{ token: 'abc' }], c: [1] };
    const stream = streamOf({ data, texts: [delta('abc', ['d'])], echoes });
    stream.subject();
    expect(edited(stream, 0, 3)).toEqual([{ d: '#', a: null, b: [], c: [1] }]);
  });
});

describe('what no policy can read', () => {
  it('is noted once, however often frames name it', () => {
    const image = { type: 'image', place: 'output[0].result' };
    const stream = streamOf({ data: {}, unread: [image] }, { data: {}, unread: [image] });
    expect(stream.subject().uninspected).toEqual([image]);
  });
});
