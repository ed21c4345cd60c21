/**
 * What a detector is: a recogniser that several kinds share, text in, spans out. One file each in `detectors/`.
 */

/** A stretch of a text that a detector recognised, in UTF-16 code units. */
export interface Match {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** From 0 to 1; what is checked by a check digit is near 1, what rests on its shape alone is lower. */
  readonly confidence: number;
}

/** How far, in characters, a detector looks around a match to decide on it; at most 4,096 each. For streams. */
export interface Reach {
  readonly before: number;
  readonly after: number;
}

/** A recogniser. Pure, linear in the length of its text, and without state between calls. */
export interface Detector {
  readonly name: string;
  /** The types its matches can have. */
  readonly types: readonly string[];
  readonly reach: Reach;
  /** Every match, in order of start. Overlaps are allowed; the kind resolves them. */
  find(text: string): readonly Match[];
}
