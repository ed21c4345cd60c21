/**
 * What a key looks like: `kt_gk_` (gateway) or `kt_ak_` (access), 32 random characters of base 62 (190 bits) and a check
 * character, so that a key copied short or mistyped is told from one that was never made.
 */
import { hash } from 'node:crypto';

/** Gateway keys call models; access keys read events and the gateway's own state. */
export type KeyType = 'gateway' | 'access';

const prefixes: Readonly<Record<KeyType, string>> = { gateway: 'kt_gk_', access: 'kt_ak_' };
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base = alphabet.length;
const randomLength = 32;

/** Gives that many bytes that nobody can guess: `crypto.randomBytes`. */
export type RandomBytes = (size: number) => Uint8Array;

/** Random characters of base 62, each as likely as any other. */
export function randomCharacters(count: number, random: RandomBytes): string {
  let text = '';
  while (text.length < count) {
    for (const byte of random(count)) {
      // Bytes past the last whole multiple of 62 would make the first characters likelier.
      if (byte < base * 4 && text.length < count) text += alphabet[byte % base] ?? '';
    }
  }
  return text;
}

/**
 * Luhn's check character modulo 62: catches every single wrong character and nearly every swap of neighbours. Undefined
 * where a character is not of base 62.
 */
export function checkCharacter(characters: string): string | undefined {
  let sum = 0;
  for (let at = characters.length - 1, factor = 2; at >= 0; at--, factor = 3 - factor) {
    const digit = alphabet.indexOf(characters[at] ?? '');
    if (digit === -1) return undefined;
    const product = digit * factor;
    sum += Math.floor(product / base) + (product % base);
  }
  return alphabet[(base - (sum % base)) % base];
}

/** Makes a key. */
export function makeKey(type: KeyType, random: RandomBytes): string {
  const characters = randomCharacters(randomLength, random);
  return `${prefixes[type]}${characters}${checkCharacter(characters) ?? ''}`;
}

/** The type of a well-formed key (prefix, length, check character); undefined for any other text. */
export function keyTypeOf(text: string): KeyType | undefined {
  const type = (Object.keys(prefixes) as KeyType[]).find((name) => text.startsWith(prefixes[name]));
  if (type === undefined) return undefined;
  const characters = text.slice(prefixes[type].length);
  if (characters.length !== randomLength + 1) return undefined;
  return checkCharacter(characters.slice(0, -1)) === characters.at(-1) ? type : undefined;
}

/** What is kept of a key: its SHA-256, in hexadecimal. A plain hash is enough, since nobody can guess 190 bits. */
export function hashKey(key: string): string {
  return hash('sha256', key, 'hex');
}

/** The last four characters, by which people tell keys apart in lists. */
export function hintOf(key: string): string {
  return key.slice(-4);
}
