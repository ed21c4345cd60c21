// `npm run measure:worse-texts [-- KIND [SECONDS]]`: looks for texts that cost a kind more than any of those in
// quality/hostile-texts.js. Begins with those and with random ones, changes what costs most a character again and again, and tells the
// worst of each kind: what a megabyte of it costs, what two do beside one, and what it is made of. The aim is 100 ms a megabyte.
import { readdirSync, readFileSync } from 'node:fs';
import { pieces } from '../quality/hostile-texts.js';
import { eachSetting, leastCost } from '../quality/policies.js';

const short = 100_000;
const megabyte = 1_000_000;
/** Texts that are kept and changed further, and characters of the longest unit. */
const kept = 12;
const longestUnit = 400;
const shown = 3;

const [kind = null, seconds = '60'] = process.argv.slice(2);

let seed = Number(process.env.SEED ?? 1);
function random(count) {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
  return (seed >>> 8) % count;
}
const pick = (list) => list[random(list.length)];

/** Words and signs of the detectors' own rules, and what else stands in their sources. */
const sources = new URL('../../src/policy/detectors/', import.meta.url);
const words = [
  ...new Set(
    readdirSync(sources, { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => readFileSync(new URL(name, sources), 'utf8').match(/[\p{L}\d_.$@#:/=-]{2,16}/gu) ?? []),
  ),
];
const numbers = ['1', '12', '123', '4111', '0123456789', '123-45-6789', '1.1.1.1', '+49 30 ', '00', '20'];
const signs = [
  ...' \n\t.,:;-_=/\\|"\'`()[]{}<>@#$%&*+?!~^',
  '\u200b',
  '\u0301',
  '\u00a0',
  '--',
  '://',
  '  ',
  '```',
  '\\n',
];
const letters = [...'aeioxznAEXZ0147éжяßİıſ中한ａＡ１\u{1f600}\u{e0061}\ud800'];

/** A text is a unit over and over, or parts drawn at random. */
const textOf = ({ parts, isDrawn, draws }, length) => {
  if (!isDrawn)
    return parts
      .join('')
      .repeat(Math.ceil(length / Math.max(1, parts.join('').length)))
      .slice(0, length);
  const before = seed;
  seed = draws;
  let text = '';
  while (text.length < length) text += pick(parts);
  seed = before;
  return text.slice(0, length);
};

const anyPart = () =>
  pick([pick(words), pick(words), pick(words), pick(signs), pick(signs), pick(numbers), pick(letters)]);

function anyText() {
  const parts = Array.from({ length: 2 + random(5) }, random(2) === 0 ? anyPart : () => pick([...letters, ...signs]));
  return { parts, isDrawn: random(2) === 0, draws: 1 + random(1_000_000) };
}

const disguises = [
  (part) => part.toUpperCase(),
  (part) => part.toLowerCase(),
  (part) => part.replace(/o/g, 'о').replace(/e/g, 'е').replace(/a/g, 'а'),
  (part) => part.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (part) => [...part].join(pick(signs)),
  (part) => part.replace(/\d/g, () => String(random(10))),
  (part) => part.replace(/\W/g, () => pick(signs)),
  (part) => part.slice(0, 1 + random(part.length)),
  (part) => part + part,
];

/** One or two changes. */
function changed({ parts, isDrawn, draws }, others) {
  let list = [...parts];
  for (let count = 1 + random(2); count > 0; count--) {
    const at = random(list.length);
    const way = random(8);
    if (way < 2) list.splice(at, 0, anyPart());
    else if (way === 2) list[at] = anyPart();
    else if (way === 3 && list.length > 1) list.splice(at, 1);
    else if (way === 4) list[at] = pick(disguises)(list[at] || ' ');
    else if (way === 5) list = list.flatMap((part) => [part, list[at]]);
    else if (way === 6) list = [...list, ...pick(others).parts];
    else
      list = list.flatMap((part, index) =>
        index === at ? Array.from({ length: 2 + random(20) }, () => part) : [part],
      );
  }
  while (list.join('').length > longestUnit) list.pop();
  if (list.join('') === '') list = ['a'];
  return { parts: list, isDrawn: random(12) === 0 ? !isDrawn : isDrawn, draws };
}

let over = 0;
for (const { name, evaluate } of eachSetting(kind)) {
  const costOf = (made) => ({ ...made, cost: leastCost(evaluate, textOf(made, short), 2) });
  const worst = (made) => made.toSorted((left, right) => right.cost - left.cost).slice(0, kept);
  let best = worst(Object.values(pieces).map((piece) => costOf({ parts: [piece], isDrawn: false, draws: 1 })));
  const until = performance.now() + 1000 * Number(seconds);
  let tried = 0;
  for (; performance.now() < until; tried++) {
    const made = random(5) === 0 ? anyText() : changed(pick(best), best);
    const one = costOf(made);
    if (one.cost <= best[best.length - 1].cost) continue;
    // What was an accident of the measurement does not stay.
    one.cost = Math.min(one.cost, costOf(made).cost);
    best = worst([...best, one]);
  }
  console.log(`${name}: ${tried} texts; the worst:`);
  const rows = best.map((made) => ({ made, ms: leastCost(evaluate, textOf(made, megabyte), 3) }));
  for (const { made, ms } of rows.toSorted((left, right) => right.ms - left.ms).slice(0, shown)) {
    if (ms > 100) over++;
    const twice = leastCost(evaluate, textOf(made, 2 * megabyte), 2);
    const unit = JSON.stringify(made.isDrawn ? made.parts : made.parts.join(''));
    console.log(
      `  ${ms.toFixed(0).padStart(6)} ms  × ${(twice / ms).toFixed(1)} for two  ${made.isDrawn ? 'of ' : ''}${unit}`,
    );
  }
}
console.log(`${over} over 100 ms a megabyte`);
