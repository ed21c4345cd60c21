// Makes labelled sentences of the templates in sentences.txt.
import { readFileSync } from 'node:fs';

/** Slot → what it is labelled as; other slots are labelled as nothing. */
const labels = {
  person: 'person',
  first: 'person',
  last: 'person',
  initial: 'person',
  city: 'location',
  country: 'location',
  region: 'location',
  address: 'street_address',
  addressblock: 'street_address',
  streetname: 'street_address',
  zip: 'street_address',
  org: 'organization',
  date: 'date',
  year: 'date',
  month: 'date',
  decade: 'date',
  age: 'age',
  nrp: 'nationality',
  title: 'title',
  jobtitle: 'title',
};

/** The templates, without comments. */
export function loadTemplates() {
  const text = readFileSync(new URL('sentences.txt', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.replaceAll('\\n', '\n'));
}

/** A template filled: its text and spans `{ start, end, type }`. A slot in capitals is filled in capitals. */
export function fill(template, values) {
  let text = '';
  const spans = [];
  let rest = 0;
  for (const { 0: slot, 1: name, index } of template.matchAll(/\{([A-Za-z]+)\}/g)) {
    const make = name.toLowerCase();
    if (typeof values[make] !== 'function') continue;
    text += template.slice(rest, index);
    rest = index + slot.length;
    const value = name === make ? values[make]() : values[make]().toUpperCase();
    if (labels[make]) spans.push({ start: text.length, end: text.length + value.length, type: labels[make] });
    text += value;
  }
  return { text: text + template.slice(rest), spans };
}
