/**
 * What is told of a reload: the answer to who asked for it, and the event that records it. Both name places and codes of what is
 * wrong with a config; neither holds its text.
 */
import type { EventBody } from '../events/record.ts';
import type { Diagnostic } from '../policy/diagnostic.ts';
import { errorBody, invalidConfig } from './errors.ts';
import { noticeEvent } from './notice-event.ts';
import type { ReloadOccasion, ReloadOutcome } from './reload.ts';

/** Diagnostics that an event lists; the rest is counted. */
const mostListed = 20;

/** The answer to `POST /keeptrusts/config/reload`. */
export interface ReloadAnswer {
  readonly status: 200 | 422;
  /** JSON. */
  readonly body: string;
}

/** Makes the answer. */
export function reloadAnswer(outcome: ReloadOutcome): ReloadAnswer {
  if (outcome.kind !== 'rejected') {
    const { summary, hash, diagnostics } = outcome.judged;
    const changes = outcome.kind === 'reloaded' ? outcome.changes : { added: [], removed: [], changed: [] };
    const config = { name: summary?.pack.name, version: summary?.pack.version, hash };
    const body = { status: outcome.kind, config, chain: summary?.chain, policies: changes };
    return { status: 200, body: JSON.stringify({ ...body, warnings: diagnostics.map(item) }) };
  }
  const { reason, switchedOff } = outcome;
  const message =
    'judged' in reason
      ? 'The config has errors; the former one stays in force.'
      : `The config can not be taken: ${reason.sentence}. The former one stays in force.`;
  const off = ' It says pack.enabled: false, so the gateway is switched off.';
  return refusedReload(switchedOff ? `${message}${off}` : message, {
    switched_off: switchedOff,
    diagnostics: 'judged' in reason ? reason.judged.diagnostics.map(item) : [],
  });
}

/** The answer where nothing could be taken. */
export function refusedReload(message: string, fields: Readonly<Record<string, unknown>> = {}): ReloadAnswer {
  return { status: 422, body: errorBody(invalidConfig(message, fields)) };
}

/** Makes the event. */
export function reloadEvent(
  outcome: ReloadOutcome,
  occasion: ReloadOccasion,
  id: string,
  timestamp: string,
): EventBody {
  if (outcome.kind === 'rejected') {
    const { reason, switchedOff } = outcome;
    const errors = 'judged' in reason ? reason.judged.diagnostics.filter(({ severity }) => severity === 'error') : [];
    const details = {
      outcome: switchedOff ? 'switched_off' : 'rejected',
      occasion,
      error_count: errors.length,
      errors: errors.slice(0, mostListed).map(place),
      ...('sentence' in reason ? { reason: reason.sentence } : {}),
    };
    return { ...noticeEvent('config', id, timestamp, details), error: 'invalid_config' };
  }
  const { summary, hash } = outcome.judged;
  const config = { name: summary?.pack.name ?? '', version: summary?.pack.version ?? '', hash };
  const changes = outcome.kind === 'reloaded' ? outcome.changes : { added: [], removed: [], changed: [] };
  const details = {
    outcome: outcome.kind,
    occasion,
    enabled: !outcome.judged.switchesOff,
    chain: summary?.chain ?? [],
    policies_added: changes.added,
    policies_removed: changes.removed,
    policies_changed: changes.changed,
  };
  return { ...noticeEvent('config', id, timestamp, details), config };
}

function place({ code, path, file, range }: Diagnostic): Readonly<Record<string, unknown>> {
  return { code, path, file, line: range.line };
}

function item(diagnostic: Diagnostic): Readonly<Record<string, unknown>> {
  const { message, suggestion, range, severity } = diagnostic;
  return { severity, ...place(diagnostic), column: range.column, message, suggestion: suggestion ?? null };
}
