/**
 * Private-key blocks (RFC 7468, RFC 4880 §6.2), however long: from the header to the footer, or as far as the key goes where
 * that is missing. Also as programs and JSON hold them, with quotes and escapes between the lines.
 */
import type { Match } from '../detector.ts';
import { followLater } from './pattern-progress.ts';
import { isPlaceholder } from './secret-values.ts';

/** What begins with a hyphen. */
export interface KeyBlock {
  readonly match: Match | null;
  /** Whether more text could make, unmake or change it. */
  readonly isOpen: boolean;
}

const headerSource = '-----BEGIN (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----';
const header = new RegExp(headerSource, 'y');
const headerProgress = followLater(headerSource, '');

/** Lines before the key: `Proc-Type: 4,ENCRYPTED`, `Version: …`. */
const attribute = /(?:\s|\\[nr])*[A-Za-z]{2,20}(?:-[A-Za-z]{2,20})?: [^\r\n\\]{0,200}/y;
const mostAttributes = 10;

const footer = /-----END [A-Z0-9 ]{0,60}-----/y;
const footerUnderWay = /^-----END [A-Z0-9 ]{0,60}-{0,5}$/;
const longestFooter = 75;

/** Base64, in pieces of at most a line. */
const piece = /[A-Za-z0-9+/=]{1,128}/y;
/** A piece as words and numbers are written: so many of them in a row are no key. */
const natural = /^[+/=]{0,3}(?:[A-Z]?[a-z]{0,15}|[A-Z]{1,15}|\d{1,15})[+/=]{0,3}$/;
const mostNatural = 3;

/** What may stand between the lines of a key, and what more where a program writes them one by one. */
const between = /[\s:,.-]/;
const betweenLiterals = /["'`\\>|*#;()_]/;

/** Characters of a key that are looked at to tell it from an example. */
const sample = 400;
const fewest = 40;

const nothing: KeyBlock = { match: null, isOpen: false };

/**
 * The same in base64, as kubeconfigs and environment variables hold them: `-----BEGIN`, one of the kinds (those that begin with
 * `RSA`, `EC`, `DSA`, `OPENSSH`, `ENCRYPTED`, `PGP` or nothing), `PRIVATE` up to a whole number of three characters.
 */
const encodedHeader =
  /LS0tLS1CRUdJTi(?:BSU0EgUFJJVkFURS|BFQyBQUklWQVRF|BEU0EgUFJJVkFURS|BPUEVOU1NIIFBSSVZBVE|BFTkNSWVBURUQgUFJJVkFUR|BQR1AgUFJJVkFUR|BQUklWQVRFIEtFW)/y;
const longestEncodedHeader = 48;
const fewestEncoded = 100;

/** The private key in base64 that begins at an index, to its end. */
export function encodedKeyAt(text: string, start: number): KeyBlock {
  encodedHeader.lastIndex = start;
  const isKey = encodedHeader.test(text);
  if (!isKey && text.length - start > longestEncodedHeader) return nothing;
  let end = start;
  while (end < text.length && isBase64At(text, end)) end++;
  if (!isKey || end - start < fewestEncoded) return { match: null, isOpen: end === text.length };
  return { match: { type: 'secret:private_key', start, end, confidence: 0.99 }, isOpen: end === text.length };
}

function isBase64At(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (
    (code > 46 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123) || code === 43 || code === 61
  );
}

/** The private key whose header begins at an index. Takes time in proportion to the block. */
export function privateKeyAt(text: string, start: number): KeyBlock {
  header.lastIndex = start;
  const found = header.exec(text)?.[0];
  if (found === undefined) return headerProgress()?.continues(text, start) ? { match: null, isOpen: true } : nothing;
  const begin = start + found.length;
  const { end, footerStart, isOpen } = bodyFrom(text, begin);
  const body = text.slice(begin, Math.min(footerStart, begin + sample)).replace(/\\[nr]|[\s>|]/g, '');
  if (body.length < fewest || isPlaceholder(body.slice(0, 60))) return { match: null, isOpen };
  return { match: { type: 'secret:private_key', start, end, confidence: 0.99 }, isOpen };
}

/** What follows a header. */
interface Body {
  /** Where the block ends, its footer included. */
  readonly end: number;
  /** Where the footer starts; `end` where there is none. */
  readonly footerStart: number;
  readonly isOpen: boolean;
}

function bodyFrom(text: string, begin: number): Body {
  let index = skipAttributes(text, begin);
  /** The end of a key without a footer: program text does not belong to it, nor do words. */
  let plainEnd = Infinity;
  let certain = begin;
  let words = 0;
  const endAt = (edge: number, isOpen: boolean): Body => {
    const end = begin + text.slice(begin, Math.min(plainEnd, edge)).trimEnd().length;
    return { end, footerStart: end, isOpen };
  };
  while (index < text.length) {
    if (text.startsWith('-----', index)) {
      footer.lastIndex = index;
      if (footer.test(text)) return { end: footer.lastIndex, footerStart: index, isOpen: false };
      if (footerUnderWay.test(text.slice(index, index + longestFooter))) return endAt(text.length, true);
      if (text.startsWith('BEGIN', index + 5)) return endAt(index, false);
    }
    piece.lastIndex = index;
    if (piece.test(text)) {
      const end = piece.lastIndex;
      words = natural.test(text.slice(index, end)) ? words + 1 : 0;
      index = end;
      if (words === 0) certain = end;
      else if (words > mostNatural && end < text.length) return endAt(certain, false);
      continue;
    }
    const character = text.charAt(index);
    const isBreak = character === '\\' && 'nr'.includes(text[index + 1] ?? ' ');
    if (!isBreak && !between.test(character)) {
      plainEnd = Math.min(plainEnd, index);
      if (!betweenLiterals.test(character)) return endAt(index, false);
    }
    index += isBreak ? 2 : 1;
  }
  return endAt(text.length, true);
}

function skipAttributes(text: string, begin: number): number {
  let index = begin;
  for (let count = 0; count < mostAttributes; count++) {
    attribute.lastIndex = index;
    if (!attribute.test(text)) break;
    const end = attribute.lastIndex;
    if (end < text.length && !'\r\n\\'.includes(text.charAt(end))) break;
    index = end;
  }
  return index;
}
