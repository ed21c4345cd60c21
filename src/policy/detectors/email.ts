/**
 * E-mail addresses (RFC 5321 §4.1.2 mailboxes as people write them: dot-atoms, host names; no quoted local parts).
 * Walks outwards from each `@` instead of matching a pattern: a local part may be long, and patterns that begin with one
 * go over it again from every character.
 */
import type { Match } from '../detector.ts';
import { isWordAt } from './context.ts';
import type { GatedDetector } from './text-scan.ts';

/** RFC 5321 §4.5.3.1.1, in octets. */
const longestLocalPart = 64;
/** RFC 1035 §2.3.4, in octets. */
const longestDomain = 255;
const longestLabel = 63;

/** RFC 5322 atext beyond letters and digits, without what only ever surrounds an address: quotes, braces, slashes, `=|`. */
const localPunctuation = new Set("!#$%&*+-?^_.~'");

/** A reversed-DNS look-alike: `git@github.com:owner/name` and `user@2x.png` are names of other things. */
const fileEndings = /\.(?:png|jpe?g|gif|svg|webp|css|js|ts|jsx|tsx|json|ya?ml|html?|py|md)$/i;

/** Accounts of services, not of people. */
const serviceAccounts = /^git$/i;

/** What stands before the password in `scheme://user:password@host`: not an address, and a credential's detector's business. */
const userInformation = /:\/\/[^\s/@]*:$/;

function isLocalAt(text: string, index: number): boolean {
  return isWordAt(text, index) || localPunctuation.has(text.charAt(index));
}

/** Where the domain that begins at an index ends; the index itself where none does. */
function domainEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + longestDomain);
  let end = start;
  let label = start;
  let dots = 0;
  let index = start;
  for (; index < limit; index++) {
    const dot = text[index] === '.';
    if (!dot && (text[index] === '-' ? index > label : isWordAt(text, index) && text[index] !== '_')) continue;
    if (index === label || index - label > longestLabel || text[index - 1] === '-') break;
    if (dots > 0 && isTopLevel(text, label, index)) end = index;
    if (!dot) break;
    dots++;
    label = index + 1;
  }
  if (index === limit && index > label && dots > 0 && isTopLevel(text, label, index)) end = index;
  return end;
}

/** A last label: two characters or more, beginning with a letter (RFC 3696 §2; `xn--` names included). */
function isTopLevel(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  return end - start >= 2 && (code < 48 || code > 57);
}

function findAround(text: string, at: number): Match | null {
  const lowest = Math.max(0, at - longestLocalPart);
  let start = at;
  while (start > lowest && isLocalAt(text, start - 1)) start--;
  // A run longer than a local part may be is a blob, not an address.
  if (start > 0 && start === lowest && isLocalAt(text, start - 1)) return null;
  while (start < at && !isWordAt(text, start)) start++;
  if (start === at || text[at - 1] === '.') return null;
  const end = domainEnd(text, at + 1);
  if (end === at + 1 || text[end] === '@') return null;
  if (fileEndings.test(text.slice(at + 1, end))) return null;
  if (serviceAccounts.test(text.slice(start, at))) return null;
  if (text[start - 1] === ':' && userInformation.test(text.slice(Math.max(0, start - longestLocalPart), start)))
    return null;
  return { type: 'email', start, end, confidence: 0.95 };
}

/** E-mail addresses, typed `email`. */
export const email: GatedDetector = {
  name: 'email',
  types: ['email'],
  reach: { before: 2 * longestLocalPart + 2, after: longestDomain + 2 },
  needs: (scan) => scan.at,
  find(text) {
    const matches: Match[] = [];
    for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
      const match = findAround(text, at);
      if (match) matches.push(match);
    }
    return matches;
  },
};
