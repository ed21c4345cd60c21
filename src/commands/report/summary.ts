/**
 * What lint found of one config: the shape that every form of report is made from.
 */
import type { Diagnostic, Severity } from '../../policy/diagnostic.ts';

/** What a valid config is about. */
export interface LintSummary {
  readonly pack: { readonly name: string; readonly version: string };
  readonly chain: readonly string[];
  readonly policyCount: number;
}

/** The outcome for one config: a file, or several that were merged. */
export interface FileReport {
  /** As the user named them; the last one is the layer that goes over the others. Never empty. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
  /** Null where the config does not load. */
  readonly summary: LintSummary | null;
}

/** Whether a config loads: warnings alone leave it valid. */
export function isValid({ diagnostics }: FileReport): boolean {
  return diagnostics.every(({ severity }) => severity !== 'error');
}

/** Whether lint says yes to a config: it is valid, and with `strict` has no warnings either. */
export function passes(report: FileReport, strict: boolean): boolean {
  return strict ? report.diagnostics.length === 0 : isValid(report);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** One line over all configs, without its line end. What several configs share is counted once. */
export function totals(reports: readonly FileReport[], strict: boolean): string {
  const passed = reports.filter((report) => passes(report, strict)).length;
  const all = (severity: Severity): number =>
    distinctDiagnostics(reports).filter((one) => one.severity === severity).length;
  const faults = `${counted(all('error'), 'error')}, ${counted(all('warning'), 'warning')}`;
  return `Checked ${counted(reports.length, 'config')}: ${passed} passed, ${reports.length - passed} failed (${faults})`;
}

/** The diagnostics of all reports, each once: a file that was linted alone and as a layer tells much of it twice. */
export function distinctDiagnostics(reports: readonly FileReport[]): readonly Diagnostic[] {
  const seen = new Map<string, Diagnostic>();
  for (const { diagnostics } of reports) {
    for (const one of diagnostics) {
      const { code, message, path, file, range } = one;
      const key = JSON.stringify([code, message, path, file, range.line, range.column]);
      if (!seen.has(key)) seen.set(key, one);
    }
  }
  return [...seen.values()];
}
