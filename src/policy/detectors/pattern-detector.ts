/**
 * Makes a detector of a shape and a check: the shape is a linear pattern, the check decides on what it found. For
 * identifiers of a fixed form; what needs more than that has a scanner of its own.
 */
import type { Match } from '../detector.ts';
import { contextOf, contextReach, isEdgeOpen, mayBeNamedLater, standsAlone, type Context } from './context.ts';
import { growing } from './growing.ts';
import type { GatedDetector, TextScan } from './text-scan.ts';

/** What an identifier of a fixed form is declared by. */
export interface PatternDetector {
  /** Name and type of its matches. */
  readonly name: string;
  /** Case-sensitive; every repeat in it bounded, so that a match is at most a few dozen characters. */
  readonly shape: RegExp;
  /** See `GatedDetector`. */
  needs(scan: TextScan): boolean;
  /** Whether the digits and letters, upper case and without separators, are a valid identifier. */
  valid(compact: string): boolean;
  /** Words nearby that name it. */
  readonly context: RegExp;
  /** True where the written form is not telling enough on its own. */
  needsContext(written: string): boolean;
  /** How sure without a word of context; with one it is 0.99. */
  readonly confidence: number;
  /** See `GatedDetector`. */
  readonly beginsWithoutDigit?: boolean;
}

/** Characters that may separate groups. */
const separators = /[^0-9A-Za-z]/g;

/** Characters of the longest shape, its separators included. */
const longestShape = 24;

/** A detector for an identifier of a fixed form. */
export function patternDetector(pattern: PatternDetector): GatedDetector {
  const { name, confidence } = pattern;
  // Within a longer number or word nothing can begin; said here, it need not be tried there.
  const shape = new RegExp(`(?<![0-9A-Za-z])(?:${pattern.shape.source})`, 'g');
  const unfinished = new RegExp(`(?<![0-9A-Za-z])(?:${growing(pattern.shape.source)})$`, 'g');
  const words = new RegExp(pattern.context, `${pattern.context.flags}g`);
  const reach = { before: contextReach.before + 2, after: longestShape + contextReach.after + 1 };

  function isValid(written: string): boolean {
    return pattern.valid(written.replace(separators, '').toUpperCase());
  }

  function find(text: string, from = 0): Match[] {
    const matches: Match[] = [];
    const isNamed = contextOf(text, words, from);
    shape.lastIndex = from;
    for (let found = shape.exec(text); found !== null; found = shape.exec(text)) {
      const written = found[0];
      const start = found.index;
      const end = start + written.length;
      // What turns out to be none takes nothing away from one that begins within it.
      shape.lastIndex = start + 1;
      if (!standsAlone(text, start, end) || !isValid(written)) continue;
      const named = isNamed(start, end);
      if (!named && pattern.needsContext(written)) continue;
      matches.push({ type: name, start, end, confidence: named ? 0.99 : confidence });
      shape.lastIndex = end;
    }
    return matches;
  }

  function open(text: string, from: number): number {
    const first = Math.max(from, text.length - reach.after);
    unfinished.lastIndex = first;
    const least = unfinished.exec(text)?.index ?? text.length;
    unfinished.lastIndex = 0;
    let isNamed: Context | null = null;
    shape.lastIndex = first;
    for (let found = shape.exec(text); found !== null && found.index < least; found = shape.exec(text)) {
      const written = found[0];
      const start = found.index;
      const end = start + written.length;
      shape.lastIndex = start + 1;
      const isSettled =
        !isEdgeOpen(text, end) &&
        (!mayBeNamedLater(text, end) ||
          !standsAlone(text, start, end) ||
          !isValid(written) ||
          (isNamed ??= contextOf(text, words, first, true))(start, end));
      if (isSettled) continue;
      shape.lastIndex = 0;
      return start;
    }
    shape.lastIndex = 0;
    return least;
  }

  const { beginsWithoutDigit = false } = pattern;
  return { name, types: [name], reach, beginsWithoutDigit, needs: (scan) => pattern.needs(scan), find, open };
}
