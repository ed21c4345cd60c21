/**
 * MAC addresses (IEEE 802 EUI-48): six pairs of hexadecimal digits with colons or hyphens. Broadcast and all-zero
 * addresses are nobody's.
 */
import type { Match } from '../detector.ts';
import { isEdgeOpen, isWordAt } from './context.ts';
import { growing } from './growing.ts';
import type { GatedDetector } from './text-scan.ts';

const source = '[0-9A-Fa-f]{2}([:-])[0-9A-Fa-f]{2}(?:\\1[0-9A-Fa-f]{2}){4}';
// Behind these none begins; said here, it need not be tried there.
const shape = new RegExp(`(?<![0-9A-Za-z:-])${source}`, 'g');
const unfinished = new RegExp(`(?<![0-9A-Za-z:-])(?:${growing(source)})$`, 'g');
const nobodys = /^(?:0{12}|f{12})$/i;

const reach = { before: 1, after: 19 };

/** MAC addresses, typed `mac_address`. */
export const macAddress: GatedDetector = {
  name: 'mac_address',
  types: ['mac_address'],
  reach,
  beginsWithoutDigit: true,
  needs: (scan) => scan.digits > 0 && (scan.colons >= 5 || scan.hyphens >= 5),
  find(text, from = 0) {
    const matches: Match[] = [];
    shape.lastIndex = from;
    for (let found = shape.exec(text); found !== null; found = shape.exec(text)) {
      const start = found.index;
      const end = start + found[0].length;
      shape.lastIndex = start + 1;
      if (isWordAt(text, start - 1) || isWordAt(text, end)) continue;
      if (/[:-]/.test(text.charAt(end)) && isWordAt(text, end + 1)) continue;
      const digits = found[0].replace(/[:-]/g, '');
      if (nobodys.test(digits) || !/\d/.test(digits)) continue;
      matches.push({ type: 'mac_address', start, end, confidence: 0.95 });
      shape.lastIndex = end;
    }
    return matches;
  },
  open(text, from) {
    const first = Math.max(from, text.length - reach.after);
    unfinished.lastIndex = first;
    let open = unfinished.exec(text)?.index ?? text.length;
    unfinished.lastIndex = 0;
    shape.lastIndex = first;
    for (let found = shape.exec(text); found !== null && found.index < open; found = shape.exec(text)) {
      shape.lastIndex = found.index + 1;
      if (isEdgeOpen(text, found.index + found[0].length)) open = found.index;
    }
    shape.lastIndex = 0;
    return open;
  },
};
