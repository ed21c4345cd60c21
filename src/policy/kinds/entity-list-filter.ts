/**
 * The kind `entity-list-filter`: names that must not pass, given as a list of literal terms. Finds them whatever their
 * case, spacing, width or hidden characters, and refuses the exchange or takes them out.
 */

import { lintTermForms, lintTerms } from '../detectors/term-settings.ts';
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
  follows: () => true,
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
  load: async () => import('../evaluators/entity-list-filter.ts'),
});
