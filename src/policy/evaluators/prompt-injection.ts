/**
 * Evaluates `prompt-injection`: scores the texts of the roles that are judged.
 */
import { allowed, type Finding, type Outcome } from '../decision.ts';
import type { Match } from '../detector.ts';
import { createInjectionScorer, type InjectionScorer } from '../detectors/injection-scorer.ts';
import { readingOf } from '../detectors/text-reading.ts';
import { compileUserPattern, findUserPattern } from '../detectors/user-pattern.ts';
import type { Evaluator, KindTools } from '../kind.ts';
import { actionOf, thresholdOf, type PromptInjectionSettings } from '../kinds/prompt-injection.ts';
import type { TextPart } from '../subject.ts';

/**
 * The score from which a text is an attack. Set on labelled texts: at `medium` fewer than one harmless prompt in a
 * hundred is taken for an attack.
 */
const thresholds = { low: 0.85, medium: 0.6, high: 0.45 } as const;

/** Compiles the policy. */
export function compile(settings: PromptInjectionSettings, tools: KindTools): Evaluator {
  const { decode_base64, normalize_unicode, detect_homoglyphs } = settings.encoding;
  const { enforce = true, enforce_delimiters = enforce, reject_fake_boundaries = enforce } = settings.boundaries;
  let scorer: InjectionScorer | null = null;
  const ready = (): InjectionScorer =>
    (scorer ??= createInjectionScorer({
      boundaries: reject_fake_boundaries,
      delimiters: enforce_delimiters,
      decode: decode_base64 ?? true,
      normalizeUnicode: normalize_unicode ?? true,
      lookAlikes: detect_homoglyphs ?? true,
      model: true,
    }));
  const patterns = [...(settings.attack_patterns ?? []), ...(settings.detection?.attack_patterns ?? [])];
  const own = patterns.length === 0 ? null : compilePatterns(patterns);
  const threshold = thresholdOf(settings) ?? thresholds[settings.strictness];
  const roles = new Set(settings.roles);
  const action = actionOf(settings);
  const { message } = settings.response;

  const judge = (part: TextPart): readonly Match[] => {
    const { text } = part;
    const excepted = ({ start, end }: Match): boolean => tools.excepted(text.slice(start, end));
    const mine = own === null ? none : own(text).filter((match) => !excepted(match));
    const judged = ready()(text, part.role === 'tool', excepted, readingOf(part));
    // Something must have been seen, also where the threshold is 0.
    const attack = mine.length > 0 || (judged.matches.length > 0 && judged.score >= threshold);
    return attack ? [...mine, ...judged.matches] : [];
  };

  return {
    evaluate(_phase, subject): Outcome {
      let findings: Finding[] | null = null;
      for (let index = 0; index < subject.parts.length; index++) {
        const part = subject.parts[index] as TextPart;
        if (!roles.has(part.role)) continue;
        if (settings.scope === 'last_turn' && part.turn >= 0 && part.turn !== subject.lastTurn) continue;
        for (const match of judge(part)) (findings ??= []).push({ ...match, part: index });
      }
      const decisive = findings?.[0];
      if (!findings || !decisive) return allowed;
      const place = subject.parts[decisive.part]?.place ?? null;
      const seen = { findings, edits: [], place };
      if (action === 'log') return { verdict: 'allow', reason: 'logged', ...seen };
      const reason = action === 'block' ? 'detected' : 'escalated';
      return { verdict: action, reason, ...seen, ...(message === undefined ? {} : { message }) };
    },
    prepare: () => void ready(),
    // A text of an earlier turn would pass for one in which nothing was found.
    judgesPartsAlone: settings.scope !== 'last_turn',
  };
}

const none: readonly Match[] = [];

/** Matches of an operator's own patterns. One that lint refuses never gets here in a running gateway. */
function compilePatterns(sources: readonly string[]): (text: string) => readonly Match[] {
  const compiled = sources.map((source) => {
    const result = compileUserPattern(source, false);
    if (!result.ok) throw new Error(`attack pattern ${result.reason}`);
    return result;
  });
  return (text) =>
    compiled.flatMap((pattern) =>
      findUserPattern(pattern, text).map(({ start, end }) => ({ type: 'attack_pattern', start, end, confidence: 1 })),
    );
}
