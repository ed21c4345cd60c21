/**
 * What lint objects to in the section `events` beyond its schema.
 */
import { parseDuration } from '../policy/duration.ts';
import type { Rule } from '../policy/section.ts';
import { parseSize } from '../policy/size.ts';
import { usualRotation } from './rotation.ts';
import { sinkRules } from './sinks/settings.ts';

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

const retentionBelowRotation: Rule = {
  name: 'retention-below-rotation',
  check(document, report) {
    const rotation = (section(document)['rotation'] ?? {}) as Plain;
    const retention = (section(document)['retention'] ?? {}) as Plain;
    const sizes = [parseSize(String(retention['max_size'])), parseSize(String(rotation['max_size']))] as const;
    const ages = [parseDuration(String(retention['max_age'])), parseDuration(String(rotation['max_age']))] as const;
    const compare = (name: string, kept: number | null, whole: number): void => {
      if (kept === null || kept >= whole) return;
      const message = `Retention removes whole files, and one file alone reaches more than ${String(retention[name])}`;
      const path = ['events', 'retention', name];
      const suggestion = `Rotate sooner: a smaller events.rotation.${name}.`;
      report({ code: 'W070', severity: 'warning', message, path, suggestion });
    };
    compare('max_size', sizes[0], sizes[1] ?? usualRotation.maxSize);
    compare('max_age', ages[0], ages[1] ?? usualRotation.maxAge);
  },
};

/** The kind that recognises personal data. */
const recogniser = 'pii-detector';

const captureUnredacted: Rule = {
  name: 'capture-unredacted',
  check(document, report) {
    if (section(document)['capture'] !== 'redacted') return;
    const chain = ((document['policies'] ?? {}) as { readonly chain?: readonly unknown[] }).chain ?? [];
    const names = chain.map((entry) => (typeof entry === 'string' ? entry : Object.keys(entry as object)[0]));
    if (names.includes(recogniser)) return;
    const message = 'Text is kept in events, and no policy in the chain recognises personal data in it';
    const path = ['events', 'capture'];
    report({ code: 'W072', severity: 'warning', message, path, suggestion: `Put ${recogniser} into the chain.` });
  },
};

/** The section's rules, in the order in which they look. */
export const eventsRules: readonly Rule[] = [rotationTooSmall, retentionBelowRotation, captureUnredacted, ...sinkRules];
