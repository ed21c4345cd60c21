/**
 * E-mail addresses (RFC 5321 §4.1.2 mailboxes as people write them: dot-atoms, host names; no quoted local parts).
 * Walks outwards from each `@` instead of matching a pattern: a local part may be long, and patterns that begin with one
 * go over it again from every character.
 */
import type { Match } from '../detector.ts';
import { isLetterAt, isUnspacedAt } from './context.ts';
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
  return isLetterAt(text, index) ? !isUnspacedAt(text, index) : localPunctuation.has(text.charAt(index));
}

/** Whether a character continues a label of a domain; `label` is where that one begins. */
function isLabelAt(text: string, index: number, label: number): boolean {
  if (text[index] === '-') return index > label;
  if (!isLetterAt(text, index) || text[index] === '_') return false;
  // What is written in ASCII ends where another script follows without a space.
  return index === label || text.charCodeAt(index - 1) > 127 || !isUnspacedAt(text, index);
}

/** A domain's end as far as it is known. */
interface Domain {
  /** The index at which it begins where none does. */
  readonly end: number;
  /** Whether more text could lengthen or change it. */
  readonly isOpen: boolean;
}

function domainAt(text: string, start: number): Domain {
  const limit = Math.min(text.length, start + longestDomain);
  let end = start;
  let label = start;
  let dots = 0;
  let index = start;
  for (; index < limit; index++) {
    if (isLabelAt(text, index, label)) continue;
    if (index === label || index - label > longestLabel || text[index - 1] === '-') return { end, isOpen: false };
    if (dots > 0 && isTopLevel(text, label, index)) end = index;
    if (text[index] !== '.') return { end, isOpen: false };
    dots++;
    label = index + 1;
  }
  if (index > label && dots > 0 && isTopLevel(text, label, index)) end = index;
  return { end, isOpen: index === text.length };
}

/** A last label: two characters or more, beginning with a letter (RFC 3696 §2; `xn--` names included). */
function isTopLevel(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  return end - start >= 2 && (code < 48 || code > 57);
}

/** Where the local part before an `@` starts; the index of the `@` where there is none. */
function localStart(text: string, at: number): number {
  const lowest = Math.max(0, at - longestLocalPart);
  let start = at;
  while (start > lowest && isLocalAt(text, start - 1)) start--;
  // A run longer than a local part may be is a blob, not an address.
  if (start > 0 && start === lowest && isLocalAt(text, start - 1)) return at;
  while (start < at && !isLetterAt(text, start)) start++;
  return start;
}

function findAround(text: string, at: number): Match | null {
  const start = localStart(text, at);
  if (start === at || text[at - 1] === '.') return null;
  const { end } = domainAt(text, at + 1);
  if (end === at + 1 || text[end] === '@') return null;
  if (fileEndings.test(text.slice(at + 1, end))) return null;
  if (serviceAccounts.test(text.slice(start, at))) return null;
  if (text[start - 1] === ':' && userInformation.test(text.slice(Math.max(0, start - longestLocalPart), start)))
    return null;
  return { type: 'email', start, end, confidence: 0.95 };
}

const reach = { before: longestLocalPart + 1, after: longestLocalPart + longestDomain + 2 };

/** E-mail addresses, typed `email`. */
export const email: GatedDetector = {
  name: 'email',
  types: ['email'],
  reach,
  beginsWithoutDigit: true,
  needs: (scan) => scan.at,
  find(text, from = 0) {
    const matches: Match[] = [];
    for (let at = text.indexOf('@', from); at !== -1; at = text.indexOf('@', at + 1)) {
      const match = findAround(text, at);
      if (match && match.start >= from) matches.push(match);
    }
    return matches;
  },
  open(text, from) {
    const first = Math.max(from, text.length - longestDomain - 2);
    for (let at = text.indexOf('@', first); at !== -1; at = text.indexOf('@', at + 1)) {
      const start = localStart(text, at);
      if (start < at && start >= from && domainAt(text, at + 1).isOpen) return start;
    }
    // The word under way may be a local part whose `@` is still to come.
    return Math.max(from, localStart(text, text.length));
  },
};
