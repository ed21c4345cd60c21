/**
 * United States Medicare Beneficiary Identifier: eleven characters, each place of a fixed sort, letters without S, L, O, I, B and Z;
 * printed in one go or as 4-3-4 (CMS, "Understanding the MBI format"). Its form is telling enough without a check digit.
 */
import { patternDetector } from './pattern-detector.ts';

const form =
  /^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/;

/** Medicare beneficiary identifiers, typed `us_mbi`. */
export const usMbi = patternDetector({
  name: 'us_mbi',
  shape: /[1-9][A-Za-z][0-9A-Za-z]\d-?[A-Za-z][0-9A-Za-z]\d-?[A-Za-z]{2}\d{2}/g,
  forms: '1-0',
  needs: (scan) => scan.heads > 0 && scan.digits >= 5,
  valid: (compact) => form.test(compact),
  context: /\b(?:mbi|medicare|beneficiary)\b/i,
  // In lower case it could be a part of a hash or an address.
  needsContext: (written) => written !== written.toUpperCase(),
  confidence: 0.9,
});
