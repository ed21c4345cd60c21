// `npm run measure:adversarial [-- KIND]`: what a megabyte of text that was made to hurt costs each kind, in CPU time: the least of
// three runs, and what two megabytes cost beside one, which is 2 where the work is linear. The aim is 100 ms a megabyte.
import { performance } from 'node:perf_hooks';
import { hostileTexts } from '../quality/hostile-texts.js';
import { eachSetting, leastCost } from '../quality/policies.js';

const limit = 100;
const rounds = 3;
/** How many are shown of each setting in any case. */
const fewest = 3;

let over = 0;
for (const { name, evaluate } of eachSetting(process.argv[2] ?? null)) {
  const started = performance.now();
  const rows = Object.entries(hostileTexts)
    .map(([what, text]) => ({ what, text, ms: leastCost(evaluate, text, rounds) }))
    .toSorted((one, other) => other.ms - one.ms);
  const slow = rows.filter(({ ms }) => ms > limit);
  over += slow.length;
  console.log(`${name}: ${rows.length} texts in ${((performance.now() - started) / 1000).toFixed(0)} s; the worst:`);
  for (const { what, text, ms } of rows.slice(0, Math.max(fewest, slow.length))) {
    const twice = leastCost(evaluate, text + text, rounds);
    console.log(`  ${ms.toFixed(0).padStart(6)} ms  × ${(twice / ms).toFixed(1)} for two  ${what}`);
  }
}
console.log(`${over} over ${limit} ms a megabyte`);
