/**
 * Where a match of a regular expression could be under way at the end of a text. Follows every way through the pattern at
 * once (K. Thompson, Regular expression search algorithm, 1968), so it takes time in proportion to text times pattern, and
 * knows no backtracking. Says too much rather than too little: what is looked ahead at is taken to be there, and counts as
 * part of the match; long repeats are followed as endless ones.
 */
import { longestMatch, readPattern, type PatternNode } from './pattern-syntax.ts';

/** Where matches that start at `from` or later could be under way. */
export interface PatternProgress {
  /** Code units that can matter to a match from its start on; Infinity where it may go on for ever. */
  readonly longest: number;
  /**
   * The first index, `from` or later, at which a match could start that more text would make, unmake or change; the text's
   * length where none could. `from` does not split a surrogate pair.
   */
  open(text: string, from: number): number;
  /** Whether a match that starts here is under way at the end of the text. */
  continues(text: string, start: number): boolean;
}

/** A way on: a character to take, two ways to try, a condition, or the end of a match (or of what is looked ahead at). */
type Step =
  | { readonly kind: 'take'; readonly takes: (code: number) => boolean; readonly next: number }
  | { readonly kind: 'fork'; next: number; readonly other: number }
  | { readonly kind: 'check'; readonly holds: Condition; readonly next: number }
  | { readonly kind: 'end' };

/** Whether an assertion holds at an index of a text of which so many code units are certain. */
type Condition = (text: string, index: number, length: number) => boolean;

/** Times that repeats are written out, and steps that they may come to; beyond, they are followed as endless. */
const longestRepeat = 64;
const mostRepeated = 256;
/** Steps of a whole pattern, from which on no repeat is written out any more. */
const manySteps = 2000;

const end = 0;

/** Makes the steps of a pattern, from its last to its first. */
class StepBuilder {
  readonly steps: Step[] = [{ kind: 'end' }];
  private readonly flags: string;
  private readonly isWindowed: boolean;
  private readonly classes = new Map<string, (code: number) => boolean>();

  constructor(flags: string, isWindowed: boolean) {
    this.flags = flags;
    this.isWindowed = isWindowed;
  }

  /** Adds the steps of a node that go on at `next`; gives the first. */
  add(node: PatternNode, next: number): number {
    switch (node.kind) {
      case 'character':
        return this.push({ kind: 'take', takes: this.classOf(node.source), next });
      case 'assertion':
        return this.push({ kind: 'check', holds: conditionOf(node.source, this.flags, this.isWindowed), next });
      case 'ahead':
        return this.push({ kind: 'fork', next: this.add(node.item, end), other: next });
      case 'sequence':
        return node.items.reduceRight((after, item) => this.add(item, after), next);
      case 'choice':
        return node.items
          .map((item) => this.add(item, next))
          .reduceRight((other, first) => this.push({ kind: 'fork', next: first, other }));
      case 'repeat':
        return this.repeat(node.item, node.least, node.most, next);
    }
  }

  private repeat(item: PatternNode, least: number, most: number, next: number): number {
    const before = this.steps.length;
    if (most > longestRepeat || before > manySteps) return this.loop(item, least, next);
    let first = next;
    for (let copy = most; copy > 0; copy--) {
      const taken = this.add(item, first);
      first = copy > least ? this.push({ kind: 'fork', next: taken, other: next }) : taken;
      if (this.steps.length - before <= mostRepeated) continue;
      this.steps.length = before;
      return this.loop(item, least, next);
    }
    return first;
  }

  private loop(item: PatternNode, least: number, next: number): number {
    const again: Step = { kind: 'fork', next: end, other: next };
    const first = this.push(again);
    again.next = this.add(item, first);
    return least === 0 ? first : again.next;
  }

  private push(step: Step): number {
    this.steps.push(step);
    return this.steps.length - 1;
  }

  /** Whether a character is one of those that an escape, a class or a literal stands for. */
  private classOf(source: string): (code: number) => boolean {
    const known = this.classes.get(source);
    if (known) return known;
    const pattern = new RegExp(`^${source}$`, this.flags);
    const ascii = Uint8Array.from({ length: 128 }, (_, code) => Number(pattern.test(String.fromCharCode(code))));
    const takes = (code: number): boolean =>
      code < 128 ? ascii[code] === 1 : pattern.test(String.fromCodePoint(code));
    this.classes.set(source, takes);
    return takes;
  }
}

/**
 * Compiles what follows a pattern; null for one that can't be followed. `flags`: of `i` and `u`. `isWindowed` for one that is
 * run on parts of the text: what it looks back at may not be seen.
 */
