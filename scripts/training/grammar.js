// Texts from templates. `(one|two|)` picks one of several, also nested; `$name` is replaced with one of the phrases that go by
// that name, themselves templates; `⟨` and `⟩` are parentheses in the text. The same random numbers give the same texts.

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list. */
export const pick = (random, list) => list[Math.floor(random() * list.length)];

const innermost = /\(([^()]*\|[^()]*)\)/;
const beforeChoice = /\$([a-z]\w*)(?=\()/i;
const name = /\$([a-z]\w*)/i;

/** A text of a template. Names that are not among the phrases are faults of the template. */
export function expand(template, phrases, random) {
  let text = template;
  for (;;) {
    // A name that a choice follows directly comes first: what is chosen must not run on with the name.
    const slot = beforeChoice.exec(text);
    const choice = slot === null ? innermost.exec(text) : null;
    if (choice !== null) {
      text =
        text.slice(0, choice.index) + pick(random, choice[1].split('|')) + text.slice(choice.index + choice[0].length);
      continue;
    }
    const found = slot ?? name.exec(text);
    if (found === null) break;
    const list = phrases[found[1]];
    if (list === undefined) throw new Error(`no phrases are called $${found[1]}: ${template}`);
    text = text.slice(0, found.index) + pick(random, list) + text.slice(found.index + found[0].length);
  }
  return text
    .replaceAll('⟨', '(')
    .replaceAll('⟩', ')')
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.!?])/g, '$1')
    .trim();
}
