/**
 * Diagnostics as GitHub's workflow commands, which turn into annotations on the files of a change. Form and escapes are
 * those of actions/toolkit's `command.ts`: whatever a config holds, it can't end a command and begin another.
 */
import type { Diagnostic } from '../../policy/diagnostic.ts';
import { distinctDiagnostics, totals, type FileReport } from './summary.ts';

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function command({ code, severity, message, file, range, suggestion }: Diagnostic): string {
  const { line, column, endLine, endColumn } = range;
  // An annotation of several lines may have no columns (REST API, check runs).
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = Object.entries({ file, line, endLine, ...columns, title: `kt policy lint ${code}` });
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${severity} ${written}::${escapeData(suggestion === undefined ? message : `${message}\n${suggestion}`)}`;
}

/** A command for each diagnostic, then the line that sums up. */
export function renderGithub(reports: readonly FileReport[], strict: boolean): string {
  const commands = distinctDiagnostics(reports).map(command);
  return [...commands, totals(reports, strict), ''].join('\n');
}
