import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SseSplitter } from '../../src/gateway/sse.ts';
import { StreamText } from '../../src/gateway/stream-text.ts';
import { openaiChat } from '../../src/gateway/wire/openai-chat.ts';
import type { DeltaText, JsonObject } from '../../src/gateway/wire/shape.ts';
import { mergeEdits } from '../../src/policy/edits.ts';
import { StreamJudge, type InlinePolicy } from '../../src/policy/stream.ts';
import type { Facts } from '../../src/policy/subject.ts';
import { wordEvaluator } from '../support/word-kind.ts';

const caller = { keyId: null, keyName: null, user: null, team: null, role: null };
const facts: Facts = { path: '/v1/chat/completions', model: 'm', caller, header: () => undefined };
const redacting = {
  evaluator: wordEvaluator('falcon', 'redact'),
  refusesUnread: false,
} as InlinePolicy;

/** What a delta says, as the token beside it says it. */
const saidIn = (delta: unknown): string => {
  const { content } = delta as { readonly content?: unknown };
  return typeof content === 'string' ? content : '';
};

const chunk = (index: number, delta: unknown, finish: string | null = null): string =>
  `data: ${JSON.stringify({
    id: 'c',
    object: 'chat.completion.chunk',
    choices: [{ index, delta, logprobs: { content: [{ token: saidIn(delta) }] }, finish_reason: finish }],
  })}\n\n`;

/** Runs a stream, cut into chunks of bytes, as a delivery does; what left when is one text each. */
function deliver(chunks: readonly Uint8Array[], judge: StreamJudge | null): string[] {
  const splitter = new SseSplitter();
  const text = new StreamText(judge);
  const sent: string[] = [];
  for (const bytes of chunks) {
    for (const event of splitter.push(bytes)) {
      const frame = event.data === null ? null : (JSON.parse(event.data) as JsonObject);
      text.add(event, frame && (openaiChat.readFrame?.(frame) ?? null));
    }
    text.advance();
    sent.push(text.take());
  }
  const subject = text.subject();
  const outcome = redacting.evaluator.evaluate('output', subject, facts);
  expect(text.finish(mergeEdits('edits' in outcome ? outcome.edits : []))).toBe(true);
  sent.push(text.take());
  return sent;
}

const windowed = (chunks: readonly Uint8Array[]): string[] =>
  deliver(chunks, new StreamJudge([redacting], facts, 'block'));

function cutBytes(text: string, places: readonly number[]): Uint8Array[] {
  const bytes = Buffer.from(text, 'utf8');
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [...ends, bytes.length].map((end, index, all) => bytes.subarray(index === 0 ? 0 : all[index - 1], end));
}

/** The texts of each choice and field, put together. */
function textsOf(stream: string): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const event of new SseSplitter().push(Buffer.from(stream))) {
    if (event.data === null) continue;
    for (const { channel, text } of openaiChat.readFrame?.(JSON.parse(event.data) as JsonObject).texts ?? []) {
      texts[channel] = (texts[channel] ?? '') + text;
    }
  }
  return texts;
}

const word = fc.constantFrom('falcon', 'fal', 'con', '7', ' ', 'é\u{1f985}', 'the ', '"\\n', 'falcon12 ', '日本');
const fields = fc.constantFrom('content', 'refusal', 'reasoning_content', 'tool');
const delta = fc.record({
  choice: fc.nat(2),
  field: fields,
  text: word,
});

/** Deltas as a recorded stream: a role first, tool arguments as JSON in pieces, a comment, a finish for each choice, usage. */
function record(deltas: readonly { choice: number; field: string; text: string }[]): string {
  let stream = ': a comment\n\n' + [0, 1, 2].map((index) => chunk(index, { role: 'assistant', content: '' })).join('');
  const tools = new Map<number, string>();
  for (const { choice, field, text } of deltas) {
    if (field !== 'tool') {
      stream += chunk(choice, { [field]: text });
      continue;
    }
    const escaped = JSON.stringify(text).slice(1, -1);
    const piece = tools.has(choice) ? escaped : `{"note":"${escaped}`;
    tools.set(choice, (tools.get(choice) ?? '') + piece);
    stream += chunk(choice, { tool_calls: [{ index: 0, function: { arguments: piece } }] });
  }
  for (const choice of tools.keys())
    stream += chunk(choice, { tool_calls: [{ index: 0, function: { arguments: '"}' } }] });
  for (const choice of [2, 0, 1]) stream += chunk(choice, {}, 'stop');
  return `${stream}data: {"choices":[],"usage":{"total_tokens":3}}\r\n\r\n`;
}

