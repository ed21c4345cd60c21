/**
 * OpenAI's endpoint of moderation, and whatever speaks like it: https://platform.openai.com/docs/api-reference/moderations
 */
import { moderationFacts } from './facts.ts';
import {
  badAnswer,
  flagOf,
  listOf,
  numberOf,
  objectOf,
  type ModerationFinding,
  type ModerationService,
} from './service.ts';

/** See `ModerationService`. */
export const openaiModeration: ModerationService = {
  ...moderationFacts['openai-moderation'],
  header: 'authorization',
  prefix: 'Bearer ',
  longest: 100_000,
  mostTexts: 32,
  body: (texts) => ({ model: 'omni-moderation-latest', input: texts.map(({ text }) => text) }),
  read(answer, texts) {
    const results = listOf(objectOf(answer, 'the answer')['results'], 'results');
    if (results.length !== texts.length) throw badAnswer(`${results.length} results for ${texts.length} texts`);
    return results.flatMap((entry, text): ModerationFinding[] => {
      const result = objectOf(entry, 'a result');
      const scores = objectOf(result['category_scores'], 'category_scores');
      const flags = objectOf(result['categories'], 'categories');
      flagOf(result['flagged'], 'flagged');
      return Object.entries(scores).flatMap(([category, value]) => {
        const score = numberOf(value, category, 0, 1);
        // What the service itself flags counts in full, whatever its score: its own thresholds differ by category.
        return [{ category, score: flags[category] === true ? 1 : Math.min(score, 0.99), text, span: null }];
      });
    });
  },
};
