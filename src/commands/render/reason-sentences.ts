/** The sentences of the kinds' catalogues by reason code. Loads every kind: for the detailed view alone. */
import { kinds } from '../../policy/kinds/index.ts';
import type { ReasonSentence } from './event-details.ts';

/** Looks a reason code up: `pii_detector.redacted` in the catalogue of `pii-detector`. */
export const reasonSentence: ReasonSentence = (policy, reasonCode) => {
  const kind = kinds.find(({ name }) => name === policy);
  const what = reasonCode.slice(reasonCode.indexOf('.') + 1);
  return kind !== undefined && Object.hasOwn(kind.catalogue, what) ? (kind.catalogue[what] ?? null) : null;
};
