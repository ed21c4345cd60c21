// Ways to write an attack so that words no longer match and a model still reads them.

const everyLetter = (text, write) => text.replace(/[a-z]/gi, write);

/** Letters of Cyrillic and Greek that look Latin, by the letter they pass for. */
const twins = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  j: 'ј',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
};
const leet = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };

/** By name: text in, text out. */
export const rewrites = {
  'zero-width': (text) => everyLetter(text, (letter) => `${letter}\u200b`),
  homoglyph: (text) => everyLetter(text, (letter) => twins[letter] ?? letter),
  'full width': (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  leet: (text) => everyLetter(text, (letter) => leet[letter.toLowerCase()] ?? letter),
  spaced: (text) => [...text].join(' '),
  dashed: (text) => [...text].join('-'),
  base64: (text) => Buffer.from(text).toString('base64'),
  rot13: (text) =>
    everyLetter(text, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) + ((letter.charCodeAt(0) | 32) < 110 ? 13 : -13)),
    ),
  'tag characters': (text) => text.replace(/[ -~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xe0000)),
  reversed: (text) => [...text].reverse().join(''),
  'upper case': (text) => text.toUpperCase(),
};
