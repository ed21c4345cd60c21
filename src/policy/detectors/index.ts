/**
 * The detectors of personal data: structured, which can be validated by its form or a check digit; labelled, which a word before it
 * tells; and what the tagger finds. A new one is a file here and a line in a list. Order settles ties: the more telling type
 * stands first.
 */
import type { Detector, Match } from '../detector.ts';
import { auTfn } from './au-tfn.ts';
import { beNationalNumber } from './be-national-number.ts';
import { brCpf } from './br-cpf.ts';
import { caSin } from './ca-sin.ts';
import { chAhv } from './ch-ahv.ts';
import { cnResidentId } from './cn-resident-id.ts';
import { isDigitAt } from './context.ts';
import { cryptoAddress } from './crypto-address.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { deTaxId } from './de-tax-id.ts';
import { DigitGroups } from './digit-groups.ts';
import { email } from './email.ts';
import { esNationalId } from './es-national-id.ts';
import { fiHetu } from './fi-hetu.ts';
import { frNir } from './fr-nir.ts';
import { iban } from './iban.ts';
import { imei } from './imei.ts';
import { inAadhaar } from './in-aadhaar.ts';
import { ipAddress } from './ip-address.ts';
import { itTaxCode } from './it-tax-code.ts';
import {
  accountNumber,
  cardExpiry,
  cardSecurityCode,
  deviceId,
  healthPlanId,
  licenseNumber,
  medicalRecordNumber,
  passport,
  vehiclePlate,
} from './labelled-identifiers.ts';
import { labelsIn } from './labelled-value.ts';
import { macAddress } from './mac-address.ts';
import { taggedTypes } from './names.ts';
import { nlBsn } from './nl-bsn.ts';
import { paymentCard } from './payment-card.ts';
import { phone } from './phone.ts';
import { plPesel } from './pl-pesel.ts';
import { ptNif } from './pt-nif.ts';
import { sePersonnummer } from './se-personnummer.ts';
import { taggedSearch } from './tagged.ts';
import { readText, type ReadSearch, type TextReading } from './text-reading.ts';
import type { GatedDetector, TextScan } from './text-scan.ts';
import { ukNhs } from './uk-nhs.ts';
import { ukNino } from './uk-nino.ts';
import { url } from './url.ts';
import { usDea } from './us-dea.ts';
import { usItin } from './us-itin.ts';
import { usMbi } from './us-mbi.ts';
import { usNpi } from './us-npi.ts';
import { usSsn } from './us-ssn.ts';
import { vehicleId } from './vehicle-id.ts';

/** Every detector of structured personal data. */
export const structuredDetectors: readonly GatedDetector[] = [
  email,
  paymentCard,
  iban,
  usSsn,
  usItin,
  ukNhs,
  ukNino,
  deTaxId,
  frNir,
  esNationalId,
  itTaxCode,
  nlBsn,
  inAadhaar,
  brCpf,
  caSin,
  plPesel,
  sePersonnummer,
  beNationalNumber,
  ptNif,
  chAhv,
  fiHetu,
  auTfn,
  cnResidentId,
  usNpi,
  usDea,
  usMbi,
  vehicleId,
  imei,
  cryptoAddress,
  ipAddress,
  macAddress,
  phone,
];

/** Every detector of what its label tells, and of web addresses: looked for where all types, or theirs, are asked for. */
export const labelledDetectors: readonly GatedDetector[] = [
  dateOfBirth,
  medicalRecordNumber,
  healthPlanId,
  accountNumber,
  licenseNumber,
  vehiclePlate,
  deviceId,
  passport,
  cardSecurityCode,
  cardExpiry,
  url,
];

/** Types of the identifiers that health care has besides those that are always looked for. */
export const healthcareTypes: readonly string[] = [
  'date_of_birth',
  'medical_record_number',
  'health_plan_id',
  'account_number',
  'license_number',
  'device_id',
];

/** Types of what may not be kept of a payment card besides its number. */
export const cardTypes: readonly string[] = ['card_security_code', 'card_expiry'];

/** What the detectors find in a text from an index on, unsettled and in no order; shared and empty where the scan rules all out. */
export function findStructured(text: string, detectors: readonly GatedDetector[], from = 0): readonly Match[] {
  return findScanned(text, detectors, from, readText(text, from));
}

