/**
 * IP addresses, version 4 (dotted quads) and 6 (RFC 4291 §2.2). Addresses that can't belong to anybody (unspecified,
 * loopback, netmasks, multicast, documentation) and the public resolvers that every manual names are left alone, as are
 * networks (`10.0.0.0/8`) and version numbers.
 */
import type { Match } from '../detector.ts';
import { isDigitAt, isEdgeOpen, isWordAt } from './context.ts';
import { growing } from './growing.ts';
import type { GatedDetector, TextScan } from './text-scan.ts';

const quadsSource = String.raw`\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}`;
// Behind these none begins; said here, it need not be tried there.
const quads = new RegExp(`(?<![0-9A-Za-z.-])${quadsSource}`, 'g');
const quadsUnderWay = new RegExp(`(?<![0-9A-Za-z.-])(?:${growing(quadsSource)})$`, 'g');

/** Words directly before a dotted quad that make it something else. */
const versionBefore = /(?:\b(?:v|version|ver|release|build|firmware|chapter|section|clause)|§)(?: is)?[.:=]? ?$/i;

/** RFC 5735 and RFC 5737: nobody's; then the well-known resolvers. */
const nobodys =
  /^(?:0\.|127\.|169\.254\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|22[4-9]\.|23\d\.|24\d\.|25[0-5]\.|8\.8\.[48]\.[48]$|1\.[01]\.[01]\.1$|1\.2\.3\.4$|9\.9\.9\.9$)/;

/** Whether a dotted quad is somebody's address. */
function isVersion4(text: string, start: number, end: number): boolean {
  if (isWordAt(text, start - 1) || isWordAt(text, end)) return false;
  if ('.-'.includes(text[start - 1] ?? ' ')) return false;
  if ((text[end] === '.' && isWordAt(text, end + 1)) || text[end] === '-') return false;
  if (text[end] === '/' && isDigitAt(text, end + 1)) return false;
  if (!areOctets(text, start, end)) return false;
  const written = text.slice(start, end);
  return !nobodys.test(written) && !versionBefore.test(text.slice(Math.max(0, start - 12), start));
}

/** Whether each number between full stops is 0 to 255, without zeros before it. */
function areOctets(text: string, start: number, end: number): boolean {
  let octet = 0;
  for (let index = start, first = start; index < end; index++) {
    if (text[index] === '.') [octet, first] = [0, index + 1];
    else if (index > first && octet === 0) return false;
    else octet = 10 * octet + text.charCodeAt(index) - 48;
    if (octet > 255) return false;
  }
  return true;
}

function findVersion4(text: string, from: number, matches: Match[]): void {
  quads.lastIndex = from;
  for (let found = quads.exec(text); found !== null; found = quads.exec(text)) {
    const start = found.index;
    const end = start + found[0].length;
    quads.lastIndex = start + 1;
    if (!isVersion4(text, start, end)) continue;
    matches.push({ type: 'ip_address', start, end, confidence: 0.9 });
    quads.lastIndex = end;
  }
}

function openVersion4(text: string, from: number): number {
  quadsUnderWay.lastIndex = from;
  let open = quadsUnderWay.exec(text)?.index ?? text.length;
  quadsUnderWay.lastIndex = 0;
  quads.lastIndex = from;
  for (let found = quads.exec(text); found !== null && found.index < open; found = quads.exec(text)) {
    quads.lastIndex = found.index + 1;
    if (isEdgeOpen(text, found.index + found[0].length)) open = found.index;
  }
  quads.lastIndex = 0;
  return open;
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

/** Where the run that an index belongs to starts; runs longer than an address are left where that shows. */
function runStart(text: string, index: number): number {
  let start = index;
  while (start > 0 && index - start <= longestVersion6 + 1 && isPartAt(text, start - 1)) start--;
  return start;
}

/** Walks outwards from colons: hexadecimal letters alone stand in every word. */
function findVersion6(text: string, from: number, matches: Match[]): void {
  for (let colon = text.indexOf(':', from), end = 0; colon !== -1; colon = text.indexOf(':', end)) {
    const start = runStart(text, colon);
    end = colon + 1;
    while (isPartAt(text, end)) end++;
    if (start < from || end - start < 7 || end - start > longestVersion6 + 1) continue;
    const written = text.slice(start, end).replace(/(?<!:):$/, '');
    if (!isVersion6(written)) continue;
    const last = start + written.length;
    if (isWordAt(text, start - 1) || isWordAt(text, last) || (text[last] === '/' && isDigitAt(text, last + 1)))
      continue;
    if (/^(?:2001:0?db8|ff|0*:0*:0*:0*:0*:0*:0*:0*1?$)/i.test(written)) continue;
    matches.push({ type: 'ip_address', start, end: last, confidence: 0.95 });
  }
}

function openVersion6(text: string, from: number): number {
  // A slash behind the run may begin the length of a network's prefix.
  const end = text.endsWith('/') ? text.length - 1 : text.length;
  const start = runStart(text, end);
  if (start === end || end - start > longestVersion6 + 1 || isWordAt(text, start - 1)) return text.length;
  return Math.max(from, start);
}

const reach = { before: 12, after: longestVersion6 + 3 };

/** IP addresses of either version, typed `ip_address`. */
export const ipAddress: GatedDetector = {
  name: 'ip_address',
  types: ['ip_address'],
  reach,
  beginsWithoutDigit: true,
  needs: (scan: TextScan) => (scan.dots >= 3 && scan.longestNumber >= 4) || scan.colons >= 3,
  find(text, from = 0) {
    const matches: Match[] = [];
    findVersion4(text, from, matches);
    findVersion6(text, from, matches);
    return matches.sort((left, right) => left.start - right.start);
  },
  open(text, from) {
    const first = Math.max(from, text.length - reach.after);
    return Math.min(openVersion4(text, first), openVersion6(text, first));
  },
};
