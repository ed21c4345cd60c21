/**
 * A subject as it may be shown to others: what policies would replace is covered, character by character, so that every offset
 * stays what it was.
 */
import type { Edit } from '../decision.ts';
import type { Subject } from '../subject.ts';

/** Covers what these edits would replace; the same subject where there are none. */
export function masked(subject: Subject, edits: readonly Edit[]): Subject {
  if (edits.length === 0) return subject;
  const parts = subject.parts.map((part, index) => {
    let { text } = part;
    for (const edit of edits) {
      if (edit.part !== index) continue;
      text = text.slice(0, edit.start) + '*'.repeat(edit.end - edit.start) + text.slice(edit.end);
    }
    return text === part.text ? part : { ...part, text };
  });
  return { ...subject, parts };
}