function findScanned(
  text: string,
  detectors: readonly GatedDetector[],
  from: number,
  reading: TextReading,
): readonly Match[] {
  const { scan } = reading;
  let found: Match[] | null = null;
  let groups: DigitGroups | undefined;
  let labels: number | undefined;
  for (const detector of detectors) {
    if (!detector.needs(scan)) continue;
    let matches = reading.found?.get(detector);
    if (matches === undefined) {
      if (detector.label !== undefined) {
        labels ??= labelsIn(from === 0 ? text : text.slice(Math.max(0, from - detector.reach.before - 1)));
        if ((labels & detector.label.bit) === 0) continue;
      }
      if (detector.readsGroups === true) groups ??= new DigitGroups(text, from);
      matches = detector.find(text, from, groups);
      (reading.found ??= new Map<Detector, readonly Match[]>()).set(detector, matches);
    }
    for (const match of matches) (found ??= []).push(match);
  }
  return found ?? none;
}

const none: readonly Match[] = [];

/** Searches for these types, as few as can be. The tagger is loaded only where one of its types is among them. */
export function entitySearches(types: readonly string[]): readonly ReadSearch[] {
  const wanted = new Set(types);
  const detectors = [...structuredDetectors, ...labelledDetectors].filter((detector) =>
    detector.types.some((type) => wanted.has(type)),
  );
  const tagged = taggedTypes.filter((type) => wanted.has(type));
  const searches = detectors.length === 0 ? [] : [structuredSearch(detectors)];
  return tagged.length === 0 ? searches : [...searches, taggedSearch(tagged)];
}

/** What a scan counts at most in text that is calm, in text of few digits, and where no number is long. */
const anyScan: TextScan = {
  digits: Number.POSITIVE_INFINITY,
  longestNumber: Number.POSITIVE_INFINITY,
  at: true,
  colons: Number.POSITIVE_INFINITY,
  dots: Number.POSITIVE_INFINITY,
  hyphens: Number.POSITIVE_INFINITY,
  heads: Number.POSITIVE_INFINITY,
  longestCode: Number.POSITIVE_INFINITY,
};
const calmScan: TextScan = { ...anyScan, digits: 0, longestNumber: 0, at: false, colons: 0, heads: 0, longestCode: 0 };
const fewDigits: TextScan = { ...anyScan, digits: 4, longestNumber: 4 };
const shortNumbers: TextScan = { ...anyScan, longestNumber: 5 };

/** The detectors as one search. */
function structuredSearch(detectors: readonly GatedDetector[]): ReadSearch {
  const numbers = detectors.filter(({ beginsWithoutDigit }) => beginsWithoutDigit !== true);
  const others = detectors.filter(({ beginsWithoutDigit }) => beginsWithoutDigit === true);
  const farthest = Math.max(0, ...numbers.map(({ reach }) => reach.after));
  // Words alone wake few, and of those that are open in them none begins further back than an address could.
  const awakeIn = (most: TextScan): readonly GatedDetector[] => detectors.filter((detector) => detector.needs(most));
  const [inCalm, inFew, inShort] = [awakeIn(calmScan), awakeIn(fewDigits), awakeIn(shortNumbers)];
  const isWordwise = others.includes(email) && others.every((detector) => structuredDetectors.includes(detector));
  return {
    find(text, from = 0, reading = readText(text, from)) {
      const { scan } = reading;
      let awake = detectors;
      if (scan.digits === 0 && !scan.at && scan.colons === 0) awake = inCalm;
      else if (scan.digits <= fewDigits.digits) awake = inFew;
      else if (scan.longestNumber <= shortNumbers.longestNumber) awake = inShort;
      return findScanned(text, awake, from, reading);
    },
    open(text, from) {
      if (isWordwise && isCalm(text, from)) return email.open(text, from);
      let open = text.length;
      for (const detector of others) open = Math.min(open, detector.open(text, from));
      if (!hasDigit(text, Math.max(from, text.length - farthest))) return open;
      for (const detector of numbers) open = Math.min(open, detector.open(text, from));
      return open;
    },
  };
}

/** 1 for ASCII characters that structured personal data neither needs nor begins with, letters apart. */
const isIdle = new Uint8Array(128).fill(1);
for (const character of '0123456789@:/(+') isIdle[character.charCodeAt(0)] = 0;

/**
 * Whether a text holds from an index on nothing but words: no digit, `@` or colon, which all structured types have, and nothing
 * that a number can begin with. What could still become such data then begins in the word under way, or is a group of capitals
 * that ends with the text (`AB ` of a British `AB 12 …`). Letters beyond ASCII are not looked into.
 */
function isCalm(text: string, from: number): boolean {
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 128 ? isIdle[code] === 0 : code < 0x2010 || code > 0x201f) return false;
  }
  const last = text.length - 1;
  return last === 0 || last <= from || isLetterAt(text, last) || !isCapitalAt(text, last - 1);
}

function isCapitalAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code > 64 && code < 91;
}

function isLetterAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index) | 32;
  return code > 96 && code < 123;
}

function hasDigit(text: string, from: number): boolean {
  for (let index = from; index < text.length; index++) if (isDigitAt(text, index)) return true;
  return false;
}
