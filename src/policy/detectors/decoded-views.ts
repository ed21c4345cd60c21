/**
 * Other readings of a text: what stands in it as Base64, hexadecimal or escapes, reversed, shifted by thirteen letters,
 * in look-alike digits or letter by letter. Each is made only when the text shows its shape, and none is decoded twice.
 */

/** A reading, and the stretch of the text that it is a reading of. */
export interface DecodedView {
  /** How it was hidden: `base64`. */
  readonly encoding: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Encoded stretches read in one text; more would be a file, not a message. */
const mostViews = 32;

/** The longest encoded stretch that is decoded, in characters of its decoded form. */
const longestView = 65_536;

/**
 * The readings of a text for the encodings that a reading of it (`text-reading.ts`) suspects. Linear in its length. Encoded stretches count from 16 characters up, and only where what
 * comes out is letters and spaces by half.
 */
export function decodedViews(text: string, suspects: number): readonly DecodedView[] {
  const views: DecodedView[] = [];
  for (const { encoding, suspect, shape, decode } of encodings) {
    if ((suspects & suspect) === 0) continue;
    for (const found of text.matchAll(shape)) {
      if (views.length >= mostViews) return views;
      const decoded = decode(found[0].slice(0, longestView * 2));
      if (readable(decoded))
        views.push({ encoding, text: decoded, start: found.index, end: found.index + found[0].length });
    }
  }
  if ((suspects & suspect.spaced) !== 0) addAlternating(text, views);
  return views;
}

/** What is put between the characters of a text, one after each. */
const separators = ' -._*|';

/** Characters with a separator after each, from which on they are read as a text of their own. */
const fewestAlternating = 12;

/** Stretches in which every other character is the same separator, spaces between words treated no differently. */
function addAlternating(text: string, views: DecodedView[]): void {
  for (let start = 0; start + 2 * fewestAlternating < text.length && views.length < mostViews; start++) {
    const separator = text.charCodeAt(start + 1);
    if (text.charCodeAt(start + 3) !== separator || !separators.includes(text.charAt(start + 1))) continue;
    let end = start + 1;
    while (text.charCodeAt(end) === separator) end += 2;
    const length = (end - start + 1) >> 1;
    if (length < fewestAlternating || hasOnly(text, start, end, separator)) {
      // Behind a run of one sign only the next one can begin.
      start = Math.max(start, end - 3);
      continue;
    }
    const characters: string[] = [];
    for (let index = start; index < end; index += 2) characters.push(text.charAt(index));
    views.push({ encoding: 'spaced_letters', text: characters.join(''), start, end });
    start = end - 1;
  }
}

/** Whether a stretch is a line of one sign, as `-----`. */
function hasOnly(text: string, start: number, end: number, separator: number): boolean {
  for (let index = start; index < end; index += 2) if (text.charCodeAt(index) !== separator) return false;
  return true;
}

/** Whole-text readings, for texts in which the words of such a reading were seen. */
export const wholeViews = {
  rot13: (text: string): string => exchanged(text, shifted),
  reversed: (text: string): string => {
    const units = new Uint16Array(text.length);
    let all = 0;
    for (let index = 0, last = text.length - 1; index <= last; index++) {
      const code = text.charCodeAt(last - index);
      all |= code;
      units[index] = code;
    }
    return textOf(units, all);
  },
  /** Digits and signs that stand for letters; the same length as the text. */
  digits: (text: string): string => exchanged(text, spelled),
} as const;

const letterFor: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};

/** By ASCII code: the letter thirteen further; the letter that a digit or sign stands for. Others stay as they are. */
const shifted = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z]/i.test(String.fromCharCode(code)) ? code + ((code | 32) < 110 ? 13 : -13) : code,
);
const spelled = Uint8Array.from({ length: 128 }, (_, code) =>
  (letterFor[String.fromCharCode(code)] ?? String.fromCharCode(code)).charCodeAt(0),
);

/** A text with its ASCII characters exchanged. */
function exchanged(text: string, table: Uint8Array): string {
  const units = new Uint16Array(text.length);
  let all = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    all |= code;
    units[index] = table[code] ?? code;
  }
  return textOf(units, all);
}

/** The text of some units, given all bits that any of them has. One byte a character where that will do: such strings are read faster. */
function textOf(units: Uint16Array<ArrayBuffer>, all: number): string {
  return all < 256 ? Buffer.from(units).toString('latin1') : Buffer.from(units.buffer).toString('utf16le');
}

/** Marks that end sentences and parts of them. */
const sentenceMarks = /[.,!?;:\u3002\uff0c\uff01\uff1f\u3001\u0964\u061f\u060c]/g;

/**
 * Whether a text's marks stand where they do in a text turned round: at the beginning, or before words and behind spaces. A
 * combining mark with nothing to combine with says so at once. Looks at the first few.
 */
