/**
 * Vendors' formats of credentials by how they begin, and at a glance whether one could begin somewhere: most words begin otherwise.
 */
import { followPattern, type PatternProgress } from './pattern-progress.ts';
import { secretFormats, type SecretFormat } from './secret-formats.ts';

/** A format, made ready when it is first needed: most never are. */
export class CompiledFormat {
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
export const isFirst = new Uint8Array(128);
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
export function prepareFormats(): void {
  if (isPrepared) return;
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

/** Whether a format may begin at an index of a text's units, once `prepareFormats` has been called. */
export function mayBeginFormat(units: Uint16Array, index: number): boolean {
  const head =
    (((units[index] as number) & 31) << 15) |
    (((units[index + 1] as number) & 31) << 10) |
    (((units[index + 2] as number) & 31) << 5) |
    ((units[index + 3] as number) & 31);
  return ((headBits[head >> 5] as number) & (1 << (head & 31))) !== 0;
}

/** The same of a text, more closely. No format is as short as four characters. */
export function mayBeFormat(text: string, index: number, code: number): boolean {
  const next = text.charCodeAt(index + 1);
  if (!(next < 128) || isPair[code * 128 + next] === 0) return false;
  const head =
    ((code & 31) << 15) |
    ((next & 31) << 10) |
    ((text.charCodeAt(index + 2) & 31) << 5) |
    (text.charCodeAt(index + 3) & 31);
  return ((headBits[head >> 5] as number) & (1 << (head & 31))) !== 0;
}

/** Formats that begin with the two characters at an index. */
export function formatsAt(text: string, index: number): readonly CompiledFormat[] {
  return formatsByHead.get(text.charCodeAt(index) * 128 + text.charCodeAt(index + 1)) ?? none;
}

const none: readonly CompiledFormat[] = [];