const frames = (stream: string): string[] => stream.split('\n\n').sort();

describe('a stream through its window', () => {
  it('gives the same bytes for every way of cutting, and those of the whole', () => {
    fc.assert(
      fc.property(
        fc.array(delta, { maxLength: 25 }),
        fc.array(fc.nat(100_000), { maxLength: 40 }),
        fc.tuple(fields, fields, fields),
        (deltas, places, field) => {
          const stream = record(deltas.map((one) => ({ ...one, field: field[one.choice] ?? 'content' })));
          const buffered = deliver([Buffer.from(stream)], null).join('');
          expect(windowed(cutBytes(stream, places)).join('')).toBe(buffered);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('gives the same frames, and those of each text in order, where a choice goes from field to field', () => {
    fc.assert(
      fc.property(
        fc.array(delta, { maxLength: 25 }),
        fc.array(fc.nat(100_000), { maxLength: 40 }),
        (deltas, places) => {
          const stream = record(deltas);
          const buffered = deliver([Buffer.from(stream)], null).join('');
          const sent = windowed(cutBytes(stream, places)).join('');
          expect(frames(sent)).toEqual(frames(buffered));
          expect(textsOf(sent)).toEqual(textsOf(buffered));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('spells the redacted texts, keeps tool arguments JSON, and leaves other frames alone', () => {
    fc.assert(
      fc.property(fc.array(delta, { maxLength: 25 }), (deltas) => {
        const stream = record(deltas);
        const result = windowed([Buffer.from(stream)]).join('');
        const before = textsOf(stream);
        for (const [channel, text] of Object.entries(textsOf(result))) {
          if (channel.includes('arguments')) expect(() => void JSON.parse(text)).not.toThrow();
          else
            expect(text).toBe((before[channel] ?? '').replaceAll(/(?<![a-z0-9])falcon\d{0,3}(?![a-z0-9])/g, '[WORD]'));
        }
        for (const frame of stream.split('\n\n')) if (!/fal|"con|7|12/.test(frame)) expect(result).toContain(frame);
      }),
      { numRuns: 200 },
    );
  });

  it('lets each frame go with the character that settles it', () => {
    const frames = ['the', ' quick', ' fal', 'con', ' flies'].map((content) => chunk(0, { content }));
    const sent = windowed(frames.map((frame) => Buffer.from(frame)));
    expect(sent[0]).toBe('');
    expect(sent[1]).toBe(frames[0]);
    expect(sent[2]).toBe(frames[1]);
    expect(sent[3]).toBe('');
    expect(sent[4]).toContain('[WORD]');
    expect(sent[4]).toContain('"logprobs":null');
    expect(sent[5]).toBe(frames[4]);
  });

  it('empties tokens that stand in another frame than their text', () => {
    const framed = (content: string, ...tokens: readonly object[]): string =>
      `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, logprobs: { content: tokens } }] })}\n\n`;
    const frames = [
      framed('the falcon7 flies', { token: 'the' }),
      framed('', { token: ' falcon7' }, { token: ' flies' }),
      framed(' high', { token: '\u0120high' }, { token: '\\xf0\\x9f', bytes: [240, 159] }, { token: '<|im_end|>' }),
      framed('', { token: '</s>' }),
    ];
    const cut = frames.map((frame) => Buffer.from(frame));
    for (const sent of [windowed(cut), deliver(cut, null)]) {
      const stream = sent.join('');
      expect(stream).not.toContain('falcon7');
      expect(stream.match(/"logprobs":null/g)).toHaveLength(2);
      expect(stream.endsWith(frames.slice(2).join(''))).toBe(true);
    }
  });

  it('keeps every byte where no policy can want a change', () => {
    const frame = `data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, logprobs: { content: [{ token: 'falcon' }] } }] })}\n\n`;
    const [event] = new SseSplitter().push(Buffer.from(frame));
    const text = new StreamText(null, false);
    if (event) text.add(event, openaiChat.readFrame?.(JSON.parse(event.data ?? '') as JsonObject) ?? null);
    expect(text.take()).toBe(frame);
  });

  /** What has left after each of these deltas. */
  const leaving = (...deltas: readonly object[]): string[] => {
    const sent = windowed(deltas.map((one) => Buffer.from(chunk(0, one))));
    return deltas.map((_, index) => sent.slice(0, index + 1).join(''));
  };
  const called = (piece: string, name?: string): object => ({
    tool_calls: [{ index: 0, function: { ...(name !== undefined && { name }), arguments: piece } }],
  });

  it('lets arguments go value by value, edited within their strings', () => {
    const sent = leaving(
      called('', 'send'),
      called('{"to":"the fal'),
      called('con7'),
      called(' \\"flies'),
      called('\\"","n":'),
      called('12}'),
    );
    expect(sent[0]).toBe('');
    expect(sent[1]).toContain('"name":"send"');
    expect(sent[1]).not.toContain('the ');
    expect(sent[3]).toContain(JSON.stringify('{"to":"the [WORD]'));
    expect(sent[3]).not.toContain('con7');
    expect(sent[4]).toContain('flies');
  });

  it('lets a field go on while the end of another of its choice is held', () => {
    const sent = leaving(
      { reasoning_content: 'I know' },
      { content: 'It is' },
      { content: ' a fal' },
      { content: 'con. ' },
      called('', 'send'),
      called('{"a":'),
      called('1, '),
    );
    expect(sent[2]).toContain('It is');
    expect(sent[2]).not.toContain('I know');
    expect(sent[3]).toContain(' a [WORD]');
    expect(sent[6]).toContain('"name":"send"');
    expect(sent[6]).toContain(JSON.stringify('{"a":'));
    // What was held has its place before the end.
    const ended = windowed([
      Buffer.from(chunk(0, { reasoning_content: 'I know' })),
      Buffer.from(chunk(0, { content: 'It is ' })),
      Buffer.from(chunk(0, {}, 'stop')),
    ]).join('');
    expect(ended.indexOf('It is')).toBeLessThan(ended.indexOf('I know'));
    expect(ended.indexOf('I know')).toBeLessThan(ended.indexOf('"stop"'));
  });

  it('lets one choice end while the end of a field of another is held', () => {
    const sent = windowed(
      [
        chunk(0, { reasoning_content: 'I know' }),
        chunk(0, { content: 'It is ' }),
        chunk(1, { content: 'so' }),
        chunk(1, {}, 'stop'),
        chunk(0, { content: 'or not ' }),
        ': ping\n\n',
        chunk(0, { reasoning_content: ' it all' }),
        chunk(0, {}, 'stop'),
      ].map((frame) => Buffer.from(frame)),
    );
    expect(sent[3]).toContain('"so"');
    expect(sent[3]).toContain('"stop"');
    expect(sent[4]).toContain('or not');
    expect(sent[5]).toBe(': ping\n\n');
    // What waited has its turn before what goes on with it.
    expect(sent[6]).toContain('I know');
    expect(sent[7]?.indexOf('it all')).toBeLessThan(sent[7]?.indexOf('"stop"') ?? 0);
  });

  it('judges a text as one, however fields take turns', () => {
    const sent = leaving({ content: 'a fal' }, { reasoning_content: 'hm ' }, { content: 'con ' }).at(-1) ?? '';
    expect(textsOf(sent)).toEqual({ '0.content': 'a [WORD] ', '0.reasoning_content': 'hm ' });
  });

  it('takes a name that is said again with every piece of its arguments', () => {
    const sent = windowed(['{"a":', '"falcon', '"}'].map((piece) => Buffer.from(chunk(0, called(piece, 'send'))))).join(
      '',
    );
    expect(textsOf(sent)['0.tool_calls[0].function.arguments']).toBe('{"a":"[WORD]"}');
  });

  it('refuses text that comes after its choice has ended', () => {
    const stream = chunk(0, { content: 'a' }) + chunk(0, {}, 'stop') + chunk(0, { content: 'b' });
    expect(() => windowed([Buffer.from(stream)])).toThrow(/continued a text/);
  });

  it('edits each frame that repeats a text once, whenever it comes', () => {
    const text = '{"note":"a falcon7"}';
    const nothing = { choices: [], finished: [], usage: null, isError: false, isEnd: false, echoes: [] };
    const said = (path: string, isWhole: boolean): DeltaText => {
      return { channel: '0', path: [path], text, choice: 0, kind: 'tool_call', isJson: true, isWhole };
    };
    const stream = new StreamText(new StreamJudge([redacting], facts, 'block'));
    let sent = '';
    for (const name of ['delta', 'done', 'item', 'all']) {
      const [event] = new SseSplitter().push(Buffer.from(`data: ${JSON.stringify({ [name]: text })}\n\n`));
      if (!event) throw new Error('an event ends with a blank line');
      stream.add(event, { ...nothing, texts: [said(name, name !== 'delta')] });
      expect(stream.advance()).toBe(true);
      sent += stream.take();
    }
    expect(sent).toBe(
      ['delta', 'done', 'item', 'all']
        .map((name) => `data: ${JSON.stringify({ [name]: '{"note":"a [WORD]"}' })}\n\n`)
        .join(''),
    );
  });
});
