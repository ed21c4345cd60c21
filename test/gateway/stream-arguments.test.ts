import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StreamText } from '../../src/gateway/stream-text.ts';
import { withValues } from '../../src/gateway/restoring.ts';
import { SseSplitter } from '../../src/gateway/sse.ts';
import { anthropicMessages } from '../../src/gateway/wire/anthropic-messages.ts';
import { openaiChat } from '../../src/gateway/wire/openai-chat.ts';
import { openaiResponses } from '../../src/gateway/wire/openai-responses.ts';
import type { JsonObject, WireShape } from '../../src/gateway/wire/shape.ts';
import { SourceText } from '../../src/gateway/wire/source.ts';
import { mergeEdits } from '../../src/policy/edits.ts';
import { dlpFilter } from '../../src/policy/kinds/dlp-filter.ts';
import { piiDetector } from '../../src/policy/kinds/pii-detector.ts';
import { isPlaceholder, Vault } from '../../src/policy/restore.ts';
import { StreamJudge } from '../../src/policy/stream.ts';
import type { Facts, Subject } from '../../src/policy/subject.ts';
import { compileGrowing } from '../policy/open-law.ts';

const caller = { keyId: null, keyName: null, user: null, team: null, role: null };
const facts: Facts = {
  path: '/v1/chat/completions',
  model: 'm',
  caller,
  header: () => undefined,
  isPlaceholder,
};
const policies = [
  { evaluator: compileGrowing(piiDetector), refusesUnread: false },
  {
    evaluator: compileGrowing(dlpFilter, { detect_patterns: ['secret \\w+'], action: 'redact' }),
    refusesUnread: false,
  },
];
const vault = new Vault({
  values: new Map([
    ['[EMAIL_1]', 'x"\\y@z.example'],
    ['[PHONE_1]', 'GB29 NWBK 6016 1331 9268 19'],
  ]),
  inTools: true,
});

function edited(subject: Subject, withVault: boolean): ReturnType<typeof withValues> {
  const seen = withVault ? vault.hide(subject) : subject;
  const outcomes = policies.map(({ evaluator }) => evaluator.evaluate('output', seen, facts));
  const edits = mergeEdits(outcomes.flatMap((outcome) => ('edits' in outcome ? outcome.edits : [])));
  return withValues(withVault ? vault : null, subject, edits, 1_000_000);
}

/** The arguments as a whole answer would have them. */
function whole(json: string, withVault: boolean): string {
  const source = new SourceText(JSON.stringify({ a: json }));
  source.embedded(json, ['a'], { role: 'assistant', kind: 'tool_call', turn: 0, choice: 0 });
  return (JSON.parse(source.rewrite(edited(source.subject(), withVault))) as { a: string }).a;
}

interface Streamed {
  readonly shape: WireShape;
  piece(text: string): object;
  end(text: string): object[];
  read(frame: JsonObject): string | undefined;
}

const shapes: readonly Streamed[] = [
  {
    shape: openaiChat,
    piece: (text) => ({
      choices: [{ index: 0, delta: { tool_calls: [{ index: 0, function: { arguments: text } }] } }],
    }),
    end: () => [{ choices: [{ index: 0, delta: {}, finish_reason: 'tool_calls' }] }],
    read: (frame) =>
      (frame as unknown as { choices: { delta: { tool_calls?: { function: { arguments: string } }[] } }[] }).choices[0]
        ?.delta.tool_calls?.[0]?.function.arguments,
  },
  {
    shape: openaiChat,
    piece: (text) => ({ choices: [{ index: 0, delta: { function_call: { arguments: text } } }] }),
    end: () => [{ choices: [{ index: 0, delta: {}, finish_reason: 'function_call' }] }],
    read: (frame) =>
      (frame as unknown as { choices: { delta: { function_call?: { arguments: string } } }[] }).choices[0]?.delta
        .function_call?.arguments,
  },
  {
    shape: openaiResponses,
    piece: (delta) => ({ type: 'response.function_call_arguments.delta', output_index: 0, delta }),
    end: (text) => [
      { type: 'response.function_call_arguments.done', output_index: 0, arguments: text },
      { type: 'response.output_item.done', output_index: 0, item: { type: 'function_call', arguments: text } },
    ],
    read: (frame) => frame['delta'] as string | undefined,
  },
  {
    shape: anthropicMessages,
    piece: (text) => ({
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'input_json_delta', partial_json: text },
    }),
    end: () => [{ type: 'content_block_stop', index: 0 }],
    read: (frame) => (frame as { delta?: { partial_json: string } }).delta?.partial_json,
  },
];

const framesOf = (text: string): JsonObject[] =>
  new SseSplitter().push(Buffer.from(text)).map(({ data }) => JSON.parse(data ?? '') as JsonObject);

/** What leaves of arguments that come in pieces: piece by piece, and what repeats them at the end. */
function stream({ shape, piece, end, read }: Streamed, pieces: readonly string[], withVault: boolean, windowed = true) {
  const judge = new StreamJudge(policies, facts, 'block', withVault ? vault : null);
  const text = new StreamText(windowed ? judge : null);
  const sent: string[] = [];
  const repeats: string[] = [];
  const add = (frame: object): void => {
    const [event] = new SseSplitter().push(Buffer.from(`data: ${JSON.stringify(frame)}\n\n`));
    if (event) text.add(event, shape.readFrame?.(frame as JsonObject) ?? null);
  };
  const take = (): void => {
    let taken = '';
    for (const frame of framesOf(text.take())) {
      taken += read(frame) ?? '';
      const item = frame['item'] as JsonObject | undefined;
      for (const repeat of [frame['arguments'], item?.['arguments']]) {
        if (typeof repeat === 'string') repeats.push(repeat);
      }
    }
    sent.push(taken);
  };
  for (const one of pieces) {
    if (one === '') continue;
    add(piece(one));
    expect(text.advance()).toBe(true);
    take();
  }
  for (const frame of end(pieces.join(''))) add(frame);
  expect(text.advance()).toBe(true);
  const edits = edited(text.subject(), withVault);
  expect(text.finish(edits)).toBe(true);
  take();
  return { sent, all: sent.join(''), repeats };
}

