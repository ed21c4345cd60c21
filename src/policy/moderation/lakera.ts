/**
 * Lakera Guard: https://docs.lakera.ai/docs/api/guard. It says yes or no; what its project's policy flags counts.
 */
import { moderationFacts } from './facts.ts';
import type { Role } from '../subject.ts';
import { flagOf, listOf, objectOf, textOf, type ModerationService } from './service.ts';

const roles: Readonly<Record<Role, string>> = {
  system: 'system',
  developer: 'system',
  user: 'user',
  assistant: 'assistant',
  tool: 'user',
};

/** See `ModerationService`. */
export const lakera: ModerationService = {
  ...moderationFacts.lakera,
  header: 'authorization',
  prefix: 'Bearer ',
  longest: 100_000,
  mostTexts: 64,
  body: (texts) => ({
    messages: texts.map(({ role, text }) => ({ role: roles[role], content: text })),
    breakdown: true,
  }),
  read(answer) {
    const { flagged, breakdown } = objectOf(answer, 'the answer');
    if (!flagOf(flagged, 'flagged')) return [];
    const detected = listOf(breakdown ?? [], 'breakdown')
      .map((entry) => objectOf(entry, 'a detector'))
      .filter((entry) => entry['detected'] === true)
      .map((entry) => textOf(entry['detector_type'], 'detector_type'));
    const categories = detected.length > 0 ? [...new Set(detected)] : ['flagged'];
    return categories.map((category) => ({ category, score: 1, text: -1, span: null }));
  },
};
