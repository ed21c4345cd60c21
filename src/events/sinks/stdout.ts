/**
 * A sink that prints the lines as they were written, for what collects a container's output. Waits where its reader is slow.
 */
import type { Writable } from 'node:stream';
import type { Sender, SendResult } from './sender.ts';

/** Makes the sink of a stream, which stays open. */
export function openStdout(stream: Writable): Sender {
  return {
    send: ({ lines }, signal) =>
      new Promise<SendResult>((resolve) => {
        const end = (result: SendResult): void => {
          stream.off('close', onClose);
          signal.removeEventListener('abort', onAbort);
          resolve(result);
        };
        const onClose = (): void => end({ kind: 'gone', reason: 'its reader is gone' });
        // At the end of the process: what the stream holds is written as it ends.
        const onAbort = (): void => end({ kind: 'failed', reason: 'its reader is too slow' });
        stream.once('close', onClose);
        signal.addEventListener('abort', onAbort);
        // Called when the lines are out of the process, or with what keeps them in.
        stream.write(Buffer.concat(lines.flatMap((line) => [line, newline])), (error) => {
          if (error) onClose();
          else end({ kind: 'sent' });
        });
      }),
    close: async () => undefined,
  };
}

const newline = Buffer.from('\n');