const fragment = fc.constantFrom(
  'jon@example.org',
  'secret plan',
  '[EMAIL_1]',
  '[PHONE_1]',
  'tel 555-0132',
  '5550132',
  '[EMAIL_2]',
  'call +1 415 555 0132',
  'card ',
  '4111 1111 1111 1111',
  'DE89370400440532013000',
  ' and ',
  '"',
  '\\',
  '\n',
  '{"in":"',
  '"}',
  'é\u{1f985}',
  '482-96-6647',
  '@',
  ' ',
);
const text = fc.array(fragment, { maxLength: 6 }).map((fragments) => fragments.join(''));
const number = fc.constantFrom(4111111111111111, 14155550132, -7, 1.5e10, 482966647, 0, true, null);
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    number,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(text, tie('value'), { maxKeys: 3 }),
  ),
})).value;
const json = fc
  .tuple(fc.oneof(fc.dictionary(text, value, { maxKeys: 4 }), fc.array(value, { maxLength: 4 })), fc.boolean())
  .map(([one, isEscaped]) => {
    const written = JSON.stringify(one);
    return isEscaped
      ? written
          .replaceAll('@', '\\u0040')
          .replaceAll('-', '\\u002d')
          .replace(/:\\u002d/g, ':-')
      : written;
  });
const broken = fc
  .tuple(json, fc.nat(), fc.constantFrom('', ' and', '"', '}{', '\\q'))
  .map(([written, end, more]) => written.slice(0, end % (written.length + 1)) + more);
const cuts = fc.array(fc.nat(600), { maxLength: 20 });

function cut(whole: string, places: readonly number[]): string[] {
  const ends = [...new Set(places.map((place) => place % (whole.length + 1)))].sort((left, right) => left - right);
  return [...ends, whole.length].map((end, index) => whole.slice(index === 0 ? 0 : ends[index - 1], end));
}

describe.each(shapes.map((one, index) => [`${one.shape.name} ${index}`, one] as const))(
  'arguments in pieces: %s',
  (_name, shape) => {
    it('come out as the whole would, and stay JSON, however they are cut', () => {
      fc.assert(
        fc.property(fc.oneof(json, broken), cuts, fc.boolean(), (written, places, withVault) => {
          const { all, repeats } = stream(shape, cut(written, places), withVault);
          expect(all).toBe(whole(written, withVault));
          if (isJson(written)) expect(isJson(all)).toBe(true);
          for (const repeat of repeats) expect(repeat).toBe(all);
        }),
        { numRuns: 400 },
      );
    });

    it('leave value by value', () => {
      const pieces = ['{"to":"Jon and', ' jon@exam', 'ple.org, ', 'then", "n', '": 4', '2, "more": "', 'yes', '"}'];
      const { sent } = stream(shape, pieces, false);
      expect(sent[1]).toBe('{"to":"Jon and');
      expect(sent[2]).toContain('[EMAIL]');
      expect(sent.slice(0, 6).join('')).toContain('then');
      expect(sent.join('')).toBe('{"to":"Jon and [EMAIL], then", "n": 42, "more": "yes"}');
    });

    it('get the caller’s own values back while they flow, escaped for their string', () => {
      const { sent, all } = stream(shape, ['{"to":"[EMA', 'IL_1], ', 'soon', ' "', '}'], true);
      expect(sent[1]).toContain('example');
      expect(JSON.parse(all)).toEqual({ to: 'x"\\y@z.example, soon ' });
    });

    it('of a tool that is refused never leave', () => {
      const blocking = [{ evaluator: compileGrowing(piiDetector, { action: 'block' }), refusesUnread: false }];
      const answer = new StreamText(new StreamJudge(blocking, facts, 'block'));
      let sent = '';
      let refused = false;
      for (const piece of ['{"to":"a ', 'jon@example.', 'org", ', '"x":1}']) {
        const frame = shape.piece(piece);
        const [event] = new SseSplitter().push(Buffer.from(`data: ${JSON.stringify(frame)}\n\n`));
        if (event) answer.add(event, shape.shape.readFrame?.(frame as JsonObject) ?? null);
        refused ||= !answer.advance();
        if (!refused) sent += answer.take();
      }
      expect(refused).toBe(true);
      expect(sent).not.toContain('jon');
    });
  },
);

describe('arguments', () => {
  it('with one edit of a piece that ends where a name ends keep their names apart', () => {
    const pieces = ['{"jon@example.org', '":1,"ann@example.org', '":2}'];
    expect(stream(shapes[0] as Streamed, pieces, false).all).toBe('{"[EMAIL]":1,"[EMAIL] (2)":2}');
  });
});

function isJson(written: string): boolean {
  try {
    const parsed: unknown = JSON.parse(written);
    return typeof parsed === 'object' && parsed !== null;
  } catch {
    return false;
  }
}
