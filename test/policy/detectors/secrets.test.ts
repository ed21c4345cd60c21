import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secretFormats, vendorFormats } from '../../../src/policy/detectors/secret-formats.ts';
import { isPlaceholder } from '../../../src/policy/detectors/secret-values.ts';
import { secrets } from '../../../src/policy/detectors/secrets.ts';
import { secretRows } from '../../quality/secret-rows.js';
import { findTexts } from './find-texts.ts';

/** Random-looking and of no service: put together here so that no scanner takes this file for a leak. */
const random = 'q7Zt2Lw9Xc4Vb8Nm1Rk6Hj3Fd5Gs0Py';
const hex = '9f3a7c1e5b2d8046af13c7e95d0b8264';

describe('formats with a prefix', () => {
  it('know at least sixty kinds of credential', () => {
    expect(new Set(secretFormats.map(({ name }) => name)).size).toBeGreaterThanOrEqual(120);
  });

  it('say where each is documented', () => {
    for (const { name, source, forms } of vendorFormats) {
      expect(new URL(source).protocol, name).toBe('https:');
      expect(forms.length, name).toBeGreaterThan(0);
    }
  });

  it('do not stand twice', () => {
    const all = secretFormats.map(({ prefix, rest }) => prefix + rest);
    expect(all.filter((form, index) => all.indexOf(form) !== index)).toEqual([]);
  });

  it.each(secretFormats.map((format) => [format.name, format.prefix, format.rest] as const))(
    '%s beginning with %s is found wherever it stands',
    (_name, prefix, rest) => {
      const literal = prefix.replaceAll(/[.$]/g, '\\$&');
      // Lookaheads are about the mixture of characters; a filter does the same here.
      const whole = new RegExp(`^${literal}${rest}$`);
      const body = fc
        .stringMatching(new RegExp(`^${rest.replaceAll(/\(\?=[^)]*\)/g, '')}$`))
        .filter((text) => whole.test(prefix + text) && !isPlaceholder(text));
      const around = fc.constantFrom(
        ['', ''],
        ['key: ', ''],
        ['"', '"'],
        ['x=', ' '],
        ['(', ')'],
        ['\n', '\n'],
        ['é ', '\ud800'],
      );
      fc.assert(
        fc.property(body, around, (text, [before = '', after = '']) => {
          const found = findTexts(secrets, `${before}${prefix}${text}${after}`);
          expect(found).toHaveLength(1);
          expect(found[0]?.startsWith(prefix)).toBe(true);
          expect(found[0]?.length).toBeGreaterThanOrEqual(prefix.length + text.length - 2);
        }),
        { numRuns: 20 },
      );
    },
  );
});

/** What is found in a text, and of which types. */
const found: readonly (readonly [type: string, text: string, secret: string])[] = [
  ['private_key', `-----BEGIN RSA PRIVATE KEY-----\n${random}${random}\n-----END RSA PRIVATE KEY-----`, ''],
  [
    'private_key',
    `{"private_key": "-----BEGIN PRIVATE KEY-----\\n${random}${random}\\n-----END PRIVATE KEY-----\\n"}`,
    `-----BEGIN PRIVATE KEY-----\\n${random}${random}\\n-----END PRIVATE KEY-----`,
  ],
  ['private_key', `-----BEGIN OPENSSH PRIVATE KEY-----\n${random}${random}`, ''],
  ['telegram_bot_token', `bot 612345678:AA${random.slice(0, 31)}Qw`, `612345678:AA${random.slice(0, 31)}Qw`],
  [
    'terraform_cloud_token',
    `${random.slice(0, 14)}.atlasv1.${random}${random}`,
    `${random.slice(0, 14)}.atlasv1.${random}${random}`,
  ],
  ['url_password', 'postgres://app:tr0ub4dor@db.internal:5432/app', 'tr0ub4dor'],
  ['url_password', 'redis://:s3cr3tpart@cache:6379', 's3cr3tpart'],
  ['authorization', `Authorization: Bearer ${random}`, random],
  ['authorization', `curl -H "Authorization: Basic dXNlcjpodW50ZXIyMg=="`, 'dXNlcjpodW50ZXIyMg=='],
  ['assigned', `api_key = "${random}"`, random],
  ['assigned', `{"client_secret": "${random}"}`, random],
  ['assigned', `DATADOG_API_KEY=${hex}`, hex],
  ['assigned', `AccountName=x;AccountKey=${random}${random}==;`, `${random}${random}==`],
  ['assigned', `aws_secret_access_key = ${random}/+${random.slice(0, 7)}`, `${random}/+${random.slice(0, 7)}`],
  ['assigned', 'password=hunter2x', 'hunter2x'],
  ['assigned', 'the password: Summer2024!', 'Summer2024'],
];

