/** The log probabilities that the mock makes up for its tokens, in the form of OpenAI's chat and responses. */
import { positiveInteger, type JsonObject } from './text.ts';

/** The made-up log probability of a token, with as many alternatives as asked for. */
export function tokenLogprob(token: string, count: number): object {
  const entry = (text: string, logprob: number): object => ({ token: text, logprob, bytes: [...Buffer.from(text)] });
  const top = Array.from({ length: count }, (_, rank) =>
    rank === 0 ? entry(token, -0.25) : entry(`${token}~${rank}`, -0.25 - rank),
  );
  return { ...entry(token, -0.25), top_logprobs: top };
}

/** How many alternatives a request wants to see beside each token: `top_logprobs`, 0 to 20. */
export function alternatives(body: JsonObject): number {
  return positiveInteger({ top_logprobs: body['top_logprobs'] || undefined }, 'top_logprobs', 20) ?? 0;
}
