/**
 * Microsoft Presidio's analyzer, `/analyze`: https://microsoft.github.io/presidio/api-docs/api-docs.html. It counts characters as
 * Python does, by code points.
 */
import { moderationFacts } from './facts.ts';
import { listOf, numberOf, objectOf, textOf, type ModerationService } from './service.ts';

/** Offsets by code points as offsets by UTF-16 code units; ascending ones are found in one reading. */
function codeUnits(text: string): (codePoint: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (codePoint) => codePoint;
  const starts: number[] = [];
  for (let index = 0; index < text.length; index++) {
    starts.push(index);
    if ((text.codePointAt(index) ?? 0) > 0xffff) index++;
  }
  starts.push(text.length);
  return (codePoint) => starts[codePoint] ?? text.length;
}

/** See `ModerationService`. */
export const presidio: ModerationService = {
  ...moderationFacts.presidio,
  header: 'authorization',
  prefix: 'Bearer ',
  longest: 50_000,
  mostTexts: 1,
  body: ([one], { language }) => ({ text: one?.text ?? '', language }),
  read(answer, [one]) {
    const length = one?.text.length ?? 0;
    const unitOf = codeUnits(one?.text ?? '');
    return listOf(answer, 'the answer').map((entry) => {
      const { entity_type: type, start, end, score } = objectOf(entry, 'an entity');
      const from = numberOf(start, 'start', 0, length);
      const span = { start: unitOf(from), end: unitOf(numberOf(end, 'end', from, length)) };
      return { category: textOf(type, 'entity_type'), score: numberOf(score, 'score', 0, 1), text: 0, span };
    });
  },
};
