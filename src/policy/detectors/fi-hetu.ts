/**
 * Finland's henkilötunnus (DVV; law 661/2009): birth, a sign for the century, three digits and one of 31 characters by the rest of
 * the nine digits.
 */
import { patternDetector } from './pattern-detector.ts';

const characters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Finnish identity codes, typed `fi_hetu`. */
export const fiHetu = patternDetector({
  name: 'fi_hetu',
  shape: /(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]/g,
  forms: '6',
  needs: (scan) => scan.digits >= 9,
  valid: (compact) => characters.charAt(Number(compact.replace(/\D/g, '').slice(0, 9)) % 31) === compact.at(-1),
  context: /henkil[öo]tunnus|\b(?:hetu|finnish (?:id|identity|personal))\b/i,
  // The last of nine digits makes ten where the check character is one: the form is then a date and a number.
  needsContext: (written) => /\d$/.test(written),
  confidence: 0.9,
});
