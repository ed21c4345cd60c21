/**
 * Evaluates `pii-detector`: looks for the types that are asked for, and marks what it finds.
 */
import { allowed, type Edit, type Finding, type Outcome } from '../decision.ts';
import type { Match } from '../detector.ts';
import { canFollow, compilePatterns, patternLookBack, type PatternSearch } from '../detectors/custom-patterns.ts';
import { cardTypes, entitySearches, healthcareTypes } from '../detectors/index.ts';
import { entityTypes, structuredTypes, taggedTypes } from '../detectors/names.ts';
import { withoutOverlaps } from '../detectors/overlaps.ts';
import { isClearFor, settledUpTo } from '../detectors/settled.ts';
import { taggedLookBack } from '../detectors/tagged.ts';
import { readingOf, type ReadSearch } from '../detectors/text-reading.ts';
import type { Evaluator, KindTools } from '../kind.ts';
import type { PiiDetectorSettings } from '../kinds/pii-detector.ts';
import { createMarker } from '../redaction.ts';
import { isSelfContained, Placeholders } from '../restore.ts';
import type { TextPart } from '../subject.ts';

/** The types that settings ask for. */
function typesOf({ entities, healthcare_mode: healthcare, pci_mode: pci }: PiiDetectorSettings): readonly string[] {
  const types = entities === 'structured' ? structuredTypes : entities === 'all' ? entityTypes : entities;
  const more = [
    ...(healthcare ? [...healthcareTypes, 'us_npi', 'us_dea', 'us_mbi'] : []),
    ...(pci ? ['payment_card', ...cardTypes] : []),
  ];
  return [...new Set([...types, ...more])];
}

const reasons = { redact: 'redacted', block: 'detected', escalate: 'escalated' } as const;

/** Compiles the policy. */
export function compile(settings: PiiDetectorSettings, tools: KindTools): Evaluator {
  const { action, redaction } = settings;
  const { restore = false, restore_in_tools: inTools = true } = redaction;
  const types = typesOf(settings);
  const searches = entitySearches(types);
  const isTagged = taggedTypes.some((type) => types.includes(type));
  const custom = compilePatterns(settings.detect_patterns, 'custom');
  const all = [...searches, custom];
  const followed = canFollow(custom) ? [...searches, custom] : null;
  const mark = createMarker(redaction, tools);
  return {
    evaluate(phase, subject, facts): Outcome {
      let findings: Finding[] | null = null;
      let placeholders: Placeholders | null = null;
      const gives = restore && phase === 'input' && isSelfContained(subject);
      const edits: Edit[] = [];
      for (let part = 0; part < subject.parts.length; part++) {
        const read = subject.parts[part] as TextPart;
        const { text } = read;
        const found = findAll(searches, custom, read);
        if (found.length === 0) continue;
        // What an exception lets through must not hide a match that overlaps it.
        const counted = found.filter(
          ({ start, end }) => !tools.excepted(text.slice(start, end)) && !facts.isPlaceholder?.(text, start, end),
        );
        for (const { type, start, end, confidence } of withoutOverlaps(counted)) {
          (findings ??= []).push({ type, part, start, end, confidence });
          if (action !== 'redact') continue;
          const value = text.slice(start, end);
          if (gives) placeholders ??= new Placeholders(subject.parts);
          const replacement = placeholders?.of(type, value) ?? mark(type, value, confidence);
          edits.push({ part, start, end, replacement });
        }
      }
      const first = findings?.[0];
      if (!findings || !first) return allowed;
      const place = subject.parts[first.part]?.place ?? null;
      const outcome = { verdict: action, reason: reasons[action], findings, edits, place };
      return placeholders === null ? outcome : { ...outcome, restorable: { values: placeholders.values, inTools } };
    },
    lookBack: Object.keys(settings.detect_patterns).length > 0 ? patternLookBack : isTagged ? taggedLookBack : 0,
    // A placeholder must not be one that stands in any other text of the call.
    judgesPartsAlone: !restore,
    ...(followed && { open: (text: string, from: number) => settledUpTo(text, from, followed) }),
    ...(!isTagged && { isClear: (text: string, from: number) => isClearFor(text, from, all) }),
  };
}

function findAll(searches: readonly ReadSearch[], custom: PatternSearch, part: TextPart): readonly Match[] {
  const { text } = part;
  let found = custom.find(text);
  for (const search of searches) {
    const more = search.find(text, 0, readingOf(part));
    if (more.length > 0) found = found.length > 0 ? [...found, ...more] : more;
  }
  return found;
}
