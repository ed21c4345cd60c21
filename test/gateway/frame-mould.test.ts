import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameMould } from '../../src/gateway/frame-mould.ts';
import { anthropicMessages } from '../../src/gateway/wire/anthropic-messages.ts';
import { openaiChat } from '../../src/gateway/wire/openai-chat.ts';
import { openaiCompletions } from '../../src/gateway/wire/openai-completions.ts';
import { openaiResponses } from '../../src/gateway/wire/openai-responses.ts';
import type { FrameContent, JsonObject, WireShape } from '../../src/gateway/wire/shape.ts';

const parsed = (shape: WireShape, data: string): FrameContent => {
  const content = shape.readFrame?.(JSON.parse(data) as JsonObject);
  if (!content) throw new Error('not a frame');
  return content;
};

const chat = (content: string, more: object = {}, finish: string | null = null): string =>
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta: { content }, logprobs: null, finish_reason: finish }],
    ...more,
  });

/** The frames that a mould read, and those that had to be parsed. */
function read(shape: WireShape, frames: readonly string[]): { moulded: number } {
  const mould = new FrameMould();
  let moulded = 0;
  for (const data of frames) {
    const alike = mould.read(data);
    const content = parsed(shape, data);
    if (alike) {
      moulded++;
      expect(alike).toEqual(content);
    } else mould.learn(data, content);
  }
  return { moulded };
}

describe('the mould of frames', () => {
  it('reads all frames but the first of a stream of words', () => {
    expect(
      read(
        openaiChat,
        ['one', ' two', ' three', ' é', ' 😀'].map((word) => chat(word)),
      ).moulded,
    ).toBe(4);
    const text = (word: string): string => JSON.stringify({ id: 'c', choices: [{ index: 0, text: word }] });
    expect(read(openaiCompletions, ['one', ' two', ' three'].map(text)).moulded).toBe(2);
    const delta = (word: string): string =>
      JSON.stringify({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: word } });
    expect(read(anthropicMessages, ['one', ' two', ' three'].map(delta)).moulded).toBe(2);
  });

  it('leaves to the parser what is escaped, empty, ends the choice or is of another form', () => {
    for (const last of [
      chat('say "so"'),
      chat('a\\b'),
      chat('a\nb'),
      chat(''),
      chat('end', {}, 'stop'),
      chat('b', { usage: { prompt_tokens: 1, completion_tokens: 1 } }),
      chat('b', { id: 'chatcmpl-2' }),
    ]) {
      expect(read(openaiChat, [chat('a'), last]).moulded).toBe(0);
    }
  });

  it('reads frames that differ in filler and in their number besides', () => {
    const filled = ['one', ' two', ' three'].map((word, index) => chat(word, { obfuscation: 'xY3'.repeat(index + 1) }));
    expect(read(openaiChat, filled).moulded).toBe(2);
    const delta = (word: string, number: number): string =>
      JSON.stringify({
        type: 'response.output_text.delta',
        sequence_number: number,
        item_id: 'msg_1',
        output_index: 0,
        content_index: 0,
        delta: word,
        logprobs: [],
        obfuscation: 'f'.repeat(1 + (number % 5)),
      });
    const words = Array.from({ length: 120 }, (_, index) => delta(` word ${index}`, index));
    expect(read(openaiResponses, words).moulded).toBe(119);
    for (const odd of ['00', '1e3', '-1', '1.5', '"2"', '9999999999999999']) {
      const mould = new FrameMould();
      mould.learn(delta('a', 1), parsed(openaiResponses, delta('a', 1)));
      expect(mould.read(delta('b', 2).replace('"sequence_number":2', `"sequence_number":${odd}`))).toBeNull();
    }
  });

  it('takes nothing for filler that was empty when it was learnt, since it may be text elsewhere', () => {
    expect(read(openaiChat, [chat('a', { obfuscation: '' }), chat('b', { obfuscation: 'x' })]).moulded).toBe(0);
  });

  it('is not led astray by text that looks like the rest of a frame', () => {
    const mould = new FrameMould();
    mould.learn(chat('a'), parsed(openaiChat, chat('a')));
    // The same beginning and end, but a second member in between.
    const forged = chat('a').replace('"a"', '"a","refusal":"b"');
    expect(mould.read(forged)).toBeNull();
  });

  it('gives up on streams whose frames are not alike', () => {
    const mould = new FrameMould();
    for (let number = 0; number < 8; number++) {
      const data = chat('word', { id: `chatcmpl-${number}` });
      expect(mould.read(data)).toBeNull();
      mould.learn(data, parsed(openaiChat, data));
    }
    mould.learn(chat('a'), parsed(openaiChat, chat('a')));
    expect(mould.read(chat('b'))).toBeNull();
  });

  it('says of any frame what parsing it says', () => {
    const word = fc.oneof(fc.constantFrom(' the', 'a', '"', '\\', '\n', '', '"}}'), fc.string({ unit: 'grapheme' }));
    const frame = fc
      .tuple(
        word,
        fc.constantFrom({}, { obfuscation: 'ab' }, { obfuscation: 'cde' }, { obfuscation: '' }, { usage: null }),
        fc.constantFrom(null, null, null, 'stop'),
      )
      .map(([text, more, finish]) => chat(text, more, finish));
    fc.assert(fc.property(fc.array(frame, { maxLength: 12 }), (frames) => void read(openaiChat, frames)));
  });
});
