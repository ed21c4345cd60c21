import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { StreamTurns } from '../../../src/gateway/stream-turns.ts';
import type { AnswerCall, BodySink } from '../../../src/gateway/upstream/client.ts';
import { UpstreamFailure } from '../../../src/gateway/upstream/failure.ts';
import { PacedCall } from '../../../src/gateway/upstream/paced-call.ts';

/** The event loop: a clock that work moves, and what is to be called in a turn to come. */
class Loop {
  time = 1_000;
  private due: (() => void)[] = [];
  readonly turns = new StreamTurns(
    () => this.time,
    (run) => void this.due.push(run),
  );

  /** A turn, in which other work takes so many milliseconds. False where nothing was due. */
  turn(otherWork = 0): boolean {
    const { due } = this;
    this.due = [];
    this.time += otherWork;
    for (const run of due) run();
    return due.length > 0;
  }

  rest(): void {
    while (this.turn());
  }
}

/** A provider's answer, and one who reads it: each piece takes an eighth of a millisecond. `heard` is what came, and how it ended. */
class Stream implements AnswerCall {
  readonly status = 200;
  readonly headers = {};
  readonly heard: string[] = [];
  readonly paced: PacedCall;
  /** Whether the provider has to wait. */
  isHeld = false;
  isAborted = false;
  sink: BodySink | null = null;

  constructor(loop: Loop, log: string[] = []) {
    this.paced = new PacedCall(this, loop.turns);
    this.paced.pipe({
      data: (piece) => {
        loop.time += 0.125;
        this.heard.push(piece.toString());
        log.push(piece.toString());
      },
      end: () => void this.heard.push('<end>'),
      fail: ({ kind }) => void this.heard.push(`<${kind}>`),
    });
  }

  send(...chunks: readonly string[]): void {
    for (const chunk of chunks) this.sink?.data(Buffer.from(chunk));
  }

  breakOff(): void {
    this.sink?.fail(new UpstreamFailure('reset', null));
  }

  abort(): void {
    this.isAborted = true;
  }

  pause(): void {
    this.isHeld = true;
  }

  resume(): void {
    this.isHeld = false;
  }

  pipe(sink: BodySink): void {
    this.sink = sink;
  }

  read(): Buffer {
    return Buffer.from('all of it');
  }
}

let loop: Loop;
let log: string[];

beforeEach(() => {
  loop = new Loop();
  log = [];
});

