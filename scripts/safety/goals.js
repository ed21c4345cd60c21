// What labelled jailbreaks ask for (JailbreakBench): rows that begin with their goal tell it, the others' is the one whose words they
// share. Rows of one goal stand together when a model is tried.

const isPlain = ({ source }) => /^jbb\/(?:GCG|DSN)/.test(source);

/** Words that begin the goals of a set of rows: enough to tell one goal from another. */
const keyLength = 5;
const shortestGoal = 4;

const wordsOf = (text) => text.split(/\s+/);
const contentOf = (text) => new Set(text.toLowerCase().match(/[a-z]{3,}/g) ?? []);

function sharedStart(texts) {
  let shared = wordsOf(texts[0]);
  for (const text of texts.slice(1)) {
    const words = wordsOf(text);
    let length = 0;
    while (length < shared.length && shared[length] === words[length]) length++;
    shared = shared.slice(0, length);
  }
  return shared.join(' ');
}

/** The rows as {text, source, goal}, and each goal's own words. */
export function goalsOf(corpora) {
  const rows = (corpora.get('injection') ?? []).filter(({ source }) => source.startsWith('jbb/'));
  const byKey = new Map();
  const plain = rows.filter(isPlain);
  const startOf = ({ text }, length) => wordsOf(text).slice(0, length).join(' ');
  for (const row of plain) {
    const long = startOf(row, keyLength);
    const isAlone = !plain.some((other) => other !== row && startOf(other, keyLength) === long);
    const key = isAlone ? startOf(row, shortestGoal) : long;
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const goals = new Map([...byKey].map(([key, same]) => [key, sharedStart(same.map(({ text }) => text))]));
  const goalOfRow = new Map([...byKey].flatMap(([key, same]) => same.map((row) => [row, key])));

  const contents = new Map([...goals].map(([key, text]) => [key, contentOf(text)]));
  const spread = new Map();
  for (const words of [...contents.values(), ...rows.map(({ text }) => contentOf(text))])
    for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  const nearest = (text) => {
    const words = contentOf(text);
    let best = -1;
    let goal = '';
    for (const [key, own] of contents) {
      let all = 0;
      let shared = 0;
      for (const word of own) {
        const weight = 1 / spread.get(word);
        all += weight;
        if (words.has(word)) shared += weight;
      }
      if (shared / all > best) {
        best = shared / all;
        goal = key;
      }
    }
    return goal;
  };
  return {
    goals,
    rows: rows.map((row) => ({ ...row, goal: goalOfRow.get(row) ?? nearest(row.text), isPlain: isPlain(row) })),
  };
}
