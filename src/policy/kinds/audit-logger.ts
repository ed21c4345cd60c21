/**
 * The kind `audit-logger`: states in the chain that the exchange is recorded. It decides nothing and withholds nothing;
 * the gateway writes one event for every exchange whether or not this kind stands in the chain.
 */
import { defineKind } from '../kind.ts';

/** What `audit-logger` can be told. All of it is accepted for configs written for Keeptrusts. */
export interface AuditLoggerSettings {
  /** Days; retention is done by the section `events`. */
  readonly retention_days?: number;
  readonly immutable: boolean;
  readonly log_all_access: boolean;
  readonly hipaa_audit_controls: boolean;
}

/**
 * The kind, for the registry. Its lint warns (W002) about every value that would change nothing, so that nobody
 * relies on it: a retention period, and any attempt to switch the append-only log off.
 */
export const auditLogger = defineKind<AuditLoggerSettings>({
  name: 'audit-logger',
  summary: 'Marks that every exchange is recorded in the append-only event log; it never refuses or changes anything.',
  phases: ['input', 'output'],
  readsContent: false,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      retention_days: {
        type: 'integer',
        minimum: 1,
        description:
          'How many days events are meant to be kept. Has no effect here: events.retention says how long they are.',
        examples: [365],
      },
      immutable: {
        type: 'boolean',
        default: true,
        description: 'Whether events are append-only. They always are; false changes nothing.',
      },
      log_all_access: {
        type: 'boolean',
        default: true,
        description:
          'Whether allowed exchanges are recorded as well as refused ones. They always are; false changes nothing.',
      },
      hipaa_audit_controls: {
        type: 'boolean',
        default: false,
        description:
          'Whether events say when, by whom and which types of data (45 CFR 164.312(b)). They always do, as far as keys tell who calls.',
      },
    },
  },
  defaults: { immutable: true, log_all_access: true, hipaa_audit_controls: false },
  catalogue: {},
  verdicts: () => ['allow'],
  follows: () => true,
  lint(settings, report) {
    if (settings.retention_days !== undefined) {
      report({
        code: 'W002',
        severity: 'warning',
        message: "'retention_days' has no effect here",
        path: ['retention_days'],
        at: 'key',
        suggestion: `Write events: {retention: {max_age: ${settings.retention_days}d}} in its place.`,
      });
    }
    for (const key of ['immutable', 'log_all_access'] as const) {
      if (settings[key] !== false) continue;
      report({
        code: 'W002',
        severity: 'warning',
        message: `'${key}: false' has no effect`,
        path: [key],
        suggestion: 'Every exchange is recorded and no event is ever rewritten; delete this line.',
      });
    }
  },
  load: async () => import('../evaluators/audit-logger.ts'),
});
