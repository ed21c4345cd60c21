/**
 * The sockets between the primary and a worker, made when the worker is started, beside the one that node:cluster keeps for itself:
 * its messages are JSON, and events would be JSON in JSON. One each way, so that what a worker had said is read to its end even if
 * in the meantime somebody writes to it.
 */
import type { Worker } from 'node:cluster';
import { Socket } from 'node:net';
import type { Port } from './channel.ts';

/** Their numbers among a worker's file descriptors. */
const toPrimary = 4;
const toWorker = 5;

/** What a worker is started with: the three of every process, node:cluster's own, these. */
export const workerStdio: readonly ('inherit' | 'ipc' | 'pipe')[] = [
  'inherit',
  'inherit',
  'inherit',
  'ipc',
  'pipe',
  'pipe',
];

/** A worker's end. */
export interface WorkerPort extends Port {
  /** Sends what waits and lets go of both. */
  end(): void;
}

/** Opens a worker's end. To be called once. */
export function openWorkerPort(): WorkerPort {
  const outgoing = new Socket({ fd: toPrimary, readable: false, writable: true });
  const incoming = new Socket({ fd: toWorker, readable: true, writable: false });
  return {
    ...portOf(incoming, outgoing),
    end: () => {
      outgoing.end();
      incoming.destroy();
    },
  };
}

/** The primary's end to a worker. `silent` resolves when the worker is gone and all that it had said was heard. */
export function portTo(worker: Worker): { readonly port: Port; readonly silent: Promise<void> } {
  const incoming = socketOf(worker, toPrimary);
  const silent = new Promise<void>((resolve) => incoming.once('close', () => resolve()));
  return { port: portOf(incoming, socketOf(worker, toWorker)), silent };
}

function socketOf({ process: { stdio } }: Worker, descriptor: number): Socket {
  const socket: unknown = stdio[descriptor];
  if (!(socket instanceof Socket)) throw new Error('a worker was started without its sockets');
  return socket;
}

/** What the other end does not read waits in memory. */
function portOf(incoming: Socket, outgoing: Socket): Port {
  // The other end is a process, and what its death means is told by that.
  for (const socket of [incoming, outgoing]) socket.on('error', () => undefined);
  return {
    write: (text, encoding) => void (outgoing.writable && outgoing.write(text, encoding)),
    onBytes: (hear) => void incoming.on('data', hear),
  };
}
