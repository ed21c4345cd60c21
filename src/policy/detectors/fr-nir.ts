/**
 * France's numéro d'inscription au répertoire (INSEE): sex, year, month, département, commune, order, and a key that is
 * 97 minus the rest modulo 97; Corsica's 2A and 2B count as 19 and 18.
 */
import { patternDetector } from './pattern-detector.ts';

function isValid(compact: string): boolean {
  if (!/^[12]\d{2}(?:0[1-9]|1[0-2]|[2-4]\d|50|6[2-9])(?:\d{2}|2A|2B)\d{8}$/.test(compact)) return false;
  const number = Number(compact.slice(0, 13).replace('2A', '19').replace('2B', '18'));
  return 97 - (number % 97) === Number(compact.slice(13));
}

/** French social security numbers, typed `fr_nir`. */
export const frNir = patternDetector({
  name: 'fr_nir',
  shape: /[12][ .]?\d{2}[ .]?\d{2}[ .]?(?:\d{2}|2[ABab])[ .]?\d{3}[ .]?\d{3}[ .]?\d{2}/g,
  forms: '1?2?2?2?3?3?2|1?2?2?1',
  needs: (scan) => scan.longestNumber >= 8,
  valid: isValid,
  context: /\b(?:nir|insee|s[ée]cu|num[ée]ro de s)/i,
  needsContext: () => false,
  confidence: 0.95,
});
