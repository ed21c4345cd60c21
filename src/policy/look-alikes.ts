/**
 * Letters of other alphabets that look Latin, made Latin in words that mix both.
 */

/**
 * Small letters that look Latin, from Unicode's confusables (UTS #39): Cyrillic, Greek, Armenian and phonetic ones, each
 * followed by the Latin letter it is taken for.
 */
const lookAlikes = (
  'аa еe оo рp сc уy хx іi јj ѕs ԛq ԝw һh ԁd ѵv ӏl кk мm тt нh вb гr пn ьb ' +
  'αa εe ιi κk νv οo ρp τt υu χx γy ηn ωw σo ѡw ' +
  'օo սu հh ցg զq ոn յj ɑa ɡg ɩi ʏy ɴn ʀr ʟl ᴀa'
).split(' ');

/** By code unit the Latin letter that it is taken for, 0 for none. */
const lookAlike = new Uint16Array(0x2000);
for (const pair of lookAlikes) lookAlike[pair.charCodeAt(0)] = pair.charCodeAt(1);

/** Changes words that mix Latin letters with those of alphabets that have look-alikes. */
export function foldLookAlikes(units: Uint16Array, length: number): void {
  let start = 0;
  let hasLatin = false;
  let hasOther = false;
  for (let index = 0; index <= length; index++) {
    const code = index < length ? (units[index] as number) : 0;
    if (code >= 97 && code <= 122) {
      hasLatin = true;
    } else if (code >= 0x250 && (code <= 0x2af || (code >= 0x370 && code <= 0x58f))) {
      hasOther = true;
    } else {
      if (hasLatin && hasOther) {
        for (let at = start; at < index; at++)
          units[at] = (lookAlike[units[at] as number] as number) || (units[at] as number);
      }
      start = index + 1;
      hasLatin = false;
      hasOther = false;
    }
  }
}
