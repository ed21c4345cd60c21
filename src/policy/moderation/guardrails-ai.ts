/**
 * A Guardrails server, `/guards/{name}/validate`: https://www.guardrailsai.com/docs, and the schema ValidationOutcome of
 * https://github.com/guardrails-ai/interfaces. A guard that mends what it finds says that all is well and hands back another
 * text; that counts too, since nobody takes that text from here.
 */
import { moderationFacts } from './facts.ts';
import { badAnswer, flagOf, listOf, objectOf, textOf, type ModerationService } from './service.ts';

/** See `ModerationService`. */
export const guardrailsAi: ModerationService = {
  ...moderationFacts['guardrails-ai'],
  header: 'authorization',
  prefix: 'Bearer ',
  longest: 50_000,
  mostTexts: 1,
  body: ([one]) => ({ llmOutput: one?.text ?? '' }),
  read(answer, [one]) {
    const { validationPassed, validatedOutput, validationSummaries, error } = objectOf(answer, 'the answer');
    if (typeof error === 'string' && error !== '') throw badAnswer('it tells of an error of its own');
    const isChanged = typeof validatedOutput === 'string' && validatedOutput !== one?.text;
    if (flagOf(validationPassed, 'validationPassed') && !isChanged) return [];
    const failed = listOf(validationSummaries ?? [], 'validationSummaries')
      .map((entry) => objectOf(entry, 'a summary'))
      .filter((entry) => entry['validatorStatus'] === 'fail')
      .map((entry) => textOf(entry['validatorName'], 'validatorName'));
    const categories = failed.length > 0 ? [...new Set(failed)] : ['flagged'];
    return categories.map((category) => ({ category, score: 1, text: 0, span: null }));
  },
};
