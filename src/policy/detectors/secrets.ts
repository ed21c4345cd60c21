/**
 * Credentials: vendors' formats by their prefixes, tokens with a form of their own, private-key blocks, passwords in
 * URLs, and values assigned to names like `api_key`. Examples and placeholders are left alone. Never returns the text.
 */
import type { Detector, Match } from '../detector.ts';
import { isDigitAt } from './context.ts';
import { followPattern, type PatternProgress } from './pattern-progress.ts';
import { encodedKeyAt, privateKeyAt } from './private-keys.ts';
import { anchoredAtSign, anchoredInWord, anchoredNames, openAnchored, shortestAnchoredWord } from './secret-anchors.ts';
import { assignedSecret, isAssignedOpen, mayBeName } from './secret-assignments.ts';
import { CommandMemory, commandSecret, isCommandOpen, mayBeOption } from './secret-commands.ts';
import { secretFormats } from './secret-formats.ts';
import { authorizationSecret, isAuthorizationOpen, isUrlOpen, urlPassword } from './secret-shapes.ts';
import { isPlaceholder } from './secret-values.ts';

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
// Where one prefix begins another, the longer says more.
for (const formats of formatsByHead.values()) formats.sort((one, other) => other.prefix.length - one.prefix.length);

/** 1 for letters, digits, `_` and `-`: what continues a word, so that a format can't begin after it. */
const isInner = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-') {
  isInner[character.charCodeAt(0)] = 1;
}

const colon = 58;
const hyphen = 45;
const capitalL = 76;
/** `LS`, with which a private key's header begins in base64. */
const encodedHead = capitalL * 128 + 83;
const dot = 46;
const plus = 43;
const tilde = 126;
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

/** What begins or is decided at a colon. */
function atColon(text: string, index: number): Match | null {
  if (text.startsWith('//', index + 1)) return urlPassword(text, index);
  if (text.startsWith('AA', index + 1)) {
    const from = Math.max(0, index - longestBotId);
    const found = telegram.exec(text.slice(from, index + 37));
    if (found) {
      const start = from + found.index;
      return { type: 'secret:telegram_bot_token', start, end: start + found[0].length, confidence: 0.97 };
    }
  }
  return authorizationSecret(text, index);
}

const telegramUnderWay = /^:(?:A(?:A[A-Za-z0-9_-]{0,33})?)?$/;

/** Whether more text could make, unmake or change what is decided at a colon. */
function isColonOpen(text: string, index: number): boolean {
  // Two slashes may follow.
  if (index === text.length - 1 || (text.length === index + 2 && text.endsWith('/'))) return true;
  return text.startsWith('//', index + 1) ? isUrlOpen(text, index) : isAuthorizationOpen(text, index);
}

/** Where digits that a bot's token may begin with start: those before a colon, or at the end of the text. */
function botIdStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestBotId && isDigitAt(text, start - 1)) start--;
  return start;
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

const anchoredTypes = new Set(anchoredNames.map((name) => `secret:${name}`));

/** Whether a match is of those whose beginnings nothing else keeps open. */
function isAnchored({ type, anchor }: Match): boolean {
  return anchor === undefined && anchoredTypes.has(type);
}

/** A value that was assigned, by the name of its own form where it has one. */
function named(text: string, match: Match | null): Match | null {
  if (match === null) return null;
  const next = text.charCodeAt(match.start + 1);
  const head = next < 128 ? text.charCodeAt(match.start) * 128 + next : 0;
  const format = isHead[head] === 1 ? formatAt(text, match.start, head) : null;
  return format === null || format.end > match.end ? match : { ...match, type: format.type, confidence: 0.97 };
}

/**
 * Adds the credentials that start from an index on, in one pass. With `isGrowing` it stops at the first that is not certain,
 * and gives where that starts; else the text's length.
 */
function scan(text: string, from: number, matches: Match[], isGrowing: boolean): number {
  let resume = from;
  let index = isEscaped(text, from) ? from + 1 : from;
  let inner = isInside(text, index);
  const commands = new CommandMemory();
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isWord = code < 128 ? (isInner[code] ?? 0) : 0;
    let match: Match | null = null;
    let end = index;
    if (isWord === 1) {
      end = wordEnd(text, index + 1);
      if (inner === 0) {
        const next = text.charCodeAt(index + 1);
        const head = next < 128 ? code * 128 + next : 0;
        if (head === encodedHead || (isGrowing && code === capitalL && index === text.length - 1)) {
          const block = encodedKeyAt(text, index);
          if (isGrowing && block.isOpen) return index;
          match = block.match;
        } else if (isHead[head] === 1) {
          if (isGrowing && isFormatOpen(text, index, head)) return index;
          match = formatAt(text, index, head);
        } else if (code === hyphen) {
          if (next === hyphen || (isGrowing && index === text.length - 1)) {
            const block = privateKeyAt(text, index);
            if (isGrowing && block.isOpen) return index;
            match = block.match;
          }
          if (match === null && (mayBeOption(text, index) || (isGrowing && index === text.length - 1))) {
            if (isGrowing && isCommandOpen(text, index, commands)) return index;
            match = commandSecret(text, index, commands);
          }
        } else if (isGrowing && index === text.length - 1 && isFirst[code] === 1) {
          return index;
        }
        if (match === null && end - index >= shortestAnchoredWord) match = anchoredInWord(text, index, end);
      }
    } else {
      if (inner === 1 && mayBeName(text, index)) {
        if (isGrowing && isAssignedOpen(text, index)) return index;
        match = named(text, assignedSecret(text, index));
      }
      if (match === null) {
        if (code === colon) {
          if (isGrowing) {
            const start = botIdStart(text, index);
            if (
              index - start >= shortestBotId &&
              start >= resume &&
              telegramUnderWay.test(text.slice(index, index + 37))
            ) {
              return start;
            }
            if (isColonOpen(text, index)) return index;
          }
          match = atColon(text, index);
        } else if (code === tilde || code === dot || code === plus) {
          match = anchoredAtSign(text, index, code);
        }
      }
    }
    inner = isWord;
    if (match && match.start >= resume) {
      // What goes to the end of the text may go on.
      if (isGrowing && match.end === text.length && isAnchored(match)) return match.start;
      matches.push(match);
      resume = match.end;
      index = Math.max(index, match.end - 1);
      inner = isInside(text, index + 1);
    } else if (isWord === 1) {
      // Within a word nothing can begin.
      index = end - 1;
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
    ...anchoredNames.map((name) => `secret:${name}`),
    ...['private_key', 'telegram_bot_token', 'url_password', 'authorization', 'command_password', 'assigned'].map(
      (name) => `secret:${name}`,
    ),
  ],
  // A private key's block may be longer, and is then looked at to its end.
  reach: { before: 250, after: 3700 },
  find(text, from = 0) {
    const matches: Match[] = [];
    scan(text, from, matches, false);
    return matches;
  },
  open(text, from) {
    const certain: Match[] = [];
    const open = scan(text, from, certain, true);
    // Within a match that is certain nothing begins.
    const least = certain.at(-1)?.end ?? from;
    const underWay = Math.min(botIdStart(text, text.length), openAnchored(text, least));
    return Math.min(open, Math.max(from, least, underWay));
  },
};
