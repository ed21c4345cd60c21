// Ways to cut a text for the measures of streams, the same for the same seed.

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Ways to cut a text: at each character, at each word, inside every one of some spans, and twice at random. */
export function cutsOf(text, spans, random) {
  const each = Array.from({ length: text.length }, (_, index) => index + 1);
  const words = [...text.matchAll(/\s+/g)].map(({ index }) => index);
  const inside = spans.flatMap(({ start, end }) => [start, start + 1, (start + end) >> 1, end - 1, end]);
  const anywhere = () => each.filter(() => random() < 0.15);
  return [each, words, [...new Set(inside)].sort((left, right) => left - right), anywhere(), anywhere()];
}
