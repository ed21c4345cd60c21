import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SseError, SseSplitter, withData, type SseEvent } from '../../src/gateway/sse.ts';

function split(stream: Uint8Array, cuts: readonly number[]): SseEvent[] {
  const splitter = new SseSplitter();
  const bounds = [0, ...[...cuts].sort((a, b) => a - b), stream.length];
  const events: SseEvent[] = [];
  for (let index = 1; index < bounds.length; index++) {
    events.push(...splitter.push(stream.subarray(bounds[index - 1], bounds[index])));
  }
  return events;
}

describe('SseSplitter', () => {
  it('reads LF, CR LF and CR, comments, names and joined data', () => {
    const text = ': hi\n\ndata: a\n\nevent: x\r\ndata: b\r\ndata:c\r\n\r\ndata: d\r\rid: 7\ndata\n\n';
    expect(split(Buffer.from(`${text}x`), []).map(({ name, data }) => [name, data])).toEqual([
      ['', null],
      ['', 'a'],
      ['x', 'b\nc'],
      ['', 'd'],
      ['', ''],
    ]);
  });

  it('keeps every byte but id lines', () => {
    const events = split(Buffer.from('\uFEFFid: 1\nretry: 3\ndata: é\n\n: c\n\n'), []);
    expect(events.map(({ raw }) => raw).join('')).toBe('retry: 3\ndata: é\n\n: c\n\n');
  });

  it('gives the same events however the bytes are cut', () => {
    const line = fc.constantFrom('data: {"a":"é😀"}', 'data: x', ': c', 'event: n', '', '', 'id: 3', 'data:');
    const ending = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, ending)), fc.array(fc.nat(400)), (lines, cuts) => {
        const stream = Buffer.from(`${lines.map((pair) => pair.join('')).join('')}end`);
        const inside = cuts.map((cut) => cut % (stream.length + 1));
        expect(split(stream, inside)).toEqual(split(stream, []));
      }),
    );
  });

  it('leaves out a BOM at the very beginning alone, however it is cut', () => {
    const after = Buffer.from('data: a\n\ndata: \uFEFFé\n\n\uFEFFdata: b\n\n');
    const events = ['data: a\n\n', 'data: \uFEFFé\n\n', '\uFEFFdata: b\n\n'];
    const marked = Buffer.concat([Buffer.from('\uFEFF'), after]);
    for (let cut = 0; cut <= marked.length; cut++) {
      expect(split(marked, [cut]).map(({ raw }) => raw)).toEqual(events);
      expect(split(after, [Math.min(cut, after.length)]).map(({ raw }) => raw)).toEqual(events);
    }
  });

  it('takes a CR at the very end for a line end', () => {
    const splitter = new SseSplitter();
    expect(splitter.push(Buffer.from('data: a\r\rdata: b\r\r')).map(({ data }) => data)).toEqual(['a']);
    expect(splitter.finish()).toEqual([{ raw: 'data: b\r\r', data: 'b', name: '' }]);
    expect([splitter.finish(), splitter.end()]).toEqual([[], false]);
    splitter.push(Buffer.from('data: c\r'));
    expect([splitter.finish(), splitter.end()]).toEqual([[], true]);
  });

  it.each(['data: [DONE]', 'data:[DONE]\n', 'data: [DONE]\r\n', 'data: [DONE]\r'])(
    'takes a last %j as it is meant',
    (last) => {
      const splitter = new SseSplitter();
      splitter.push(Buffer.from(`data: a\n\n${last}`));
      expect([splitter.finish().map(({ data }) => data), splitter.end()]).toEqual([['[DONE]'], false]);
    },
  );

  it('says where a stream ended in the middle of an event', () => {
    const whole = new SseSplitter();
    whole.push(Buffer.from('data: a\n\n'));
    expect(whole.end()).toBe(false);
    const half = new SseSplitter();
    half.push(Buffer.from('data: a\n'));
    expect(half.end()).toBe(true);
    const letter = new SseSplitter();
    letter.push(Buffer.from('data: a\n\n').subarray(0));
    letter.push(Buffer.from([0xc3]));
    expect(letter.end()).toBe(true);
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(() => new SseSplitter().push(Buffer.from([0x64, 0xff]))).toThrow(SseError);
  });

  it('refuses an event that never ends', () => {
    const splitter = new SseSplitter();
    const chunk = Buffer.alloc(1024 * 1024, 'a');
    expect(() => {
      for (let count = 0; count < 10; count++) splitter.push(chunk);
    }).toThrow(SseError);
  });
});

describe('withData', () => {
  it('changes the data lines and nothing else', () => {
    const [event] = split(Buffer.from('event: x\r\ndata: a\r\ndata: b\r\n: c\r\n\r\n'), []);
    expect(withData(event as SseEvent, 'new')).toBe('event: x\r\ndata: new\r\n: c\r\n\r\n');
  });

  it('knows its lines from others, and writes data of several lines as such', () => {
    const [event] = split(Buffer.from('database: x\ndata: a\ndata: b\n\n'), []);
    const text = withData(event as SseEvent, '{"a":\n1}');
    expect(text).toBe('database: x\ndata: {"a":\ndata: 1}\n\n');
    expect(split(Buffer.from(text), []).map(({ data }) => data)).toEqual(['{"a":\n1}']);
  });
});
