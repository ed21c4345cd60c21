/**
 * Dates of birth: a calendar date after words that say birth, in figures or with the month's name in six languages. Other dates are
 * the tagger's; a date by itself says nothing of a person.
 */
import { labelledValue } from './labelled-value.ts';

const months = String.raw`(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fév|avr|juin|juil|août|déc|maa|mei|fev|out)[a-zé]{0,7}\.?`;
const year = String.raw`(?:18|19|20)\d\d`;
const dates = [
  String.raw`${year}[-/.](?:0?[1-9]|1[0-2])[-/.](?:3[01]|[12]\d|0?[1-9])`,
  String.raw`(?:3[01]|[12]\d|0?[1-9])([-/. ])(?:3[01]|[12]\d|0?[1-9])[-/. ](?:${year}|\d\d)`,
  String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|\.|er)?[- ](?:of |de |)?${months}[-, ]{1,2}(?:de )?${year}`,
  String.raw`${months} (?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?,? ${year}`,
  year + String.raw`(?:0[1-9]|1[0-2])(?:3[01]|[12]\d|0[1-9])`,
].map((source) => source.replace('([-/. ])', '[-/. ]'));

/** Dates of birth, typed `date_of_birth`. */
export const dateOfBirth = labelledValue({
  name: 'date_of_birth',
  label: String.raw`d\.?o\.?b\b\.?|dates? of birth|birth ?(?:date|day)|born(?: (?:on|in))?|geb(?:oren|\.)?(?: am)?|geburtsdatum|n[ée]e? le|date de naissance|fecha de nacimiento|naci(?:do|da|ó) el|data di nascita|nat[oa] il|data de nascimento|geboortedatum|geboren op`,
  heads: 'dob|do.|d.o|d.b|date|birth|born|geb|né|ne le|nee le|fecha de|naci|data di|data de|nato il|nata il',
  value: dates.join('|'),
  confidence: 0.95,
});
