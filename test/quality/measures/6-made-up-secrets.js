// Credentials made up after their vendors' documentation, where people leave them, and what only looks like one: secret-rows.js.
import { groupBy } from '../corpora.js';
import { less, more, share } from '../figures.js';
import { finds } from '../policies.js';
import { secretRows } from '../secret-rows.js';
import { isFound } from '../spans.js';

const seeds = [1, 2, 3];

/** Recall, of each form that is not always found as well, and look-alikes flagged. */
export default {
  title: 'Secrets made up',
  needs: [],
  measure() {
    const find = finds('dlp-filter');
    const rows = seeds.flatMap((seed) => secretRows(seed)).map((row) => ({ ...row, found: find(row.text) }));
    const entities = rows.flatMap(({ spans, source, found }) =>
      spans.map((span) => ({ form: source.split('/')[1], met: isFound(span, found) })),
    );
    const met = ({ met: isMet }) => isMet;
    return [
      more(`recall (${entities.length})`, share(entities, met)),
      less(
        'look-alikes flagged',
        share(
          rows.filter(({ label }) => label !== 'secret'),
          ({ found }) => found.length > 0,
        ),
      ),
      ...groupBy(entities, ({ form }) => form)
        .filter(([, all]) => !all.every(met))
        .map(([form, all]) => more(`recall of ${form} (${all.length})`, share(all, met))),
    ];
  },
};
