/**
 * What a sink sends with. Senders know their protocol, and neither the log nor when to try again.
 */

/** Lines to be sent in one piece. */
export interface Parcel {
  /** `events`: lines of the log; `checkpoints`: signed lines of `checkpoints.ndjson`. */
  readonly kind: 'events' | 'checkpoints';
  /** As written, without newlines. At least one. */
  readonly lines: readonly Buffer[];
  /** The same for the same lines, however often they are sent: what a receiver knows repetitions by. */
  readonly id: string;
}

/** What came of it. */
export type SendResult =
  | { readonly kind: 'sent' }
  /** Not taken, for now. `after`: the receiver asks for so many milliseconds. */
  | { readonly kind: 'failed'; readonly reason: string; readonly after?: number }
  /** Too large for the receiver: fewer lines may do. */
  | { readonly kind: 'too_large'; readonly reason: string }
  /** The receiver is gone for good. */
  | { readonly kind: 'gone'; readonly reason: string };

/** Sends parcels to one receiver. Never rejects. */
export interface Sender {
  send(parcel: Parcel, signal: AbortSignal): Promise<SendResult>;
  close(): Promise<void>;
}
