/**
 * Makes a detector of a shape and a check: the shape is a linear pattern, the check decides on what it found. For
 * identifiers of a fixed form; what needs more than that has a scanner of its own.
 */
import type { Match } from '../detector.ts';
import { contextOf, contextReach, standsAlone } from './context.ts';
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
}

/** Characters that may separate groups. */
const separators = /[^0-9A-Za-z]/g;

/** A detector for an identifier of a fixed form. */
export function patternDetector(pattern: PatternDetector): GatedDetector {
  const { name, confidence } = pattern;
  // Within a longer number or word nothing can begin; said here, it need not be tried there.
  const shape = new RegExp(`(?<![0-9A-Za-z])(?:${pattern.shape.source})`, 'g');
  const words = new RegExp(pattern.context, `${pattern.context.flags}g`);
  function find(text: string): Match[] {
    const matches: Match[] = [];
    const isNamed = contextOf(text, words);
    for (const found of text.matchAll(shape)) {
      const written = found[0];
      const start = found.index;
      const end = start + written.length;
      if (!standsAlone(text, start, end)) continue;
      if (!pattern.valid(written.replace(separators, '').toUpperCase())) continue;
      const named = isNamed(start, end);
      if (!named && pattern.needsContext(written)) continue;
      matches.push({ type: name, start, end, confidence: named ? 0.99 : confidence });
    }
    return matches;
  }
  return { name, types: [name], reach: contextReach, needs: (scan) => pattern.needs(scan), find };
}
