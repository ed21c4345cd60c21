/**
 * The detectors of structured personal data: what can be validated by its form or a check digit. A new one is a file
 * here and a line in this list. Order settles ties: the more telling type stands first.
 */
import type { Match, Search } from '../detector.ts';
import { brCpf } from './br-cpf.ts';
import { caSin } from './ca-sin.ts';
import { isDigitAt } from './context.ts';
import { cryptoAddress } from './crypto-address.ts';
import { deTaxId } from './de-tax-id.ts';
import { DigitGroups } from './digit-groups.ts';
import { email } from './email.ts';
import { esNationalId } from './es-national-id.ts';
import { frNir } from './fr-nir.ts';
import { iban } from './iban.ts';
import { inAadhaar } from './in-aadhaar.ts';
import { ipAddress } from './ip-address.ts';
import { itTaxCode } from './it-tax-code.ts';
import { macAddress } from './mac-address.ts';
import { nlBsn } from './nl-bsn.ts';
import { paymentCard } from './payment-card.ts';
import { phone } from './phone.ts';
import { scanText, type GatedDetector } from './text-scan.ts';
import { ukNhs } from './uk-nhs.ts';
import { ukNino } from './uk-nino.ts';
import { usItin } from './us-itin.ts';
import { usSsn } from './us-ssn.ts';

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
  cryptoAddress,
  ipAddress,
  macAddress,
  phone,
];

/** The types that `entities` may name: `email`, `payment_card` … */
export const structuredTypes: readonly string[] = structuredDetectors.flatMap((detector) => detector.types);

/** What the detectors find in a text from an index on, unsettled and in no order; shared and empty where the scan rules all out. */
export function findStructured(text: string, detectors: readonly GatedDetector[], from = 0): readonly Match[] {
  const scan = scanText(text, from);
  let found: Match[] | null = null;
  let groups: DigitGroups | undefined;
  for (const detector of detectors) {
    if (!detector.needs(scan)) continue;
    if (detector.readsGroups === true) groups ??= new DigitGroups(text, from);
    for (const match of detector.find(text, from, groups)) (found ??= []).push(match);
  }
  return found ?? none;
}

const none: readonly Match[] = [];

/** The detectors as one search. */
export function structuredSearch(detectors: readonly GatedDetector[]): Search {
  const numbers = detectors.filter(({ beginsWithoutDigit }) => beginsWithoutDigit !== true);
  const others = detectors.filter(({ beginsWithoutDigit }) => beginsWithoutDigit === true);
  const farthest = Math.max(0, ...numbers.map(({ reach }) => reach.after));
  return {
    find: (text, from) => findStructured(text, detectors, from),
    open(text, from) {
      let open = text.length;
      for (const detector of others) open = Math.min(open, detector.open(text, from));
      if (!hasDigit(text, Math.max(from, text.length - farthest))) return open;
      for (const detector of numbers) open = Math.min(open, detector.open(text, from));
      return open;
    },
  };
}

function hasDigit(text: string, from: number): boolean {
  for (let index = from; index < text.length; index++) if (isDigitAt(text, index)) return true;
  return false;
}
