/**
 * What a policy says, packed to go from one thread to another: findings and edits as columns of numbers, which are handed over and
 * not copied. A text can hold half a million, and copying as many objects would hold up all calls.
 */
import type { Edit, Finding, Outcome } from '../policy/decision.ts';

/** Stretches of texts: of each its part, start, end and which of the words goes with it. */
interface PackedSpans {
  readonly numbers: Int32Array<ArrayBuffer>;
  /** Types of findings, replacements of edits; each stands here once. */
  readonly words: readonly string[];
}

/** An outcome as plain data. */
export interface PackedOutcome {
  readonly rest: Omit<Outcome, 'findings' | 'edits'>;
  readonly findings: PackedSpans;
  /** How sure, a finding each. */
  readonly confidences: Float64Array<ArrayBuffer>;
  readonly edits: PackedSpans;
}

/** Numbers of a stretch. */
const width = 4;

/** Packs an outcome. `handed` is what it holds that can be handed over. */
export function packOutcome({ findings, edits, ...rest }: Outcome): {
  readonly packed: PackedOutcome;
  readonly handed: readonly ArrayBuffer[];
} {
  const packed = {
    rest,
    findings: packSpans(findings, ({ type }) => type),
    confidences: Float64Array.from(findings, ({ confidence }) => confidence),
    edits: packSpans(edits, ({ replacement }) => replacement),
  };
  const handed = [packed.findings.numbers, packed.confidences, packed.edits.numbers].map(({ buffer }) => buffer);
  return { packed, handed };
}

/** The outcome that was packed. */
export function unpackOutcome({ rest, findings, confidences, edits }: PackedOutcome): Outcome {
  return {
    ...rest,
    findings: unpackSpans<Finding>(findings, (type, part, start, end, index) => {
      return { type, part, start, end, confidence: confidences[index] ?? 0 };
    }),
    edits: unpackSpans<Edit>(edits, (replacement, part, start, end) => ({ part, start, end, replacement })),
  };
}

function packSpans<Span extends Pick<Edit, 'part' | 'start' | 'end'>>(
  spans: readonly Span[],
  wordOf: (span: Span) => string,
): PackedSpans {
  const numbers = new Int32Array(width * spans.length);
  const indexes = new Map<string, number>();
  let at = 0;
  for (const span of spans) {
    const word = wordOf(span);
    let index = indexes.get(word);
    if (index === undefined) indexes.set(word, (index = indexes.size));
    numbers[at] = span.part;
    numbers[at + 1] = span.start;
    numbers[at + 2] = span.end;
    numbers[at + 3] = index;
    at += width;
  }
  return { numbers, words: [...indexes.keys()] };
}

function unpackSpans<Span>(
  { numbers, words }: PackedSpans,
  make: (word: string, part: number, start: number, end: number, index: number) => Span,
): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < numbers.length; at += width) {
    const word = words[numbers[at + 3] ?? 0] ?? '';
    spans.push(make(word, numbers[at] ?? 0, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0, at / width));
  }
  return spans;
}
