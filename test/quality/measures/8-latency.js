// What judging costs: 200 prompts of exactly 1,000 characters with all detectors on.
import { time } from '../figures.js';
import { allDetectors } from '../policies.js';

const length = 1000;
const prompts = 200;
const warmUp = 50;
/** The measure is taken so many times, and the quickest round counts: other processes only ever add to it. */
const rounds = 5;

function percentile(sorted, part) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

/** Median and 95th percentile of one prompt. */
export default {
  title: 'Latency, all detectors on, 1,000 characters',
  needs: ['benign'],
  async measure(corpora) {
    const evaluate = await allDetectors();
    const text = corpora
      .get('benign')
      .map((row) => row.text)
      .join('\n');
    const texts = Array.from({ length: prompts }, (_, index) =>
      text.slice(index * length, (index + 1) * length),
    ).filter((each) => each.length === length);
    for (let index = 0; index < warmUp; index++) evaluate(texts[index % texts.length]);
    let best = [Infinity, Infinity];
    for (let round = 0; round < rounds; round++) {
      const times = texts.map((each) => {
        const started = performance.now();
        evaluate(each);
        return performance.now() - started;
      });
      times.sort((left, right) => left - right);
      const seen = [percentile(times, 0.5), percentile(times, 0.95)];
      if (seen[1] < best[1]) best = seen;
    }
    return [time('median', best[0], 0.5), time('95th percentile', best[1], 1)];
  },
};
