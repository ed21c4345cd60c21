import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberOf } from '../../../src/gateway/json/member.ts';

/** What `JSON.parse` makes of it: the law that the search has to keep. */
function parsed(bytes: Buffer): { value: unknown } | null {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    const body: unknown = JSON.parse(text.decode(bytes));
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
    return { value: (body as Record<string, unknown>)['usage'] };
  } catch {
    return null;
  }
}

function agree(text: string | Buffer): void {
  const bytes = Buffer.from(text as string);
  expect(memberOf(bytes, 'usage')).toEqual(parsed(bytes));
}

const bodies = fc
  .tuple(fc.json(), fc.json(), fc.json(), fc.constantFrom('usage', 'usag\\u0065', 'usages', 'us'))
  .map(([one, two, three, name]) => `{"id":${one}, "${name}" : ${two} ,\n"choices":[${three},{"usage":1}]}`);

describe('a member of a JSON object', () => {
  it('is what JSON.parse finds, in any JSON', () => {
    fc.assert(fc.property(bodies, agree));
    fc.assert(fc.property(fc.json(), agree));
  });

  it('is refused where JSON.parse refuses, whatever befell the bytes', () => {
    const damaged = fc
      .tuple(
        bodies,
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('', '"', '\\', ',', ':', '{', ']', '}', '0', '-', '.', 'e', '\t', ' ', 'é'),
      )
      .map(([body, place, length, put]) => {
        const bytes = Buffer.from(body);
        const at = place % (bytes.length + 1);
        return Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at + length)]);
      });
    fc.assert(fc.property(damaged, agree), { numRuns: 2000 });
  });

  it.each([
    '',
    ' ',
    '{',
    '{}',
    ' {} ',
    '[]',
    '"usage"',
    'null',
    '{"usage":1}x',
    '{"usage":1,"usage":2}',
    '{"usage":{"a":[]},"usage":null}',
    '{"usage":01}',
    '{"usage":-}',
    '{"usage":-0.5e+10}',
    '{"usage":1.}',
    '{"usage":.5}',
    '{"usage":1e}',
    '{"usage":1E5}',
    '{"usage":tru}',
    '{"usage":truE}',
    '{"usage":true}',
    '{"usage":falsey}',
    '{"usage":nul',
    '{"usage":"\\u12g4"}',
    '{"usage":"\\u12aF"}',
    '{"usage":"\\x"}',
    '{"usage":"\n"}',
    '{"usage":"\\',
    '{"usage":[1,]}',
    '{"usage":[,1]}',
    '{"usage":[1}}',
    '{"usage":{"a":1]}',
    '{"usage":1,}',
    '{,"usage":1}',
    '{"usage"}',
    '{"usage" 1}',
    '{usage:1}',
    '{"a":{"usage":3}}',
    '{"a":[{"usage":3}],"usage":[]}',
    '\ufeff{"usage":1}',
    '{"usage":\u00a01}',
    '{"__proto__":{"usage":1}}',
    '<html>{"usage":1}</html>',
  ])('reads %j like JSON.parse', agree);

  it('is not sought in what is no UTF-8', () => {
    agree(Buffer.from('{"usage":"\xff"}', 'latin1'));
  });

  it('is found however deep the rest nests', () => {
    const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)},"usage":7}`;
    expect(memberOf(Buffer.from(deep), 'usage')).toEqual({ value: 7 });
    expect(memberOf(Buffer.from(deep.replace(']', '}')), 'usage')).toBeNull();
  });
});
