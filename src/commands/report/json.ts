/**
 * Diagnostics as machines read them: the contract's JSON, an object for one file, a list for several.
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

function fileObject(report: FileReport): Readonly<Record<string, unknown>> {
  const { file, diagnostics, summary } = report;
  const all = {
    valid: isValid(report),
    file,
    errors: diagnostics.filter(({ severity }) => severity === 'error').map(item),
    warnings: diagnostics.filter(({ severity }) => severity === 'warning').map(item),
  };
  if (!all.valid || summary === null) return all;
  return { ...all, pack: summary.pack, chain: summary.chain, policy_count: summary.policyCount };
}

/** JSON text with a line end. Names of members are the contract's. */
export function renderJson(reports: readonly FileReport[]): string {
  const objects = reports.map(fileObject);
  return `${JSON.stringify(objects.length === 1 ? objects[0] : objects, null, 2)}\n`;
}
