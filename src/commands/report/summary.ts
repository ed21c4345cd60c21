/**
 * What lint found of one config: the shape that every form of report is made from.
 */
import type { Diagnostic } from '../../policy/diagnostic.ts';

/** What a valid config is about. */
export interface LintSummary {
  readonly pack: { readonly name: string; readonly version: string };
  readonly chain: readonly string[];
  readonly policyCount: number;
}

/** The outcome for one file. */
export interface FileReport {
  /** As the user named it. */
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
  /** Null where the config does not load. */
  readonly summary: LintSummary | null;
}

/** Whether a config loads: warnings alone leave it valid. */
export function isValid({ diagnostics }: FileReport): boolean {
  return diagnostics.every(({ severity }) => severity !== 'error');
}
