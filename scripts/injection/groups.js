// Which labelled texts belong together: copies of one template, goal or source. A model is tried on groups it has seen nothing of,
// since near-copies on both sides flatter it.

/** Words that two texts have to share in a row, and the share of the shorter one's runs from which they are near-copies. */
const runLength = 5;
const nearCopy = 0.3;
/** A run is remembered for so many texts: what stands in more tells nothing. */
const longestList = 40;

/** The number of each text's group. Samples have `normal`, `family` and `source`. */
export function groupOf(samples) {
  const parents = samples.map((_, index) => index);
  const find = (index) => {
    let at = index;
    while (parents[at] !== at) at = parents[at] = parents[parents[at]];
    return at;
  };
  const named = new Map();
  const byRun = new Map();
  const sizes = [];
  for (const [index, { normal, family, source }] of samples.entries()) {
    const words = normal.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const name = nameOf(family, source, words, index);
    if (name !== null) {
      if (named.has(name)) parents[find(index)] = find(named.get(name));
      else named.set(name, index);
      continue;
    }
    const runs = runsOf(normal, words);
    sizes[index] = runs.size;
    const shared = new Map();
    for (const run of runs) {
      const list = byRun.get(run) ?? [];
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (list.length < longestList) list.push(index);
      byRun.set(run, list);
    }
    for (const [other, count] of shared) {
      if (count >= nearCopy * Math.min(sizes[other], runs.size)) parents[find(other)] = find(index);
    }
  }
  return samples.map((_, index) => find(index));
}

/** Groups that are known by name; null where only the words can tell. */
function nameOf(family, source, words, index) {
  // The attack that was put into a mail; mails alone stand each by itself.
  if (family === 'bipia/email-attack') return source;
  // These begin with the goal, and end in what was found to break a model.
  if (family === 'jbb/GCG' || family === 'jbb/DSN') return `goal ${words.slice(0, runLength).join(' ')}`;
  // Prompts that begin with the same sentences and ask for different things.
  if (/^(?:cyberseceval-(?:instruct|mitre)|bipia)/.test(family)) return `row ${index}`;
  return null;
}

function runsOf(normal, words) {
  const runs = new Set();
  if (words.length < runLength) runs.add(words.join(' '));
  for (let at = 0; at + runLength <= words.length; at++) runs.add(words.slice(at, at + runLength).join(' '));
  // Scripts without spaces.
  if (words.length < 12 && normal.length > 40) {
    for (let at = 0; at + 12 <= normal.length; at++) runs.add(`signs ${normal.slice(at, at + 12)}`);
  }
  return runs;
}
