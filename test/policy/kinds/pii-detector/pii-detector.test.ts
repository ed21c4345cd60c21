import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piiDetector } from '../../../../src/policy/kinds/pii-detector.ts';
import { lintKind, runKind, subjectOf } from '../run-kind.ts';
import { applied } from '../apply-edits.ts';

const mail = 'Write to jane.doe@corp.example or +49 30 901820.';

describe('pii-detector', () => {
  it('redacts structured data without settings, in every part and both phases', () => {
    for (const phase of ['input', 'output'] as const) {
      const subject = subjectOf([
        'nothing here',
        { text: mail, role: 'system' },
        { text: '{"card":"4111 1111 1111 1111"}', role: 'assistant', kind: 'tool_call', place: 'tool_calls[0]' },
      ]);
      const outcome = runKind(piiDetector, {}, subject, { phase });
      expect(outcome).toMatchObject({ verdict: 'redact', reason: 'redacted', place: 'messages[1].content' });
      expect(outcome.findings.map(({ type, part }) => [type, part])).toEqual([
        ['email', 1],
        ['phone', 1],
        ['payment_card', 2],
      ]);
      expect(applied(subject, outcome)).toEqual([
        'nothing here',
        'Write to [EMAIL] or [PHONE].',
        '{"card":"[PAYMENT_CARD]"}',
      ]);
    }
  });

  it.each([
    ['block', 'detected'],
    ['escalate', 'escalated'],
  ])('does as action %s says, and changes nothing', (action, reason) => {
    const outcome = runKind(piiDetector, { action }, subjectOf([mail]));
    expect(outcome).toMatchObject({ verdict: action, reason, edits: [] });
    expect(outcome.findings).toHaveLength(2);
    expect(piiDetector.catalogue).toHaveProperty(reason);
    expect(piiDetector.verdicts({ ...(piiDetector.defaults as object), action }, 'input')).toEqual(['allow', action]);
  });

  it('leaves ordinary text alone', () => {
    const text = 'Explain std::vector in C++17, release 10.2.1, in 250 words; 3 + 4 = 7. See https://example.com/a@b.';
    expect(runKind(piiDetector, {}, subjectOf([text]))).toMatchObject({ verdict: 'allow', findings: [], edits: [] });
  });

  it('looks only for the entities asked for', () => {
    const outcome = runKind(piiDetector, { entities: ['phone'] }, subjectOf([mail]));
    expect(outcome.findings.map(({ type }) => type)).toEqual(['phone']);
  });

  it('finds patterns of the user, listed and named', () => {
    const subject = subjectOf(['EMP-123456']);
    const types = (settings: object): string[] =>
      runKind(piiDetector, settings, subject).findings.map(({ type }) => type);
    expect(types({ detect_patterns: ['EMP-\\d{6}'] })).toEqual(['custom']);
    expect(types({ detect_patterns: { employee_id: 'EMP-\\d{6}' } })).toEqual(['custom:employee_id']);
    const outcome = runKind(piiDetector, { detect_patterns: { employee_id: 'EMP-\\d{6}' } }, subject);
    expect(applied(subject, outcome)).toEqual(['[EMPLOYEE_ID]']);
  });

  it('reports patterns that can not be used, where they stand', () => {
    expect(lintKind(piiDetector, { detect_patterns: ['ok', '(', '(a+)+$'] })).toEqual([
      'E005 detect_patterns.1',
      'E006 detect_patterns.2',
    ]);
    expect(lintKind(piiDetector, { detect_patterns: { id: 'x*' } })).toEqual(['E005 detect_patterns.id']);
    expect(lintKind(piiDetector, {})).toEqual([]);
  });

  it('lets through what is excepted, and only that', () => {
    const subject = subjectOf([mail]);
    const outcome = runKind(piiDetector, {}, subject, { excepted: (text) => text === 'jane.doe@corp.example' });
    expect(applied(subject, outcome)).toEqual(['Write to jane.doe@corp.example or [PHONE].']);
    expect(runKind(piiDetector, {}, subject, { excepted: () => true }).verdict).toBe('allow');
  });

  it('finds an overlapping match when the longer one is excepted', () => {
    const subject = subjectOf(['id jane@corp.example-1']);
    const settings = { detect_patterns: ['id jane@corp\\.example-1'] };
    expect(runKind(piiDetector, settings, subject).findings.map(({ type }) => type)).toEqual(['custom']);
    const outcome = runKind(piiDetector, settings, subject, { excepted: (text) => text.startsWith('id') });
    expect(outcome.verdict).toBe('redact');
  });

  it('changes the found characters and no others', () => {
    const filler = fc.string({ unit: fc.constantFrom('a', 'z', ' ', '\ud800', '\udc00', 'é'), maxLength: 20 });
    fc.assert(
      fc.property(fc.array(filler, { minLength: 1, maxLength: 8 }), (fillers) => {
        const text = fillers.join(' <jane.doe@corp.example> ');
        const subject = subjectOf([text]);
        const expected = fillers.join(' <[EMAIL]> ');
        expect(applied(subject, runKind(piiDetector, {}, subject))).toEqual([expected]);
      }),
    );
  });

  it('takes a hundred thousand findings', () => {
    const subject = subjectOf(['jane.doe@corp.example '.repeat(100_000)]);
    expect(runKind(piiDetector, {}, subject).findings).toHaveLength(100_000);
  });
});