const frames = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}${index}\n`);
/** Some of them are as long as a piece, so that each is one. */
const long = (name: string): string => `${name}${'.'.repeat(10_000)}\n`;

describe('what comes of a stream', () => {
  it('is given on as it comes while little comes', () => {
    const stream = new Stream(loop);
    for (const frame of frames('a', 20)) {
      stream.send(frame);
      expect(stream.heard.at(-1)).toBe(frame);
      expect(loop.turn(50)).toBe(false);
    }
  });

  it('waits where much comes at once, and comes together then', () => {
    const stream = new Stream(loop);
    stream.send(...frames('a', 5));
    expect(stream.heard).toEqual(['a0\n']);
    loop.rest();
    expect(stream.heard).toEqual(['a0\n', 'a1\na2\na3\na4\n']);
  });

  it('is a piece for each turn where other work takes little, and more of them where that takes long', () => {
    const stream = new Stream(loop);
    stream.send(...'abcdefghij'.split('').map(long));
    expect(stream.heard).toHaveLength(1);
    loop.turn();
    expect(stream.heard).toHaveLength(2);
    loop.turn();
    expect(stream.heard).toHaveLength(3);
    loop.turn(0.8);
    expect(stream.heard).toHaveLength(7);
    loop.rest();
    expect(stream.heard).toEqual('abcdefghij'.split('').map(long));
  });

  it('does not make up for a long time in which nothing came', () => {
    const stream = new Stream(loop);
    loop.turn(60_000);
    stream.send(...'abcdef'.split('').map(long));
    loop.turn();
    expect(stream.heard).toHaveLength(2);
  });

  it('goes by turns with what comes of others, and nobody overtakes', () => {
    const streams = ['a', 'b', 'c'].map((name) => ({ name, stream: new Stream(loop, log) }));
    for (const { name, stream } of streams) stream.send(long(`${name}1`), long(`${name}2`), long(`${name}3`));
    const late = new Stream(loop, log);
    late.send('d\n');
    loop.rest();
    expect(log.map((piece) => piece.slice(0, 2).trim())).toEqual([
      'a1',
      'a2',
      'b1',
      'c1',
      'd',
      'a3',
      'b2',
      'c2',
      'b3',
      'c3',
    ]);
  });

  it('is cut where it is long', () => {
    const stream = new Stream(loop);
    const chunk = `data: ${'x'.repeat(500)}\n\n`.repeat(100);
    stream.send(chunk, 'behind it');
    loop.rest();
    expect(stream.heard.join('')).toBe(`${chunk}behind it`);
    expect(stream.heard.map(({ length }) => length)).toEqual([16_384, 16_384, 16_384, chunk.length - 3 * 16_384 + 9]);
  });

  it('keeps its order and its end, however it comes and its reader halts', () => {
    const chunk = fc.tuple(fc.constantFrom('short', 'line', 'long'), fc.nat(30_000)).map(([form, length]) => {
      if (form === 'short') return 'x'.repeat(length % 50);
      return form === 'line' ? `${'y'.repeat(length)}\n` : `${'z'.repeat(97)}\n\n`.repeat(length / 100);
    });
    const step = fc.oneof(
      chunk,
      fc.constantFrom('pause', 'resume', 'turn').map((what) => ({ what })),
    );
    fc.assert(
      fc.property(fc.array(step), fc.boolean(), (steps, isWhole) => {
        loop = new Loop();
        const stream = new Stream(loop);
        let sent = '';
        for (const one of steps) {
          if (typeof one === 'string') {
            // A provider that has to wait sends nothing.
            if (stream.isHeld) continue;
            sent += one;
            stream.send(one);
          } else if (one.what === 'turn') loop.turn();
          else if (one.what === 'pause') stream.paced.pause();
          else stream.paced.resume();
        }
        if (isWhole) stream.sink?.end();
        else stream.breakOff();
        stream.paced.resume();
        loop.rest();
        expect(stream.heard.join('')).toBe(`${sent}${isWhole ? '<end>' : '<reset>'}`);
      }),
    );
  });
});

describe('a provider', () => {
  it('has to wait while much of its answer does', () => {
    const stream = new Stream(loop);
    const chunk = 'x'.repeat(99).concat('\n').repeat(300);
    stream.send(chunk, chunk);
    expect(stream.isHeld).toBe(false);
    stream.send(chunk);
    expect(stream.isHeld).toBe(true);
    while (stream.heard.join('').length < 3 * chunk.length) {
      expect(stream.isHeld).toBe(true);
      loop.turn();
    }
    expect(stream.isHeld).toBe(false);
  });

  it('has to wait for a reader that takes no more, and nothing is given on meanwhile', () => {
    const stream = new Stream(loop);
    stream.send(long('a'), long('b'), long('c'));
    stream.paced.pause();
    loop.rest();
    expect(stream.heard).toEqual([long('a')]);
    expect(stream.isHeld).toBe(true);
    stream.paced.resume();
    loop.rest();
    expect(stream.heard).toEqual([long('a'), long('b'), long('c')]);
    expect(stream.isHeld).toBe(false);
  });

  it('that breaks off is told behind what came before', () => {
    const stream = new Stream(loop);
    stream.send('a\n', 'b\n', 'c\n');
    stream.breakOff();
    expect(stream.heard).toEqual(['a\n']);
    loop.rest();
    expect(stream.heard).toEqual(['a\n', 'b\nc\n', '<reset>']);
  });
});

describe('a call that is aborted', () => {
  it('gives on nothing of what waits', () => {
    const stream = new Stream(loop);
    stream.send('a\n', 'b\n');
    stream.paced.abort();
    expect(stream.isAborted).toBe(true);
    loop.rest();
    expect(stream.heard).toEqual(['a\n', '<aborted>']);
  });

  it('is over at once also where its answer has come and waits for a reader that will never take it', () => {
    const stream = new Stream(loop);
    stream.send('a\n', 'b\n');
    stream.paced.pause();
    stream.sink?.end();
    stream.paced.abort();
    expect(stream.heard).toEqual(['a\n', '<aborted>']);
  });

  it('is aborted by its target as well', () => {
    const stream = new Stream(loop);
    stream.send('a\n', 'b\n');
    stream.sink?.fail(new UpstreamFailure('aborted', null));
    loop.rest();
    expect(stream.heard).toEqual(['a\n', '<aborted>']);
  });

  it('holds up no other stream', () => {
    const gone = new Stream(loop, log);
    const other = new Stream(loop, log);
    gone.send(long('a'), long('b'));
    other.send(long('c'), long('d'));
    gone.paced.abort();
    loop.rest();
    expect(other.heard).toEqual([long('c'), long('d')]);
  });
});

it('a whole answer is read as it came', () => {
  expect(new Stream(loop).paced.read(100).toString()).toBe('all of it');
});
