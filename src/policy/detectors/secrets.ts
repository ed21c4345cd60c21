/**
 * Credentials: vendors' formats by their prefixes, tokens with a form of their own, private-key blocks, passwords in
 * URLs, and values assigned to names like `api_key`. Examples and placeholders are left alone. Never returns the text.
 */
import type { Match } from '../detector.ts';
import { isDigitAt } from './context.ts';
import { encodedKeyAt, privateKeyAt } from './private-keys.ts';
import { anchoredAtSign, anchoredInWord, anchoredNames, openAnchored, shortestAnchoredWord } from './secret-anchors.ts';
import { assignedSecret, isAssignedOpen, mayBeName } from './secret-assignments.ts';
import { CommandMemory, commandSecret, isCommandOpen, mayBeOption } from './secret-commands.ts';
import { secretFormats } from './secret-formats.ts';
import { formatsAt, isFirst, mayBeFormat, prepareFormats, type CompiledFormat } from './format-heads.ts';
import { authorizationSecret, isAuthorizationOpen, isUrlOpen, urlPassword } from './secret-shapes.ts';
import { isPlaceholder } from './secret-values.ts';
import { readText, type ReadDetector, type TextReading } from './text-reading.ts';

/** 1 for letters, digits, `_` and `-`: what continues a word, so that a format can't begin after it. */
const isInner = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-') {
  isInner[character.charCodeAt(0)] = 1;
}

const colon = 58;
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

function formatAt(text: string, index: number): Match | null {
  if (text.startsWith('LS0t', index)) return encodedKeyAt(text, index).match;
  for (const { type, prefix, pattern } of startingAt(text, index)) {
    pattern.lastIndex = index;
    const found = pattern.exec(text)?.[0];
    if (found === undefined || isPlaceholder(found.slice(prefix.length))) continue;
    return { type, start: index, end: index + found.length, confidence: 0.97 };
  }
  return null;
}

function startingAt(text: string, index: number): readonly CompiledFormat[] {
  return formatsAt(text, index).filter(({ prefix }) => text.startsWith(prefix, index));
}

/** Whether more text could make, unmake or change what begins at an index. */
function isFormatOpen(text: string, index: number): boolean {
  if (index === text.length - 1) return isFirst[text.charCodeAt(index)] === 1;
  if (text.startsWith('LS0t'.slice(0, text.length - index), index) && encodedKeyAt(text, index).isOpen) return true;
  return formatsAt(text, index).some(({ progress }) => progress?.continues(text, index) === true);
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
  const isHeld = mayBeFormat(text, match.start, text.charCodeAt(match.start));
  const format = isHeld ? formatAt(text, match.start) : null;
  return format === null || format.end > match.end ? match : { ...match, type: format.type, confidence: 0.97 };
}

const none: readonly Match[] = [];

/** Characters at the end of a text that is growing of which each that begins a word is looked at: fewer than any format has. */
const tail = 4;

/** The places in a growing text that could come to be of a credential: those of the reading, and what begins at its end. */
function growingPlaces(text: string, from: number, places: readonly number[]): readonly number[] {
  const first = Math.max(from, text.length - tail);
  const all = places.filter((place) => place < first);
  for (let index = first; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const beginsWord = code < 128 && isInner[code] === 1 && !isEscaped(text, index) && isInside(text, index) === 0;
    if (beginsWord || places.includes(index)) all.push(index);
  }
  return all;
}

/**
 * Adds the credentials that start from an index on, by the places of a reading from there. With `isGrowing` it stops at the first that
 * is not certain, and gives where that starts; else the text's length.
 */
function scan(text: string, from: number, reading: TextReading, matches: Match[], isGrowing: boolean): number {
  prepareFormats();
  const places = isGrowing ? growingPlaces(text, from, reading.secretPlaces) : reading.secretPlaces;
  let resume = from;
  let next = from;
  let commands: CommandMemory | null = null;
  for (const index of places) {
    if (index < next) continue;
    const code = text.charCodeAt(index);
    let match: Match | null = null;
    if (code < 128 && isInner[code] === 1) {
      if (code === hyphen) {
        const following = text.charCodeAt(index + 1);
        if (following === hyphen || (isGrowing && index === text.length - 1)) {
          const block = privateKeyAt(text, index);
          if (isGrowing && block.isOpen) return index;
          match = block.match;
        }
        if (match === null && (mayBeOption(text, index) || (isGrowing && index === text.length - 1))) {
          commands ??= new CommandMemory();
          if (isGrowing && isCommandOpen(text, index, commands)) return index;
          match = commandSecret(text, index, commands);
        }
      } else if (mayBeFormat(text, index, code) || (isGrowing && index > text.length - tail)) {
        if (isGrowing && isFormatOpen(text, index)) return index;
        match = formatAt(text, index);
      }
      if (match === null) {
        const end = wordEnd(text, index + 1);
        if (end - index >= shortestAnchoredWord) match = anchoredInWord(text, index, end);
      }
    } else {
      if (isInside(text, index) === 1 && mayBeName(text, index)) {
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
        } else match = anchoredAtSign(text, index, code);
      }
    }
    if (match === null || match.start < resume) continue;
    // What goes to the end of the text may go on.
    if (isGrowing && match.end === text.length && isAnchored(match)) return match.start;
    matches.push(match);
    resume = match.end;
    next = Math.max(index + 1, match.end);
  }
  return text.length;
}

/** Whether a value is a credential as a whole; a text that mentions one, or what looks like one, is not. */
export function isSecret(value: string): boolean {
  if (value.length < 8) return false;
  return secrets.find(value).some(({ start, end }) => start === 0 && end === value.length);
}

/** Credentials, typed `secret:openai_api_key`, `secret:private_key`, `secret:assigned` …; looked for where a reading says. */
export const secrets: ReadDetector = {
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
  find(text, from = 0, reading = readText(text, from)) {
    if (reading.secretPlaces.length === 0) return none;
    const matches: Match[] = [];
    scan(text, from, reading, matches, false);
    return matches;
  },
  open(text, from) {
    const certain: Match[] = [];
    const open = scan(text, from, readText(text, from), certain, true);
    // Within a match that is certain nothing begins.
    const least = certain.at(-1)?.end ?? from;
    const underWay = Math.min(botIdStart(text, text.length), openAnchored(text, least));
    return Math.min(open, Math.max(from, least, underWay));
  },
};
