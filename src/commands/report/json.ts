/**
 * Diagnostics as machines read them: the contract's JSON, an object for one config, a list for several.
 */
import type { Diagnostic } from '../../policy/diagnostic.ts';
import { isValid, type FileReport } from './summary.ts';

/** The heading that explains a code in the docs. */
function docsOf(code: string): string {
  return `docs/lint-codes.md#${code.toLowerCase()}`;
}

function item({ code, path, message, suggestion, range }: Diagnostic): Readonly<Record<string, unknown>> {
  const { line, column, endLine, endColumn } = range;
  return { code, path, line, column, endLine, endColumn, message, suggestion: suggestion ?? null, docs: docsOf(code) };
}

/** Of layers that were merged, `file` is the one on top, and every item names the file that it points into. */
function configObject(report: FileReport): Readonly<Record<string, unknown>> {
  const { files, diagnostics, summary } = report;
  const isLayered = files.length > 1;
  const items = (severity: Diagnostic['severity']): readonly object[] =>
    diagnostics
      .filter((one) => one.severity === severity)
      .map((one) => (isLayered ? { file: one.file, ...item(one) } : item(one)));
  const all = {
    valid: isValid(report),
    file: files.at(-1),
    ...(isLayered ? { files } : {}),
    errors: items('error'),
    warnings: items('warning'),
  };
  if (!all.valid || summary === null) return all;
  return { ...all, pack: summary.pack, chain: summary.chain, policy_count: summary.policyCount };
}

/** JSON text with a line end. Names of members are the contract's. */
export function renderJson(reports: readonly FileReport[]): string {
  const objects = reports.map(configObject);
  return `${JSON.stringify(objects.length === 1 ? objects[0] : objects, null, 2)}\n`;
}
