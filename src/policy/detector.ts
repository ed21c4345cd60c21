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
  /** Where that begins without which it would be none, if not at `start`: a text must not be cut between the two. */
  readonly anchor?: number;
}

/**
 * What can matter to a match, in characters from where it starts: nothing further before it than `before`, and nothing from
 * `after` characters on, the match itself included. At most 4,096 each.
 */
export interface Reach {
  readonly before: number;
  readonly after: number;
}

/** Looks for something, in a text that may still be growing. */
export interface Search {
  /**
   * The matches that start at `from` or later. `from` is 0 or an index that no match lies across, itself
   * known by `open` to be settled; all before it is looked at only as far as it decides on what follows.
   */
  find(text: string, from?: number): readonly Match[];
  /**
   * The first index, `from` or later, at which a match could start that more text would make, unmake or change; the text's
   * length where none could. Matches that start before it are those of every text that begins with this one; they may end
   * behind it.
   */
  open(text: string, from: number): number;
}

/** A recogniser. Pure, linear in the length of its text, and without state between calls. */
export interface Detector extends Search {
  readonly name: string;
  /** The types its matches can have. */
  readonly types: readonly string[];
  readonly reach: Reach;
  /** As in every search, in order of start. Overlaps are allowed; the kind resolves them. */
  find(text: string, from?: number): readonly Match[];
}
