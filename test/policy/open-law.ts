/**
 * For tests of what is still open in a growing text: the law of `Evaluator.open`, checked at prefix after prefix, and
 * pieces to assemble texts from that are hard to cut.
 */
import fc from 'fast-check';
import { askNobody } from '../../src/policy/ask.ts';
import type { Finding } from '../../src/policy/decision.ts';
import type { Evaluator, Kind } from '../../src/policy/kind.ts';
import { factsOf, subjectOf } from './kinds/run-kind.ts';
import { compileKind } from '../support/compile-kind.ts';

/** An evaluator that can say what is open. */
export type GrowingEvaluator = Evaluator & Required<Pick<Evaluator, 'open'>>;

/** Compiles a kind with settings over its defaults; fails where it would need the whole answer. */
export function compileGrowing(
  kind: Kind,
  settings: object = {},
  excepted: (text: string) => boolean = () => false,
): GrowingEvaluator {
  const evaluator = compileKind(kind, { ...(kind.defaults as object), ...settings }, { excepted, ask: askNobody });
  const { open, isClear } = evaluator;
  if (!open) throw new Error(`${kind.name} says nothing of what is open`);
  return { evaluate: evaluator.evaluate.bind(evaluator), open: open.bind(evaluator), ...(isClear && { isClear }) };
}

function findingsIn(evaluator: Evaluator, text: string): readonly Finding[] {
  const outcome = evaluator.evaluate('output', subjectOf([text]), factsOf({}));
  if (outcome instanceof Promise) throw new Error('a kind that says what is open answers at once');
  return outcome.findings;
}

const show = ({ type, start, end, confidence }: Finding): string => `${type} ${start}-${end} ${confidence}`;

/** What is wrong with an index as the answer to what is open in the first `length` characters of a text; null for nothing. */
function objection(
  evaluator: Evaluator,
  text: string,
  whole: readonly Finding[],
  length: number,
  from: number,
  open: number,
): string | null {
  if (open < from || open > length) return 'it is out of bounds';
  const sofar = findingsIn(evaluator, text.slice(0, length));
  const across = [...whole, ...sofar].find(({ start, end }) => start < open && end > open);
  if (across) return `${show(across)} lies across it`;
  const settled = ({ end }: Finding): boolean => end <= open;
  const missed = sofar.find(({ start }) => start >= from);
  if (missed && evaluator.isClear?.(text.slice(0, length), from) === true) {
    return `it is called clear despite ${show(missed)}`;
  }
  const expected = whole.filter(settled).map(show).join();
  const actual = sofar.filter(settled).map(show).join();
  return expected === actual ? null : `before it lie ${actual}, but in the whole text ${expected}`;
}

/**
 * Checks the law over a text that grows to each of `lengths`, with `from` as it comes and with 0. Gives how many characters
 * were held at each; throws with the prefix that breaks the law.
 */
export function heldAt(evaluator: GrowingEvaluator, text: string, lengths: Iterable<number>): number[] {
  const whole = findingsIn(evaluator, text);
  const held: number[] = [];
  let settled = 0;
  for (const length of lengths) {
    const part = text.slice(0, length);
    for (const from of settled === 0 ? [0] : [0, settled]) {
      const open = evaluator.open(part, from);
      const wrong = objection(evaluator, text, whole, length, from, open);
      if (wrong !== null) {
        throw new Error(
          `open(${JSON.stringify(part)}, ${from}) is ${open}: ${wrong}; the text is ${JSON.stringify(text)}`,
        );
      }
      if (from === settled) held.push(length - open);
      if (from === settled) settled = open;
    }
  }
  return held;
}

/** Every length from 1 to a text's own. */
export function everyLength(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => index + 1);
}

/** Lengths at which a text is cut into tokens of some characters. */
export function tokenLengths(text: string, token = 4): number[] {
  return Array.from({ length: Math.ceil(text.length / token) }, (_, index) =>
    Math.min(text.length, (index + 1) * token),
  );
}

const joints = [
  '',
  ' ',
  ' ',
  '  ',
  '\n',
  ', ',
  ',',
  '. ',
  '.',
  '-',
  '/',
  ':',
  '+',
  '(',
  ')',
  ' - ',
  '\u2013',
  '\u00a0',
];
const fillers = [
  'and so on ',
  'the ',
  'in ',
  'word',
  'é',
  '\u0301',
  '\u200b',
  '用户',
  '😀',
  '\ud83d',
  '\ude00',
  '{',
  '"',
];

/** Texts put together from pieces, whole, cut or with something put in, and what may stand between them. */
export function assembled(pieces: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...pieces) },
    { weight: 2, arbitrary: fc.constantFrom(...fillers) },
    { weight: 1, arbitrary: fc.stringMatching(/^\d{1,20}$/) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
  );
  const cut = fc
    .tuple(piece, fc.nat(), fc.nat())
    .map(([text, start, end]) => text.slice(start % (text.length + 1), 1 + (end % (text.length + 1))));
  const broken = fc
    .tuple(piece, fc.nat(), fc.constantFrom(...joints, ...fillers))
    .map(
      ([text, at, inserted]) => text.slice(0, at % (text.length + 1)) + inserted + text.slice(at % (text.length + 1)),
    );
  const any = fc.oneof(
    { weight: 6, arbitrary: piece },
    { weight: 1, arbitrary: cut },
    { weight: 1, arbitrary: broken },
  );
  return fc
    .array(fc.tuple(any, fc.constantFrom(...joints)), { minLength: 1, maxLength: 8 })
    .map((list) => list.map(([text, joint]) => text + joint).join(''));
}