export function followPattern(source: string, flags: string, isWindowed = false): PatternProgress | null {
  const node = readPattern(source);
  if (!node) return null;
  const builder = new StepBuilder(flags, isWindowed);
  const entry = builder.add(node, end);
  const follower = new Follower(builder.steps, entry);
  const longest = longestMatch(node) + 1;
  return {
    longest,
    open: (text, from) => Math.max(from, follower.follow(text, from, true)),
    continues: (text, start) => text.length - start <= longest && follower.follow(text, start, false) === start,
  };
}

/** The same, made when it is first asked for: of the built-in patterns, which are many, lint and a start follow none. */
export function followLater(source: string, flags: string): () => PatternProgress | null {
  let made: PatternProgress | null | undefined;
  return () => (made === undefined ? (made = followPattern(source, flags)) : made);
}

/** Where the text ends, what an assertion looks at may yet come. */
function conditionOf(source: string, flags: string, isWindowed: boolean): Condition {
  if (isWindowed && /^[(^]/.test(source)) return () => true;
  if (source === '^') return (_text, index) => index === 0;
  if (source === '$') return (_text, index, length) => index === length;
  const pattern = new RegExp(source, `${flags}y`);
  const looksAhead = source === '\\b' || source === '\\B';
  return (text, index, length) => {
    if (looksAhead && index === length) return true;
    pattern.lastIndex = index;
    return pattern.test(text);
  };
}

/** The steps at which matches are under way, each with the first start that leads there, in order of start. */
class Front {
  size = 0;
  readonly steps: Int32Array;
  readonly starts: Int32Array;
  /** By step, the index in the text for which it was last added, plus one. */
  private readonly added: Int32Array;
  private readonly pending: number[] = [];

  constructor(steps: number) {
    this.steps = new Int32Array(steps);
    this.starts = new Int32Array(steps);
    this.added = new Int32Array(steps);
  }

  clear(): void {
    this.size = 0;
    this.added.fill(0);
  }

  /** Adds a step and all that it leads to without taking a character. */
  add(steps: readonly Step[], first: number, start: number, text: string, index: number, length: number): void {
    const { pending, added } = this;
    pending.push(first);
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      const step = steps[at];
      if (!step || added[at] === index + 1) continue;
      added[at] = index + 1;
      if (step.kind === 'fork') pending.push(step.other, step.next);
      else if (step.kind === 'check') {
        if (step.holds(text, index, length)) pending.push(step.next);
      } else if (step.kind === 'take' || index === length) {
        this.steps[this.size] = at;
        this.starts[this.size++] = start;
      }
    }
  }
}

/** Follows the steps of one pattern through texts. What it keeps between two texts is room, and nothing of either. */
class Follower {
  private readonly steps: readonly Step[];
  private readonly entry: number;
  /** By ASCII character, 1 where a match may begin with it. */
  private readonly begins = new Uint8Array(128);
  private current: Front;
  private following: Front;

  constructor(steps: readonly Step[], entry: number) {
    this.steps = steps;
    this.entry = entry;
    this.current = new Front(steps.length);
    this.following = new Front(steps.length);
    const reached = new Set([entry]);
    for (const at of reached) {
      const step = steps[at];
      if (step?.kind === 'take') {
        for (let code = 0; code < 128; code++) if (step.takes(code)) this.begins[code] = 1;
      } else if (step && step.kind !== 'end') {
        reached.add(step.next);
        if (step.kind === 'fork') reached.add(step.other);
      }
    }
  }

  /** The first start of a match that is under way: `from`, or with `isSearch` any later one; where there is none, the end. */
  follow(text: string, from: number, isSearch: boolean): number {
    const { steps, entry } = this;
    const last = text.charCodeAt(text.length - 1);
    // Half of a pair is no character yet.
    const length = last >= 0xd800 && last <= 0xdbff ? text.length - 1 : text.length;
    this.current.clear();
    this.following.clear();
    for (let index = from; index < length;) {
      const { current, following } = this;
      if (current.size === 0 && this.begins[text.charCodeAt(index)] === 0) {
        if (!isSearch) break;
        index++;
        continue;
      }
      if (isSearch || index === from) current.add(steps, entry, index, text, index, length);
      if (!isSearch && current.size === 0) break;
      const code = text.codePointAt(index) ?? 0;
      const next = index + (code > 0xffff ? 2 : 1);
      following.size = 0;
      for (let at = 0; at < current.size; at++) {
        const step = steps[current.steps[at] as number];
        if (step?.kind !== 'take' || !step.takes(code)) continue;
        following.add(steps, step.next, current.starts[at] as number, text, next, length);
      }
      this.current = following;
      this.following = current;
      index = next;
    }
    return this.current.size > 0 ? (this.current.starts[0] as number) : length;
  }
}
