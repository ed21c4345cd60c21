// Spans found beside spans labelled, all offsets in UTF-16 code units.

/** Characters that two spans share. */
const shared = (one, other) => Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

/** Spans in order, overlapping ones made one; `gap` also those with up to so many characters of `text` that join names between them. */
function joined(spans, text = null) {
  const result = [];
  for (const { start, end } of [...spans].sort((left, right) => left.start - right.start)) {
    const last = result.at(-1);
    const isNear =
      last !== undefined &&
      (start <= last.end || (text !== null && /^[\s,.;:-]{0,3}$/.test(text.slice(last.end, start))));
    if (isNear) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** Characters of a span that others cover. */
const covered = (span, others) => joined(others).reduce((sum, other) => sum + shared(span, other), 0);

/** Whether half of a labelled entity's characters are found. */
export const isFound = (entity, found) => covered(entity, found) * 2 >= entity.end - entity.start;

/** Whether half of what was found lies in one labelled entity. */
export const isRight = (span, entities) => entities.some((entity) => shared(span, entity) * 2 >= span.end - span.start);

/** F with recall weighing four times as much as precision (F2). */
const f2 = (precision, recall) => (precision + recall === 0 ? 0 : (5 * precision * recall) / (4 * precision + recall));

/**
 * F2 of spans after adjoining ones are joined, label-free, where a span counts as met from an intersection over union of 0.9; and
 * F2 of characters. Pairs of [text, labelled spans, found spans].
 */
export function spanScores(pairs) {
  let [labelled, found, met, right] = [0, 0, 0, 0];
  let [labelledCharacters, foundCharacters, bothCharacters] = [0, 0, 0];
  const length = (spans) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  for (const [text, truth, seen] of pairs) {
    const wanted = joined(truth, text);
    const had = joined(seen, text);
    const isMet = (one, other) => {
      const both = shared(one, other);
      return both > 0 && both / (one.end - one.start + other.end - other.start - both) >= 0.9;
    };
    labelled += wanted.length;
    found += had.length;
    met += wanted.filter((one) => had.some((other) => isMet(one, other))).length;
    right += had.filter((one) => wanted.some((other) => isMet(one, other))).length;
    const characters = [joined(truth), joined(seen)];
    labelledCharacters += length(characters[0]);
    foundCharacters += length(characters[1]);
    bothCharacters += characters[0].reduce((sum, one) => sum + covered(one, characters[1]), 0);
  }
  const ratio = (part, whole) => (whole === 0 ? 0 : part / whole);
  return {
    spans: f2(ratio(right, found), ratio(met, labelled)),
    characters: f2(ratio(bothCharacters, foundCharacters), ratio(bothCharacters, labelledCharacters)),
  };
}
