/**
 * The one shape in which anything wrong with a config is told: by `kt policy lint`, by the gateway at start, by reload.
 * Holds no wording of its own; rules and kinds say what is wrong, `commands/report` says how it looks.
 */

/** A stretch of a file. Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** How bad it is: an error keeps the config from loading, a warning does not. */
export type Severity = 'error' | 'warning';

/** One thing wrong with a config, at the place where the mend belongs. */
export interface Diagnostic {
  /** `E001`… for errors, `W001`… for warnings; explained in `rules/catalogue.ts`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence without a full stop, naming the offending key or value in single quotes. */
  readonly message: string;
  /** Where in the document, as a user would write it: `policies.chain[0]`; empty for the document itself. */
  readonly path: string;
  /** The file as the user named it, `-` for standard input. */
  readonly file: string;
  readonly range: Range;
  /** What to write instead, as a sentence (`Did you mean 'prompt-injection'?`). */
  readonly suggestion?: string;
}

/** A place in a document: keys and list indices from the root. */
export type Path = readonly (string | number)[];

const plainStep = /^[\w-]+$/;

/** A path as users write it: `policies.chain[0]`. Keys that are not plain words are quoted: `policy["a.b"]`. */
export function formatPath(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (plainStep.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}

/** A code's severity is its first letter. */
export function severityOfCode(code: string): Severity {
  return code.startsWith('W') ? 'warning' : 'error';
}
