/**
 * Addresses of crypto currencies with a checksum that can be verified: Bitcoin's and Litecoin's segregated witness
 * addresses, bech32 and bech32m (BIP 173, BIP 350), and Bitcoin's older ones, Base58Check of a version, twenty bytes and four of
 * checksum (BIP 13). Those of other chains are not looked for.
 */
import type { Match } from '../detector.ts';
import { isWordAt } from './context.ts';
import { growing } from './growing.ts';
import { sha256 } from './sha256.ts';
import type { GatedDetector } from './text-scan.ts';

const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;

/** The constants that a valid bech32 and bech32m string come to. */
const bech32 = 1;
const bech32m = 0x2bc830a3;

function isChecksummed(address: string): boolean {
  const split = address.lastIndexOf('1');
  const values: number[] = [];
  for (const character of address.slice(0, split)) values.push(character.charCodeAt(0) >> 5);
  values.push(0);
  for (const character of address.slice(0, split)) values.push(character.charCodeAt(0) & 31);
  for (const character of address.slice(split + 1)) values.push(alphabet.indexOf(character));
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    generator.forEach((term, bit) => {
      if ((top >>> bit) & 1) check ^= term;
    });
  }
  return check === bech32 || check === bech32m;
}

const digits58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const valueOf58 = new Uint8Array(128);
for (let value = 0; value < 58; value++) valueOf58[digits58.charCodeAt(value)] = value;

/** A number of 25 bytes, in limbs of 24 bits, the smallest first. */
const limbCount = 9;
const bytes58 = 25;

/** Whether a base58 number is a version, twenty bytes and the first four of their double SHA-256. */
function isChecksummed58(address: string): boolean {
  const limbs = new Float64Array(limbCount);
  for (let index = 0; index < address.length; index++) {
    let carry = valueOf58[address.charCodeAt(index)] ?? 0;
    for (let limb = 0; limb < limbCount; limb++) {
      carry += 58 * (limbs[limb] ?? 0);
      limbs[limb] = carry & 0xffffff;
      carry >>>= 24;
    }
  }
  // 25 bytes fill eight limbs and a byte, which is the version.
  if (limbs[limbCount - 1] !== (address.startsWith('1') ? 0 : 5)) return false;
  const bytes = new Uint8Array(bytes58);
  for (let index = 0; index < bytes58; index++) {
    bytes[bytes58 - 1 - index] = (limbs[Math.trunc(index / 3)] ?? 0) >>> (8 * (index % 3));
  }
  const check = sha256(sha256(bytes.subarray(0, 21)));
  for (let index = 0; index < 4; index++) if (bytes[21 + index] !== check[index]) return false;
  return true;
}

const segwit = '(?:bc|tb|ltc)1[02-9ac-hj-np-z]{39,59}|(?:BC|TB|LTC)1[02-9AC-HJ-NP-Z]{39,59}';
/** Version 0, of a key, comes to a 1 in front, version 5, of a script, to a 3. */
const source = `${segwit}|[13][1-9A-HJ-NP-Za-km-z]{25,33}`;
const shortestAddress = 26;
const shape = new RegExp(`(?<![0-9A-Za-z])(?:${source})`, 'g');
const unfinished = new RegExp(`(?<![0-9A-Za-z])(?:${growing(source)})$`, 'g');

const reach = { before: 1, after: 64 };

/** Crypto currency addresses with a valid checksum, typed `crypto_address`. */
export const cryptoAddress: GatedDetector = {
  name: 'crypto_address',
  types: ['crypto_address'],
  reach,
  beginsWithoutDigit: true,
  needs: (scan) => scan.longestCode >= shortestAddress,
  find(text, from = 0) {
    const matches: Match[] = [];
    shape.lastIndex = from;
    for (let found = shape.exec(text); found !== null; found = shape.exec(text)) {
      const start = found.index;
      const end = start + found[0].length;
      shape.lastIndex = start + 1;
      if (isWordAt(text, start - 1) || isWordAt(text, end)) continue;
      const is58 = text[start] === '1' || text[start] === '3';
      if (!(is58 ? isChecksummed58(found[0]) : isChecksummed(found[0].toLowerCase()))) continue;
      matches.push({ type: 'crypto_address', start, end, confidence: 0.99 });
      shape.lastIndex = end;
    }
    return matches;
  },
  open(text, from) {
    unfinished.lastIndex = Math.max(from, text.length - reach.after);
    const open = unfinished.exec(text)?.index ?? text.length;
    unfinished.lastIndex = 0;
    return open;
  },
};
