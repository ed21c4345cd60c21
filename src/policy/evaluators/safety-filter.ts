/**
 * Evaluates `safety-filter`: weighs the sentences of those who are judged.
 */
import { allowed, type Finding, type Outcome } from '../decision.ts';
import type { Match, Search } from '../detector.ts';
import { isWholeTerm } from '../detectors/context.ts';
import { compileFuzzyTerms } from '../detectors/fuzzy-terms.ts';
import { harmCategories, safetyIndustries, type HarmCategory, type Severity } from '../detectors/names.ts';
import { categoriesOf, phrasesOf } from '../detectors/safety-industries.ts';
import { modeScores } from '../detectors/safety-model.ts';
import { findHarm, lastSentenceStart } from '../detectors/safety.ts';
import { settledUpTo } from '../detectors/settled.ts';
import { compileTerms } from '../detectors/terms.ts';
import type { Evaluator, KindTools } from '../kind.ts';
import type { SafetyFilterSettings } from '../kinds/safety-filter.ts';

/** The weight, from 0 to 1, from which a sentence counts. Measured: docs/quality.md. */
const [lenient, standard, strict] = modeScores;
const thresholds = { lenient, standard, strict } as const;

const reasons = { block: 'harmful', escalate: 'escalated', log: 'logged' } as const;

const names = Object.keys(harmCategories) as HarmCategory[];

const ranks: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2 };

/** The age from which nobody counts as young. */
const grownUp = 18;

/** Compiles the policy. */
export function compile(settings: SafetyFilterSettings, tools: KindTools): Evaluator {
  const { mode, action, message } = settings;
  const industry = safetyIndustries.find((one) => one === mode) ?? null;
  const isForYoung = settings.max_age > 0 && settings.max_age < grownUp;
  const categories = categoriesFor(settings, industry, isForYoung);
  const threshold = isForYoung ? thresholds.strict : thresholdOf(mode);
  const searches = phraseSearches(settings, industry);
  const phrasesIn = (text: string, from: number): readonly Match[] =>
    searches.flatMap((search) => search.find(text, from));
  const roles = new Set(settings.roles);
  return {
    evaluate(_phase, subject): Outcome {
      const findings: Finding[] = [];
      subject.parts.forEach(({ text, role }, part) => {
        if (!roles.has(role)) return;
        const found = [...findHarm(text, threshold, categories), ...phrasesIn(text, 0)];
        for (const { type, start, end, confidence } of found) {
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
    open(text, from) {
      // A sentence is judged when it is whole, and a phrase may go on where one ends.
      const last = Math.max(from, lastSentenceStart(text));
      if (searches.length === 0) return last;
      return clearBefore(text, from, Math.min(last, settledUpTo(text, from, searches)), phrasesIn(text, from));
    },
    lookBack: 0,
    judgesPartsAlone: true,
  };
}

/** The last beginning of a sentence, at `open` or before it and not before `from`, across which no phrase lies. */
function clearBefore(text: string, from: number, open: number, phrases: readonly Match[]): number {
  let index = open;
  for (let before = -1; before !== index && index > from;) {
    before = index;
    for (const { start, end } of phrases) if (start < index && end > index) index = start;
    index = from + lastSentenceStart(text.slice(from, index + 1));
  }
  return index;
}

/** The weight from which a sentence counts in a mode: an industry's is the usual one, but where pupils read. */
function thresholdOf(mode: SafetyFilterSettings['mode']): number {
  if (mode === 'education') return thresholds.strict;
  return mode in thresholds ? thresholds[mode as keyof typeof thresholds] : thresholds.standard;
}

/** The categories that count. */
function categoriesFor(
  { block_if: wanted = [], severity }: SafetyFilterSettings,
  industry: (typeof safetyIndustries)[number] | null,
  isForYoung: boolean,
): ReadonlySet<string> {
  const named = wanted.filter((one) => names.some((name) => name === one));
  if (named.length > 0) return new Set(named);
  const least = isForYoung ? ranks.low : ranks[severity];
  const grave = names.filter((name) => ranks[harmCategories[name]] >= least);
  return new Set<string>([...grave, ...(industry === null ? [] : categoriesOf[industry])]);
}

/** Searches for the operator's phrases and for those of an industry. */
function phraseSearches(
  { block_if: wanted = [], fuzzy_matching: isFuzzy, max_distance: most }: SafetyFilterSettings,
  industry: (typeof safetyIndustries)[number] | null,
): readonly Search[] {
  const own = wanted.filter((one) => !names.some((name) => name === one));
  const lists = [
    { type: 'safety:custom', phrases: own },
    ...(industry === null ? [] : [{ type: `safety:${industry}`, phrases: phrasesOf(industry) }]),
  ].filter(({ phrases }) => phrases.length > 0);
  const exact = lists.map(({ type, phrases }) =>
    compileTerms(phrases, { type, caseSensitive: false, standsAlone: isWholeTerm }),
  );
  if (!isFuzzy || most === 0) return exact;
  return [...exact, ...lists.map(({ type, phrases }) => compileFuzzyTerms(phrases, most, type))];
}
