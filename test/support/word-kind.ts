/**
 * A small policy kind for tests of streams: redacts, refuses or escalates words that begin with a stem and may have
 * digits behind it, and says what is open in a growing text as simply as can be.
 */
import type { Outcome, Verdict } from '../../src/policy/decision.ts';
import { allowed } from '../../src/policy/decision.ts';
import { defineKind, type Evaluator, type Kind } from '../../src/policy/kind.ts';
import { auditLogger } from '../../src/policy/kinds/audit-logger.ts';

/** An evaluator that looks for `stem` with up to three digits behind it, as a word of its own. */
export function wordEvaluator(stem: string, verdict: Verdict, isInline = true): Evaluator {
  const word = new RegExp(`(?<![a-z0-9])${stem}\\d{0,3}(?![a-z0-9])`, 'g');
  return {
    evaluate(_phase, { parts }): Outcome {
      const found = parts.flatMap(({ text }, part) =>
        Array.from(text.matchAll(word), ({ index, 0: { length } }) => ({ part, start: index, end: index + length })),
      );
      if (found.length === 0) return allowed;
      return {
        verdict,
        reason: 'detected',
        findings: found.map((span) => ({ ...span, type: 'word', confidence: 1 })),
        edits: verdict === 'redact' ? found.map((span) => ({ ...span, replacement: '[WORD]' })) : [],
        place: null,
      };
    },
    ...(isInline ? { open: (text, from) => from + (/[a-z0-9]*$/.exec(text.slice(from))?.index ?? 0) } : {}),
  };
}

/** The evaluator as a kind that takes the place of `audit-logger`. */
export function wordKind(stem: string, verdict: Verdict, isInline = true): Kind {
  const { schema, defaults } = auditLogger;
  return defineKind<object>({
    ...auditLogger,
    schema,
    defaults: defaults as object,
    catalogue: { detected: 'the text holds a word it should not.' },
    verdicts: () => ['allow', verdict],
    follows: () => isInline,
    load: async () => ({ compile: () => wordEvaluator(stem, verdict, isInline) }),
  });
}
