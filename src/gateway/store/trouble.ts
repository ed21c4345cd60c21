/**
 * Why a store can't be asked: told from what Redis and the network say, as one of a few words that metrics can carry.
 */

/** The sort of a trouble. `other`: the store works, and refused one command for a reason of its own. */
export type TroubleKind =
  'connection' | 'timeout' | 'read_only' | 'out_of_memory' | 'access' | 'loading' | 'cluster' | 'busy' | 'other';

/** The codes that Redis' errors begin with; before Redis 7, one of a script's command stands within another error's text. */
const codes: readonly (readonly [RegExp, TroubleKind])[] = [
  [/\b(READONLY|NOREPLICAS|MISCONF)\b/, 'read_only'],
  [/\bOOM\b/, 'out_of_memory'],
  [/\b(NOAUTH|WRONGPASS|NOPERM)\b|invalid password/i, 'access'],
  [/\b(LOADING|MASTERDOWN)\b/, 'loading'],
  [/\b(MOVED|ASK|CROSSSLOT|CLUSTERDOWN|TRYAGAIN)\b/, 'cluster'],
  [/\b(BUSY|UNKILLABLE)\b/, 'busy'],
];

/** The store could not be asked; what it would have said is not known. */
export class StoreUnavailable extends Error {
  readonly kind: TroubleKind;
  /** Whether the command may have reached the store, and so may yet be run. */
  readonly wasSent: boolean;

  constructor(kind: TroubleKind, message: string, wasSent = true) {
    super(message);
    this.name = 'StoreUnavailable';
    this.kind = kind;
    this.wasSent = wasSent;
  }

  /** The same trouble, of a command that was never sent. */
  unsent(): StoreUnavailable {
    return this.wasSent ? new StoreUnavailable(this.kind, this.message, false) : this;
  }
}

/** What an error of a command or connection means. */
export function troubleOf(error: unknown): StoreUnavailable {
  if (error instanceof StoreUnavailable) return error;
  const { message, name } = error instanceof Error ? error : new Error(String(error));
  const known = codes.find(([code]) => code.test(message));
  if (known) return new StoreUnavailable(known[1], explained(known[1], message));
  return new StoreUnavailable(name === 'ReplyError' ? 'other' : 'connection', message);
}

/** Redis' own words, and more where they would leave its operator at a loss. */
function explained(kind: TroubleKind, message: string): string {
  const [line = ''] = message.split('\n');
  if (kind === 'cluster') return `${line} (it is a Redis Cluster of several shards, which kt does not share limits in)`;
  return line;
}
