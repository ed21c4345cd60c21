/**
 * For tests of kinds: a subject's texts with an outcome's edits made. Fails where edits overlap or lie outside.
 */
import { expect } from 'vitest';
import type { Outcome } from '../../../src/policy/decision.ts';
import type { Subject } from '../../../src/policy/subject.ts';

/** The texts of the parts, each with its edits. */
export function applied(subject: Subject, outcome: Outcome): string[] {
  return subject.parts.map(({ text }, part) => {
    let result = '';
    let last = 0;
    for (const edit of outcome.edits.filter((one) => one.part === part)) {
      expect(edit.start).toBeGreaterThanOrEqual(last);
      expect(edit.end).toBeLessThanOrEqual(text.length);
      result += text.slice(last, edit.start) + edit.replacement;
      last = edit.end;
    }
    return result + text.slice(last);
  });
}
