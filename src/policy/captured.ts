/**
 * The text of a phase as an event may keep it: every stretch that a policy found or changed is replaced, whatever the policy
 * made of it, also where it refused or only observed, and taken out of what a judge says of it. Text of a phase in which a policy
 * failed is not kept at all.
 */
import type { Decision } from './decision.ts';
import type { Role, Subject, TextKind } from './subject.ts';
import { withoutQuotes } from './quotes.ts';

/** One text, redacted. */
export interface CapturedText {
  readonly role: Role;
  readonly kind: TextKind;
  readonly text: string;
}

/** Why a model judged as it did. */
export interface CapturedRationale {
  readonly policy: string;
  readonly judge: string;
  readonly text: string;
}

/** What is kept of a phase. */
export interface Captured {
  readonly texts: readonly CapturedText[];
  readonly rationales: readonly CapturedRationale[];
  /** Whether text was left out for its length. */
  readonly isTruncated: boolean;
}

/** What is said in a conversation; definitions of tools, schemas and the like say nothing of it. */
const kept: ReadonlySet<TextKind> = new Set(['content', 'instructions', 'tool_call', 'refusal', 'reasoning']);

/** A stretch to be replaced. */
interface Mask {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * Redacts a subject by its decision. `limit` is in characters, of all texts together.
 * @returns null where a policy failed: what it would have found is not known.
 */
export function captureText(subject: Subject, decision: Decision, limit: number): Captured | null {
  if (decision.failed || decision.results.some(({ state }) => state === 'error')) return null;
  const masks = masksByPart(decision);
  const texts: CapturedText[] = [];
  let left = limit;
  let isTruncated = false;
  subject.parts.forEach(({ text, role, kind }, part) => {
    if (!kept.has(kind) || text === '') return;
    const redacted = masked(text, masks.get(part) ?? []);
    if (redacted.length > left) isTruncated = true;
    const fitting = redacted.slice(0, left);
    left -= fitting.length;
    if (fitting !== '') texts.push({ role, kind, text: fitting });
  });
  return { texts, rationales: rationalesOf(subject, decision, masks), isTruncated };
}

/** What judges said, without what it repeats of stretches that were found. */
function rationalesOf(
  subject: Subject,
  { results }: Decision,
  masks: ReadonlyMap<number, readonly Mask[]>,
): readonly CapturedRationale[] {
  if (results.every(({ rationale }) => rationale === undefined)) return [];
  const stretches = [...masks].flatMap(([part, ofPart]) =>
    ofPart.map(({ start, end }) => subject.parts[part]?.text.slice(start, end) ?? ''),
  );
  return results.flatMap(({ policy, rationale }) =>
    rationale === undefined ? [] : [{ policy, judge: rationale.judge, text: withoutQuotes(rationale.text, stretches) }],
  );
}

function masksByPart({ edits, results }: Decision): ReadonlyMap<number, Mask[]> {
  const masks = new Map<number, Mask[]>();
  const add = (part: number, mask: Mask): void => {
    const same = masks.get(part);
    if (same) same.push(mask);
    else masks.set(part, [mask]);
  };
  for (const { part, start, end, replacement } of edits) add(part, { start, end, replacement });
  for (const { findings } of results) {
    for (const { type, part, start, end } of findings) {
      if (part >= 0 && end > start) add(part, { start, end, replacement: `[${type.toUpperCase()}]` });
    }
  }
  return masks;
}

/** Stretches that overlap become one, and the first and longest of them says what stands there. */
function masked(text: string, masks: readonly Mask[]): string {
  if (masks.length === 0) return text;
  const ordered = masks.toSorted((one, other) => one.start - other.start || other.end - one.end);
  let result = '';
  let at = 0;
  for (const { start, end, replacement } of ordered) {
    if (start >= at) result += text.slice(at, start) + replacement;
    at = Math.max(at, end);
  }
  return result + text.slice(at);
}
