import { beforeAll, describe, expect, it } from 'vitest';
import { lintConfig } from '../../src/gateway/config.ts';
import { streamingRules } from '../../src/gateway/rules/streams.ts';
import { canRunOn } from '../../src/policy/detectors/pattern-syntax.ts';
import { compileUserPattern } from '../../src/policy/detectors/user-pattern.ts';
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

describe('a pattern whose match can run on over words', () => {
  const warned = async (kind: string, pattern: string, rest = '', config = ''): Promise<string[]> =>
    (
      await lintConfig([
        {
          name: 'test.yaml',
          text: configText(
            kind,
            `${kind}: {detect_patterns: ['${pattern}']${rest}}`,
            `${providerAt('http://127.0.0.1:1')}${config}`,
          ),
        },
      ])
    ).diagnostics.map(({ code, path }) => `${code} ${path}`);

  // The checker of patterns needs much longer when it is first asked, and gives up on what takes it too long.
  beforeAll(() => void compileUserPattern('warm.*'));

  it.each(['dlp-filter', 'pii-detector'])('is warned of at the pattern: %s', async (kind) => {
    expect(await warned(kind, 'internal: .*')).toEqual([`W080 policy.${kind}.detect_patterns[0]`]);
  });

  it('is one with a repeat without limit that takes letters and spaces', () => {
    for (const pattern of ['internal: .*', 'x[^"]+', 'end(?: \\w+)+', 'a|b.{2,}', 'a(?=.*z)', 'a.{0,9000}']) {
      expect(canRunOn(pattern, 'u'), pattern).toBe(true);
    }
    for (const pattern of ['EMP-\\d+', 'key=\\S+', 'x\\s+y', 'internal: .{0,200}', '(?<=.*)a', '(a)\\1']) {
      expect(canRunOn(pattern, 'u'), pattern).toBe(false);
    }
  });

  it('is not warned of twice where it matches every text', async () => {
    expect(await warned('dlp-filter', '.+')).toEqual(['W019 policy.dlp-filter.detect_patterns[0]']);
  });

  it('is not where it runs in windows, which end', async () => {
    expect(await warned('dlp-filter', '(?:\\w+ )+end')).toEqual([]);
  });

  it('is not where nothing is held', async () => {
    const pattern = 'internal: .*';
    for (const rest of [', stream: buffered', ', phases: [input]', ', mode: observe']) {
      expect(await warned('dlp-filter', pattern, rest)).toEqual([]);
    }
    expect(await warned('dlp-filter', pattern, ', action: block', '\nstreaming: {output_mode: buffered}')).toEqual([]);
  });
});

describe('a policy that needs the whole answer', () => {
  it('is warned of by lint, also where nothing is said of streams', async () => {
    const text = (rest: string): string =>
      configText(
        'dlp-filter',
        `dlp-filter: {detect_patterns: ['(\\d\\d)-\\1']${rest}}`,
        providerAt('http://127.0.0.1:1'),
      );
    const warned = async (rest: string): Promise<string[]> =>
      (await lintConfig([{ name: 'test.yaml', text: text(rest) }])).diagnostics.map(({ code }) => code);
    expect(await warned('')).toEqual(['W014']);
    expect(await warned(', stream: buffered')).toEqual([]);
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
