/**
 * Credentials: vendors' formats by their prefixes, tokens with a form of their own, private-key blocks, passwords in
 * URLs, and values assigned to names like `api_key`. Examples and placeholders are left alone. Never returns the text.
 */
import type { Detector, Match } from '../detector.ts';
import { isDigitAt } from './context.ts';
import { followPattern, type PatternProgress } from './pattern-progress.ts';
import { privateKeyAt } from './private-keys.ts';
import { secretFormats } from './secret-formats.ts';
import {
  assignedSecret,
  authorizationSecret,
  isAssignedOpen,
  isAuthorizationOpen,
  isPlaceholder,
  isUrlOpen,
  urlPassword,
} from './secret-shapes.ts';

interface CompiledFormat {
  readonly type: string;
  readonly prefix: string;
  readonly pattern: RegExp;
  readonly progress: PatternProgress | null;
}

/** Formats by their first two characters: `first * 128 + second`. */
const formatsByHead = new Map<number, CompiledFormat[]>();
/** 1 where a format begins so: a word that begins otherwise costs one look here. */
const isHead = new Uint8Array(128 * 128);
/** 1 where a format's first character stands. */
const isFirst = new Uint8Array(128);

for (const { name, prefix, rest } of secretFormats) {
  const head = prefix.charCodeAt(0) * 128 + prefix.charCodeAt(1);
  const literal = prefix.replace(/[.$]/g, '\\$&');
  const source = `${literal}${rest}(?![A-Za-z0-9])`;
  const progress = followPattern(source, '');
  const format = { type: `secret:${name}`, prefix, pattern: new RegExp(source, 'y'), progress };
  const others = formatsByHead.get(head);
  if (others) others.push(format);
  else formatsByHead.set(head, [format]);
  isHead[head] = 1;
  isFirst[prefix.charCodeAt(0)] = 1;
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

/** Where the word that goes on at an index ends. */
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

/** Whether more text could make, unmake or change what begins at an index with a format's first two characters. */
function isFormatOpen(text: string, index: number, head: number): boolean {
  return formatsByHead.get(head)?.some(({ progress }) => progress?.continues(text, index) === true) === true;
}

const telegram = /\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/;
const shortestBotId = 8;
const longestBotId = 10;

/** What begins or is decided at a colon or an equals sign. */
function atSign(text: string, index: number): Match | null {
  if (text.charCodeAt(index) === colon) {
    if (text.startsWith('//', index + 1)) return urlPassword(text, index);
    if (text.startsWith('AA', index + 1)) {
      const from = Math.max(0, index - longestBotId);
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

const telegramUnderWay = /^:(?:A(?:A[A-Za-z0-9_-]{0,33})?)?$/;

/** Whether more text could make, unmake or change what is decided at a colon or an equals sign. */
function isSignOpen(text: string, index: number): boolean {
  if (text.charCodeAt(index) !== colon) return isAssignedOpen(text, index);
  // Two slashes may follow.
  if (index === text.length - 1 || (text.length === index + 2 && text.endsWith('/'))) return true;
  if (text.startsWith('//', index + 1)) return isUrlOpen(text, index);
  return isAuthorizationOpen(text, index) || isAssignedOpen(text, index);
}

/** Where digits that a bot's token may begin with start: those before a colon, or at the end of the text. */
function botIdStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestBotId && isDigitAt(text, start - 1)) start--;
  return start;
}

const terraform = /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{60,70}(?![A-Za-z0-9_-])/;
/** Characters before the first dot, and with a character behind in all. */
const terraformHead = 14;
const longestTerraform = 95;
const terraformUnderWay = /[A-Za-z0-9]{14}\.(?:a(?:t(?:l(?:a(?:s(?:v(?:1(?:\.[A-Za-z0-9_-]{0,70})?)?)?)?)?)?)?)?$/;

function terraformTokens(text: string, from: number, matches: Match[]): void {
  for (let dot = text.indexOf('.atlasv1.', from); dot !== -1; dot = text.indexOf('.atlasv1.', dot + 1)) {
    const start = dot - terraformHead;
    const found = start < from ? null : terraform.exec(text.slice(start, dot + 81));
    if (found?.index !== 0) continue;
    matches.push({ type: 'secret:terraform_cloud_token', start, end: start + found[0].length, confidence: 0.97 });
  }
}

/** Where a Terraform token may be under way: after its first dot, or in what may stand before that. */
function openTerraform(text: string): number {
  const from = Math.max(0, text.length - longestTerraform);
  const found = terraformUnderWay.exec(text.slice(from));
  if (found) return from + found.index;
  let start = text.length;
  while (start > 0 && text.length - start < terraformHead && isAlphanumericAt(text, start - 1)) start--;
  return start;
}

function isAlphanumericAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code !== 95 && code !== hyphen && isInner[code] === 1;
}

/** Whether what stands before an index continues a word. */
function isInside(text: string, index: number): number {
  const code = text.charCodeAt(index - 1);
  if (!(code < 128)) return 0;
  return isEscaped(text, index - 1) ? 0 : (isInner[code] ?? 0);
}

/** In JSON within a text (a tool call's arguments) the letter of `\n` is no part of the word that follows. */
function isEscaped(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return text.charCodeAt(index - 1) === backslash && (code === 110 || code === 114 || code === 116);
}

/**
 * Adds the credentials that start from an index on, in one pass. With `isGrowing` it stops at the first that is not certain,
 * and gives where that starts; else the text's length.
 */
function scan(text: string, from: number, matches: Match[], isGrowing: boolean): number {
  let resume = from;
  let index = isEscaped(text, from) ? from + 1 : from;
  let inner = isInside(text, index);
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isWord = code < 128 ? (isInner[code] ?? 0) : 0;
    let match: Match | null = null;
    if (isWord === 1) {
      if (inner === 0) {
        const next = text.charCodeAt(index + 1);
        const head = next < 128 ? code * 128 + next : 0;
        if (isHead[head] === 1) {
          if (isGrowing && isFormatOpen(text, index, head)) return index;
          match = formatAt(text, index, head);
        } else if (code === hyphen && (next === hyphen || (isGrowing && index === text.length - 1))) {
          const block = privateKeyAt(text, index);
          if (isGrowing && block.isOpen) return index;
          match = block.match;
        } else if (isGrowing && index === text.length - 1 && isFirst[code] === 1) {
          return index;
        }
      }
    } else if (code === colon || code === equals) {
      if (isGrowing) {
        const start = code === colon ? botIdStart(text, index) : index;
        if (index - start >= shortestBotId && start >= resume && telegramUnderWay.test(text.slice(index, index + 37)))
          return start;
        if (isSignOpen(text, index)) return index;
      }
      match = atSign(text, index);
    }
    inner = isWord;
    if (match && match.start >= resume) {
      matches.push(match);
      resume = match.end;
      index = Math.max(index, match.end - 1);
      inner = isInside(text, index + 1);
    } else if (isWord === 1) {
      // Within a word nothing can begin.
      index = wordEnd(text, index + 1) - 1;
    }
    if (text.charCodeAt(index) === backslash && isEscaped(text, index + 1)) index++;
  }
  return text.length;
}

/** Credentials, typed `secret:openai_api_key`, `secret:private_key`, `secret:assigned` …; one pass over the text. */
export const secrets: Detector = {
  name: 'secrets',
  types: [
    ...new Set(secretFormats.map(({ name }) => `secret:${name}`)),
    ...['private_key', 'telegram_bot_token', 'terraform_cloud_token', 'url_password', 'authorization', 'assigned'].map(
      (name) => `secret:${name}`,
    ),
  ],
  // A private key's block may be longer, and is then looked at to its end.
  reach: { before: 72, after: 3700 },
  find(text, from = 0) {
    const matches: Match[] = [];
    scan(text, from, matches, false);
    terraformTokens(text, from, matches);
    return matches.sort((left, right) => left.start - right.start);
  },
  open(text, from) {
    const open = Math.min(scan(text, from, [], true), botIdStart(text, text.length), openTerraform(text));
    return Math.max(from, open);
  },
};
