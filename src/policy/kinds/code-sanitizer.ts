/**
 * The kind `code-sanitizer`: program text in answers that does harm when somebody runs it as it stands. Takes it out, refuses the
 * answer, or records it. Looks for known shapes; it understands no program.
 */
import { hazardCategories, type HazardCategory } from '../detectors/names.ts';
import { canFollowPatterns, lintPatterns, patternSchema, type PatternSettings } from '../detectors/pattern-settings.ts';
import { defineKind } from '../kind.ts';

/** What `code-sanitizer` can be told. */
export interface CodeSanitizerSettings {
  readonly detect: readonly HazardCategory[];
  readonly detect_patterns: PatternSettings;
  readonly action: 'redact' | 'block' | 'escalate' | 'log';
}

const usual: readonly HazardCategory[] = ['destructive_command', 'remote_execution', 'reverse_shell', 'bidi_control'];

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
  follows: ({ detect_patterns: patterns }) => canFollowPatterns(patterns),
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
  load: async () => import('../evaluators/code-sanitizer.ts'),
});
