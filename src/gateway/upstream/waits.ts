/**
 * What a call waits for besides answers: the first piece of a stream, the time before the next try.
 */
import type { UpstreamCall } from './client.ts';
import { UpstreamFailure } from './failure.ts';

/** Resolves when a stream has begun, or after so many milliseconds, with null; with the failure where it breaks off before. */
export function firstPiece(call: UpstreamCall, patience: number): Promise<UpstreamFailure | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), patience);
    void call.arrival(0).then((failure) => {
      clearTimeout(timer);
      resolve(failure);
    });
  });
}

/** Waits. `begun` gets what breaks the wait off: it then rejects as a call does that is aborted. */
export function pause(milliseconds: number, begun: (wait: { abort(): void }) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    begun({
      abort() {
        clearTimeout(timer);
        reject(new UpstreamFailure('aborted', null));
      },
    });
  });
}
