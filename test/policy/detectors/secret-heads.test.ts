import fc from 'fast-check';
import { expect, it } from 'vitest';
import { secretFormats } from '../../../src/policy/detectors/secret-formats.ts';
import { mayBeSecret } from '../../../src/policy/detectors/secret-heads.ts';
import { isSecret } from '../../../src/policy/detectors/secrets.ts';
import { secretRows } from '../../quality/secret-rows.js';

it('every format begins as one of the heads says', () => {
  const missed = secretFormats.filter(({ prefix }) => !mayBeSecret(prefix.padEnd(8, 'x')));
  expect(missed.map(({ prefix }) => prefix)).toEqual([]);
});

it('what is a credential as a whole may be one at a glance', () => {
  const values = secretRows().flatMap(({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end)));
  const whole = values.filter(isSecret);
  expect(whole.length).toBeGreaterThan(500);
  expect(whole.filter((value) => !mayBeSecret(value))).toEqual([]);
});

it('and so is whatever is taken for one of texts made of their pieces', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...secretFormats.map(({ prefix }) => prefix),
      'LS0t',
      '-----BEGIN PRIVATE KEY-----',
      '.atlasv1.',
      'Q~',
    ),
    fc.stringMatching(/^[A-Za-z0-9_-]{0,40}$/),
    fc.stringMatching(/^[0-9a-f]{32}$/),
    fc.stringMatching(/^\d{8,10}:AA[A-Za-z0-9_-]{33}$/),
  );
  const texts = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      if (isSecret(text)) expect(mayBeSecret(text)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('what usually stands in configs is not taken for one', () => {
  const usual = [
    'https://api.openai.com/v1',
    'http://127.0.0.1:11434/v1',
    'OPENAI_API_KEY',
    'ANTHROPIC_API_KEY',
    'openai-compatible',
    'claude-3-5-sonnet-20241022',
    'gpt-4o-mini',
    'text-embedding-3-small',
    'eu-central-1',
  ];
  expect(usual.filter(mayBeSecret)).toEqual([]);
});
