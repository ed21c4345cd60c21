/**
 * Which events a reader wants: a plain description, and the test it compiles to. AND across members, OR within one.
 */
import type { EventRecord, EventType } from './record.ts';

/** What to show. A member that is absent, or an empty list, does not restrict. */
export interface EventFilter {
  /** Milliseconds since the epoch, inclusive. */
  readonly since?: number;
  /** Milliseconds since the epoch, exclusive. */
  readonly until?: number;
  readonly verdict?: readonly string[];
  /** The deciding policy, or one whose own result is more than `allow` or `skipped`. */
  readonly policy?: readonly string[];
  readonly model?: readonly string[];
  /** Key ids. */
  readonly key?: readonly string[];
  readonly user?: readonly string[];
  /** The gateway's or the client's own request ids. */
  readonly request_id?: readonly string[];
  /** `decision` alone where absent; `all` for every type. */
  readonly type?: readonly (EventType | 'all')[];
  /** A text that has to stand in the line, in any case of letters. */
  readonly grep?: string;
  /** Show refusals answered from memory too; they are left out unless this is true. */
  readonly repeats?: boolean;
}

/** A compiled filter. `line` is the record's line as written. */
export type EventPredicate = (record: EventRecord, line: Buffer | string) => boolean;

/** Compiles a filter. The tests made are only those that the filter asks for. */
export function compileFilter(filter: EventFilter): EventPredicate {
  const tests: EventPredicate[] = [];
  const oneOf = (wanted: readonly string[] | undefined, values: (record: EventRecord) => readonly unknown[]): void => {
    if (wanted === undefined || wanted.length === 0) return;
    const set = new Set<unknown>(wanted);
    tests.push((record) => values(record).some((value) => set.has(value)));
  };
  const types = filter.type === undefined || filter.type.length === 0 ? ['decision'] : filter.type;
  if (!types.includes('all')) oneOf(types, (record) => [record.event_type]);
  if (filter.repeats !== true) tests.push((record) => typeof record.repeat_of !== 'string');
  oneOf(filter.verdict, (record) => [record.verdict]);
  oneOf(filter.policy, decidingPolicies);
  oneOf(filter.model, (record) => [record.model]);
  oneOf(filter.key, (record) => [record.key_id]);
  oneOf(filter.user, (record) => [record.user_id]);
  oneOf(filter.request_id, (record) => [record.request_id, record.client_request_id]);
  const { since, until, grep } = filter;
  if (since !== undefined) tests.push((record) => Date.parse(record.timestamp) >= since);
  if (until !== undefined) tests.push((record) => Date.parse(record.timestamp) < until);
  if (grep !== undefined && grep !== '') {
    const wanted = grep.toLowerCase();
    tests.push((_record, line) => line.toString().toLowerCase().includes(wanted));
  }
  return (record, line) => tests.every((test) => test(record, line));
}

/** Records read from a file may lack members, whatever their type says. */
function decidingPolicies(record: EventRecord): readonly unknown[] {
  const results: unknown = record.policy_results;
  if (!Array.isArray(results)) return [record.policy];
  const raised = (results as (EventRecord['policy_results'][number] | null)[]).filter(
    (result) => result !== null && result.verdict !== 'allow' && result.verdict !== 'skipped',
  );
  return [record.policy, ...raised.map((result) => result?.policy)];
}
