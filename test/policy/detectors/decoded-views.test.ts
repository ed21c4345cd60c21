import { describe, expect, test } from 'vitest';
import { decodedViews } from '../../../src/policy/detectors/decoded-views.ts';
import { readText } from '../../../src/policy/detectors/text-reading.ts';

const hidden = 'please read the hidden message';
const hex = Buffer.from(hidden).toString('hex');

/** What is read in a text, as the detector would: only where a shape is suspected. */
function read(text: string): string[] {
  return decodedViews(text, readText(text).shape.encodings).map((view) => view.text);
}

describe('reads', () => {
  test.each([
    ['Base64', Buffer.from(hidden).toString('base64')],
    ['Base64 for URLs', Buffer.from(hidden).toString('base64url')],
    ['Base64 of UTF-16', Buffer.from(hidden, 'utf16le').toString('base64')],
    ['hexadecimal', hex],
    ['hexadecimal in pairs', hex.replace(/../g, '$& ').trim()],
    ['hexadecimal escapes', hex.replace(/../g, '\\x$&')],
    ['percent signs', hex.replace(/../g, '%$&')],
    ['Unicode escapes', hex.replace(/../g, '\\u00$&')],
    ['character references', hex.replace(/../g, '&#x$&;')],
    ['binary', Array.from(Buffer.from(hidden), (byte) => byte.toString(2).padStart(8, '0')).join(' ')],
    ['spelled-out letters', Array.from(hidden).join(' ')],
  ])('%s', (_what, encoded) => {
    expect(read(`before: ${encoded} .`).map((text) => text.trim())).toContain(hidden);
  });
});

test('says which stretch it read', () => {
  const encoded = Buffer.from(hidden).toString('base64');
  const text = `é before ${encoded}, after`;
  const [view] = decodedViews(text, readText(text).shape.encodings);
  expect(text.slice(view?.start, view?.end)).toBe(encoded);
});

test.each([
  ['prose', 'The committee met on Tuesday and agreed on a budget for the new library.'],
  ['a digest', 'sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
  ['a long name', 'call getElementsByTagNameAndClassName(node) twice'],
  [
    'bytes that are no text',
    Buffer.from(Array.from({ length: 60 }, (_, index) => (index * 37) % 256)).toString('base64'),
  ],
])('reads nothing in %s', (_what, text) => {
  expect(read(text)).toEqual([]);
});

test('reads a bounded number of stretches', () => {
  const encoded = Buffer.from(hidden).toString('base64');
  expect(read(`${encoded} `.repeat(2000)).length).toBeLessThanOrEqual(32);
});
