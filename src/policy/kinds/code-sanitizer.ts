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
  /** Looked for besides `detect_patterns`. */
  readonly additional_patterns: readonly string[];
  readonly action?: Action;
  /** Stands back behind `action`. */
  readonly block_on_match?: boolean;
  readonly enabled: boolean;
}

type Action = 'redact' | 'block' | 'escalate' | 'log';

/** What happens with what is found, of the two places that can say it. */
export function actionOf({
  action,
  block_on_match: isRefused,
}: Pick<CodeSanitizerSettings, 'action' | 'block_on_match'>): Action {
  return action ?? (isRefused === true ? 'block' : 'redact');
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
      additional_patterns: {
        type: 'array',
        items: patternSchema,
        default: [],
        description: 'More patterns of your own, found as custom.',
        examples: [['AKIA[0-9A-Z]{16}']],
      },
      enabled: { type: 'boolean', default: true, description: 'false: answers are not looked at.' },
      block_on_match: {
        type: 'boolean',
        default: false,
        description: 'Another way to write action: true for block, false for redact.',
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
  defaults: { detect: usual, detect_patterns: [], additional_patterns: [], enabled: true },
  catalogue: {
    redacted: 'program text that does harm when it is run was replaced with markers.',
    detected: 'the answer holds program text that does harm when it is run. Ask for a safer way to the same end.',
    escalated: 'the answer holds program text that does harm when it is run and needs a person’s approval.',
    logged: 'the answer holds program text that does harm when it is run; it was recorded and let through.',
  },
  verdicts(settings) {
    const action = actionOf(settings);
    return action === 'log' || !settings.enabled ? ['allow'] : ['allow', action];
  },
  follows: ({ detect_patterns: patterns, additional_patterns: more }) =>
    canFollowPatterns(patterns) && canFollowPatterns(more),
  missing: ({ detect, detect_patterns: patterns, additional_patterns: more }) =>
    detect?.length === 0 && !Object.keys(patterns ?? []).length && !more?.length
      ? {
          message: "'code-sanitizer' has nothing to look for",
          suggestion: "List categories in 'detect', or leave it out.",
        }
      : null,
  lint(settings, report) {
    lintPatterns(settings.detect_patterns, report);
    lintPatterns(settings.additional_patterns, report, { path: ['additional_patterns'] });
    if (settings.action === undefined || settings.block_on_match === undefined) return;
    report({
      code: 'W002',
      severity: 'warning',
      message: "'block_on_match' has no effect beside 'action'",
      path: ['block_on_match'],
      at: 'key',
      suggestion: 'Remove it.',
    });
  },
  load: async () => import('../evaluators/code-sanitizer.ts'),
});
