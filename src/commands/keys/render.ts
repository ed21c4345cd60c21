/** Keys as people and programs are shown them. Never a hash, and a key itself only when it has just been made. */
import { keyState, type CreatedKey, type KeyRecord } from '../../gateway/keys.ts';

/** A record as `--json` shows it: everything but the hash, and its state at a moment (milliseconds since the epoch). */
export function recordJson(record: KeyRecord, now: number): object {
  const { hash, ...shown } = record;
  return { ...shown, hash_prefix: hash.slice(0, 8), state: keyState(record, now) };
}

/** A key just made, as `--json` shows it. */
export function createdJson({ key, record }: CreatedKey): object {
  const { hash, ...shown } = record;
  return { key, ...shown, hash_prefix: hash.slice(0, 8) };
}

/** What to do with a new key, for stderr. */
export function useOfKey(record: KeyRecord, file: string): string {
  const end = record.expires_at === null ? 'It does not expire.' : `It expires at ${record.expires_at}.`;
  const use =
    record.type === 'gateway'
      ? 'Use it as the API key of any OpenAI client, with base URL http://localhost:41002/v1.'
      : 'Use it to read events: curl -H "Authorization: Bearer <key>" http://localhost:41002/v1/events';
  return `Made ${record.type} key '${record.name}' (${record.id}). ${end}
It is shown this once; ${file} keeps only its hash.
${use}
`;
}

/** Text from a keys file that may be anybody's, made safe for a terminal. */
const printable = (text: string): string =>
  text.replace(/\p{Cc}/gu, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** Records as a table with a heading, columns as wide as they need. */
export function keysTable(records: readonly KeyRecord[], now: number): string {
  const heading = ['ID', 'NAME', 'TYPE', 'KEY', 'STATE', 'FOR', 'MODELS', 'CREATED', 'EXPIRES'];
  const rows = records.map((record) => {
    const identity = [record.user, record.team, record.role].filter((part) => part !== null).join('/');
    const models = record.models?.join(',') ?? 'all';
    return [
      record.id,
      record.name,
      record.type,
      `…${record.hint}`,
      keyState(record, now),
      record.trust_identity_headers ? `${identity || '-'} +headers` : identity || '-',
      record.type === 'gateway' ? models : '-',
      record.created_at.slice(0, 10),
      record.expires_at?.slice(0, 16).replace('T', ' ') ?? 'never',
    ].map(printable);
  });
  const lines = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map(
      (line) =>
        `${line
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
