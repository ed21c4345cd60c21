/**
 * Diagnostics as people read them: the message, the place, the line itself with the spot underlined, and the mend.
 */
import type { Diagnostic, Range } from '../../policy/diagnostic.ts';
import { displayCells, type Cell } from './display-width.ts';
import type { Paint } from './paint.ts';
import { passes, totals, type FileReport, type LintSummary } from './summary.ts';

/** Columns of a source line that are shown; a longer one is trimmed around the spot. */
const widestLine = 120;
/** Columns kept before the spot when a line has to be trimmed. */
const leadIn = 30;

/** A line cut to what is shown, and where the underline goes, in columns. */
export interface Excerpt {
  readonly text: string;
  readonly indent: number;
  readonly length: number;
}

function width(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** The shown part of a line with the range within it. Columns of the range count UTF-16 units; carets count columns. */
export function excerpt(line: string, range: Range): Excerpt {
  const end = range.endLine > range.line ? line.length + 1 : range.endColumn;
  // A line of a megabyte is cut before it is measured.
  const from = Math.max(0, range.column - 1 - 4 * widestLine);
  const cells = displayCells(line.slice(from, range.column + 4 * widestLine), from);
  const start = cells.findIndex(({ offset, text }) => offset + text.length > range.column - 1);
  const first = start === -1 ? cells.length : start;
  const isTrimmedBefore = from > 0 || width(cells) > widestLine;
  let left = first;
  let room = isTrimmedBefore ? leadIn : Number.POSITIVE_INFINITY;
  while (left > 0 && room >= (cells[left - 1]?.width ?? 0)) {
    left -= 1;
    room -= cells[left]?.width ?? 0;
  }
  const head = left > 0 || from > 0 ? '…' : '';
  let right = left;
  let columns = head.length;
  while (right < cells.length && columns + (cells[right]?.width ?? 0) < widestLine) {
    columns += cells[right]?.width ?? 0;
    right += 1;
  }
  const tail = right < cells.length || range.column + 4 * widestLine < line.length ? '…' : '';
  const shown = cells.slice(left, right);
  const marked = shown.filter(({ offset }) => offset >= (cells[first]?.offset ?? Infinity) && offset < end - 1);
  return {
    text: head + shown.map(({ display }) => display).join('') + tail,
    indent: head.length + width(cells.slice(left, first)),
    length: Math.max(1, width(marked)),
  };
}

/** The line a diagnostic points at. A secret in it is not shown: reports end up in logs that more people read. */
function shownLine(line: string | undefined, { code, range }: Diagnostic): string | undefined {
  if (line === undefined || code !== 'E013') return line;
  const end = range.endLine > range.line ? line.length : range.endColumn - 1;
  return line.slice(0, range.column - 1) + '*'.repeat(Math.max(0, end - range.column + 1)) + line.slice(end);
}

function renderOne(diagnostic: Diagnostic, lines: readonly string[], paint: Paint): string {
  const { code, severity, message, path, file, range, suggestion } = diagnostic;
  const tone = severity === 'error' ? paint.error : paint.warning;
  const number = String(range.line);
  const gutter = ' '.repeat(number.length + 1);
  const place = `${file}:${range.line}:${range.column}${path === '' ? '' : ` ${path}`}`;
  const rows = [`${tone(`${severity}[${code}]`)}${paint.strong(`: ${message}`)}`, `  ${paint.frame('-->')} ${place}`];
  const line = shownLine(lines[range.line - 1], diagnostic);
  if (line !== undefined && line.trim() !== '') {
    const { text, indent, length } = excerpt(line, range);
    rows.push(
      paint.frame(`${gutter} |`),
      `${paint.frame(` ${number} |`)} ${text}`,
      `${paint.frame(`${gutter} |`)} ${' '.repeat(indent)}${tone('^'.repeat(length))}`,
    );
  }
  if (suggestion !== undefined) rows.push(`  ${paint.help('help')}: ${suggestion}`);
  return `${rows.join('\n')}\n`;
}

/** Diagnostics, a blank line between them. `sources` has each file's text by its name. */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  paint: Paint,
): string {
  const lines = new Map<string, readonly string[]>();
  for (const [file, text] of sources) lines.set(file, text.replace(/^\uFEFF/, '').split(/\r?\n/));
  return diagnostics.map((diagnostic) => renderOne(diagnostic, lines.get(diagnostic.file) ?? [], paint)).join('\n');
}

/** What is said of a valid config that is the only one. */
function renderSummary(file: string, { pack, chain, policyCount }: LintSummary, paint: Paint): string {
  return [
    `${paint.good('OK')} ${file} is valid`,
    `Pack: ${pack.name} (v${pack.version})`,
    `Chain: ${chain.length === 0 ? '(empty)' : chain.join(' -> ')}`,
    `Policies validated: ${policyCount}`,
    '',
  ].join('\n');
}

/** The whole report. Of several configs a valid one takes a line, and the last line sums up. */
export function renderText(reports: readonly FileReport[], strict: boolean, paint: Paint): string {
  const blocks = reports.flatMap((report) => {
    const { files, diagnostics, sources, summary } = report;
    const problems = diagnostics.length === 0 ? [] : [renderDiagnostics(diagnostics, sources, paint)];
    if (summary === null || !passes(report, strict)) return problems;
    const name = files.join(' + ');
    const good = `${paint.good('OK')} ${name} is valid\n`;
    return [...problems, reports.length === 1 ? renderSummary(name, summary, paint) : good];
  });
  if (reports.length > 1) blocks.push(`${totals(reports, strict)}\n`);
  // A block of one line needs no blank line between it and another such.
  const isLine = (block = ''): boolean => block.indexOf('\n') === block.length - 1;
  return blocks
    .map((block, index) => (index === 0 || (isLine(block) && isLine(blocks[index - 1])) ? block : `\n${block}`))
    .join('');
}
