/**
 * Every API shape that the gateway governs, a line each. Each is a route with an input phase; there is no other way to
 * register a route that reaches a provider.
 */
import { anthropicMessages } from './anthropic-messages.ts';
import { openaiChat } from './openai-chat.ts';
import { openaiCompletions } from './openai-completions.ts';
import { openaiEmbeddings } from './openai-embeddings.ts';
import { openaiModerations } from './openai-moderations.ts';
import { openaiResponses } from './openai-responses.ts';
import type { WireShape } from './shape.ts';

/** In the order in which `GET /keeptrusts/config` names them. */
export const wireShapes: readonly WireShape[] = [
  openaiChat,
  openaiCompletions,
  openaiResponses,
  openaiEmbeddings,
  openaiModerations,
  anthropicMessages,
];
