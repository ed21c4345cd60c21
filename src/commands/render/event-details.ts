/**
 * The trace of one event: what was asked of whom, what each policy of the chain made of it and how long it took, where the
 * time went.
 */
import type { EventRecord } from '../../events/record.ts';
import { dollars } from '../../gateway/limits/limit.ts';
import { cellWidth, escapeText, fitToWidth } from './escape.ts';
import { durationText, listOf, textOf } from './event-values.ts';

/** The sentence of a kind's catalogue for a reason code; null where there is none. */
export type ReasonSentence = (policy: string, reasonCode: string) => string | null;

/** How the trace is shown. */
export interface DetailStyle {
  /** Cells in a line. */
  readonly width: number;
  dim(text: string): string;
  verdict(text: string): string;
  readonly sentence: ReasonSentence;
}

/** Longer values are cut: a user id may be a megabyte. */
const longestValue = 300;

/** Several lines, without newlines. */
export function eventDetails(record: EventRecord, style: DetailStyle): string[] {
  const lines: string[] = [];
  const fact = (name: string, ...values: readonly unknown[]): void => {
    const text = values.map(safe).filter(Boolean).join(' ');
    if (text !== '') lines.push(`${style.dim(name)} ${text}`);
  };
  fact('event', record.id, record.timestamp);
  fact(
    'request',
    record.request_id,
    record.endpoint,
    record.stream === true ? 'stream' : '',
    labelled('client id', record.client_request_id),
  );
  fact('user', record.user_id, labelled('team', record.team_id), labelled('by', record.identity_source));
  fact('status', record.status, record.error, labelled('delivered', record.delivered), observed(record));
  if (typeof record.repeat_of === 'string') fact('repeat of', record.repeat_of);
  lines.push(...policyLines(record, style));
  if (typeof record.redactions === 'number' && record.redactions > 0) fact('redactions', record.redactions);
  if (record.routing) {
    const { group, variant, model, stood_in: other, mirror } = record.routing;
    const copy = mirror ? `copy to ${safe(mirror.target)}: ${safe(mirror.state)}` : '';
    fact('group', group, labelled('variant', variant), labelled('stood in by', other), labelled('model', model), copy);
  }
  const tries = listOf(record.attempts);
  if (tries.length === 0) fact('target', record.target);
  for (const { target, provider, status, error, duration_ms: time, why, waited_ms: waited } of tries) {
    const took = why === 'skipped' ? '' : durationText(time);
    fact('target', target, parenthesis(provider), whyText(why, waited), status, error, took);
  }
  const stages = Object.entries(record.latency_ms ?? {}).filter(([, value]) => typeof value === 'number');
  if (stages.length > 0) {
    fact('time', stages.map(([stage, value]) => `${stage.replaceAll('_', ' ')} ${durationText(value)}`).join(', '));
  }
  const { usage, config, details } = record;
  if (usage) {
    const counted = `${usage.input_tokens} in, ${usage.output_tokens} out`;
    const cost = typeof usage.cost_nano_usd === 'number' ? `${dollars(usage.cost_nano_usd)} USD` : '';
    fact('tokens', counted, usage.estimated === true ? 'estimated' : '', cost);
  }
  if (typeof record.limit === 'string') fact('limit', record.limit);
  if (config) fact('config', config.name, config.version, parenthesis(textOf(config.hash).slice(0, 12)));
  if (details !== undefined && details !== null) fact('details', JSON.stringify(details));
  return lines;
}

function policyLines(record: EventRecord, style: DetailStyle): string[] {
  return listOf(record.policy_results).flatMap((result) => {
    const findings = listOf(result.findings).map(({ type, count }) => `${safe(type)}×${safe(count)}`);
    const verdict = fitToWidth(`${textOf(result.verdict)}${result.enforced === false ? ' (observed)' : ''}`, 19);
    const parts = [
      style.dim(fitToWidth(textOf(result.phase), 6)),
      fitToWidth(textOf(result.policy), 22),
      result.verdict === 'allow' || result.verdict === 'skipped' ? verdict : style.verdict(verdict),
      fitToWidth(microsecondsText(result.duration_us), 9, 'right'),
      safe(result.reason_code),
      findings.join(' '),
    ];
    const line = parts.join('  ').trimEnd();
    const why = style.sentence(textOf(result.policy), textOf(result.reason_code));
    return why === null ? [line] : [line, ...wrapped(why, style.width - 8).map((text) => `        ${style.dim(text)}`)];
  });
}

/** Why a target was asked or left: a word of the gateway's, said as people say it. */
function whyText(why: unknown, waited: unknown): string {
  if (typeof why !== 'string') return '';
  const words = why.replaceAll('_', ' ');
  return typeof waited === 'number' ? `${words} after ${durationText(waited)}:` : `${words}:`;
}

/** Why a verdict did not change anything, where that is so. */
function observed(record: EventRecord): string {
  return record.enforced === false && typeof record.verdict === 'string' && record.verdict !== 'allow'
    ? 'not enforced'
    : '';
}

function labelled(label: string, value: unknown): string {
  const text = safe(value);
  return text === '' ? '' : `${label} ${text}`;
}

function parenthesis(value: unknown): string {
  const text = safe(value);
  return text === '' ? '' : `(${text})`;
}

/** `85 µs`, `1.2 ms`. */
function microsecondsText(value: unknown): string {
  if (typeof value !== 'number') return '';
  return value < 1000 ? `${Math.round(value)} µs` : `${(value / 1000).toFixed(1)} ms`;
}

/** Escaped already where it comes from `labelled`; escapes have nothing in them that would be escaped again. */
function safe(value: unknown): string {
  return escapeText(typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, longestValue) : '');
}

/** Breaks a sentence at its spaces. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && cellWidth(line) + 1 + cellWidth(word) > Math.max(20, width)) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
