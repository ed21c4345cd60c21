/**
 * Evaluates `code-sanitizer`: looks for harmful program text and for patterns of the user's own.
 */
import { allowed, type Edit, type Finding, type Outcome } from '../decision.ts';
import { compileHazards } from '../detectors/code-hazards.ts';
import { canFollow, compilePatterns, patternLookBack } from '../detectors/custom-patterns.ts';
import { withoutOverlaps } from '../detectors/overlaps.ts';
import { isClearFor, settledUpTo } from '../detectors/settled.ts';
import type { Evaluator, KindTools } from '../kind.ts';
import { actionOf, type CodeSanitizerSettings } from '../kinds/code-sanitizer.ts';

const reasons = { redact: 'redacted', block: 'detected', escalate: 'escalated', log: 'logged' } as const;

/** Compiles the policy. */
export function compile(settings: CodeSanitizerSettings, tools: KindTools): Evaluator {
  const { detect, detect_patterns: patterns, additional_patterns: more, enabled } = settings;
  if (!enabled) return { evaluate: () => allowed, open: (text) => text.length };
  const action = actionOf(settings);
  const searches = [compileHazards(detect), compilePatterns(patterns, 'custom'), compilePatterns(more, 'custom')];
  const followed = searches.filter(canFollow);
  return {
    evaluate(_phase, subject): Outcome {
      const findings: Finding[] = [];
      const edits: Edit[] = [];
      subject.parts.forEach(({ text }, part) => {
        const found = searches.flatMap((search) => search.find(text));
        if (found.length === 0) return;
        const counted = found.filter(({ start, end }) => !tools.excepted(text.slice(start, end)));
        for (const { type, start, end, confidence } of withoutOverlaps(counted)) {
          findings.push({ type, part, start, end, confidence });
          if (action === 'redact') edits.push({ part, start, end, replacement: `[REMOVED:${type}]` });
        }
      });
      const [first] = findings;
      if (first === undefined) return allowed;
      const place = subject.parts[first.part]?.place ?? null;
      return { verdict: action === 'log' ? 'allow' : action, reason: reasons[action], findings, edits, place };
    },
    ...(searches.every(canFollow) && { open: (text: string, from: number) => settledUpTo(text, from, followed) }),
    isClear: (text: string, from: number) => isClearFor(text, from, searches),
    lookBack: Object.keys(patterns).length > 0 || more.length > 0 ? patternLookBack : 0,
    judgesPartsAlone: true,
  };
}
