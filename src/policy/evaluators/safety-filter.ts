/**
 * Evaluates `safety-filter`: weighs the sentences of those who are judged.
 */
import { allowed, type Finding, type Outcome } from '../decision.ts';
import { harmCategories, type HarmCategory, type Severity } from '../detectors/names.ts';
import { modeScores } from '../detectors/safety-model.ts';
import { findHarm, lastSentenceStart } from '../detectors/safety.ts';
import type { Evaluator, KindTools } from '../kind.ts';
import type { SafetyFilterSettings } from '../kinds/safety-filter.ts';

/** The weight, from 0 to 1, from which a sentence counts. Measured: docs/quality.md. */
const [lenient, standard, strict] = modeScores;
const thresholds = { lenient, standard, strict } as const;

const reasons = { block: 'harmful', escalate: 'escalated', log: 'logged' } as const;

const names = Object.keys(harmCategories) as HarmCategory[];

const ranks: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2 };

/** Compiles the policy. */
export function compile(
  { mode, block_if: wanted, severity, action, roles: speakers, message }: SafetyFilterSettings,
  tools: KindTools,
): Evaluator {
  const categories = new Set<string>(wanted ?? names.filter((name) => ranks[harmCategories[name]] >= ranks[severity]));
  const threshold = thresholds[mode];
  const roles = new Set(speakers);
  return {
    evaluate(_phase, subject): Outcome {
      const findings: Finding[] = [];
      subject.parts.forEach(({ text, role }, part) => {
        if (!roles.has(role)) return;
        for (const { type, start, end, confidence } of findHarm(text, threshold, categories)) {
          if (!tools.excepted(text.slice(start, end))) findings.push({ type, part, start, end, confidence });
        }
      });
      const [first] = findings;
      if (first === undefined) return allowed;
      const place = subject.parts[first.part]?.place ?? null;
      const outcome = {
        verdict: action === 'log' ? 'allow' : action,
        reason: reasons[action],
        findings,
        edits: [],
        place,
      } as const;
      return message === undefined ? outcome : { ...outcome, message };
    },
    // A sentence is judged when it is whole.
    open: (text, from) => Math.max(from, lastSentenceStart(text)),
    lookBack: 0,
    judgesPartsAlone: true,
  };
}
