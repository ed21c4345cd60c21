import { describe, expect, it } from 'vitest';
import { askNobody } from '../../../../src/policy/ask.ts';
import { dlpFilter } from '../../../../src/policy/kinds/dlp-filter.ts';
import { applied } from '../apply-edits.ts';
import { factsOf, lintKind, runKind, subjectOf } from '../run-kind.ts';
import { compileKind } from '../../../support/compile-kind.ts';

/** Put together here so that no scanner takes this file for a leak. */
const token = ['ghp', 'q7Zt2Lw9Xc4Vb8Nm1Rk6Hj3Fd5Gs0PyTu2Wx'].join('_');

function redacted(settings: object, text: string): string {
  const subject = subjectOf([text]);
  return applied(subject, runKind(dlpFilter, settings, subject))[0] ?? '';
}

describe('dlp-filter', () => {
  it('redacts credentials without settings, in both phases', () => {
    for (const phase of ['input', 'output'] as const) {
      const subject = subjectOf(['hello', { text: `use ${token}.`, role: 'tool' }]);
      const outcome = runKind(dlpFilter, {}, subject, { phase });
      expect(outcome).toMatchObject({ verdict: 'redact', reason: 'redacted', place: 'messages[1].content' });
      expect(applied(subject, outcome)).toEqual(['hello', 'use [SECRET:github_token].']);
    }
  });

  it.each([
    ['block', 'detected'],
    ['escalate', 'escalated'],
  ])('does as action %s says, and changes nothing', (action, reason) => {
    expect(runKind(dlpFilter, { action }, subjectOf([token]))).toMatchObject({ verdict: action, reason, edits: [] });
    expect(dlpFilter.catalogue).toHaveProperty(reason);
  });

  it('leaves credentials alone where told so', () => {
    expect(redacted({ secrets: false, blocked_terms: ['x'] }, token)).toBe(token);
  });

  it.each([
    ['Project Falcon', 'about project  FALCON, and', 'about [REDACTED], and'],
    ['falcon', 'falcons, xfalcon, falcon_1, Falcon.', 'falcons, xfalcon, falcon_1, [REDACTED].'],
    ['.net', 'asp.net and .NET', 'asp[REDACTED] and [REDACTED]'],
    ['C++', 'c++ and C+', '[REDACTED] and C+'],
    ['a.b', 'axb a.b', 'axb [REDACTED]'],
    ['größe', 'GRÖSSE Größe Größen', '[REDACTED] [REDACTED] Größen'],
  ])('takes the term %s literally', (term, text, expected) => {
    expect(redacted({ blocked_terms: [term] }, text)).toBe(expected);
  });

  it('takes overlapping terms as one, the longest', () => {
    expect(redacted({ blocked_terms: ['falcon', 'project falcon', 'falcon nine'] }, 'project falcon')).toBe(
      '[REDACTED]',
    );
  });

  it.each([
    ['Falkon', 2, '[REDACTED]'],
    ['proejct', 2, 'proejct'],
    ['project falcn', 2, 'project [REDACTED]'],
    ['falxxx', 2, 'falxxx'],
    ['falkon', 0, 'falkon'],
  ])('finds near spellings: %s within %d', (text, max_distance, expected) => {
    expect(redacted({ blocked_terms: ['falcon'], fuzzy_matching: true, max_distance }, text)).toBe(expected);
  });

  it('finds near spellings of phrases, and of short terms none', () => {
    const settings = { blocked_terms: ['Operation Nightingale', 'cat'], fuzzy_matching: true, max_distance: 3 };
    expect(redacted(settings, 'the operatoin nightingal, a car')).toBe('the [REDACTED], a car');
  });

  it.each([
    ['standard', 'CONFIDENTIAL', 'CONFIDENTIAL'],
    ['high', 'CONFIDENTIAL: plan', '[REDACTED]: plan'],
    ['high', 'TOP SECRET, INTERNAL USE ONLY', '[REDACTED], [REDACTED]'],
    ['high', 'a confidential talk, UNRESTRICTED', 'a confidential talk, UNRESTRICTED'],
    ['restricted', 'a confidential Trade Secret', 'a [REDACTED] [REDACTED]'],
  ])('at level %s reads %s', (sensitivity_level, text, expected) => {
    expect(redacted({ sensitivity_level }, text)).toBe(expected);
  });

  it('finds patterns, as they are written', () => {
    expect(redacted({ detect_patterns: ['ACME-\\d{3}'] }, 'ACME-123 acme-123')).toBe('[REDACTED] acme-123');
  });

  it('reports patterns that can not be used', () => {
    expect(lintKind(dlpFilter, { detect_patterns: ['[', 'fine', '(\\w+\\s?)+!'] })).toEqual([
      'E005 detect_patterns.0',
      'E006 detect_patterns.2',
    ]);
  });

  it('tells of terms that look like patterns, and of too many for near spellings', () => {
    const many = Array.from({ length: 2001 }, (_, index) => `term number ${index}`);
    expect(
      lintKind(dlpFilter, { blocked_terms: ['C++', 'a.b', '50% [off]', 'ACME-\\d{6}', 'secret.*', '^foo$'] }),
    ).toEqual(['W044 blocked_terms.3', 'W044 blocked_terms.4', 'W044 blocked_terms.5']);
    expect(lintKind(dlpFilter, { blocked_terms: many, fuzzy_matching: true })).toEqual(['E044 fuzzy_matching']);
    expect(lintKind(dlpFilter, { blocked_terms: many })).toEqual([]);
  });

  it('looks for a hundred thousand terms at once, and for two thousand nearly', () => {
    const terms = Array.from({ length: 100_000 }, (_, index) => `codename ${index.toString(36)}x`);
    const filter = compileKind(
      dlpFilter,
      { ...(dlpFilter.defaults as object), blocked_terms: terms },
      { excepted: () => false, ask: askNobody },
    );
    const find = (text: string) => filter.evaluate('input', subjectOf([text]), factsOf({}));
    expect(find('about codename 255rx, and')).toMatchObject({ verdict: 'redact', edits: [{ start: 6, end: 20 }] });
    expect(find('about codename zzzzzx')).toMatchObject({ verdict: 'allow' });
    expect(find('codename '.repeat(100_000))).toMatchObject({ verdict: 'allow' });
    const near = { blocked_terms: terms.slice(0, 2000), fuzzy_matching: true };
    expect(redacted(near, 'about codname 1abx')).toBe('about [REDACTED]');
  });

  it.each(['a@', '1 ', 'falcon ', 'falcom ', 'Ω', '用户 ', '\ud800', '\ud835\udc00'])(
    'finds near spellings in a megabyte of %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const outcome = runKind(
        dlpFilter,
        { blocked_terms: ['falcon', 'project falcon'], fuzzy_matching: true },
        subjectOf([text]),
      );
      for (const { end } of outcome.findings) expect(end).toBeLessThanOrEqual(text.length);
    },
  );

  it('asks for something to look for', () => {
    expect(dlpFilter.missing?.({})).toBeNull();
    expect(dlpFilter.missing?.({ secrets: false })).toMatchObject({ message: expect.stringContaining('dlp-filter') });
    expect(dlpFilter.missing?.({ secrets: false, sensitivity_level: 'high' })).toBeNull();
  });

  it('lets through what is excepted', () => {
    const outcome = runKind(dlpFilter, {}, subjectOf([token]), { excepted: (text) => text === token });
    expect(outcome.verdict).toBe('allow');
  });
});
