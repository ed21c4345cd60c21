// How well a tagger does on labelled examples: by label, and all labels together.
import { Judge, tagNames } from '../../dist/policy/detectors/tagger/model.js';
import { toSpans } from '../../dist/policy/detectors/tagger/spans.js';
import { tagOf } from './examples.js';

/** Labels that the tagger does not answer for but that rules do: taken as found, so that the whole can be judged. */
const ruled = new Set([
  'PHONE_NUMBER',
  'CREDIT_CARD',
  'EMAIL_ADDRESS',
  'IBAN_CODE',
  'IP_ADDRESS',
  'US_SSN',
  'DOMAIN_NAME',
]);

const shared = (one, other) => Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
const length = ({ start, end }) => end - start;

function joined(spans, text) {
  const result = [];
  for (const { start, end } of [...spans].sort((left, right) => left.start - right.start)) {
    const last = result.at(-1);
    if (last && (start <= last.end || /^[\s,.;:-]{0,3}$/.test(text.slice(last.end, start))))
      last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

function isMet(one, other) {
  const both = shared(one, other);
  return both > 0 && both / (length(one) + length(other) - both) >= 0.9;
}

/** Lines of a report on `[example, model]` pairs, with a caution added to that of each tag. */
export function report(pairs) {
  const counts = new Map();
  const of = (name) => {
    if (!counts.has(name)) counts.set(name, { labelled: 0, found: 0, met: 0, right: 0 });
    return counts.get(name);
  };
  const judges = new Map();
  for (const [one, model] of pairs) {
    if (!judges.has(model)) judges.set(model, new Judge(model));
    const source = one.row.source.split('/')[0];
    const spans = toSpans(one.tokens, judges.get(model).judge(one.tokens));
    for (const tag of tagNames.slice(1)) {
      const truth = one.spans.filter(({ type }) => tagOf[type] === tag);
      const seen = spans.filter(({ type }) => type === tag);
      const count = of(`${source} ${tag}`);
      count.labelled += truth.length;
      count.found += seen.length;
      count.met += truth.filter(
        (span) => seen.reduce((sum, other) => sum + shared(span, other), 0) * 2 >= length(span),
      ).length;
      count.right += seen.filter((span) => truth.some((other) => shared(span, other) * 2 >= length(span))).length;
    }
    const wanted = joined(one.spans, one.text);
    const had = joined([...spans, ...one.spans.filter(({ type }) => ruled.has(type))], one.text);
    const count = of(`${source}, all labels joined`);
    count.labelled += wanted.length;
    count.found += had.length;
    count.met += wanted.filter((span) => had.some((other) => isMet(span, other))).length;
    count.right += had.filter((span) => wanted.some((other) => isMet(span, other))).length;
  }
  const percent = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
  const byName = [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
  return byName.flatMap(([name, { labelled, found, met, right }]) => {
    if (labelled === 0) return [];
    const [precision, recall] = [right / Math.max(1, found), met / labelled];
    const f2 = (5 * precision * recall) / (4 * precision + recall || 1);
    return [
      `  ${name} (${labelled}): recall ${percent(met, labelled)}, precision ${percent(right, found)}, F2 ${f2.toFixed(3)}`,
    ];
  });
}
