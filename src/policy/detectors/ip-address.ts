/**
 * IP addresses, version 4 (dotted quads) and 6 (RFC 4291 §2.2). Addresses that can't belong to anybody (unspecified,
 * loopback, netmasks, multicast, documentation) and the public resolvers that every manual names are left alone, as are
 * networks (`10.0.0.0/8`) and version numbers.
 */
import type { Match } from '../detector.ts';
import { isDigitAt, isWordAt } from './context.ts';
import type { GatedDetector, TextScan } from './text-scan.ts';

const quads = /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}/g;

/** Words directly before a dotted quad that make it something else. */
const versionBefore = /(?:\b(?:v|version|ver|release|build|firmware|chapter|section|clause)|§)[.:=]? ?$/i;

/** RFC 5735 and RFC 5737: nobody's; then the well-known resolvers. */
const nobodys =
  /^(?:0\.|127\.|169\.254\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|22[4-9]\.|23\d\.|24\d\.|25[0-5]\.|8\.8\.[48]\.[48]$|1\.[01]\.[01]\.1$|1\.2\.3\.4$|9\.9\.9\.9$)/;

function findVersion4(text: string, matches: Match[]): void {
  for (const found of text.matchAll(quads)) {
    const start = found.index;
    const end = start + found[0].length;
    if (isWordAt(text, start - 1) || isWordAt(text, end)) continue;
    if ('.-'.includes(text[start - 1] ?? ' ') || (text[end] === '.' && isWordAt(text, end + 1)) || text[end] === '-')
      continue;
    if (text[end] === '/' && isDigitAt(text, end + 1)) continue;
    if (found[0].split('.').some((octet) => Number(octet) > 255 || (octet.length > 1 && octet.startsWith('0'))))
      continue;
    if (nobodys.test(found[0]) || versionBefore.test(text.slice(Math.max(0, start - 12), start))) continue;
    matches.push({ type: 'ip_address', start, end, confidence: 0.9 });
  }
}

/** The longest run that can still be an address, embedded quads aside. */
const longestVersion6 = 39;

function isVersion6(written: string): boolean {
  const halves = written.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return false;
  // Shortened, it needs three groups and a digit to tell it from names in source code (`dead::beef`).
  return halves.length === 2 ? groups.length >= 3 && groups.length <= 7 && /\d/.test(written) : groups.length === 8;
}

/** Whether the code unit at an index is a hexadecimal digit or a colon. */
function isPartAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (code > 47 && code < 59) || (code > 64 && code < 71) || (code > 96 && code < 103);
}

/** Walks outwards from colons: hexadecimal letters alone stand in every word. */
function findVersion6(text: string, matches: Match[]): void {
  for (let colon = text.indexOf(':'), end = 0; colon !== -1; colon = text.indexOf(':', end)) {
    let start = colon;
    while (start > end && isPartAt(text, start - 1)) start--;
    end = colon + 1;
    while (isPartAt(text, end)) end++;
    if (end - start < 7 || end - start > longestVersion6 + 1) continue;
    const written = text.slice(start, end).replace(/(?<!:):$/, '');
    if (!isVersion6(written)) continue;
    const last = start + written.length;
    if (isWordAt(text, start - 1) || isWordAt(text, last) || (text[last] === '/' && isDigitAt(text, last + 1)))
      continue;
    if (/^(?:2001:0?db8|ff|0*:0*:0*:0*:0*:0*:0*:0*1?$)/i.test(written)) continue;
    matches.push({ type: 'ip_address', start, end: last, confidence: 0.95 });
  }
}

/** IP addresses of either version, typed `ip_address`. */
export const ipAddress: GatedDetector = {
  name: 'ip_address',
  types: ['ip_address'],
  reach: { before: 14, after: 42 },
  needs: (scan: TextScan) => (scan.dots >= 3 && scan.longestNumber >= 4) || scan.colons >= 3,
  find(text) {
    const matches: Match[] = [];
    findVersion4(text, matches);
    findVersion6(text, matches);
    return matches.sort((left, right) => left.start - right.start);
  },
};
