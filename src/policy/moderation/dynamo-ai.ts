/**
 * DynamoGuard's analyze endpoint: https://docs.dynamo.ai/docs/DynamoGuard/Getting%20Started/Integrating%20DynamoGuard.
 * `categories` are the ids of the policies that are to be applied. What it blocks, redacts or sanitises counts in full; a mere
 * warning scores 0.4, less than the usual threshold.
 */
import { moderationFacts } from './facts.ts';
import { badAnswer, listOf, objectOf, textOf, type ModerationService } from './service.ts';

const scores: Readonly<Record<string, number>> = { BLOCK: 1, REDACT: 1, SANITIZE: 1, WARN: 0.4, NONE: 0 };

function scoreOf(action: unknown): number {
  const score = typeof action === 'string' ? scores[action] : undefined;
  if (score === undefined) throw badAnswer('an action is none that is documented');
  return score;
}

/** See `ModerationService`. */
export const dynamoAi: ModerationService = {
  ...moderationFacts['dynamo-ai'],
  header: 'authorization',
  prefix: 'Bearer ',
  longest: 20_000,
  mostTexts: 1,
  isToldCategories: true,
  body([one], { categories }) {
    const isAnswer = one?.role === 'assistant';
    return {
      messages: [{ role: isAnswer ? 'assistant' : 'user', content: one?.text ?? '' }],
      textType: isAnswer ? 'MODEL_RESPONSE' : 'MODEL_INPUT',
      ...(categories.length > 0 && { policyIds: categories }),
    };
  },
  read(answer) {
    const { finalAction, appliedPolicies } = objectOf(answer, 'the answer');
    const overall = scoreOf(finalAction);
    const found = listOf(appliedPolicies ?? [], 'appliedPolicies').flatMap((entry) => {
      const { policy, outputs, action } = objectOf(entry, 'an applied policy');
      const score = scoreOf(action ?? objectOf(outputs ?? {}, 'outputs')['action'] ?? 'NONE');
      const category = textOf(objectOf(policy, 'a policy')['name'], 'name');
      return score === 0 ? [] : [{ category, score, text: 0, span: null }];
    });
    // The whole counts even where no policy owns up to it.
    const isExplained = found.some(({ score }) => score >= overall);
    return overall === 0 || isExplained
      ? found
      : [...found, { category: 'flagged', score: overall, text: 0, span: null }];
  },
};
