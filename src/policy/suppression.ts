/**
 * `# kt-lint-disable-next-line W001 -- reason`: comments that silence warnings on the line below. Errors can't be
 * silenced, or a config that lints clean could be one that does not load.
 */
import type { Diagnostic, Range } from './diagnostic.ts';
import { isScalar, visit, type Document } from './yaml.ts';

/** One code on one such comment. */
export interface Suppression {
  readonly code: string;
  readonly file: string;
  /** The line it speaks for: the next one that is not such a comment itself. */
  readonly line: number;
  /** Of the code within the comment. */
  readonly range: Range;
}

const errorCode = /^E\d+$/;

const comment = /^[ \t]*#[ \t]*kt-lint-disable-next-line\b(.*)$/;

/** The codes of such a comment's line, with where each stands in it. Null for a line that is none. */
function codesOf(
  line: string,
): readonly { readonly code: string; readonly start: number; readonly end: number }[] | null {
  const match = comment.exec(line);
  if (match === null) return null;
  const rest = match[1] ?? '';
  const [codes = ''] = rest.split(/\s--\s/, 1);
  const from = line.length - rest.length;
  return Array.from(codes.matchAll(/[^\s,]+/g), ({ 0: code, index }) => {
    return { code, start: from + index, end: from + index + code.length };
  });
}

/**
 * A comment's line without some of its codes, each given by its column; null where none is left, and with it no reason
 * for the line. A reason is left as it is.
 */
export function withoutCodes(line: string, columns: ReadonlySet<number>): string | null {
  const codes = codesOf(line) ?? [];
  const kept = codes.filter(({ start }) => !columns.has(start + 1));
  if (kept.length === codes.length) return line;
  if (kept.length === 0) return null;
  let shorter = line.slice(0, codes[0]?.start);
  for (const code of kept) {
    const before = codes[codes.indexOf(code) - 1];
    // A code goes with what stands between it and the one before; the first has the comment's own space.
    const isFirst = code === kept[0] || before === undefined;
    shorter += line.slice(isFirst ? code.start : before.end, code.end);
  }
  return shorter + line.slice(codes.at(-1)?.end);
}

/** The comments of a file. Lines within block texts only look like comments and do not count. */
export function readSuppressions(
  text: string,
  file: string,
  document: Document,
  position: (offset: number) => { line: number },
): readonly Suppression[] {
  if (!text.includes('kt-lint-disable-next-line')) return [];
  const inText = new Set<number>();
  visit(document, {
    Scalar(_key, node) {
      if (!isScalar(node) || !node.range) return;
      const last = position(Math.max(node.range[0], node.range[1] - 1)).line;
      for (let line = position(node.range[0]).line + 1; line <= last; line += 1) inText.add(line);
    },
  });
  const lines = text.split(/\r?\n/);
  const isComment = (line: number): boolean => comment.test(lines[line - 1] ?? '') && !inText.has(line);
  return lines.flatMap((content, index) => {
    const line = index + 1;
    const codes = inText.has(line) ? null : codesOf(content);
    if (codes === null) return [];
    let next = line + 1;
    while (isComment(next)) next += 1;
    return codes.map(({ code, start, end }) => {
      const range = { line, column: start + 1, endLine: line, endColumn: end + 1 };
      return { code, file, line: next, range };
    });
  });
}

/**
 * Drops the warnings that comments silence, and warns of comments that silence nothing. In a config with errors only those
 * for errors are told: what the errors stand in was not asked everything, and a comment may speak for what it has to say.
 */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
): readonly Diagnostic[] {
  if (suppressions.length === 0) return diagnostics;
  const used = new Set<Suppression>();
  const kept = diagnostics.filter((diagnostic) => {
    if (diagnostic.severity === 'error') return true;
    const silencers = suppressions.filter(
      ({ code, file, line }) => code === diagnostic.code && file === diagnostic.file && line === diagnostic.range.line,
    );
    for (const silencer of silencers) used.add(silencer);
    return silencers.length === 0;
  });
  const isComplete = diagnostics.every(({ severity }) => severity !== 'error');
  const unused = suppressions
    .filter((suppression) => !used.has(suppression) && (isComplete || errorCode.test(suppression.code)))
    .map(({ code, file, range }): Diagnostic => {
      const isError = errorCode.test(code);
      const message = isError
        ? `'${code}' is an error and can't be silenced`
        : `Nothing to silence here with '${code}'`;
      const suggestion = isError ? 'Mend what it points at.' : 'Remove the comment.';
      return { code: 'W003', severity: 'warning', message, path: '', file, range, suggestion };
    });
  return [...kept, ...unused];
}
