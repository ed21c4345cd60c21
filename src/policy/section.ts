/**
 * A config section: one top-level key of `policy-config.yaml`, declared by the folder that reads it (policies' here,
 * providers' and limits' in `gateway`, the log's in `events`) and joined in `gateway/config.ts`. The core takes sections
 * as arguments and so never looks at the folders that use it.
 */
import type { Path, Severity } from './diagnostic.ts';
import type { JsonSchema } from './schema.ts';

/** How a lint rule tells a problem; the path counts from the document's root. */
export type Report = (problem: {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: Path;
  /** Point at the key or the value at the path; the value where omitted. */
  readonly at?: 'key' | 'value';
  readonly suggestion?: string;
}) => void;

/** A lint rule: what is wrong with a document that its schema accepts. Pure; sees the whole document as plain data. */
export interface Rule {
  /** `unknown-kind`: also the file name below `rules/`. */
  readonly name: string;
  check(document: Readonly<Record<string, unknown>>, report: Report): void;
}

/** One top-level key with its schema and the rules that go with it. */
export interface ConfigSection {
  /** `rate_limits` */
  readonly key: string;
  readonly required?: boolean;
  /** True where leaving it out means something that its rules judge. */
  readonly hasDefault?: boolean;
  /** A list of it whose items are judged one by one: where the schema refuses one, the rules still see the others. */
  readonly parts?: string;
  /** True for a section that is itself such a list. */
  readonly isList?: boolean;
  readonly schema: JsonSchema;
  /** Loads what lint objects to in it beyond the schema; asked only where there is something to judge. */
  rules?(document: Readonly<Record<string, unknown>>): Promise<readonly Rule[]>;
}
