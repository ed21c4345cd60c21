/**
 * Evaluates `language-validator`: which stretch of a text is in which language.
 */
import { allowed, type Finding, type Outcome } from '../decision.ts';
import { languageStretches } from '../detectors/language.ts';
import type { Evaluator, KindTools } from '../kind.ts';
import { appliesTo, type LanguageValidatorSettings } from '../kinds/language-validator.ts';
import type { TextKind } from '../subject.ts';

const reasons = { block: 'language_denied', escalate: 'escalated', log: 'logged' } as const;

/** What people and models say; names, schemas and arguments are written in no language. */
const spoken: ReadonlySet<TextKind> = new Set(['content', 'refusal', 'reasoning']);

/** Compiles the policy. */
export function compile(settings: LanguageValidatorSettings, tools: KindTools): Evaluator {
  const some = settings.allowed_languages?.length ? new Set(settings.allowed_languages) : null;
  const none = new Set([...settings.blocked_languages, ...settings.denied_languages]);
  const roles = new Set(settings.roles);
  const { action, min_confidence: sure, min_characters: least } = settings;
  return {
    evaluate(phase, subject): Outcome {
      if (!appliesTo(settings, phase)) return allowed;
      const findings: Finding[] = [];
      subject.parts.forEach(({ text, role, kind }, part) => {
        if (!roles.has(role) || !spoken.has(kind)) return;
        for (const { language, confidence, start, end } of languageStretches(text, least)) {
          const isFine = !none.has(language) && (some === null || some.has(language));
          if (isFine || confidence < sure || tools.excepted(text.slice(start, end))) continue;
          findings.push({ type: `language:${language}`, part, start, end, confidence });
        }
      });
      const [first] = findings;
      if (first === undefined) return allowed;
      const place = subject.parts[first.part]?.place ?? null;
      return { verdict: action === 'log' ? 'allow' : action, reason: reasons[action], findings, edits: [], place };
    },
    judgesPartsAlone: true,
  };
}
