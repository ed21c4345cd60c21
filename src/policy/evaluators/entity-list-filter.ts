/**
 * Evaluates `entity-list-filter`: looks for the terms of a list, and which of those found stand by themselves.
 */
import { allowed, type Edit, type Finding, type Outcome, type Verdict } from '../decision.ts';
import { compileFuzzyTerms } from '../detectors/fuzzy-terms.ts';
import { withoutOverlaps } from '../detectors/overlaps.ts';
import { isClearFor, settledUpTo } from '../detectors/settled.ts';
import { compileTerms } from '../detectors/terms.ts';
import type { Evaluator, KindTools } from '../kind.ts';
import type { EntityListFilterSettings } from '../kinds/entity-list-filter.ts';

const reasons = { block: 'matched', redact: 'redacted', escalate: 'escalated' } as const;

/** Compiles the policy. */
export function compile(settings: EntityListFilterSettings, tools: KindTools): Evaluator {
  const search = compileTerms(settings.blocked_entities, {
    type: 'entity',
    caseSensitive: settings.case_sensitive,
    standsAlone: settings.whole_words ? standsAlone : () => true,
  });
  const isFuzzy = settings.fuzzy_matching && settings.max_distance > 0;
  const near = isFuzzy ? compileFuzzyTerms(settings.blocked_entities, settings.max_distance, 'entity') : null;
  const searches = near === null ? [search] : [search, near];
  const verdict: Verdict = settings.action;
  return {
    evaluate(_phase, subject): Outcome {
      const findings: Finding[] = [];
      for (const [part, { text }] of subject.parts.entries()) {
        if (near !== null) {
          const found = searches.flatMap((one) => one.find(text));
          const counted = found.filter(({ start, end }) => !tools.excepted(text.slice(start, end)));
          for (const match of withoutOverlaps(counted)) findings.push({ ...match, part });
          continue;
        }
        const first = findings.length;
        for (const match of search.find(text)) {
          if (tools.excepted(text.slice(match.start, match.end))) continue;
          // Ends only grow, so a term found earlier lies within this one exactly when it starts no earlier.
          while (findings.length > first && (findings.at(-1) as Finding).start >= match.start) findings.pop();
          if (findings.length > first && (findings.at(-1) as Finding).end === match.end) continue;
          findings.push({ ...match, part });
        }
      }
      const decisive = findings[0];
      if (decisive === undefined) return allowed;
      const edits: Edit[] =
        verdict === 'redact'
          ? findings.map(({ part, start, end }) => ({ part, start, end, replacement: settings.marker }))
          : [];
      const place = subject.parts[decisive.part]?.place ?? null;
      return { verdict, reason: reasons[settings.action], findings, edits, place };
    },
    open: (text, from) => settledUpTo(text, from, searches),
    isClear: (text, from) => isClearFor(text, from, searches),
    judgesPartsAlone: true,
  };
}

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;

/** Scripts whose words are not set apart by spaces. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !joined(characterBefore(text, start), characterAt(text, start)) &&
    !joined(characterBefore(text, end), characterAt(text, end))
  );
}

/** Whether two neighbouring characters belong to one word. */
function joined(left: string, right: string): boolean {
  return wordCharacter.test(left) && wordCharacter.test(right) && !unspaced.test(left) && !unspaced.test(right);
}

function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, index: number): string {
  const low = text.charCodeAt(index - 1);
  if (index >= 2 && low >= 0xdc00 && low <= 0xdfff) {
    const pair = text.slice(index - 2, index);
    if (/^[\ud800-\udbff]/.test(pair)) return pair;
  }
  return text.slice(Math.max(0, index - 1), index);
}
