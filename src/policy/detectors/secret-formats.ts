/**
 * All vendors' formats in one list, as `secrets.ts` looks for them. Each begins with literal characters that say whose it is.
 */
import type { SecretFormats } from './secret-format.ts';
import { cloudFormats } from './secret-formats-clouds.ts';
import { codeFormats } from './secret-formats-code.ts';
import { modelFormats } from './secret-formats-models.ts';
import { moneyFormats } from './secret-formats-money.ts';
import { workFormats } from './secret-formats-work.ts';

/** A credential that a prefix gives away. */
export interface SecretFormat {
  /** Type after `secret:`, and what the marker shows. */
  readonly name: string;
  /** At least two ASCII characters, compared exactly. */
  readonly prefix: string;
  /** What follows the prefix: the source of a pattern without open repeats. */
  readonly rest: string;
}

/** By vendor, with their sources. */
export const vendorFormats: readonly SecretFormats[] = [
  ...modelFormats,
  ...cloudFormats,
  ...codeFormats,
  ...workFormats,
  ...moneyFormats,
];

/** Formats by prefix. Where one prefix begins another, the longer stands first. */
export const secretFormats: readonly SecretFormat[] = vendorFormats.flatMap(({ name, forms }) =>
  forms.map(([prefix, rest]) => ({ name, prefix, rest })),
);
