import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedHash } from '../../../../src/gateway/keyed-hash.ts';
import { askNobody } from '../../../../src/policy/ask.ts';
import { hipaaPhiDetector } from '../../../../src/policy/kinds/hipaa-phi-detector.ts';
import { piiDetector } from '../../../../src/policy/kinds/pii-detector.ts';
import { factsOf, lintKind, runKind, subjectOf } from '../run-kind.ts';
import { applied } from '../apply-edits.ts';
import { compileKind } from '../../../support/compile-kind.ts';

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

  const about = 'Anna Lee, NPI 1111240812, MRN 00482133, card 4111 1111 1111 1111 exp 12/27 cvv 123.';
  const typesIn = (settings: object): string[] =>
    runKind(piiDetector, settings, subjectOf([about])).findings.map(({ type }) => type);

  it('looks by default for what can be validated, and for all where that is asked', () => {
    expect(typesIn({})).toEqual(['us_npi', 'payment_card']);
    expect(typesIn({ entities: 'all' })).toEqual(
      expect.arrayContaining([
        'person',
        'us_npi',
        'medical_record_number',
        'payment_card',
        'card_expiry',
        'card_security_code',
      ]),
    );
    expect(typesIn({ entities: ['person'] })).toEqual(['person']);
  });

  it('looks for more in the modes of health care and cards, whatever the entities', () => {
    expect(typesIn({ healthcare_mode: true })).toEqual(['us_npi', 'medical_record_number', 'payment_card']);
    expect(typesIn({ entities: ['email'], pci_mode: true })).toEqual([
      'payment_card',
      'card_expiry',
      'card_security_code',
    ]);
    expect(lintKind(piiDetector, { entities: 'all', healthcare_mode: true, pci_mode: true })).toEqual([
      'W002 healthcare_mode',
      'W002 pci_mode',
    ]);
    expect(lintKind(piiDetector, { entities: ['email'], pci_mode: true })).toEqual([]);
  });

  it('marks by a keyed hash, with the label alone where the key is not there', () => {
    const redaction = { marker_format: 'hash', hash_key_ref: { env: 'KEY' } };
    const subject = subjectOf(['a@example.com, b@example.com and a@example.com']);
    const marked = (key: string | null): string => {
      const settings = { ...(piiDetector.defaults as object), redaction };
      const evaluator = compileKind(piiDetector, settings, {
        excepted: () => false,
        ask: askNobody,
        keyedHash: () => keyedHash(key),
      });
      const outcome = evaluator.evaluate('input', subject, factsOf({}));
      if (outcome instanceof Promise) throw new Error('it answers at once');
      return applied(subject, outcome)[0] ?? '';
    };
    const [first, second] = [marked('0123456789abcdef'), marked('another key of it')];
    expect(first).toMatch(/^(\[EMAIL:[0-9a-f]{12}\]), (?!\1)\[EMAIL:[0-9a-f]{12}\] and \1$/);
    expect(second).not.toBe(first);
    expect(marked(null)).toBe('[EMAIL], [EMAIL] and [EMAIL]');
    expect(marked('too short')).toBe(marked(null));
    expect(piiDetector.missing?.({ redaction: { marker_format: 'hash' } })?.suggestion).toContain('hash_key_ref');
    expect(piiDetector.missing?.({ redaction })).toBeNull();
    expect(lintKind(piiDetector, { redaction: { hash_key_ref: { env: 'KEY' } } })).toEqual([
      'W002 redaction.hash_key_ref',
    ]);
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
    // The names of types, which are no patterns of theirs.
    expect(lintKind(piiDetector, { detect_patterns: ['Email', 'E-?mail', 'ssn'], entities: 'all' })).toEqual([
      'W029 detect_patterns.0',
      'W029 detect_patterns.2',
    ]);
    expect(lintKind(piiDetector, { detect_patterns: { mail: 'email' }, entities: ['phone'] })).toEqual([
      'W029 detect_patterns.mail',
    ]);
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

  it('gives placeholders in requests where values are to come back, and says what they stand for', () => {
    const settings = { redaction: { restore: true, marker_format: 'partial', preserve_length: true } };
    const subject = subjectOf([mail, `[PHONE_1] ${mail}`]);
    const outcome = runKind(piiDetector, settings, subject);
    expect(applied(subject, outcome)).toEqual([
      'Write to [EMAIL_1] or [PHONE_2].',
      '[PHONE_1] Write to [EMAIL_1] or [PHONE_2].',
    ]);
    expect(outcome.restorable?.inTools).toBe(true);
    expect([...(outcome.restorable?.values ?? [])]).toEqual([
      ['[EMAIL_1]', 'jane.doe@corp.example'],
      ['[PHONE_2]', '+49 30 901820'],
    ]);
    const careful = { redaction: { restore: true, restore_in_tools: false } };
    expect(runKind(piiDetector, careful, subject).restorable?.inTools).toBe(false);
  });

  it('hands nothing back where it redacts answers, refuses or is not asked to', () => {
    const redaction = { restore: true };
    const subject = subjectOf([mail]);
    const answer = runKind(piiDetector, { redaction }, subject, { phase: 'output' });
    // Former turns that the provider keeps may hold the same placeholders for other values.
    const remembered = { ...subject, uninspected: [{ type: 'stored_context', place: 'previous_response_id' }] };
    expect(applied(subject, runKind(piiDetector, { redaction }, remembered))).toEqual(['Write to [EMAIL] or [PHONE].']);
    expect(applied(subject, answer)).toEqual(['Write to [EMAIL] or [PHONE].']);
    for (const outcome of [
      answer,
      runKind(piiDetector, { redaction, action: 'block' }, subject),
      runKind(piiDetector, {}, subject),
      runKind(piiDetector, { redaction }, remembered),
    ]) {
      expect(outcome).not.toHaveProperty('restorable');
    }
    const restores = (settings: object): boolean | undefined =>
      piiDetector.restores?.({ ...(piiDetector.defaults as object), ...settings });
    expect([restores({ redaction }), restores({}), restores({ redaction, action: 'block' })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('leaves placeholders of the exchange alone', () => {
    const settings = { detect_patterns: { ticket: '[A-Z]+_\\d+' }, redaction: { restore: true } };
    const facts = { ...factsOf({}), isPlaceholder: (_text: string, start: number, end: number) => end - start === 8 };
    const subject = subjectOf(['[TICKET_1] AB_1']);
    expect(applied(subject, runKind(piiDetector, settings, subject, { phase: 'output', facts }))).toEqual([
      '[TICKET_1] [TICKET]',
    ]);
  });

  it('warns of settings around restore that nothing keeps', () => {
    const restore = true;
    const told: readonly (readonly [object, readonly string[]])[] = [
      [{ redaction: { restore } }, []],
      [{ redaction: { restore, restore_in_tools: false, marker_format: 'partial' } }, []],
      [{ redaction: { restore_in_tools: false } }, ['W002 redaction.restore_in_tools']],
      [{ redaction: { restore: false, restore_in_tools: true } }, ['W002 redaction.restore_in_tools']],
      [{ action: 'block', redaction: { restore } }, ['W002 redaction.restore']],
      [{ phases: ['output'], redaction: { restore } }, ['W002 redaction.restore']],
      [{ phases: ['input'], redaction: { restore } }, []],
      [
        { phases: ['input'], redaction: { restore, marker_format: 'partial', custom_markers: {} } },
        ['W002 redaction.marker_format', 'W002 redaction.custom_markers'],
      ],
      [{ phases: ['input'], redaction: { marker_format: 'partial' } }, []],
    ];
    for (const [settings, codes] of told) expect(lintKind(piiDetector, settings)).toEqual(codes);
  });

  it('warns of markers for what it never finds', () => {
    const markers = { email: '<mail>', emial: '<mail>', employee_id: 'ID', 'custom:employee_id': 'ID' };
    const detect_patterns = { employee_id: 'EMP-\\d{6}' };
    expect(lintKind(piiDetector, { detect_patterns, redaction: { custom_markers: markers } })).toEqual([
      'W002 redaction.custom_markers.emial',
    ]);
    expect(
      lintKind(hipaaPhiDetector, { redaction: { custom_markers: { person: '<name>', persom: '<name>' } } }),
    ).toEqual(['W002 redaction.custom_markers.persom']);
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
