/**
 * Takes out of a sentence about a text what it repeats of that text, upper and lower case alike.
 */

/** Characters in a row that are no chance: shorter ones are common to any two sentences. */
const shortestQuote = 12;

/** What stands where something was repeated. */
const gap = '[…]';

/**
 * A sentence without stretches of other texts: without each of them as a whole, from two characters on, and without any 12
 * characters in a row of one. Each stretch is read once, whatever the two hold.
 */
export function withoutQuotes(sentence: string, stretches: readonly string[]): string {
  const said = lowered(sentence);
  const covered = Array.from({ length: said.length }, () => false);
  const runs = new Runs(said);
  for (const stretch of new Set(stretches.map((one) => lowered(one.trim())))) {
    if (stretch.length >= shortestQuote) {
      for (const at of runs.foundIn(stretch)) covered.fill(true, at, at + shortestQuote);
    } else if (stretch.length >= 2) {
      for (let at = said.indexOf(stretch); at !== -1; at = said.indexOf(stretch, at + 1)) {
        covered.fill(true, at, at + stretch.length);
      }
    }
  }
  let result = '';
  for (let at = 0; at < sentence.length; at++) {
    if (covered[at] !== true) result += sentence[at];
    else if (covered[at - 1] !== true) result += gap;
  }
  return result;
}

/** In lower case, where that leaves every character in its place. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

const base = 16_777_619;

/** What a character is worth that has left the window of `shortestQuote` behind. */
let leaving = 1;
for (let step = 0; step < shortestQuote; step++) leaving = Math.imul(leaving, base);

/** Tells of every run of `shortestQuote` characters in a text its hash and where it begins. */
function eachRun(text: string, visit: (hash: number, at: number) => void): void {
  let hash = 0;
  for (let end = 0; end < text.length; end++) {
    hash = Math.imul(hash, base) + text.charCodeAt(end);
    const at = end - shortestQuote + 1;
    if (at > 0) hash -= Math.imul(leaving, text.charCodeAt(at - 1));
    hash |= 0;
    if (at >= 0) visit(hash, at);
  }
}

/** All runs of `shortestQuote` characters of a sentence, to be looked for in texts by a rolling hash (Karp and Rabin, 1987). */
class Runs {
  private readonly said: string;
  /** Where the runs of a hash begin. */
  private readonly places = new Map<number, number[]>();

  constructor(said: string) {
    this.said = said;
    eachRun(said, (hash, at) => {
      const same = this.places.get(hash);
      if (same) same.push(at);
      else this.places.set(hash, [at]);
    });
  }

  /** Where the runs begin that a text has too. */
  foundIn(text: string): ReadonlySet<number> {
    const found = new Set<number>();
    // What is found once need not be compared again.
    const open = new Map(this.places);
    eachRun(text, (hash, at) => {
      const places = open.get(hash);
      if (places === undefined) return;
      const same = places.filter((place) => text.startsWith(this.said.slice(place, place + shortestQuote), at));
      for (const place of same) found.add(place);
      const rest = places.filter((place) => !same.includes(place));
      if (rest.length === 0) open.delete(hash);
      else open.set(hash, rest);
    });
    return found;
  }
}
