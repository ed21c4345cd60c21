import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameMould } from '../../src/gateway/frame-mould.ts';
import { anthropicMessages } from '../../src/gateway/wire/anthropic-messages.ts';
import { openaiChat } from '../../src/gateway/wire/openai-chat.ts';
import { openaiCompletions } from '../../src/gateway/wire/openai-completions.ts';
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
      const data = chat('word', { obfuscation: 'x'.repeat(number) });
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
        fc.constantFrom({}, { obfuscation: 'ab' }, { usage: null }),
        fc.constantFrom(null, null, null, 'stop'),
      )
      .map(([text, more, finish]) => chat(text, more, finish));
    fc.assert(fc.property(fc.array(frame, { maxLength: 12 }), (frames) => void read(openaiChat, frames)));
  });
});
