/** The failure of a sink to open, in a file of its own so that a start that has no sinks loads none. */

/** A sink that can't be opened. The message is a sentence for the operator. */
export class SinkError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'SinkError';
  }
}