/** Look-alikes: nothing is found. */
const clean: readonly string[] = [
  'api_key = "YOUR_API_KEY_HERE_1234567890"',
  'api_key: <your-key>',
  'sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'AKIAIOSFODNN7EXAMPLE',
  'secret = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  'password = os.environ["DB_PASSWORD"]',
  'password: string; token: number;',
  'password=$DB_PASSWORD token=${TOKEN} secret={{secret}}',
  'password = input("Password: ")',
  'The password: must have 8 characters',
  'token = tokenizer.encode(text)',
  'https://user:password@example.com/',
  'postgres://user:${PASSWORD}@host/db',
  'https://example.com:8080/path@2x',
  'pip install sk-learn-contrib-extensions-and-more',
  'max_tokens: 4096, next_token: null',
  'Authorization: Bearer <token>',
  '-----BEGIN PUBLIC KEY-----\nabc\n-----END PUBLIC KEY-----',
  '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
  'eyJ and ghp_ and xoxb- are prefixes',
  'task-1234567890abcdefghijklmn',
  `commit ${hex}`,
  'user_key: d2db5ec4-6e7a-11ee-b962-0242ac120002',
];

describe('formats without a prefix', () => {
  it.each(found)('%s in %j', (type, text, secret) => {
    expect(findTexts(secrets, text)).toEqual([secret === '' ? text : secret]);
    expect(secrets.find(text)[0]?.type).toBe(`secret:${type}`);
  });

  it.each(clean)('nothing in %j', (text) => {
    expect(findTexts(secrets, text)).toEqual([]);
  });

  it('finds what follows an escaped line break in JSON', () => {
    const key = `-----BEGIN PRIVATE KEY-----\\n${random}${random}\\n-----END PRIVATE KEY-----`;
    expect(findTexts(secrets, `{"text":"keys:\\n${key}\\nghp_${random}${random.slice(0, 5)}\\n"}`)).toEqual([
      key,
      `ghp_${random}${random.slice(0, 5)}`,
    ]);
  });

  it('finds several in one text, in order, without overlaps', () => {
    const text = `a=ghp_${random}${random.slice(0, 5)} password=hunter2x\n-----BEGIN PRIVATE KEY-----\n${random}${random}\n-----END PRIVATE KEY-----`;
    const matches = secrets.find(text);
    expect(matches.map(({ type }) => type)).toEqual(['secret:github_token', 'secret:assigned', 'secret:private_key']);
    for (const [index, match] of matches.entries()) {
      expect(match.start).toBeGreaterThanOrEqual(matches[index - 1]?.end ?? 0);
    }
  });
});

describe('credentials made up after the documentation of their vendors', () => {
  const rows = secretRows(7, 2).map((row) => ({ ...row, found: secrets.find(row.text) }));

  it('are found wherever people leave them', () => {
    const labelled = rows.filter(({ label }) => label === 'secret');
    const missed = labelled.filter(({ spans, found: matches }) =>
      spans.every(({ start, end }) => !matches.some((match) => match.start < end && match.end > start)),
    );
    expect(labelled.length).toBeGreaterThan(500);
    expect(missed.length / labelled.length).toBeLessThan(0.02);
  });

  it('are told from what looks like them', () => {
    const flagged = rows.filter(({ label, found: matches }) => label !== 'secret' && matches.length > 0);
    expect(flagged.map(({ text }) => text)).toEqual([]);
  });
});

// Each piece of such a value could be tried in two ways, which took for ever as one pattern.
it.each(['a1-', 'ab12.', 'x/', 'Aa1_'])('judges a value of a thousand characters of %j', (piece) => {
  for (const end of ['!!', 'Zz99', '']) {
    expect(secrets.find(`password=${piece.repeat(Math.floor(990 / piece.length))}${end}`).length).toBeLessThan(2);
  }
});

// Anything worse than linear takes hours on a megabyte and runs into the runner's limit.
it.each([
  'a',
  'sk-',
  'eyJaaaaaaaaaa.',
  '-----BEGIN PRIVATE KEY-----',
  'password=',
  'password:',
  '://a:',
  'api_key: ',
  ':',
  '=',
  'SG.',
  '--',
  'a.atlasv1.',
  'Q~',
  '+ASt',
  '-p ',
  'curl -u ',
  'curl -u a:b1cd ',
  'key ',
  'api key a1B2c3d4 ',
  'a1-',
  'password is ',
  '<password>',
  'secret","',
  'password: string = ',
  'LS0tLS1CRUdJTiBSU0Eg',
  'Authorization: Bearer ',
  '\ud800',
])('reads a megabyte of %j to its end', (piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  expect(secrets.find(text).every(({ end }) => end <= text.length)).toBe(true);
});
