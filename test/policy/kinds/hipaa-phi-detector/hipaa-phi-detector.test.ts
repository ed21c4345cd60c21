import { describe, expect, it } from 'vitest';
import { hipaaPhiDetector } from '../../../../src/policy/kinds/hipaa-phi-detector.ts';
import { compileGrowing, everyLength, heldAt, tokenLengths } from '../../open-law.ts';
import { applied } from '../apply-edits.ts';
import { runKind, subjectOf } from '../run-kind.ts';

const note =
  'Patient: Maria Gonzalez, MRN 00482133, DOB 03/12/1985, phone (415) 555-2671, was prescribed metformin on 03/04/2021 for type 2 diabetes.';

function redacted(text: string, settings: object = {}): string {
  const subject = subjectOf([text]);
  return applied(subject, runKind(hipaaPhiDetector, settings, subject))[0] ?? '';
}

describe('hipaa-phi-detector', () => {
  it('redacts who a patient is, and leaves what is known of the illness', () => {
    const text = redacted(note);
    for (const gone of ['Maria', 'Gonzalez', '00482133', '03/12/1985', '555-2671']) expect(text).not.toContain(gone);
    expect(text).toContain('[MEDICAL_RECORD_NUMBER]');
    expect(text).toContain('was prescribed metformin on 03/04/2021 for type 2 diabetes.');
  });

  it('takes out other dates, places and great ages as well, as the Safe Harbor method has it', () => {
    const strict = { safe_harbor_method: true };
    expect(redacted(note, strict)).not.toContain('03/04/2021');
    const old = 'Pt John Miller, 93 years old, of Springfield, has had dementia since 2015.';
    expect(redacted(old, strict)).not.toContain('93');
    expect(redacted(old, strict)).toContain('2015');
    expect(redacted(old)).toContain('93');
  });

  it.each([
    'Please fax the MRI results to 212-555-0187.',
    'Male with CHF, SSN 536-90-4399.',
    'Phone (415) 555-2671, on clozapine.',
  ])('knows what is done and given: %s', (text) => {
    expect(redacted(text)).not.toBe(text);
  });

  it.each([
    'What are the first-line treatments for type 2 diabetes? Compare metformin 500 mg and insulin.',
    'Explain how Parkinson’s disease and Crohn’s disease are diagnosed, and what symptoms patients have.',
    'Write to Maria Gonzalez at maria@corp.example or (415) 555-2671 about the invoice.',
  ])('leaves alone what is not both: %s', (text) => {
    expect(redacted(text)).toBe(text);
  });

  it('needs no word of health beside a number that only health care has', () => {
    expect(redacted('MRN 00482133')).toBe('MRN [MEDICAL_RECORD_NUMBER]');
    expect(redacted('1EG4-TE5-MK73')).toBe('[US_MBI]');
  });

  it('needs one telling word or two hints nearby', () => {
    const mail = 'jane.doe@corp.example';
    expect(redacted(`${mail}, the doctor said`)).toContain(mail);
    expect(redacted(`${mail}, the doctor saw the patient`)).not.toContain(mail);
    expect(redacted(`${mail} has cancer`)).not.toContain(mail);
    expect(redacted(`${mail} ${'and so on '.repeat(60)} cancer`)).toContain(mail);
  });

  it.each([
    ['block', 'detected'],
    ['escalate', 'escalated'],
  ])('does as action %s says', (action, reason) => {
    const outcome = runKind(hipaaPhiDetector, { action }, subjectOf([note]));
    expect(outcome).toMatchObject({ verdict: action, reason, edits: [], place: 'messages[0].content' });
    expect(hipaaPhiDetector.catalogue).toHaveProperty(reason);
    expect(hipaaPhiDetector.verdicts({ ...(hipaaPhiDetector.defaults as object), action }, 'input')).toEqual([
      'allow',
      action,
    ]);
  });

  it('lets through what is excepted', () => {
    const outcome = runKind(hipaaPhiDetector, {}, subjectOf(['MRN 00482133']), {
      excepted: (text) => text === '00482133',
    });
    expect(outcome.verdict).toBe('allow');
  });

  it.each([{}, { safe_harbor_method: true }])('keeps the law of growing texts with %j', (settings) => {
    const evaluator = compileGrowing(hipaaPhiDetector, settings);
    const texts = [
      note,
      `jane.doe@corp.example ${'and so on '.repeat(50)} has cancer. It rained in Leeds on Tuesday.`,
      'In 2021 the doctor of John Smith wrote to john@corp.example of the patient: diabetes.',
    ];
    for (const text of texts) {
      heldAt(evaluator, text, text.length > 300 ? tokenLengths(text, 7) : everyLength(text));
    }
  });
});
