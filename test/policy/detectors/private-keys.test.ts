import { describe, expect, it } from 'vitest';
import { privateKeyAt } from '../../../src/policy/detectors/private-keys.ts';
import { secrets } from '../../../src/policy/detectors/secrets.ts';
import { dlpFilter } from '../../../src/policy/kinds/dlp-filter.ts';
import { compileGrowing, heldAt, tokenLengths } from '../open-law.ts';
import { findTexts } from './find-texts.ts';

/** Base64 of nothing, the same for the same length. */
function lines(length: number, separator = '\n'): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let state = 7;
  let text = '';
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    text += (index > 0 && index % 64 === 0 ? separator : '') + alphabet.charAt(state >>> 26);
  }
  return text;
}

const block = (label: string, body: string, separator = '\n'): string =>
  `-----BEGIN ${label}-----${separator}${body}${separator}-----END ${label}-----`;

/** An RSA key of 8,192 bits takes 6,300 characters. */
const large = block('RSA PRIVATE KEY', lines(6300));

const whole: readonly (readonly [name: string, text: string])[] = [
  ['a key of 8,192 bits', large],
  [
    'an encrypted key',
    block('RSA PRIVATE KEY', `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,9F3A7C1E\n\n${lines(900)}`),
  ],
  [
    'an OpenPGP key with a comment of many words',
    block(
      'PGP PRIVATE KEY BLOCK',
      `Version: GnuPG v2.0.22 (GNU/Linux)\nComment: this one is my very own {key}\n\n${lines(7000)}\n=aB3d`,
    ),
  ],
  ['a key in JSON', block('PRIVATE KEY', lines(1600, '\\n'), '\\n')],
  ['a key that a program puts together', block('PRIVATE KEY', lines(600, '\\n" +\n    "'), '\\n" +\n    "')],
  ['a key quoted in a mail', block('OPENSSH PRIVATE KEY', lines(600, '\n> '), '\n> ')],
];

describe('a private key in base64', () => {
  it.each(['RSA PRIVATE KEY', 'EC PRIVATE KEY', 'PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'])(
    'is found, however long: %s',
    (label) => {
      const key = Buffer.from(block(label, lines(7000))).toString('base64');
      expect(findTexts(secrets, `client-key-data: ${key}\n`)).toEqual([key]);
      expect(compileGrowing(dlpFilter).open(`key: ${key}`, 0)).toBe(5);
    },
  );

  it('is no certificate', () => {
    const certificate = Buffer.from(block('CERTIFICATE', lines(700))).toString('base64');
    expect(findTexts(secrets, `client-certificate: ${certificate}\n`)).toEqual([]);
  });
});

describe('a private key', () => {
  it.each(whole)('is one match: %s', (_name, key) => {
    expect(findTexts(secrets, `Here it is:\n${key}\nKeep it safe!`)).toEqual([key]);
    expect(findTexts(secrets, `${key}\n${key}`)).toEqual([key, key]);
  });

  it.each(whole)('is held from its header to its footer: %s', (_name, key) => {
    const text = `So: ${key} and that is all.`;
    const evaluator = compileGrowing(dlpFilter);
    const held = heldAt(evaluator, text, tokenLengths(text, 97));
    expect(Math.max(...held)).toBeGreaterThan(key.length - 97);
    expect(evaluator.open(text.slice(0, 4 + key.length), 0)).toBe(4 + key.length);
    expect(evaluator.open(text.slice(0, 3 + key.length), 0)).toBe(4);
  });

  it('without a footer goes on to the end of the text, or to what is no part of it', () => {
    const cut = `-----BEGIN PRIVATE KEY-----\n${lines(5000)}`;
    expect(findTexts(secrets, cut)).toEqual([cut]);
    expect(findTexts(secrets, `${cut}\n\nThat was the key of the server.`)).toEqual([cut]);
    expect(findTexts(secrets, `{"key": "${cut}", "next": 1}`)).toEqual([cut]);
  });

  it.each([
    'A key begins with -----BEGIN PRIVATE KEY----- and goes on with lines of base64.',
    'The lines "-----BEGIN PRIVATE KEY-----" and "-----END PRIVATE KEY-----" stand around it.',
    '-----BEGIN PRIVATE KEY-----\nMIIE...\n-----END PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----\nYOUR_KEY_HERE_YOUR_KEY_HERE_YOUR_KEY_HERE\n-----END PRIVATE KEY-----',
    '-----BEGIN CERTIFICATE-----\nMIIDXTCCAkWgAwIBAgIJAKoK\n-----END CERTIFICATE-----',
  ])('is not what only speaks of one: %j', (text) => {
    expect(findTexts(secrets, text)).toEqual([]);
    expect(
      Math.max(...heldAt(compileGrowing(dlpFilter), `${text} So it is said.`, tokenLengths(text, 1))),
    ).toBeLessThan(90);
  });

  it('is open as soon as a header may have begun', () => {
    expect(privateKeyAt('-', 0)).toEqual({ match: null, isOpen: true });
    expect(privateKeyAt('-----BEGIN EC PRIV', 0).isOpen).toBe(true);
    expect(privateKeyAt('------', 0).isOpen).toBe(false);
    expect(privateKeyAt('-----BEGIN PUBLIC KEY-----', 0).isOpen).toBe(false);
  });

  // Anything worse than linear takes hours on a megabyte.
  it.each([
    '-----BEGIN PRIVATE KEY-----',
    `-----BEGIN PRIVATE KEY-----${'A'.repeat(20)}`,
    '-----BEGIN PRIVATE KEY----- Ab: ',
  ])('is looked for in a megabyte of %j', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(secrets.open(text, 0)).toBeLessThanOrEqual(text.length);
    expect(secrets.find(text).length).toBeLessThan(text.length);
  });
});
