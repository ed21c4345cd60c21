/**
 * Amazon Bedrock's ApplyGuardrail:
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ApplyGuardrail.html. Guardrail and version stand in the
 * address, the key is a Bedrock API key. What the guardrail blocks or masks counts; what it only detects does not.
 */
import { moderationFacts } from './facts.ts';
import { badAnswer, listOf, objectOf, textOf, type ModerationFinding, type ModerationService } from './service.ts';

/** Where an assessment lists what was found: policy, list, and the member that names the category. */
const lists = [
  ['topicPolicy', 'topics', 'name'],
  ['contentPolicy', 'filters', 'type'],
  ['wordPolicy', 'managedWordLists', 'type'],
  ['wordPolicy', 'customWords', null],
  ['sensitiveInformationPolicy', 'piiEntities', 'type'],
  ['sensitiveInformationPolicy', 'regexes', 'name'],
  ['contextualGroundingPolicy', 'filters', 'type'],
] as const;

/** What an assessment says that the guardrail did something about. A custom word is text of a prompt, and not named. */
function categoriesOf(assessment: unknown): readonly string[] {
  const policies = objectOf(assessment, 'an assessment');
  return lists.flatMap(([policy, list, name]) => {
    const found = objectOf(policies[policy] ?? {}, policy)[list] ?? [];
    return listOf(found, list)
      .map((entry) => objectOf(entry, list))
      .filter(({ action }) => action === 'BLOCKED' || action === 'ANONYMIZED')
      .map((entry) => (name === null ? 'CUSTOM_WORD' : textOf(entry[name] ?? list, name)));
  });
}

/** See `ModerationService`. */
export const bedrockApplyGuardrail: ModerationService = {
  ...moderationFacts['bedrock-apply-guardrail'],
  header: 'authorization',
  prefix: 'Bearer ',
  longest: 20_000,
  mostTexts: 32,
  body: (texts, { phase }) => ({
    source: phase === 'input' ? 'INPUT' : 'OUTPUT',
    content: texts.map(({ text }) => ({ text: { text } })),
  }),
  read(answer, texts): readonly ModerationFinding[] {
    const { action, assessments } = objectOf(answer, 'the answer');
    if (action === 'NONE') return [];
    if (action !== 'GUARDRAIL_INTERVENED') throw badAnswer("'action' is none that is documented");
    const named = new Set(listOf(assessments ?? [], 'assessments').flatMap(categoriesOf));
    const categories = named.size > 0 ? [...named] : ['flagged'];
    const text = texts.length === 1 ? 0 : -1;
    return categories.map((category) => ({ category, score: 1, text, span: null }));
  },
};
