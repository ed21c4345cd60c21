import { expect, test } from 'vitest';
import { auditLogger } from '../../../../src/policy/kinds/audit-logger.ts';
import { lintKind, runKind, subjectOf } from '../run-kind.ts';

test('allows every exchange in both phases', () => {
  for (const phase of ['input', 'output'] as const) {
    expect(runKind(auditLogger, {}, subjectOf(['anything at all']), { phase })).toMatchObject({
      verdict: 'allow',
      reason: null,
      findings: [],
    });
  }
});

test('warns of every setting that changes nothing, and of no other', () => {
  expect(lintKind(auditLogger, {})).toEqual([]);
  expect(lintKind(auditLogger, { immutable: true, log_all_access: true, hipaa_audit_controls: true })).toEqual([]);
  expect(lintKind(auditLogger, { retention_days: 30, immutable: false, log_all_access: false })).toEqual([
    'W002 retention_days',
    'W002 immutable',
    'W002 log_all_access',
  ]);
});
