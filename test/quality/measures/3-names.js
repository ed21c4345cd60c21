// Names, addresses, dates: what `pii-detector` finds with `entities: all`. The shipped tagger has learned from these very texts, so
// the figures flatter it; docs/quality.md has those of texts that it had not seen.
import { groupBy } from '../corpora.js';
import { less, more, score, share } from '../figures.js';
import { finds } from '../policies.js';
import { isFound, isRight, spanScores } from '../spans.js';

/** All labels joined, persons by source, and what changes in ordinary prompts. */
export default {
  title: 'Names and addresses, entities: all (texts that the tagger has learned from)',
  needs: ['pii', 'benign'],
  measure(corpora) {
    const find = finds('pii-detector', { entities: 'all' });
    const rows = corpora.get('pii').map((row) => ({ spans: [], ...row, found: find(row.text) }));
    const bySource = groupBy(rows, ({ source }) => source.split('/')[0]).flatMap(([source, all]) => {
      const { spans, characters } = spanScores(all.map((row) => [row.text, row.spans, row.found]));
      const isPerson = ({ type }) => type === 'PERSON' || type === 'person';
      const persons = all.flatMap((row) =>
        row.spans.filter(isPerson).map((span) => isFound(span, row.found.filter(isPerson))),
      );
      const found = all.flatMap((row) =>
        row.found.filter(isPerson).map((span) => isRight(span, row.spans.filter(isPerson))),
      );
      return [
        score(`all labels, F2 of spans, ${source}`, spans),
        score(`all labels, F2 of characters, ${source}`, characters),
        more(
          `persons, recall, ${source} (${persons.length})`,
          share(persons, (met) => met),
        ),
        more(
          `persons, precision, ${source} (${found.length})`,
          share(found, (right) => right),
        ),
      ];
    });
    const changed = groupBy(corpora.get('benign'), ({ source }) => source.split('/')[0]).map(([source, prompts]) =>
      less(
        `ordinary prompts changed, ${source} (${prompts.length})`,
        share(prompts, ({ text }) => find(text).length > 0),
      ),
    );
    return [...bySource, ...changed];
  },
};