export function looksReversed(text: string): boolean {
  // Nearly every text: turned round, neither would stand so.
  if (text.includes('. ') || text.includes(', ')) return false;
  const head = text.slice(0, 600);
  if (/^\s*[.!?;:\u3002\uff01\uff1f\u0964\u061f]["'”»)\]]?[^\s.!?]/u.test(head)) return true;
  if (/(?:^|[\s.,!?])\p{Mn}/u.test(head)) return true;
  let balance = 0;
  for (const { index } of head.matchAll(sentenceMarks)) {
    const before = head.charCodeAt(index - 1);
    const after = head.charCodeAt(index + 1);
    const isAfterSpace = !(before > 32);
    const isBeforeSpace = !(after > 32);
    if (isAfterSpace && !isBeforeSpace) balance++;
    else if (isBeforeSpace && !isAfterSpace) balance--;
  }
  return balance > 0;
}

/** What a text may hide, told from one look at its characters. */
export interface DisguiseShape {
  /** A set of `suspect` bits, for `decodedViews`; 0 for none. */
  readonly encodings: number;
  /** Digits or signs stand among the letters of a word, as in `1gn0r3`. */
  readonly digits: boolean;
}

/** Bits for what is suspected. */
export const suspect = { base64: 1, hex: 2, escapes: 4, spaced: 8, binary: 16 } as const;

/** From how many runs, words and changes within a word on something is suspected: fewer than the patterns ask for. */
export const suspicious = { run: 16, singles: 6, pairs: 6, escapes: 8, changes: 3 } as const;

/** One way of encoding: what it looks like, and how it is read. */
interface Encoding {
  readonly encoding: string;
  readonly suspect: number;
  readonly shape: RegExp;
  readonly decode: (encoded: string) => string;
}

const encodings: readonly Encoding[] = [
  {
    encoding: 'base64',
    suspect: suspect.base64,
    shape: /[A-Za-z0-9+/_-]{16,}={0,2}/g,
    decode: (encoded) =>
      /[A-Z]/.test(encoded) && /[a-z]/.test(encoded) ? fromBytes(Buffer.from(encoded, 'base64')) : '',
  },
  {
    encoding: 'hex',
    suspect: suspect.hex | suspect.escapes,
    shape: /(?:0x)?[0-9a-fA-F]{2}(?:[ :,]{0,2}(?:0x|\\x)?[0-9a-fA-F]{2}){11,}|(?:\\x[0-9a-fA-F]{2}){8,}/g,
    decode: (encoded) => fromBytes(Buffer.from(encoded.replace(/0x|\\x|[ :,]/g, ''), 'hex')),
  },
  {
    encoding: 'percent',
    suspect: suspect.escapes,
    shape: /(?:%[0-9a-fA-F]{2}[A-Za-z]?){8,}/g,
    decode: (encoded) =>
      encoded.replace(/%([0-9a-fA-F]{2})/g, (_all, digits: string) => String.fromCharCode(parseInt(digits, 16))),
  },
  {
    encoding: 'escapes',
    suspect: suspect.escapes,
    shape: /(?:\\u[0-9a-fA-F]{4}[ ]?){8,}|(?:&#x?[0-9a-fA-F]{2,5};[ ]?){8,}/g,
    decode: (encoded) =>
      encoded.replace(/\\u([0-9a-fA-F]{4})|&#x([0-9a-fA-F]{2,5});|&#(\d{2,5});/g, (_all, unit, hex, decimal) =>
        String.fromCharCode(decimal === undefined ? parseInt(String(unit ?? hex), 16) : Number(decimal)),
      ),
  },
  {
    // One sign between letters and more between words, or the same everywhere: words are then told by the rules.
    encoding: 'spaced_letters',
    suspect: suspect.spaced,
    shape: /\b[A-Za-z](?:[ .\-_*|]{1,3}[A-Za-z]\b){7,}/g,
    decode: (encoded) => encoded.replace(/([A-Za-z])[ .\-_*|](?=[A-Za-z]\b)/g, '$1').replace(/[ .\-_*|]+/g, ' '),
  },
  {
    encoding: 'binary',
    suspect: suspect.binary,
    shape: /[01]{8}(?: ?[01]{8}){7,}/g,
    decode: (encoded) =>
      encoded.replace(/([01]{8}) ?/g, (_all, bits: string) => String.fromCharCode(parseInt(bits, 2))),
  },
];

/** Bytes as UTF-8, or as UTF-16 where every other byte is zero, as PowerShell encodes. */
function fromBytes(bytes: Buffer): string {
  return bytes.length > 8 && bytes[1] === 0 && bytes[3] === 0 ? bytes.toString('utf16le') : bytes.toString('utf8');
}

/** Whether a decoded text is one: at least half letters and spaces of any script, no bytes that are no text. */
function readable(text: string): boolean {
  if (text.length < 8) return false;
  const sample = text.slice(0, 400);
  const wrong = sample.match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0;
  const letters = sample.match(/[\p{L}\p{M} ]/gu)?.length ?? 0;
  return wrong * 20 <= sample.length && letters * 2 >= sample.length;
}
