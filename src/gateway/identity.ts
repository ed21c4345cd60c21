/**
 * Who calls: credentials out of headers, a key out of the store, identity out of the key. Headers and the body's `user` count
 * only for a key that was made to trust them.
 */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Caller } from '../policy/subject.ts';
import type { Identity } from './exchange-record.ts';
import type { KeyRecord } from './keys.ts';

/** What the credential headers of a request hold. */
export type Presented =
  { readonly state: 'one'; readonly value: string } | { readonly state: 'none' | 'conflicting' | 'malformed' };

/** How long the names of the headers are that may carry a key. */
const carriesKeys: ReadonlySet<number> = new Set(['authorization', 'x-api-key', 'api-key'].map(({ length }) => length));

/**
 * Reads the three headers that may carry a key. Two different values are refused: which one counts would be a guess. Asks the
 * headers as they came, since Node drops a second Authorization unsaid.
 */
export function presentedKey({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): Presented {
  let found: string | null = null;
  let isConflict = false;
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const header = rawHeaders[index] as string;
    if (!carriesKeys.has(header.length)) continue;
    const name = header.toLowerCase();
    let value = (rawHeaders[index + 1] as string).trim();
    if (name === 'authorization') {
      const match = /^Bearer +([^\s,]+)$/i.exec(value);
      if (!match?.[1]) return { state: 'malformed' };
      value = match[1];
    } else if ((name !== 'x-api-key' && name !== 'api-key') || value === '') continue;
    isConflict ||= found !== null && found !== value;
    found = value;
  }
  if (found === null) return { state: 'none' };
  return isConflict ? { state: 'conflicting' } : { state: 'one', value: found };
}

/** Characters of a name that is counted and recorded as it stands. */
const longestName = 256;

/**
 * Whom a header or the body names. What can't stand in a line of a log counts all the same, by its hash: were it passed over, a
 * name of the right form would be a way around every limit for each user.
 */
function nameOf(value: string | null): string | null {
  if (value === null || value === '') return null;
  if (value.length <= longestName && !/\p{Cc}/u.test(value)) return value;
  return `sha256-${createHash('sha256').update(value).digest('hex')}`;
}

/** A header that says who calls. Node gives its bytes as Latin-1, cases of tests are texts; names beyond ASCII are sent as UTF-8. */
function headerName(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name];
  if (typeof value !== 'string') return null;
  if (!/[\x80-\xff]/.test(value) || /[\u0100-\uffff]/.test(value)) return nameOf(value);
  const bytes = Buffer.from(value, 'latin1');
  return nameOf(isUtf8(bytes) ? bytes.toString('utf8') : value);
}

/** A header as one text, whatever the number of its lines. */
export function headerOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** Who calls, as policies see it and as an event tells it. */
export interface KnownCaller {
  readonly caller: Caller;
  readonly identity: Identity;
}

/** What each key says by itself: the same for all of its calls, unless it may name others. */
const byKey = new WeakMap<KeyRecord, KnownCaller>();

/** The caller for policies and the identity for the event. `bodyUser` is the request's `user` member. */
export function callerOf(key: KeyRecord, headers: IncomingHttpHeaders, bodyUser: string | null): KnownCaller {
  if (key.trust_identity_headers) {
    const user = headerName(headers, 'x-user-id') ?? nameOf(bodyUser);
    const team = headerName(headers, 'x-team-id');
    const role = headerName(headers, 'x-user-role');
    if (user !== null || team !== null || role !== null) return knownAs(key, { user, team, role }, 'header');
  }
  let known = byKey.get(key);
  if (!known) byKey.set(key, (known = knownAs(key, { user: null, team: null, role: null }, 'key')));
  return known;
}

function knownAs(
  key: KeyRecord,
  claimed: Pick<Caller, 'user' | 'team' | 'role'>,
  source: Identity['source'],
): KnownCaller {
  const caller: Caller = {
    keyId: key.id,
    keyName: key.name,
    user: claimed.user ?? key.user,
    team: claimed.team ?? key.team,
    role: claimed.role ?? key.role,
  };
  return { caller, identity: { keyId: key.id, user: caller.user, team: caller.team, source } };
}
