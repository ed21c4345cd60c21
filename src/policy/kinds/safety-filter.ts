/**
 * The kind `safety-filter`: texts that ask for harm or do it. Lists of words, and a small linear model that weighs them in each
 * sentence; a first sieve, no judge of what is meant.
 */
import { allowed, type Finding, type Outcome } from '../decision.ts';
import { findHarm, lastSentenceStart } from '../detectors/safety.ts';
import { safetyCategories, type Severity } from '../detectors/safety-terms.ts';
import { defineKind } from '../kind.ts';
import type { Role } from '../subject.ts';

/** What `safety-filter` can be told. */
export interface SafetyFilterSettings {
  readonly mode: 'lenient' | 'standard' | 'strict';
  readonly block_if?: readonly string[];
  readonly severity: Severity;
  readonly action: 'block' | 'escalate' | 'log';
  readonly roles: readonly Role[];
  readonly message?: string;
}

/** The weight, from 0 to 1, from which a sentence counts. Measured: docs/policies.md. */
const thresholds = { lenient: 0.75, standard: 0.5, strict: 0.35 } as const;

const reasons = { block: 'harmful', escalate: 'escalated', log: 'logged' } as const;

const ranks: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2 };

const names = Object.keys(safetyCategories);

/** The kind, for the registry. */
export const safetyFilter = defineKind<SafetyFilterSettings>({
  name: 'safety-filter',
  summary: 'Refuses texts that ask for harm or do it, by words and how they stand together.',
  phases: ['input', 'output'],
  readsContent: true,
  judgesAnywhere: true,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      mode: {
        type: 'string',
        enum: ['lenient', 'standard', 'strict'],
        default: 'standard',
        description: 'How little it takes: strict finds more and refuses more that is harmless.',
      },
      block_if: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', enum: names },
        description: 'The categories that count; all of the severity asked for where left out.',
        examples: [['self_harm', 'weapons']],
      },
      severity: {
        type: 'string',
        enum: ['low', 'medium', 'high'],
        default: 'medium',
        description: 'The least severity of a category that counts, where block_if names none.',
      },
      action: {
        type: 'string',
        enum: ['block', 'escalate', 'log'],
        default: 'block',
        description: 'What happens with what is found: refuse, hold for escalation, or let through and record.',
      },
      roles: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', enum: ['user', 'tool', 'assistant', 'system', 'developer'] },
        default: ['user', 'assistant'],
        description: 'Whose texts are judged.',
      },
      message: { type: 'string', minLength: 1, description: 'What the caller is told instead of the usual sentence.' },
    },
  },
  defaults: { mode: 'standard', severity: 'medium', action: 'block', roles: ['user', 'assistant'] },
  catalogue: {
    harmful:
      'the text looks as if it asked for harm or did it. Rephrase it; if somebody is in danger, turn to people who can help.',
    escalated:
      'the text looks as if it asked for harm and needs a person’s approval. Rephrase it, or ask for approval.',
    logged: 'the text looks as if it asked for harm; it was recorded and let through.',
  },
  verdicts: ({ action }) => (action === 'log' ? ['allow'] : ['allow', action]),
  lint(settings, report) {
    const { block_if: wanted, severity } = settings;
    if (wanted === undefined || severity === undefined) return;
    report({
      code: 'W043',
      severity: 'warning',
      message: "'severity' has no effect beside 'block_if', which names the categories itself",
      path: ['severity'],
      at: 'key',
      suggestion: 'Remove one of the two.',
    });
  },
  compile({ mode, block_if: wanted, severity, action, roles: speakers, message }, tools) {
    const categories = new Set(
      wanted ?? names.filter((name) => ranks[safetyCategories[name]?.severity ?? 'low'] >= ranks[severity]),
    );
    const threshold = thresholds[mode];
    const roles = new Set(speakers);
    return {
      evaluate(_phase, subject): Outcome {
        const findings: Finding[] = [];
        subject.parts.forEach(({ text, role }, part) => {
          if (!roles.has(role)) return;
          for (const { type, start, end, confidence } of findHarm(text, threshold, categories)) {
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
      // A sentence is judged when it is whole.
      open: (text, from) => Math.max(from, lastSentenceStart(text)),
      lookBack: 0,
    };
  },
});
