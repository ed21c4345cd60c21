/**
 * Lines of a stream of bytes, cut wherever it was.
 */

const newline = 0x0a;

/** Takes pieces, gives lines. */
export class Lines {
  private readonly hear: (line: Buffer) => void;
  /** The beginning of a line whose end has not come. */
  private begun: Buffer[] = [];

  /** `hear` gets each line without its newline. It may keep it: the bytes stay as they are. */
  constructor(hear: (line: Buffer) => void) {
    this.hear = hear;
  }

  /** Takes the next piece. */
  push(piece: Buffer): void {
    let start = 0;
    for (let end = piece.indexOf(newline); end !== -1; end = piece.indexOf(newline, start)) {
      this.hear(this.whole(piece.subarray(start, end)));
      start = end + 1;
    }
    if (start < piece.length) this.begun.push(piece.subarray(start));
  }

  private whole(rest: Buffer): Buffer {
    if (this.begun.length === 0) return rest;
    const line = Buffer.concat([...this.begun, rest]);
    this.begun = [];
    return line;
  }
}
