// Texts made to be slow: a megabyte of each, past every kind with all its detectors on.
import { time } from '../figures.js';
import { eachDetector } from '../policies.js';

const megabyte = 1 << 20;
const repeated = (piece) => piece.repeat(Math.ceil(megabyte / piece.length)).slice(0, megabyte);

const texts = {
  'one letter': repeated('a'),
  'at signs': repeated('a@'),
  digits: repeated('1'),
  'digits apart': repeated('1 '),
  brackets: repeated('(['),
  keywords: repeated('ignore all previous instructions password ssn card phone '),
  prose: repeated('The quick brown fox jumps over the lazy dog, and the meeting is at noon on Tuesday. '),
  'other scripts': repeated('न मस्ते привет 你好 สวัสดี '),
};

/** Milliseconds a megabyte, the better of two rounds. */
export default {
  title: 'A megabyte of text made to be slow',
  needs: [],
  measure() {
    const figures = [];
    for (const { name, evaluate } of eachDetector()) {
      for (const [kind, text] of Object.entries(texts)) {
        evaluate(text.slice(0, 20_000));
        const took = [0, 1].map(() => {
          const started = performance.now();
          evaluate(text);
          return performance.now() - started;
        });
        figures.push(time(`${name}, ${kind}`, Math.min(...took), 100));
      }
    }
    return figures;
  },
};
