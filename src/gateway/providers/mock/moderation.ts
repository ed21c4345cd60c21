/** The mock's moderations: flags violence where the text speaks of killing, and nothing else. */
import { contentText, digest, invalid, type JsonObject, type MockAnswer } from './text.ts';

/** OpenAI's categories, each with the kinds of input that it looks at. */
const categories: readonly { readonly name: string; readonly images: boolean }[] = [
  { name: 'hate', images: false },
  { name: 'hate/threatening', images: false },
  { name: 'harassment', images: false },
  { name: 'harassment/threatening', images: false },
  { name: 'illicit', images: false },
  { name: 'illicit/violent', images: false },
  { name: 'self-harm', images: true },
  { name: 'self-harm/intent', images: true },
  { name: 'self-harm/instructions', images: true },
  { name: 'sexual', images: true },
  { name: 'sexual/minors', images: false },
  { name: 'violence', images: true },
  { name: 'violence/graphic', images: true },
];

function resultFor(text: string): object {
  const flagged = /\bkill/iu.test(text);
  const isHit = (name: string): boolean => flagged && name === 'violence';
  return {
    flagged,
    categories: Object.fromEntries(categories.map(({ name }) => [name, isHit(name)])),
    category_scores: Object.fromEntries(categories.map(({ name }) => [name, isHit(name) ? 0.9 : 0.01])),
    category_applied_input_types: Object.fromEntries(categories.map(({ name }) => [name, ['text']])),
  };
}

/**
 * The mock's answer to a moderation: a result for each string, one for a list of parts.
 * @throws MockRefusal where OpenAI would answer 400.
 */
export function moderationAnswer(body: JsonObject, seed: string): MockAnswer {
  const input = body['input'];
  if (typeof input !== 'string' && !(Array.isArray(input) && input.length > 0)) {
    throw invalid("Missing required parameter: 'input'.", 'input');
  }
  const isStrings = Array.isArray(input) && input.every((entry) => typeof entry === 'string');
  const texts: readonly string[] = isStrings ? input : [contentText(input)];
  return {
    plain: () => ({
      id: `modr-${digest(`moderation ${seed}`, 24)}`,
      model: body['model'] ?? 'omni-moderation-latest',
      results: texts.map((text) => resultFor(text)),
    }),
  };
}
