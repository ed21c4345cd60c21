import type { Dispatcher } from 'undici';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UpstreamCall } from '../../../src/gateway/upstream/client.ts';
import { SilenceWatch } from '../../../src/gateway/upstream/silence.ts';

/** A call under way to a provider whose every step the test makes, on a clock that the test moves. */
class Provider {
  readonly call: UpstreamCall;
  private readonly controller: Dispatcher.DispatchController;

  constructor(silence: SilenceWatch) {
    this.call = new UpstreamCall(silence);
    const abort = (reason: Error): void => this.call.onResponseError(this.controller, reason);
    this.controller = { abort, pause: vi.fn(), resume: vi.fn() } as unknown as Dispatcher.DispatchController;
    this.call.onRequestStart(this.controller);
  }

  head(status: number): void {
    this.call.onResponseStart(this.controller, status, {});
  }

  piece(): void {
    this.call.onResponseData(this.controller, Buffer.from('.'));
  }

  end(): void {
    this.call.onResponseEnd();
  }

  /** How the call went so far: 'under way', 'whole', or the word for its failure. */
  fate(): string {
    let fate = 'under way';
    this.call.watch({
      firstByte: () => undefined,
      over: (_status, failure) => {
        fate = failure?.kind ?? 'whole';
      },
    });
    return fate;
  }
}

let silence: SilenceWatch;

beforeEach(() => {
  vi.useFakeTimers();
  silence = new SilenceWatch({ connect: 1_000, firstByte: 60_000, idle: 10_000 });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a provider that says nothing', () => {
  it('from the beginning has until the first byte is due', () => {
    const provider = new Provider(silence);
    vi.advanceTimersByTime(60_000);
    expect(provider.fate()).toBe('under way');
    vi.advanceTimersByTime(500);
    expect(provider.fate()).toBe('first_byte_timeout');
  });

  it('from its head on has until the next piece is due', () => {
    const provider = new Provider(silence);
    vi.advanceTimersByTime(50_000);
    provider.head(200);
    vi.advanceTimersByTime(10_000);
    expect(provider.fate()).toBe('under way');
    vi.advanceTimersByTime(500);
    expect(provider.fate()).toBe('idle_timeout');
  });

  it('from some piece on has as long', () => {
    const provider = new Provider(silence);
    provider.head(200);
    vi.advanceTimersByTime(9_000);
    provider.piece();
    vi.advanceTimersByTime(10_000);
    expect(provider.fate()).toBe('under way');
    vi.advanceTimersByTime(500);
    expect(provider.fate()).toBe('idle_timeout');
  });

  it('but that it goes on has the time for its first byte again', () => {
    const provider = new Provider(silence);
    vi.advanceTimersByTime(59_000);
    provider.head(103);
    vi.advanceTimersByTime(60_000);
    expect(provider.fate()).toBe('under way');
    vi.advanceTimersByTime(500);
    expect(provider.fate()).toBe('first_byte_timeout');
  });

  it('is told apart from others of its target', () => {
    const [silent, slow] = [new Provider(silence), new Provider(silence)];
    slow.head(200);
    for (let seconds = 0; seconds < 80; seconds += 8) {
      vi.advanceTimersByTime(8_000);
      slow.piece();
    }
    expect([silent.fate(), slow.fate()]).toEqual(['first_byte_timeout', 'under way']);
  });

  it('is waited for without end where the config says so', () => {
    const provider = new Provider(new SilenceWatch({ connect: 1_000, firstByte: 0, idle: 0 }));
    vi.advanceTimersByTime(3_600_000);
    provider.head(200);
    vi.advanceTimersByTime(3_600_000);
    expect(provider.fate()).toBe('under way');
  });
});

describe('who is not cut off', () => {
  it('a slow provider that sends a byte now and then', () => {
    const provider = new Provider(silence);
    vi.advanceTimersByTime(59_000);
    provider.head(200);
    for (let pieces = 0; pieces < 100; pieces++) {
      vi.advanceTimersByTime(9_900);
      provider.piece();
    }
    provider.end();
    vi.advanceTimersByTime(100_000);
    expect(provider.fate()).toBe('whole');
  });

  it('a provider that is paused by a slow client, until it may send again', () => {
    const provider = new Provider(silence);
    provider.head(200);
    vi.advanceTimersByTime(9_000);
    provider.call.pause();
    vi.advanceTimersByTime(600_000);
    expect(provider.fate()).toBe('under way');
    provider.call.resume();
    vi.advanceTimersByTime(10_000);
    expect(provider.fate()).toBe('under way');
    vi.advanceTimersByTime(500);
    expect(provider.fate()).toBe('idle_timeout');
  });

  it('anybody after the call is over: nothing is timed any more', () => {
    const [whole, aborted] = [new Provider(silence), new Provider(silence)];
    whole.head(200);
    whole.end();
    aborted.call.abort();
    vi.advanceTimersByTime(500);
    expect(vi.getTimerCount()).toBe(0);
    expect([whole.fate(), aborted.fate()]).toEqual(['whole', 'aborted']);
  });
});
