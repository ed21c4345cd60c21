/**
 * MAC addresses (IEEE 802 EUI-48): six pairs of hexadecimal digits with colons or hyphens. Broadcast and all-zero
 * addresses are nobody's.
 */
import type { Match } from '../detector.ts';
import { isWordAt } from './context.ts';
import type { GatedDetector } from './text-scan.ts';

const shape = /[0-9A-Fa-f]{2}([:-])[0-9A-Fa-f]{2}(?:\1[0-9A-Fa-f]{2}){4}/g;
const nobodys = /^(?:0{12}|f{12})$/i;

/** MAC addresses, typed `mac_address`. */
export const macAddress: GatedDetector = {
  name: 'mac_address',
  types: ['mac_address'],
  reach: { before: 2, after: 2 },
  needs: (scan) => scan.digits > 0 && (scan.colons >= 5 || scan.hyphens >= 5),
  find(text) {
    const matches: Match[] = [];
    for (const found of text.matchAll(shape)) {
      const start = found.index;
      const end = start + found[0].length;
      if (isWordAt(text, start - 1) || isWordAt(text, end)) continue;
      if (/[:-]/.test(text.charAt(start - 1)) || (/[:-]/.test(text.charAt(end)) && isWordAt(text, end + 1))) continue;
      const digits = found[0].replace(/[:-]/g, '');
      if (nobodys.test(digits) || !/\d/.test(digits)) continue;
      matches.push({ type: 'mac_address', start, end, confidence: 0.95 });
    }
    return matches;
  },
};
