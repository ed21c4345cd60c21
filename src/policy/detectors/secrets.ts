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
import { secretFormats, type SecretFormat } from './secret-formats.ts';
import { authorizationSecret, isAuthorizationOpen, isUrlOpen, urlPassword } from './secret-shapes.ts';
import { isPlaceholder } from './secret-values.ts';

/** A format, made ready when it is first needed: most never are. */
class CompiledFormat {
  readonly type: string;
  readonly prefix: string;
  private readonly source: string;
  private ownPattern: RegExp | null = null;
  private ownProgress: PatternProgress | null | undefined;

  constructor({ name, prefix, rest }: SecretFormat) {
    this.type = `secret:${name}`;
    this.prefix = prefix;
    this.source = `${prefix.replace(/[.$]/g, '\\$&')}${rest}(?![A-Za-z0-9])`;
  }

  get pattern(): RegExp {
    return (this.ownPattern ??= new RegExp(this.source, 'y'));
  }

  get progress(): PatternProgress | null {
    return (this.ownProgress ??= followPattern(this.source, ''));
  }
}

/** Formats by their first two characters: `first * 128 + second`. */
const formatsByHead = new Map<number, CompiledFormat[]>();
/** 1 where a format's first character stands. */
const isFirst = new Uint8Array(128);
/** 1 where a format's first two characters stand. */
const isPair = new Uint8Array(128 * 128);
/**
 * A bit for each first four characters, five bits of each, set where they are those of a format: a word that begins otherwise, as
 * words do, costs one look here. Small enough to stay in the processor's cache.
 */
const headBits = new Int32Array(1 << 15);

/** Notes all that a beginning can go on to, to four characters. */
function noteHead(prefix: string, at = 0, head = 0): void {
  if (at === 4) headBits[head >> 5] = (headBits[head >> 5] ?? 0) | (1 << (head & 31));
  else if (at < prefix.length) noteHead(prefix, at + 1, (head << 5) | (prefix.charCodeAt(at) & 31));
  else for (let any = 0; any < 32; any++) noteHead(prefix, at + 1, (head << 5) | any);
}

let isPrepared = false;

/** Fills the tables, when a text is first searched: whoever only checks a config needs none of them. */
function prepare(): void {
  isPrepared = true;
  for (const format of secretFormats) {
    const { prefix } = format;
    const head = prefix.charCodeAt(0) * 128 + prefix.charCodeAt(1);
    const others = formatsByHead.get(head);
    if (others) others.push(new CompiledFormat(format));
    else formatsByHead.set(head, [new CompiledFormat(format)]);
    isFirst[prefix.charCodeAt(0)] = 1;
    isPair[head] = 1;
    noteHead(prefix);
  }
  // A private key in base64 begins so.
  isPair['L'.charCodeAt(0) * 128 + 'S'.charCodeAt(0)] = 1;
  noteHead('LS0t');
  // Where one prefix begins another, the longer says more.
  for (const formats of formatsByHead.values()) formats.sort((one, other) => other.prefix.length - one.prefix.length);
}

/** Whether a format may begin at an index, at a glance. No format is as short as four characters. */
function mayBeFormat(text: string, index: number, code: number): boolean {
  const next = text.charCodeAt(index + 1);
  if (!(next < 128) || isPair[code * 128 + next] === 0) return false;
  const head =
    ((code & 31) << 15) |
    ((next & 31) << 10) |
    ((text.charCodeAt(index + 2) & 31) << 5) |
    (text.charCodeAt(index + 3) & 31);
  return ((headBits[head >> 5] as number) & (1 << (head & 31))) !== 0;
}

/** 1 for letters, digits, `_` and `-`: what continues a word, so that a format can't begin after it. */
const isInner = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-') {
  isInner[character.charCodeAt(0)] = 1;
}

const colon = 58;
const hyphen = 45;
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

/** Formats that begin with the two characters at an index. */
function formatsAt(text: string, index: number): readonly CompiledFormat[] {
  return formatsByHead.get(text.charCodeAt(index) * 128 + text.charCodeAt(index + 1)) ?? none;
}

const none: readonly CompiledFormat[] = [];

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

/** Whether an anchor's sign stands here, at a glance: `Q~`, `.a`tlasv1, `+A`St. */
function isAnchorSign(text: string, index: number, code: number): boolean {
  if (code === dot) return text.charCodeAt(index + 1) === 97;
  return (code === tilde && text.charCodeAt(index - 1) === 81) || (code === plus && text.charCodeAt(index + 1) === 65);
}

/** A value that was assigned, by the name of its own form where it has one. */
function named(text: string, match: Match | null): Match | null {
  if (match === null) return null;
  const isHeld = mayBeFormat(text, match.start, text.charCodeAt(match.start));
  const format = isHeld ? formatAt(text, match.start) : null;
  return format === null || format.end > match.end ? match : { ...match, type: format.type, confidence: 0.97 };
}

/**
 * Adds the credentials that start from an index on, in one pass. With `isGrowing` it stops at the first that is not certain,
 * and gives where that starts; else the text's length.
 */
function scan(text: string, from: number, matches: Match[], isGrowing: boolean): number {
  if (!isPrepared) prepare();
  let resume = from;
  let index = isEscaped(text, from) ? from + 1 : from;
  let inner = isInside(text, index);
  let commands: CommandMemory | null = null;
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isWord = code < 128 ? (isInner[code] ?? 0) : 0;
    let match: Match | null = null;
    let end = index;
    if (isWord === 1) {
      end = wordEnd(text, index + 1);
      if (inner === 0) {
        if (code === hyphen) {
          const next = text.charCodeAt(index + 1);
          if (next === hyphen || (isGrowing && index === text.length - 1)) {
            const block = privateKeyAt(text, index);
            if (isGrowing && block.isOpen) return index;
            match = block.match;
          }
          if (match === null && (mayBeOption(text, index) || (isGrowing && index === text.length - 1))) {
            commands ??= new CommandMemory();
            if (isGrowing && isCommandOpen(text, index, commands)) return index;
            match = commandSecret(text, index, commands);
          }
        } else if (mayBeFormat(text, index, code) || (isGrowing && index > text.length - 4)) {
          if (isGrowing && isFormatOpen(text, index)) return index;
          match = formatAt(text, index);
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
        } else if (isAnchorSign(text, index, code)) {
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

/** Whether a value is a credential as a whole; a text that mentions one, or what looks like one, is not. */
export function isSecret(value: string): boolean {
  if (value.length < 8) return false;
  return secrets.find(value).some(({ start, end }) => start === 0 && end === value.length);
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
