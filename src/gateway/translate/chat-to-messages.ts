/**
 * OpenAI's chat completions for targets that speak Anthropic's Messages API: what an application says to `gpt-…` it can say to
 * `claude-…` with the same library.
 */
import { ChatStream } from './chat-to-messages/stream.ts';
import { translateError, translateWhole } from './chat-to-messages/answer.ts';
import { translateRequest } from './chat-to-messages/request.ts';
import type { Translation } from './translation.ts';

/** The translation. */
export const chatToMessages: Translation = {
  name: 'chat-to-messages',
  from: 'openai-chat',
  to: 'anthropic',
  upstreamPath: '/messages',
  request: (json) => {
    const { body, includesUsage } = translateRequest(json);
    return {
      body,
      answer: {
        whole: translateWhole,
        error: translateError,
        stream: (created) => new ChatStream(created, includesUsage),
      },
    };
  },
};
