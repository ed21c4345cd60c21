/**
 * `--format TEMPLATE`: a line of the user's own making for each event. `{member}` stands for a member of the event, a dot
 * leads into an object, `{member:12}` fits it into so many cells, `{member:>12}` to the right.
 */
import type { EventRecord } from '../../events/record.ts';
import { didYouMean } from '../../policy/suggest.ts';
import { escapeText, fitToWidth } from './escape.ts';
import { durationText, findingsText, localTime, reasonOf } from './event-values.ts';

/** A compiled template: an event in, its line out, without the newline. */
export type Template = (record: EventRecord, line: Buffer) => string;

/** A template that can't be read; the message says what is wrong. */
export class TemplateError extends Error {}

/** What is worked out from several members, or shown in another form than the log's. */
const derived: Readonly<Record<string, (record: EventRecord, line: Buffer) => string>> = {
  time: (record) => localTime(record.timestamp),
  reason: reasonOf,
  latency: (record) => durationText(record.latency_ms?.total),
  findings: findingsText,
  json: (_record, line) => line.toString('utf8'),
};

/** Members of an event in the contract's order, objects by path. */
const members: readonly string[] = [
  'schema_version,seq,id,timestamp,event_type,request_id,client_request_id,trace_id,endpoint,model,provider,target,stream',
  'key_id,user_id,team_id,identity_source,verdict,enforced,phase,policy,reason_code,policy_results,redactions,delivered',
  'repeat_of,status,upstream_status,attempts,usage,usage.input_tokens,usage.output_tokens,usage.cost_nano_usd,latency_ms,latency_ms.total',
  'latency_ms.input_policies,latency_ms.upstream,latency_ms.first_token,latency_ms.output_policies,prompt_hash,config',
  'config.name,config.version,config.hash,error,details,routing,routing.group,routing.variant,routing.model,routing.stood_in,limit,prev,hash',
].flatMap((names) => names.split(','));

/** Longer texts are cut: a model name may be a megabyte, and a line is for people. */
const longestText = 2_000;

type Piece = (record: EventRecord, line: Buffer) => string;

/**
 * Compiles a template. `{{` and `}}` are braces; `\t` and `\n` written as two characters are a tab and a line end. Throws a
 * TemplateError that names the place or the member.
 */
export function compileTemplate(text: string): Template {
  const pieces: Piece[] = [];
  const pattern = /\{\{|\}\}|\{([^{}]*)\}|[{}]|\\[tn\\]/g;
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const [found, field] = match;
    pushText(pieces, text.slice(from, match.index));
    from = match.index + found.length;
    if (field !== undefined) pieces.push(compileField(field));
    else if (found.length === 2) pushText(pieces, escapes[found] ?? '');
    else {
      throw new TemplateError(
        `'${found}' at character ${match.index + 1} has no partner; a brace itself is ${found}${found}`,
      );
    }
  }
  pushText(pieces, text.slice(from));
  return (record, line) => {
    let result = '';
    for (const piece of pieces) result += piece(record, line);
    return result;
  };
}

const escapes: Readonly<Record<string, string>> = { '{{': '{', '}}': '}', '\\t': '\t', '\\n': '\n', '\\\\': '\\' };

function pushText(pieces: Piece[], text: string): void {
  if (text !== '') pieces.push(() => text);
}

function compileField(field: string): Piece {
  const match = /^\s*([\w.]+)\s*(?::\s*([<>]?)(\d{1,4}))?\s*$/.exec(field);
  if (match === null)
    throw new TemplateError(`'{${field}}' is no member: write {verdict}, {verdict:10} or {status:>5}`);
  const [, name = '', side, width] = match;
  const value = valueOf(name);
  if (width !== undefined) {
    const align = side === '>' ? 'right' : 'left';
    return (record, line) => fitToWidth(value(record, line), Number(width), align);
  }
  if (name === 'json') return (record, line) => escapeText(value(record, line));
  return (record, line) => escapeText(shortened(value(record, line)));
}

function valueOf(name: string): Piece {
  const made = derived[name];
  if (made !== undefined) return (record, line) => made(record, line) || '-';
  const [root = ''] = name.split('.');
  // `details` differ from event to event, and lists have numbered members.
  const isOpen = root === 'details' || /^(policy_results|attempts)\.\d+/.test(name);
  if (!members.includes(name) && !isOpen) throw new TemplateError(unknownMember(name));
  const path = name.split('.');
  return (record) => {
    let value: unknown = record;
    for (const step of path) {
      value =
        typeof value === 'object' && value !== null && Object.hasOwn(value, step)
          ? (value as Readonly<Record<string, unknown>>)[step]
          : undefined;
    }
    if (value === undefined || value === null || value === '') return '-';
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
}

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

function unknownMember(name: string): string {
  const all = [...members, ...Object.keys(derived)];
  return `an event has no member '${name}'. ${didYouMean(name, all) ?? `There are ${all.join(', ')}`}`;
}
