// Personal data: what the kind `pii-detector` finds, beside labels.
import { groupBy } from '../corpora.js';
import { less, more, score, share } from '../figures.js';
import { finds } from '../policies.js';
import { isFound, isRight, spanScores } from '../spans.js';

/** Labels that `entities: structured` answers for. */
const structured = new Set(['PHONE_NUMBER', 'CREDIT_CARD', 'EMAIL_ADDRESS', 'IBAN_CODE', 'IP_ADDRESS', 'US_SSN']);

/** Recall by type, precision, spans of every label, and what changes in ordinary prompts. */
export default {
  title: 'Personal data',
  needs: ['pii', 'benign'],
  measure(corpora) {
    const find = finds('pii-detector');
    const rows = corpora.get('pii').map((row) => ({ spans: [], ...row, found: find(row.text) }));
    const entities = rows.flatMap(({ spans, found }) =>
      spans
        .filter(({ type }) => structured.has(type))
        .map(({ type, ...span }) => ({ type, met: isFound(span, found) })),
    );
    const found = rows.flatMap(({ spans, found: seen }) => seen.map((span) => isRight(span, spans)));
    const scores = groupBy(rows, ({ source }) => source.split('/')[0]).map(([source, all]) => {
      const { spans, characters } = spanScores(all.map((row) => [row.text, row.spans, row.found]));
      return [
        score(`all labels, F2 of spans, ${source}`, spans),
        score(`all labels, F2 of characters, ${source}`, characters),
      ];
    });
    return [
      more(
        'structured, recall',
        share(entities, ({ met }) => met),
      ),
      more(
        'structured, precision',
        share(found, (right) => right),
      ),
      ...groupBy(entities, ({ type }) => type).map(([type, all]) =>
        more(
          `structured, recall of ${type} (${all.length})`,
          share(all, ({ met }) => met),
        ),
      ),
      ...groupBy(corpora.get('benign'), ({ source }) => source).map(([source, prompts]) =>
        less(
          `structured, ordinary prompts changed, ${source} (${prompts.length})`,
          share(prompts, ({ text }) => find(text).length > 0),
        ),
      ),
      ...scores.flat(),
    ];
  },
};
