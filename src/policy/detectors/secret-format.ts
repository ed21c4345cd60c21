/**
 * How the forms of vendors' credentials are written down: by vendor, with the page that gives or shows them. Data only.
 */

/** The forms of one sort of credential. */
export interface SecretFormats {
  /** Type after `secret:`, and what the marker shows. */
  readonly name: string;
  /** The vendor's documentation, or its own notice to secret scanners. */
  readonly source: string;
  /**
   * How they begin, at least two ASCII characters compared exactly, and what follows: the source of a pattern without open
   * repeats. Where one beginning begins another, the longer stands first.
   */
  readonly forms: readonly (readonly [prefix: string, rest: string])[];
}

/** Letters and digits. */
export const word = '[A-Za-z0-9]';
/** The alphabet of base64url (RFC 4648 §5), without padding. */
export const wide = '[A-Za-z0-9_-]';
/** Hexadecimal digits as most vendors write them. */
export const hex = '[0-9a-f]';
/** RFC 9562, in small letters. */
export const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
