/**
 * The kind `code-sanitizer`: program text in answers that does harm when somebody runs it as it stands. Takes it out, refuses the
 * answer, or records it. Looks for known shapes; it understands no program.
 */
import { allowed, type Edit, type Finding, type Outcome } from '../decision.ts';
import { compileHazards, hazardCategories } from '../detectors/code-hazards.ts';
import {
  canFollow,
  compilePatterns,
  lintPatterns,
  patternLookBack,
  patternSchema,
  type PatternSettings,
} from '../detectors/custom-patterns.ts';
import { withoutOverlaps } from '../detectors/overlaps.ts';
import { isClearFor, settledUpTo } from '../detectors/settled.ts';
import { defineKind } from '../kind.ts';

/** What `code-sanitizer` can be told. */
export interface CodeSanitizerSettings {
  readonly detect: readonly string[];
  readonly detect_patterns: PatternSettings;
  readonly action: 'redact' | 'block' | 'escalate' | 'log';
}

const reasons = { redact: 'redacted', block: 'detected', escalate: 'escalated', log: 'logged' } as const;

const usual = ['destructive_command', 'remote_execution', 'reverse_shell', 'bidi_control'];

/** The kind, for the registry. */
export const codeSanitizer = defineKind<CodeSanitizerSettings>({
  name: 'code-sanitizer',
  summary: 'Takes program text out of answers that does harm when it is run as it stands, or refuses them.',
  phases: ['output'],
  readsContent: true,
  judgesAnywhere: true,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      detect: {
        type: 'array',
        uniqueItems: true,
        items: { type: 'string', enum: hazardCategories },
        default: usual,
        description: 'What to look for.',
        examples: [['destructive_command', 'script_injection']],
      },
      detect_patterns: {
        anyOf: [
          { type: 'array', items: patternSchema },
          {
            type: 'object',
            propertyNames: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_-]{0,63}$' },
            additionalProperties: patternSchema,
          },
        ],
        default: [],
        description: 'Patterns of your own, as a list or by name; found as custom, or custom:<name>.',
        examples: [{ internal_registry: 'registry\\.corp\\.example/[a-z-]{1,40}' }],
      },
      action: {
        type: 'string',
        enum: ['redact', 'block', 'escalate', 'log'],
        default: 'redact',
        description:
          'What happens with what is found: replace it with a marker, refuse, hold for escalation, or record it.',
      },
    },
  },
  defaults: { detect: usual, detect_patterns: [], action: 'redact' },
  catalogue: {
    redacted: 'program text that does harm when it is run was replaced with markers.',
    detected: 'the answer holds program text that does harm when it is run. Ask for a safer way to the same end.',
    escalated: 'the answer holds program text that does harm when it is run and needs a person’s approval.',
    logged: 'the answer holds program text that does harm when it is run; it was recorded and let through.',
  },
  verdicts: ({ action }) => (action === 'log' ? ['allow'] : ['allow', action]),
  missing: ({ detect, detect_patterns: patterns }) =>
    detect?.length === 0 && !Object.keys(patterns ?? []).length
      ? {
          message: "'code-sanitizer' has nothing to look for",
          suggestion: "List categories in 'detect', or leave it out.",
        }
      : null,
  lint(settings, report) {
    lintPatterns(settings.detect_patterns, report);
  },
  compile({ detect, detect_patterns: patterns, action }, tools) {
    const searches = [compileHazards(detect), compilePatterns(patterns, 'custom')];
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
      lookBack: Object.keys(patterns).length > 0 ? patternLookBack : 0,
    };
  },
});
