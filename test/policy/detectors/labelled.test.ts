import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelledDetectors } from '../../../src/policy/detectors/index.ts';
import { findTexts } from './find-texts.ts';

/** By type: text → what is found in it. */
const cases: Readonly<Record<string, readonly (readonly [text: string, ...found: string[]])[]>> = {
  date_of_birth: [
    ['DOB: 03/12/1985', '03/12/1985'],
    ['date of birth is 1985-03-12.', '1985-03-12'],
    ['she was born on March 12th, 1985 in Leeds', 'March 12th, 1985'],
    ['geboren am 12. März 1985', '12. März 1985'],
    ['née le 12 mars 1985', '12 mars 1985'],
    ['{"dob":"1985-03-12"}', '1985-03-12'],
    ['born 12.3.85', '12.3.85'],
    ['due on 03/12/1985, born to run, DOB: 41/41/1985, a newborn 03/12/1985'],
  ],
  medical_record_number: [
    ['MRN: 00123456', '00123456'],
    ['medical record number 174796204 came', '174796204'],
    ['patient ID #AB-48213', 'AB-48213'],
    ['PID|1||303635566^^^HOSP^MR', '303635566'],
    ['MRN: unknown, the record 12345678, mrn 12'],
  ],
  health_plan_id: [
    ['Insurance member ID: XQH054723313;', 'XQH054723313'],
    ['policy no. 884-221-09', '884-221-09'],
    ['policy 12, members 12345'],
  ],
  account_number: [
    ['account number 12345678', '12345678'],
    ['acct #: 000123-456789', '000123-456789'],
    ['account 42, 12345678'],
  ],
  license_number: [
    ["driver's license D123-4567-8901", 'D123-4567-8901'],
    ['DL no. B1234567', 'B1234567'],
    ['licensed in 2004, license MIT'],
  ],
  vehicle_plate: [
    ['license plate 7ABC123', '7ABC123'],
    ['Kennzeichen: B AB 1234', 'B AB 1234'],
    ['license plate lost, plate 12'],
  ],
  device_id: [
    ['serial number SN-48213377', 'SN-48213377'],
    ['pacemaker serial no 48213377', '48213377'],
    ['serial port 1, device 48213377'],
  ],
  passport: [
    ['passport no. C01X00T47, and 533380006', 'C01X00T47'],
    ['Reisepass: C01X0006H', 'C01X0006H'],
    ['passport photos, 533380006'],
  ],
  card_security_code: [['cvv 123', '123'], ['security code: 4321', '4321'], ['cvv 12345, code 123']],
  card_expiry: [['exp 12/27', '12/27'], ['valid thru 01/2029', '01/2029'], ['exp 13/27, 12/27, expires tomorrow']],
  url: [
    ['see https://www.example.org/a?b=c#d.', 'https://www.example.org/a?b=c#d'],
    ['(http://example.org/x_(y)) or www.example.net,', 'http://example.org/x_(y)', 'www.example.net'],
    ['http://, https://localhost, xhttp://example.org'],
  ],
};

describe.each(labelledDetectors)('the detector $name', (detector) => {
  it.each(cases[detector.name] ?? [])('reads %j', (text, ...found) => {
    expect(findTexts(detector, text)).toEqual(found);
  });

  it('has cases of both sorts', () => {
    const lines = cases[detector.name] ?? [];
    expect(lines.some(([, ...found]) => found.length > 0)).toBe(true);
    expect(lines.some(([, ...found]) => found.length === 0)).toBe(true);
  });

  it('finds the same from a place that nothing lies across', () => {
    const pieces = (cases[detector.name] ?? []).map(([text]) => text);
    const text = fc.array(fc.constantFrom(...pieces, ' ', 'and so on '), { maxLength: 6 });
    fc.assert(
      fc.property(text, fc.nat(), (parts, at) => {
        const whole = parts.join(' ');
        const from = at % (whole.length + 1);
        const all = detector.find(whole);
        if (all.some(({ start, end }) => start < from && end > from)) return;
        expect(detector.find(whole, from)).toEqual(all.filter(({ start }) => start >= from));
      }),
    );
  });
});
