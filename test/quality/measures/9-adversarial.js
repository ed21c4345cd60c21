// Texts made to be slow: of those in hostile-texts.js what stands for its kind, past every kind by its defaults and with what makes it work
// hardest. `npm run measure:adversarial` takes all of them.
import { time } from '../figures.js';
import { hostileTexts } from '../hostile-texts.js';
import { eachSetting, leastCost } from '../policies.js';

const chosen = {
  'one letter': 'a…',
  'at signs': 'a@a@…',
  digits: '1…',
  'digits apart': '1 1 …',
  'card numbers': '4111 …',
  brackets: '([…',
  keywords: 'keywords',
  prose: 'prose',
  'text about patients': 'patient …',
  'other scripts': 'other scripts',
  'words at random': 'random words of few letters',
};

/** Milliseconds of CPU time a megabyte, the better of two rounds. */
export default {
  title: 'A megabyte of text made to be slow',
  needs: [],
  measure() {
    const figures = [];
    for (const { name, evaluate } of eachSetting()) {
      for (const [words, key] of Object.entries(chosen)) {
        const text = hostileTexts[key];
        evaluate(text.slice(0, 20_000));
        figures.push(time(`${name}, ${words}`, leastCost(evaluate, text, 2), 100));
      }
    }
    return figures;
  },
};
