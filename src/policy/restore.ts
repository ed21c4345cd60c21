/**
 * Redaction that comes undone for the caller: placeholders for personal data in a request, and the caller's own values put
 * back where they occur in the answer. The values live in the exchange's memory; nothing here writes or logs any.
 */
import type { Edit, Outcome, Restorable } from './decision.ts';
import { JsonNesting } from './json-nesting.ts';
import { labelOf } from './redaction.ts';
import type { Subject, TextPart } from './subject.ts';

/** What may be a placeholder: labels are made of these characters. Brackets never occur within one, so none overlap. */
const lookAlike = /\[[A-Z0-9_-]+\]/g;

/** Stands for each letter of a hidden placeholder: a code point that nobody has given a meaning. */
const hidden = '\ue000';
const hiddenStretch = /^\[?\ue000*\]?$/;

/** True for a stretch of a text that lies within a hidden placeholder. */
export function isPlaceholder(text: string, start: number, end: number): boolean {
  const isAtHidden = text[start] === hidden || text[start + 1] === hidden || text[end - 2] === hidden;
  return isAtHidden && hiddenStretch.test(text.slice(start, end));
}

/** A placeholder that has not ended. */
const underWay = /^\[[A-Z0-9_-]*$/;

/**
 * Whether values may be taken out of a request to be put back. Not where the provider adds turns of former calls: placeholders in
 * those stand for values of their own, and a number given anew would bring back another's.
 */
export function isSelfContained({ uninspected }: Subject): boolean {
  return uninspected.every(({ type }) => type !== 'stored_context');
}

/** Gives the placeholders of one request. The same value always gets the same one. */
export class Placeholders {
  private readonly byValue = new Map<string, string>();
  private readonly counts = new Map<string, number>();
  private readonly taken = new Set<string>();
  /** What stands behind each placeholder given so far. */
  readonly values = new Map<string, string>();

  /** `parts`: all of the request's texts; a placeholder that occurs in one is not given. */
  constructor(parts: readonly Pick<TextPart, 'text'>[]) {
    for (const { text } of parts) {
      if (!text.includes('[')) continue;
      for (const [found] of text.matchAll(lookAlike)) this.taken.add(found);
    }
  }

  /** The placeholder of a value: `[EMAIL_1]`, counted by label. */
  of(type: string, value: string): string {
    const known = this.byValue.get(value);
    if (known !== undefined) return known;
    const label = labelOf(type).slice(0, -1);
    let placeholder: string;
    let count = this.counts.get(label) ?? 0;
    do placeholder = `${label}_${++count}]`;
    while (this.taken.has(placeholder));
    this.counts.set(label, count);
    this.byValue.set(value, placeholder);
    this.values.set(placeholder, value);
    return placeholder;
  }
}

/**
 * What of several policies' redactions may come back: values whose placeholders stand for just what their own policy redacted.
 * What any other wanted gone as well stays away, in every place. `merged` is what `mergeEdits` made of all their edits.
 */
export function mergeRestorable(redactions: readonly Outcome[], merged: readonly Edit[]): Restorable | null {
  const sources = redactions.flatMap(({ restorable }) => restorable ?? []);
  if (sources.length === 0) return null;
  const values = new Map(sources.flatMap((source) => [...source.values]));
  const intact = new Set(merged);
  for (const { edits, restorable } of redactions) {
    for (const edit of edits) {
      const isOwn = restorable?.values.has(edit.replacement) === true;
      if (!isOwn || !intact.has(edit)) values.delete(edit.replacement);
    }
  }
  return values.size === 0 ? null : { values, inTools: sources.every(({ inTools }) => inTools) };
}

/** A text in which values may be put back. */
type Readable = Pick<TextPart, 'text' | 'kind' | 'stringStart'>;

/** The values of one exchange, by their placeholders. */
export class Vault {
  private readonly values: ReadonlyMap<string, string>;
  private readonly inTools: boolean;
  /** Characters of the longest placeholder. */
  private readonly longest: number;

  constructor({ values, inTools }: Restorable) {
    this.values = values;
    this.inTools = inTools;
    let longest = 0;
    for (const placeholder of values.keys()) longest = Math.max(longest, placeholder.length);
    this.longest = longest;
  }

  /**
   * The edits that put values back into a text from an offset on, in order. In a text that is JSON they are escaped for the
   * strings they land in, as far as whoever writes the text back does not do it himself (`stringStart`).
   */
  find({ text, kind, stringStart }: Readable, from = 0): readonly Omit<Edit, 'part'>[] {
    if (!this.inTools && (kind === 'tool_call' || kind === 'name')) return none;
    if (!text.includes('[', from)) return none;
    const edits: Omit<Edit, 'part'>[] = [];
    const fit = fitting(text, stringStart);
    lookAlike.lastIndex = from;
    for (let match = lookAlike.exec(text); match; match = lookAlike.exec(text)) {
      const value = this.values.get(match[0]);
      if (value === undefined) continue;
      const end = match.index + match[0].length;
      edits.push({ start: match.index, end, replacement: fit(value, match.index) });
    }
    return edits;
  }

  /**
   * For a text that is still growing: the first index, `from` or later, at which a placeholder may be under way that more text
   * could complete; `text.length` where there is none. What `find` gives before that index is final.
   */
  open(text: string, from: number): number {
    const first = Math.max(from, text.length - this.longest + 1);
    const tail = text.slice(first);
    const start = tail.lastIndexOf('[');
    return start !== -1 && underWay.test(tail.slice(start)) ? first + start : text.length;
  }

  /**
   * An answer as policies see it: of the placeholders of this exchange nothing but their length. What is written in one is no
   * text of the model's: `[PHONE_1]` is no word that says what the number beside it is.
   */
  hide(subject: Subject): Subject {
    let isSame = true;
    const parts = subject.parts.map((part) => {
      const text = this.hideIn(part.text);
      if (text === part.text) return part;
      isSame = false;
      return { ...part, text };
    });
    return isSame ? subject : { ...subject, parts };
  }

  /** One text with its placeholders hidden. */
  hideIn(text: string): string {
    if (!text.includes('[')) return text;
    return text.replace(lookAlike, (found) =>
      this.values.has(found) ? `[${hidden.repeat(found.length - 2)}]` : found,
    );
  }

  /** A decision's edits and those that put values back, as one list in order. What a policy redacts is not put back. */
  restore(parts: readonly Readable[], edits: readonly Edit[]): readonly Edit[] {
    const all: Edit[] = [];
    let next = 0;
    parts.forEach((readable, part) => {
      for (const found of this.find(readable)) {
        for (let edit = edits[next]; edit && precedes(edit, part, found.start); edit = edits[++next]) all.push(edit);
        const following = edits[next];
        if (following?.part === part && following.start < found.end) continue;
        all.push({ part, ...found });
      }
    });
    if (all.length === 0) return edits;
    for (; next < edits.length; next++) all.push(edits[next] as Edit);
    return all;
  }
}

const none: readonly never[] = [];

/** True for an edit that ends before a place. */
function precedes(edit: Edit, part: number, start: number): boolean {
  return edit.part < part || (edit.part === part && edit.end <= start);
}

/** Escapes values for a text's own JSON. Offsets must ascend, so that each string is read once; most values need none of it. */
function fitting(text: string, stringStart: Readable['stringStart']): (value: string, at: number) => string {
  const escaped = new Map<string, string[]>();
  let nesting = new JsonNesting();
  let begin = -1;
  let read = 0;
  return (value, at) => {
    let levels = escaped.get(value);
    if (!levels) escaped.set(value, (levels = [value]));
    const once = (levels[1] ??= JSON.stringify(value).slice(1, -1));
    if (once === value) return value;
    const start = stringStart?.(at) ?? 0;
    if (start !== begin) {
      nesting = new JsonNesting();
      begin = start;
      read = start;
    }
    nesting.read(text, read, at);
    read = at;
    const { depth } = nesting;
    for (let level = levels.length; level <= depth; level++) {
      levels[level] = JSON.stringify(levels[level - 1]).slice(1, -1);
    }
    return levels[depth] as string;
  };
}
