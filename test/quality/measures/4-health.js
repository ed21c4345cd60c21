// Health data: what the kind `hipaa-phi-detector` does about notes with a patient, and about questions without one.
import { groupBy } from '../corpora.js';
import { less, more, share } from '../figures.js';
import { finds } from '../policies.js';
import { isFound } from '../spans.js';

/** Labels that are no identifiers: what is known of the illness stays. */
const kept = new Set(['MED', 'DIAGNOSIS', 'ICD10']);

/** Notes flagged, questions flagged, identifiers found by label. */
export default {
  title: 'Health data',
  needs: ['phi', 'benign'],
  measure(corpora) {
    const find = finds('hipaa-phi-detector', { safe_harbor_method: true });
    const rows = corpora.get('phi').map((row) => ({ spans: [], ...row, found: find(row.text) }));
    const isFlagged = ({ found }) => found.length > 0;
    const notes = rows.filter(({ label }) => label === 'phi');
    const others = rows.filter(({ label }) => label !== 'phi');
    const identifiers = notes.flatMap(({ spans, found }) =>
      spans.filter(({ type }) => !kept.has(type)).map((span) => ({ type: span.type, met: isFound(span, found) })),
    );
    return [
      more(`notes with a patient flagged (${notes.length})`, share(notes, isFlagged)),
      less(`questions without a patient flagged (${others.length})`, share(others, isFlagged)),
      ...groupBy(identifiers, ({ type }) => type).map(([type, all]) =>
        more(
          `identifiers, recall of ${type} (${all.length})`,
          share(all, ({ met }) => met),
        ),
      ),
      less(
        `ordinary prompts flagged (${corpora.get('benign').length})`,
        share(corpora.get('benign'), ({ text }) => find(text).length > 0),
      ),
    ];
  },
};
