/**
 * Evaluates `hipaa-phi-detector`: looks for identifiers, for signs of health, and for which of them stand near each other.
 */
import { allowed, type Edit, type Finding, type Outcome } from '../decision.ts';
import type { Match, Search } from '../detector.ts';
import { healthSearch } from '../detectors/health-terms.ts';
import { entitySearches } from '../detectors/index.ts';
import { structuredTypes } from '../detectors/names.ts';
import { Nearby } from '../detectors/nearby.ts';
import { withoutOverlaps } from '../detectors/overlaps.ts';
import { settledUpTo } from '../detectors/settled.ts';
import { taggedLookBack } from '../detectors/tagged.ts';
import { readingOf } from '../detectors/text-reading.ts';
import type { Evaluator, KindTools } from '../kind.ts';
import type { HipaaPhiDetectorSettings } from '../kinds/hipaa-phi-detector.ts';
import { createMarker } from '../redaction.ts';
import type { TextPart } from '../subject.ts';

const reasons = { redact: 'redacted', block: 'detected', escalate: 'escalated' } as const;

/** Identifiers that tell who somebody is: names (A), addresses (B), birth (C), and the numbers of D to M, O and R. */
const telling: readonly string[] = [
  ...structuredTypes,
  'person',
  'street_address',
  'date_of_birth',
  'medical_record_number',
  'health_plan_id',
  'account_number',
  'license_number',
  'vehicle_plate',
  'device_id',
  'passport',
];

/** What the Safe Harbor method takes out besides, where somebody can be told: other dates and places, ages, web addresses. */
const secondary: readonly string[] = ['date', 'location', 'age', 'url'];

const isSecondary = new Set(secondary);

/** Identifiers that only health care has: signs of health themselves. */
const ofHealth = new Set(['medical_record_number', 'health_plan_id', 'us_npi', 'us_dea', 'us_mbi', 'uk_nhs']);

/** Diseases and scales that are called after somebody. */
const eponyms =
  /^(?:addison|alzheimer|apgar|asperger|barr[eé]|barrett|bell|crohn|creutzfeldt|cushing|down|ebola|ewing|foley|gaucher|glasgow|graves|guillain|hashimoto|heimlich|hodgkin|huntington|kaposi|kawasaki|kegel|klinefelter|lyme|marfan|m[eé]ni[eè]re|munchausen|paget|parkinson|pap|pompe|raynaud|reye|sj[oö]gren|tourette|turner|wilms|wilson|zika)(?:['’]?s)?$/i;

/** Characters before and after an identifier in which signs of health, and for secondary ones another identifier, count. */
const near = { before: 1000, after: 500 } as const;

/** Characters of the longest sign, and what shows that it ended. */
const longestSign = 48;

/** What of a text decides. */
interface Reading {
  readonly identifiers: readonly Match[];
  /** Signs of health; looked for when first asked for. */
  readonly signs: () => readonly Match[];
}

/** What is made when first asked for. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Says of identifiers whether they are protected: those that tell somebody, or stand beside one that does, near signs of health. */
function protection({ identifiers, signs }: Reading): (match: Match) => boolean {
  const nearbyOf = (matches: () => readonly Match[]): (() => Nearby) => lazily(() => new Nearby(matches(), near));
  const tells = nearbyOf(() => signs().filter(({ type }) => type === 'health'));
  const hints = nearbyOf(signs);
  const numbers = nearbyOf(() => identifiers.filter(({ type }) => ofHealth.has(type)));
  const primary = nearbyOf(() => identifiers.filter(({ type }) => !isSecondary.has(type)));
  return (match) => {
    // One sign that tells, or two that do not.
    const isOfHealth =
      ofHealth.has(match.type) || tells().count(match) > 0 || hints().count(match) > 1 || numbers().count(match) > 0;
    return isOfHealth && (!isSecondary.has(match.type) || primary().count(match) > 0);
  };
}

/** Matches that can be somebody's: no disease's name, no year alone, no age that many have. */
function isIdentifier({ type, start, end }: Match, text: string): boolean {
  const written = text.slice(start, end);
  if (type === 'person') return !eponyms.test(written);
  if (type === 'date') return !/^(?:18|19|20)\d\d$/.test(written);
  if (type === 'age') return Number(/\d+/.exec(written)?.[0] ?? 0) > 89;
  return true;
}

/** Compiles the policy. */
export function compile(
  { action, safe_harbor_method: isStrict, redaction }: HipaaPhiDetectorSettings,
  tools: KindTools,
): Evaluator {
  const searches = entitySearches(isStrict ? [...telling, ...secondary] : telling);
  const mark = createMarker(redaction, tools);

  // Names and addresses cost most to find, and matter only where something else says that the text is about health.
  const [formed, ...others] = searches;

  /** What is found in a text that is about health, and what says so; null for any other. */
  function readAll(part: TextPart): Reading | null {
    const { text } = part;
    const first = formed?.find(text, 0, readingOf(part)) ?? [];
    const signs = lazily(() => healthSearch().find(text));
    if (!first.some(({ type }) => ofHealth.has(type)) && signs().length === 0) return null;
    return { identifiers: identifiersOf(text, [...first, ...findAll(others, text, 0)]), signs };
  }

  function identifiersOf(text: string, found: readonly Match[]): readonly Match[] {
    return found.filter((match) => isIdentifier(match, text) && !tools.excepted(text.slice(match.start, match.end)));
  }

  return {
    evaluate(_phase, subject): Outcome {
      const findings: Finding[] = [];
      const edits: Edit[] = [];
      for (const [part, read] of subject.parts.entries()) {
        const { text } = read;
        const reading = readAll(read);
        if (reading === null || reading.identifiers.length === 0) continue;
        const isFound = protection(reading);
        for (const { type, start, end, confidence } of withoutOverlaps(reading.identifiers.filter(isFound))) {
          findings.push({ type, part, start, end, confidence });
          if (action !== 'redact') continue;
          edits.push({ part, start, end, replacement: mark(type, text.slice(start, end), confidence) });
        }
      }
      const first = findings[0];
      if (first === undefined) return allowed;
      const place = subject.parts[first.part]?.place ?? null;
      return { verdict: action, reason: reasons[action], findings, edits, place };
    },
    lookBack: near.before + longestSign + taggedLookBack,
    judgesPartsAlone: true,
    open(text, from) {
      let open = settledUpTo(text, from, searches);
      if (open <= from) return from;
      const found = findAll(searches, text, 0);
      const identifiers = identifiersOf(
        text,
        found.filter(({ end }) => end <= open),
      );
      // A word at the very end may still become another.
      const signs = (): readonly Match[] =>
        healthSearch()
          .find(text)
          .filter(({ end }) => end < text.length - 1);
      const isCertain = protection({ identifiers, signs: lazily(signs) });
      const isPending = (match: Match): boolean =>
        match.start >= from && text.length <= match.end + near.after + longestSign && !isCertain(match);
      for (const match of identifiers) if (isPending(match)) open = Math.min(open, match.start);
      for (let before = -1; before !== open;) {
        before = open;
        for (const { start, end } of found) if (start >= from && start < open && end > open) open = start;
      }
      return open;
    },
  };
}

function findAll(searches: readonly Search[], text: string, from: number): readonly Match[] {
  return searches.flatMap((search) => search.find(text, from));
}
