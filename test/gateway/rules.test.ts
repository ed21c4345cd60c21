import { describe, expect, it } from 'vitest';
import { lintConfig } from '../../src/gateway/config.ts';
import { streamingRules } from '../../src/gateway/rules/limits-and-streams.ts';
import { configText, providerAt } from '../support/gateway.ts';
import { wordKind } from '../support/word-kind.ts';

/** What the rules of `streaming` say of a config whose policy can, or can't, tell what is open in a growing text. */
function codes(isInline: boolean, document: object): string[] {
  const found: string[] = [];
  for (const rule of streamingRules([wordKind('falcon', 'redact', isInline)])) {
    rule.check({ policies: { chain: ['audit-logger'] }, ...document }, ({ code }) => void found.push(code));
  }
  return found;
}

describe('a policy that needs the whole answer', () => {
  it('is warned of by lint, also where nothing is said of streams', () => {
    const text = (rest: string): string =>
      configText(
        'dlp-filter',
        `dlp-filter: {detect_patterns: ['(\\d\\d)-\\1']${rest}}`,
        providerAt('http://127.0.0.1:1'),
      );
    const warned = (rest: string): string[] =>
      lintConfig([{ name: 'test.yaml', text: text(rest) }]).diagnostics.map(({ code }) => code);
    expect(warned('')).toEqual(['W014']);
    expect(warned(', stream: buffered')).toEqual([]);
  });

  it('is warned of where it can act on streams only when they are complete', () => {
    expect(codes(false, {})).toEqual(['W014']);
    expect(codes(false, { streaming: { output_mode: 'windowed' } })).toEqual(['W014']);
  });

  it.each([
    [true, {}],
    [false, { streaming: { output_mode: 'buffered' } }],
    [false, { policy: { 'audit-logger': { stream: 'buffered' } } }],
    [false, { policy: { 'audit-logger': { mode: 'observe' } } }],
    [false, { policy: { 'audit-logger': { phases: ['input'] } } }],
  ])('is not where it never has to (%s, %j)', (isInline, document) => {
    expect(codes(isInline, document)).toEqual([]);
  });
});
