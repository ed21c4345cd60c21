/**
 * The kind `entity-list-filter`: names that must not pass, given as a list of literal terms. Finds them whatever their
 * case, spacing, width or hidden characters, and refuses the exchange or takes them out.
 */
import type { Edit, Finding, Outcome, Verdict } from '../decision.ts';
import { allowed } from '../decision.ts';
import { lintTerms } from '../detectors/custom-patterns.ts';
import { compileFuzzyTerms } from '../detectors/fuzzy-terms.ts';
import { withoutOverlaps } from '../detectors/overlaps.ts';
import { isClearFor, settledUpTo } from '../detectors/settled.ts';
import { lintTermForms } from '../detectors/term-settings.ts';
import { compileTerms } from '../detectors/terms.ts';
import { defineKind } from '../kind.ts';

/** What `entity-list-filter` can be told. */
export interface EntityListFilterSettings {
  readonly blocked_entities: readonly string[];
  readonly action: 'block' | 'redact' | 'escalate';
  readonly case_sensitive: boolean;
  readonly whole_words: boolean;
  /** What takes a term's place. */
  readonly marker: string;
  readonly fuzzy_matching: boolean;
  /** Edits, from 0 to 8. */
  readonly max_distance: number;
}

const reasons = { block: 'matched', redact: 'redacted', escalate: 'escalated' } as const;

/** The kind, for the registry. */
export const entityListFilter = defineKind<EntityListFilterSettings>({
  name: 'entity-list-filter',
  summary: 'Refuses exchanges that name any of a list of entities, or replaces those names with a marker.',
  phases: ['input', 'output'],
  readsContent: true,
  judgesAnywhere: true,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      blocked_entities: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', minLength: 1, pattern: '\\S' },
        description:
          'The terms to look for, each taken literally. Width, invisible characters and the amount of white space do not matter.',
        examples: [['Project Falcon', 'Acme Corp']],
      },
      action: {
        type: 'string',
        enum: ['block', 'redact', 'escalate'],
        default: 'block',
        description: 'What happens when a term occurs: refuse, replace it with the marker, or hold for escalation.',
      },
      case_sensitive: { type: 'boolean', default: false, description: 'Whether a term must occur in its own case.' },
      whole_words: {
        type: 'boolean',
        default: true,
        description:
          'Whether a term must stand by itself and not within a longer word. Not asked of scripts written without spaces.',
      },
      fuzzy_matching: {
        type: 'boolean',
        default: false,
        description: 'Also find near spellings, whatever their case.',
      },
      max_distance: {
        type: 'integer',
        minimum: 0,
        maximum: 8,
        default: 2,
        description: 'Edits that a near spelling may have; never more than one for each four characters of the term.',
      },
      marker: { type: 'string', default: '[ENTITY]', description: 'What replaces a term when the action is redact.' },
    },
  },
  defaults: {
    blocked_entities: [],
    action: 'block',
    case_sensitive: false,
    whole_words: true,
    marker: '[ENTITY]',
    fuzzy_matching: false,
    max_distance: 2,
  },
  catalogue: {
    matched: 'the text names an entity that must not pass here. Remove the name, or describe it in general terms.',
    redacted: 'names of listed entities were replaced with a marker.',
    escalated: 'the text names an entity that needs a person’s approval. Remove the name, or ask for approval.',
  },
  verdicts: (settings) => ['allow', settings.action],
  missing(settings) {
    if (settings.blocked_entities?.length) return null;
    return {
      message: "'entity-list-filter' has no entities to look for",
      suggestion: "List them in 'blocked_entities'.",
    };
  },
  lint(settings, report) {
    lintTerms(settings.blocked_entities, ['blocked_entities'], settings.case_sensitive === true, report);
    lintTermForms('blocked_entities', settings.blocked_entities, settings.fuzzy_matching === true, report);
    if (settings.marker === undefined || settings.action === 'redact') return;
    report({
      code: 'W002',
      severity: 'warning',
      message: "'marker' has no effect without 'action: redact'",
      path: ['marker'],
      at: 'key',
      suggestion: 'Remove it, or choose action: redact.',
    });
  },
  compile(settings, tools) {
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
    };
  },
});

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
