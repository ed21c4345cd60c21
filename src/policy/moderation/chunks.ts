/**
 * A call's texts in portions that a service takes at once, and the way back from what it found to the part of the subject.
 */
import { AskFailure } from '../ask.ts';
import type { Role, Subject } from '../subject.ts';
import type { ModeratedText, ModerationFinding, ModerationService } from './service.ts';

/** Texts that go out with one question. */
export interface Chunk {
  readonly texts: readonly ModeratedText[];
  /** Where a finding in these texts stands in the subject; part -1 where the service does not say. */
  locate(finding: ModerationFinding): { readonly part: number; readonly start: number; readonly end: number };
}

/** A piece of a part. */
interface Piece extends ModeratedText {
  readonly part: number;
  readonly start: number;
}

/** Characters that two pieces of one text share, so that what lies across their border is seen in one of them. */
const overlap = 200;

/** What is sent. */
interface Choice {
  readonly roles: readonly Role[];
  readonly scope: 'all' | 'last_turn';
  readonly max_characters: number;
}

/** Names and the like say nothing that a service could judge. */
const silent = new Set(['name', 'schema']);

function piecesOf(subject: Subject, { roles, scope, max_characters: most }: Choice, longest: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let total = 0;
  subject.parts.forEach(({ text, role, place, kind, turn }, part) => {
    if (!roles.includes(role) || silent.has(kind) || text.trim() === '') return;
    if (scope === 'last_turn' && turn >= 0 && turn !== subject.lastTurn) return;
    total += text.length;
    if (total > most) throw new AskFailure('too_large', `there are more than ${most} characters to be judged`);
    for (let start = 0; start < text.length; start += longest - overlap) {
      pieces.push({ part, start, text: text.slice(start, start + longest), role, place });
      if (start + longest >= text.length) break;
    }
  });
  return pieces;
}

function chunkOf(pieces: readonly Piece[]): Chunk {
  return {
    texts: pieces.map(({ text, role, place }) => ({ text, role, place })),
    locate({ text: index, span }) {
      const piece = pieces[index];
      if (!piece) return { part: -1, start: 0, end: 0 };
      const { part, start, text } = piece;
      return { part, start: start + (span?.start ?? 0), end: start + (span?.end ?? text.length) };
    },
  };
}

/** A subject's texts as a service takes them. Throws an `AskFailure` where there are more than may be sent. */
export function chunksOf(
  subject: Subject,
  choice: Choice,
  { longest, mostTexts }: ModerationService,
): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let pending: Piece[] = [];
  let length = 0;
  for (const piece of piecesOf(subject, choice, longest)) {
    if (pending.length > 0 && (pending.length === mostTexts || length + piece.text.length > longest)) {
      chunks.push(chunkOf(pending));
      pending = [];
      length = 0;
    }
    pending.push(piece);
    length += piece.text.length;
  }
  if (pending.length > 0) chunks.push(chunkOf(pending));
  return chunks;
}
