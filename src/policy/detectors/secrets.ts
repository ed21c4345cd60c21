/**
 * Credentials: vendors' formats by their prefixes, tokens with a form of their own, private-key blocks, passwords in
 * URLs, and values assigned to names like `api_key`. Examples and placeholders are left alone. Never returns the text.
 */
import type { Detector, Match } from '../detector.ts';
import { secretFormats } from './secret-formats.ts';
import { assignedSecret, authorizationSecret, isPlaceholder, urlPassword } from './secret-shapes.ts';

interface CompiledFormat {
  readonly type: string;
  readonly prefix: string;
  readonly pattern: RegExp;
}

/** Formats by their first two characters: `first * 128 + second`. */
const formatsByHead = new Map<number, CompiledFormat[]>();
/** 1 where a format begins so: a word that begins otherwise costs one look here. */
const isHead = new Uint8Array(128 * 128);

for (const { name, prefix, rest } of secretFormats) {
  const head = prefix.charCodeAt(0) * 128 + prefix.charCodeAt(1);
  const literal = prefix.replace(/[.$]/g, '\\$&');
  const format = { type: `secret:${name}`, prefix, pattern: new RegExp(`${literal}${rest}(?![A-Za-z0-9])`, 'y') };
  const others = formatsByHead.get(head);
  if (others) others.push(format);
  else formatsByHead.set(head, [format]);
  isHead[head] = 1;
}

/** 1 for letters, digits, `_` and `-`: what continues a word, so that a format can't begin after it. */
const isInner = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-') {
  isInner[character.charCodeAt(0)] = 1;
}

const colon = 58;
const equals = 61;
const hyphen = 45;
const backslash = 92;

/** Where the word that an index may stand in ends. */
function wordEnd(text: string, from: number): number {
  let index = from;
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 128 || isInner[code] === 0) break;
  }
  return index;
}

function formatAt(text: string, index: number, head: number): Match | null {
  for (const { type, prefix, pattern } of formatsByHead.get(head) ?? []) {
    if (!text.startsWith(prefix, index)) continue;
    pattern.lastIndex = index;
    const found = pattern.exec(text)?.[0];
    if (found === undefined || isPlaceholder(found.slice(prefix.length))) continue;
    return { type, start: index, end: index + found.length, confidence: 0.97 };
  }
  return null;
}

const keyHeader = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----/y;

/** Characters of a private-key block that are looked at: an RSA key of 4,096 bits takes 3,300. */
const longestBlock = 4000;

/** A private key from its header (RFC 7468) to its footer, or as far as its lines go where that is missing. */
function privateKeyAt(text: string, start: number): Match | null {
  keyHeader.lastIndex = start;
  const header = keyHeader.exec(text)?.[0];
  if (header === undefined) return null;
  const block = text.slice(start, start + longestBlock);
  const footer = /-----END [A-Z0-9 ]{0,60}-----/.exec(block);
  const length = footer
    ? footer.index + footer[0].length
    : header.length +
      (/^(?:[A-Za-z0-9+/=\s:,.-]|\\[nr]){0,4000}/.exec(block.slice(header.length))?.[0].trimEnd().length ?? 0);
  const body = block.slice(header.length, footer ? footer.index : length).replace(/\\[nr]|\s/g, '');
  if (body.length < 40 || isPlaceholder(body.slice(0, 60))) return null;
  return { type: 'secret:private_key', start, end: start + length, confidence: 0.99 };
}

const telegram = /\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/;

/** What begins or is decided at a colon or an equals sign. */
function atSign(text: string, index: number): Match | null {
  if (text.charCodeAt(index) === colon) {
    if (text.startsWith('//', index + 1)) return urlPassword(text, index + 3);
    if (text.startsWith('AA', index + 1)) {
      const from = Math.max(0, index - 10);
      const found = telegram.exec(text.slice(from, index + 37));
      if (found) {
        const start = from + found.index;
        return { type: 'secret:telegram_bot_token', start, end: start + found[0].length, confidence: 0.97 };
      }
    }
    const authorization = authorizationSecret(text, index);
    if (authorization) return authorization;
  }
  return assignedSecret(text, index);
}

const terraform = /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{60,70}(?![A-Za-z0-9_-])/;

function terraformTokens(text: string, matches: Match[]): void {
  for (let dot = text.indexOf('.atlasv1.'); dot !== -1; dot = text.indexOf('.atlasv1.', dot + 1)) {
    const from = Math.max(0, dot - 14);
    const found = terraform.exec(text.slice(from, dot + 81));
    if (found?.index !== 0) continue;
    matches.push({ type: 'secret:terraform_cloud_token', start: from, end: from + found[0].length, confidence: 0.97 });
  }
}

/** Credentials, typed `secret:openai_api_key`, `secret:private_key`, `secret:assigned` …; one pass over the text. */
export const secrets: Omit<Detector, 'open'> = {
  name: 'secrets',
  types: [
    ...new Set(secretFormats.map(({ name }) => `secret:${name}`)),
    ...['private_key', 'telegram_bot_token', 'terraform_cloud_token', 'url_password', 'authorization', 'assigned'].map(
      (name) => `secret:${name}`,
    ),
  ],
  reach: { before: 64, after: longestBlock },
  find(text) {
    const matches: Match[] = [];
    let resume = 0;
    let index = 0;
    while (index < text.length) {
      const code = text.charCodeAt(index);
      const isWord = code < 128 && isInner[code] === 1;
      let match: Match | null = null;
      if (isWord) {
        const next = text.charCodeAt(index + 1);
        const head = next < 128 ? code * 128 + next : 0;
        if (isHead[head] === 1) match = formatAt(text, index, head);
        else if (code === hyphen && next === hyphen) match = privateKeyAt(text, index);
      } else if ((code === colon || code === equals) && index >= resume) {
        match = atSign(text, index);
      }
      index++;
      // In JSON within a text (a tool call's arguments) the letter of `\n` is no part of the word that follows.
      if (code === backslash && 'nrt'.includes(text[index] ?? ' ')) index++;
      const isNew = match !== null && match.start >= resume;
      if (match !== null && isNew) {
        matches.push(match);
        resume = match.end;
        index = Math.max(index, match.end);
      }
      if (isWord || isNew) index = wordEnd(text, index);
    }
    terraformTokens(text, matches);
    return matches.sort((left, right) => left.start - right.start);
  },
};
