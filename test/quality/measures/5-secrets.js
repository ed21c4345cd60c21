// Credentials: what the kind `dlp-filter` finds in rows labelled `secret`, and leaves alone in all others.
import { groupBy } from '../corpora.js';
import { less, more, share } from '../figures.js';
import { finds } from '../policies.js';
import { isFound } from '../spans.js';

/** Recall by type and what was flagged without being one. A row without spans is met by anything found in it. */
export default {
  title: 'Secrets',
  needs: ['secrets'],
  measure(corpora) {
    const find = finds('dlp-filter');
    const rows = corpora.get('secrets').map((row) => ({ ...row, found: find(row.text) }));
    const entities = rows
      .filter(({ label }) => label === 'secret')
      .flatMap(({ spans, source, found }) =>
        spans === undefined
          ? [{ type: source, met: found.length > 0 }]
          : spans.map((span) => ({ type: span.type, met: isFound(span, found) })),
      );
    const alike = rows.filter(({ label }) => label !== 'secret');
    return [
      more(
        'recall',
        share(entities, ({ met }) => met),
      ),
      ...(alike.length > 0
        ? [
            less(
              'look-alikes flagged',
              share(alike, ({ found }) => found.length > 0),
            ),
          ]
        : []),
      ...groupBy(entities, ({ type }) => type).map(([type, all]) =>
        more(
          `recall of ${type} (${all.length})`,
          share(all, ({ met }) => met),
        ),
      ),
    ];
  },
};
