/**
 * Events as CSV (RFC 4180), for spreadsheets: a row for each, nested members as columns of their own, lists as JSON.
 * Programs had better read the JSON forms, which hold every value as it was written.
 */
import type { EventRecord } from '../../events/record.ts';
import { escapeText } from './escape.ts';

/** Columns in the contract's order of members; a dot leads into an object. */
const columns: readonly string[] = [
  'seq,id,timestamp,event_type,request_id,client_request_id,trace_id,endpoint,model,provider,target,stream,key_id',
  'user_id,team_id,identity_source,verdict,enforced,phase,policy,reason_code,policy_results,redactions,delivered',
  'repeat_of,status,upstream_status,attempts,usage.input_tokens,usage.output_tokens,usage.cost_nano_usd,latency_ms.total',
  'latency_ms.input_policies,latency_ms.upstream,latency_ms.first_token,latency_ms.output_policies,prompt_hash',
  'config.name,config.version,config.hash,error,details,routing.group,routing.variant,routing.model,routing.stood_in,limit,prev,hash',
].flatMap((names) => names.split(','));

const paths = columns.map((column) => column.split('.'));

/** The line of column names, with its line end. */
export const csvHeader = `${columns.join(',')}\r\n`;

/** An event's row, with its line end. */
export function csvRow(record: EventRecord): string {
  let row = '';
  for (const [index, path] of paths.entries()) row += `${index === 0 ? '' : ','}${cell(valueAt(record, path))}`;
  return `${row}\r\n`;
}

/** Records come from files: any member may be missing or of another type. */
function valueAt(record: EventRecord, path: readonly string[]): unknown {
  let value: unknown = record;
  for (const name of path) value = (value as Record<string, unknown> | null | undefined)?.[name];
  return value;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return quoted(harmless(escapeText(typeof value === 'string' ? value : JSON.stringify(value))));
}

/**
 * What a spreadsheet would take for a formula gets an apostrophe in front, which makes it text there
 * (https://owasp.org/www-community/attacks/CSV_Injection). Tabs and line ends, which count too, are escaped already.
 */
function harmless(text: string): string {
  return /^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /^ | $|[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
