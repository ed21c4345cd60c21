/**
 * Makes a detector of a shape and a check: the shape is a linear pattern, the check decides on what it found. For
 * identifiers of a fixed form; what needs more than that has a scanner of its own. Of numbers, the check digit comes first: it costs
 * less than the pattern and rules out more.
 */
import type { Match } from '../detector.ts';
import {
  contextOf,
  contextReach,
  growingContextOf,
  isDigitAt,
  isEdgeOpen,
  mayBeNamedLater,
  standsAlone,
  type Context,
} from './context.ts';
import { contextWords } from './context-words.ts';
import { DigitGroups } from './digit-groups.ts';
import { growing } from './growing.ts';
import { declareForms, passes, type DigitCheck, type Forms } from './number-forms.ts';
import type { GatedDetector, TextScan } from './text-scan.ts';

/** What an identifier of a fixed form is declared by. */
interface FixedForm extends Omit<Forms, 'check'> {
  /** Name and type of its matches. */
  readonly name: string;
  /** Case-sensitive; every repeat in it bounded, so that a match is at most a few dozen characters. */
  readonly shape: RegExp;
  /** See `GatedDetector`. */
  needs(scan: TextScan): boolean;
  /** Words nearby that name it. */
  readonly context: RegExp;
  /** True where the written form is not telling enough on its own. */
  needsContext(written: string): boolean;
  /** How sure without a word of context; with one it is 0.99. */
  readonly confidence: number;
  /** See `GatedDetector`. */
  readonly beginsWithoutDigit?: boolean;
}

/** An identifier in which letters may stand. */
export interface PatternDetector extends FixedForm {
  /** Whether the digits and letters, upper case and without separators, are a valid identifier. */
  valid(compact: string): boolean;
}

/** An identifier of digits alone; an `X` in the last place is a ten. */
export interface NumberDetector extends FixedForm, DigitCheck {}

/** Characters that may separate groups. */
const separators = /[^0-9A-Za-z]/g;

/** Characters of the longest shape, its separators included. */
const longestShape = 24;

/** A detector for an identifier of a fixed form, in which letters may stand. */
export function patternDetector(pattern: PatternDetector): GatedDetector {
  return detectorOf(pattern, undefined, (text, start, end) =>
    pattern.valid(text.slice(start, end).replace(separators, '').toUpperCase()),
  );
}

/** A detector for an identifier of digits. */
export function numberDetector(number: NumberDetector): GatedDetector {
  return detectorOf(number, number, (text, start) => {
    let end = start;
    while (isDigitAt(text, end)) end++;
    return passes(number, text, start, end);
  });
}

/** `check`: what is checked of a number before the shape is looked for; `isValid`: that, or else what is checked then. */
function detectorOf(
  form: FixedForm,
  check: DigitCheck | undefined,
  isValid: (text: string, start: number, end: number) => boolean,
): GatedDetector {
  const { name, confidence, beginsWithoutDigit = false } = form;
  const { forms, begins } = form;
  const bit = declareForms({ forms, ...(begins && { begins }), ...(check && { check }) });
  const here = new RegExp(form.shape, 'y');
  // Within a longer number or word nothing can begin; said here, it need not be tried there.
  const shape = new RegExp(`(?<![0-9A-Za-z])(?:${form.shape.source})`, 'g');
  const unfinished = new RegExp(`(?<![0-9A-Za-z])(?:${growing(form.shape.source)})$`, 'g');
  const words = contextWords(form.context);
  const reach = { before: contextReach.before + 2, after: longestShape + contextReach.after + 1 };

  function find(text: string, from = 0, groups = new DigitGroups(text, from)): Match[] {
    const matches: Match[] = [];
    const isNamed = contextOf(text, words, from, (wanted) => groups.wordsOf(wanted));
    let least = from;
    // What turns out to be none takes nothing away from one that begins within it.
    for (const start of groups.placesOf(bit)) {
      if (start < least) continue;
      here.lastIndex = start;
      if (!here.test(text)) continue;
      const end = here.lastIndex;
      if (!standsAlone(text, start, end) || (check === undefined && !isValid(text, start, end))) continue;
      const named = isNamed(start, end);
      if (!named && form.needsContext(text.slice(start, end))) continue;
      matches.push({ type: name, start, end, confidence: named ? 0.99 : confidence });
      least = end;
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
      const start = found.index;
      const end = start + found[0].length;
      shape.lastIndex = start + 1;
      const isSettled =
        !isEdgeOpen(text, end) &&
        (!mayBeNamedLater(text, end) ||
          !standsAlone(text, start, end) ||
          !isValid(text, start, end) ||
          (isNamed ??= growingContextOf(text, words))(start, end));
      if (isSettled) continue;
      shape.lastIndex = 0;
      return start;
    }
    shape.lastIndex = 0;
    return least;
  }

  return {
    name,
    types: [name],
    reach,
    beginsWithoutDigit,
    readsGroups: true,
    needs: (scan) => form.needs(scan),
    find,
    open,
  };
}
