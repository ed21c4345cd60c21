/**
 * Web addresses (RFC 3986 with http, https or ftp; and `www.` names without a scheme). One can name a person as well as a page, so they
 * are looked for only where all types, or this one, are asked for (HIPAA's category N).
 */
import type { Match } from '../detector.ts';
import { isWordAt } from './context.ts';
import type { GatedDetector } from './text-scan.ts';

/** Longer addresses are cut; what carries data in an address carries it before. */
const longest = 2000;

const heads = /(?:https?|ftp):\/\/|www\./gi;

/** Whether a code unit may be part of an address as people write it: none of the signs that surround one. */
function isPart(code: number): boolean {
  if (code <= 32 || code === 34 || code === 60 || code === 62 || code === 92 || code === 96) return false;
  return (
    !(code >= 123 && code <= 125) &&
    code !== 94 &&
    code !== 0xa0 &&
    !(code >= 0x2000 && code <= 0x206f) &&
    code !== 0x3000
  );
}

/** Signs that end a sentence rather than an address; a closing bracket too where none was opened. */
function endOf(text: string, start: number, last: number): number {
  let end = last;
  const opened = count(text, '(', start, last);
  let closed = count(text, ')', start, last);
  while (end > start) {
    const sign = text.charAt(end - 1);
    if (!".,;:!?'*_)]".includes(sign)) break;
    if (sign === ')' && opened >= closed--) break;
    end--;
  }
  return end;
}

function count(text: string, sign: string, start: number, end: number): number {
  let found = 0;
  for (let index = start; index < end; index++) if (text[index] === sign) found++;
  return found;
}

/** Where the characters of an address that begins at an index stop. */
function runEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + longest);
  let end = start;
  while (end < limit && isPart(text.charCodeAt(end))) end++;
  return end;
}

/** Web addresses, typed `url`. */
export const url: GatedDetector = {
  name: 'url',
  types: ['url'],
  reach: { before: 1, after: longest + 1 },
  beginsWithoutDigit: true,
  needs: (scan) => scan.dots > 0,
  find(text, from = 0) {
    const matches: Match[] = [];
    heads.lastIndex = from;
    for (let head = heads.exec(text); head !== null; head = heads.exec(text)) {
      const start = head.index;
      if (isWordAt(text, start - 1)) continue;
      const end = endOf(text, start, runEnd(text, start));
      const host = text.slice(start + head[0].length, end);
      if (!/^[^/?#]*[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(head[0].includes(':') ? host : `w.${host}`)) continue;
      matches.push({ type: 'url', start, end, confidence: 0.9 });
      heads.lastIndex = end;
    }
    heads.lastIndex = 0;
    return matches;
  },
  open(text, from) {
    // The word under way, from where it began: it may be, or become, an address.
    const lowest = Math.max(from, text.length - longest - 1);
    let start = text.length;
    while (start > lowest && isPart(text.charCodeAt(start - 1))) start--;
    return start;
  },
};
