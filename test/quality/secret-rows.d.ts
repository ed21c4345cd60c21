/** A labelled text. */
interface SecretRow {
  readonly text: string;
  readonly label: 'secret' | 'benign';
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
  readonly source: string;
}

/** All rows of a seed; each credential in so many places. */
export function secretRows(seed?: number, contexts?: number): readonly SecretRow[];
