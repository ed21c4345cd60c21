/**
 * Identifiers that have no form of their own and are told by their label: those of the HIPAA list that are no names, dates or numbers
 * with check digits (45 CFR 164.514(b)(2)(i): F health records, I health plans, J accounts, K certificates and licences, L vehicles,
 * M devices), passports, and what PCI DSS 4.0 (3.3) forbids to keep of a card.
 */
import { labelledValue } from './labelled-value.ts';

/** At least three digits, with letters, in groups parted by single hyphens or slashes. */
const code = String.raw`[A-Z]{0,5}[-/]?\d[A-Z0-9]{0,15}(?:[-/][A-Z0-9]{1,12}){0,2}`;

/** Whether it holds as many digits as an identifier does. */
function hasDigits(written: string): boolean {
  return written.replace(/\D/g, '').length >= 4;
}

const labels: Readonly<Record<string, string>> = {
  medical_record_number: String.raw`mrn|m\.r\.n\.|med(?:ical)? ?rec(?:ord)?s?|health record|hospital (?:number|no|id)|patient (?:id|identifier|number|no)|chart (?:id|number|no)|unit record|ehr id|pid\|\d{0,4}\|[^|\n]{0,16}\|`,
  health_plan_id: String.raw`(?:insurance|health ?plan|plan|subscriber|member(?:ship)?|beneficiary|policy|group|payer|medicaid|insurance member) ?(?:id|identifier|number|no|#)|hicn|insurance card`,
  account_number: String.raw`(?:bank |billing |patient |checking |savings |customer |loan )?(?:account|acct)(?: (?:number|no))?|a\/c|routing (?:number|no)|kontonummer`,
  license_number: String.raw`(?:driver'?s?|driving|medical|nursing|professional|state|pharmacy|fishing|pilot)[ -]?(?:licen[cs]e|lic)(?: (?:number|no))?|licen[cs]e (?:number|no|#)|dl ?(?:number|no|#)|certificate (?:number|no|#)|f[üu]hrerschein(?:nummer)?|permis de conduire`,
  vehicle_plate: String.raw`licen[cs]e plates?|number plates?|plate (?:number|no)|vehicle registration|registration plate|kennzeichen|immatriculation`,
  device_id: String.raw`(?:device|implant|pacemaker|equipment|pump|meter|monitor) (?:id|identifier|serial|s\/n)(?: (?:number|no))?|serial (?:number|no|#)|udi|s\/n`,
  passport: String.raw`passports?(?: (?:number|no|#))?|reisepass(?:nummer)?|passeport|pasaporte|passaporto`,
};

/** Health records. */
export const medicalRecordNumber = labelledValue({
  name: 'medical_record_number',
  label: labels['medical_record_number'] ?? '',
  heads: 'mrn|m.r.n|med|health record|hospital|patient|chart|unit record|ehr id|pid',
  value: code,
  valid: hasDigits,
  confidence: 0.9,
});

/** Members and policies of health plans. */
export const healthPlanId = labelledValue({
  name: 'health_plan_id',
  label: labels['health_plan_id'] ?? '',
  heads: 'insurance|health|plan|subscriber|member|beneficiary|policy|group|payer|medicaid|hicn',
  value: code,
  valid: hasDigits,
  confidence: 0.85,
});

/** Accounts with banks and others. */
export const accountNumber = labelledValue({
  name: 'account_number',
  label: labels['account_number'] ?? '',
  heads: 'bank|billing|patient|checking|savings|customer|loan|account|acct|a/c|routing|kontonummer',
  value: String.raw`[A-Z]{0,4}\d[\dA-Z]{0,5}(?:[- ]?\d{2,8}){0,4}`,
  valid: (written) => written.replace(/\D/g, '').length >= 5,
  confidence: 0.8,
});

/** Licences and certificates. */
export const licenseNumber = labelledValue({
  name: 'license_number',
  label: labels['license_number'] ?? '',
  heads:
    'driver|driving|medical|nursing|professional|state|pharmacy|fishing|pilot|licen|dl|certificate|führerschein|fuhrerschein|permis',
  value: code,
  valid: hasDigits,
  confidence: 0.85,
});

/** Plates of vehicles. */
export const vehiclePlate = labelledValue({
  name: 'vehicle_plate',
  label: labels['vehicle_plate'] ?? '',
  heads: 'licen|number plate|plate|vehicle|registration|kennzeichen|immatriculation',
  value: '(?=[A-Z0-9 -]{0,6}\\d)(?=[A-Z0-9 -]{0,6}[A-Z])[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,4}){1,2}',
  valid: (written) => written.length >= 5 && written === written.toUpperCase(),
  confidence: 0.8,
});

/** Devices and their serial numbers. */
export const deviceId = labelledValue({
  name: 'device_id',
  label: labels['device_id'] ?? '',
  heads: 'device|implant|pacemaker|equipment|pump|meter|monitor|serial|udi|s/n',
  value: code,
  valid: hasDigits,
  confidence: 0.8,
});

/** Passports (ICAO 9303: up to nine letters and digits). */
export const passport = labelledValue({
  name: 'passport',
  label: labels['passport'] ?? '',
  heads: 'passport|reisepass|passeport|pasaporte|passaporto',
  value: '[A-Z]{0,3}\\d[A-Z0-9]{4,8}',
  valid: (written) => written.replace(/\D/g, '').length >= 5,
  confidence: 0.85,
});

/** Card verification values (PCI DSS: CAV2, CVC2, CVV2, CID). */
export const cardSecurityCode = labelledValue({
  name: 'card_security_code',
  label: String.raw`cvv2?|cvc2?|cav2?|cid|card (?:verification|security) (?:code|value|number)|security code`,
  heads: 'cvv|cvc|cav|cid|card|security code',
  value: String.raw`\d{3,4}`,
  confidence: 0.9,
});

/** Expiry dates of cards. */
export const cardExpiry = labelledValue({
  name: 'card_expiry',
  label: String.raw`exp(?:ir(?:y|es|ation))?\.?(?: date)?|valid (?:thru|through|until)|good thru`,
  heads: 'exp|valid|good thru',
  value: String.raw`(?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?[2-4]\d`,
  confidence: 0.85,
});
