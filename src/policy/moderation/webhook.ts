/**
 * A service of the operator's own: gets `{phase, model, texts: [{text, role, place}]}` and answers
 * `{flagged, findings: [{category, score?, text?, start?, end?}]}`; offsets count UTF-16 code units of the text with that index.
 */
import { moderationFacts } from './facts.ts';
import {
  flagOf,
  listOf,
  numberOf,
  objectOf,
  textOf,
  type ModerationFinding,
  type ModerationService,
} from './service.ts';

function readFinding(entry: unknown, lengths: readonly number[]): ModerationFinding {
  const { category, score, text, start, end } = objectOf(entry, 'a finding');
  const index = text === undefined ? -1 : numberOf(text, 'text', 0, lengths.length - 1);
  const from = start === undefined || index === -1 ? null : numberOf(start, 'start', 0, lengths[index] ?? 0);
  return {
    category: textOf(category, 'category'),
    score: score === undefined ? 1 : numberOf(score, 'score', 0, 1),
    text: index,
    span: from === null ? null : { start: from, end: numberOf(end, 'end', from, lengths[index] ?? 0) },
  };
}

/** See `ModerationService`. */
export const webhook: ModerationService = {
  ...moderationFacts.webhook,
  header: 'authorization',
  prefix: 'Bearer ',
  longest: 100_000,
  mostTexts: 64,
  body: (texts, { phase, model }) => ({ phase, model, texts }),
  read(answer, texts) {
    const { flagged, findings } = objectOf(answer, 'the answer');
    if (!flagOf(flagged, 'flagged')) return [];
    const lengths = texts.map(({ text }) => text.length);
    const found = listOf(findings ?? [], 'findings').map((entry) => readFinding(entry, lengths));
    return found.length > 0 ? found : [{ category: 'flagged', score: 1, text: -1, span: null }];
  },
};
