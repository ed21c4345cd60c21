/**
 * What lint objects to in the section `events` beyond its schema.
 */
import { parseDuration } from '../policy/duration.ts';
import type { Rule } from '../policy/section.ts';
import { parseSize } from '../policy/size.ts';

type Plain = Readonly<Record<string, unknown>>;

/** Below these a busy gateway would do little else than make files. */
const leastSize = 64_000;
const leastAge = 60_000;

function section(document: Plain): Plain {
  return (document['events'] ?? {}) as Plain;
}

const rotationTooSmall: Rule = {
  name: 'rotation-too-small',
  check(document, report) {
    const rotation = (section(document)['rotation'] ?? {}) as Plain;
    const size = parseSize(String(rotation['max_size']));
    const age = parseDuration(String(rotation['max_age']));
    if (size !== null && size < leastSize) {
      const message = `Files of ${String(rotation['max_size'])} would be rotated every few events`;
      const path = ['events', 'rotation', 'max_size'];
      report({ code: 'E070', severity: 'error', message, path, suggestion: 'Give 64KB or more; 128MB is usual.' });
    }
    if (age !== null && age < leastAge) {
      const message = `Files that are rotated after ${String(rotation['max_age'])} would be thousands a day`;
      const path = ['events', 'rotation', 'max_age'];
      report({ code: 'E070', severity: 'error', message, path, suggestion: 'Give 1m or more; 1d is usual.' });
    }
  },
};

/** The section's rules, in the order in which they look. */
export const eventsRules: readonly Rule[] = [rotationTooSmall];
