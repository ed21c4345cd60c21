/**
 * `# kt-lint-disable-next-line W001 -- reason`: comments that silence warnings on the line below. Errors can't be
 * silenced, or a config that lints clean could be one that does not load.
 */
import { isScalar, visit, type Document } from 'yaml';
import type { Diagnostic, Range } from './diagnostic.ts';

/** One code on one such comment. */
export interface Suppression {
  readonly code: string;
  readonly file: string;
  /** The line it speaks for: the next one that is not such a comment itself. */
  readonly line: number;
  /** Of the code within the comment. */
  readonly range: Range;
  readonly hasReason: boolean;
}

const comment = /^[ \t]*#[ \t]*kt-lint-disable-next-line\b[ \t]*(.*)$/;

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
    const match = comment.exec(content);
    if (!match || inText.has(line)) return [];
    const rest = match[1] ?? '';
    const [codes = '', reason = ''] = rest.split(/\s--\s/, 2);
    let next = line + 1;
    while (isComment(next)) next += 1;
    return Array.from(codes.matchAll(/[^\s,]+/g), (word) => {
      const column = content.length - rest.length + word.index + 1;
      const range = { line, column, endLine: line, endColumn: column + word[0].length };
      return { code: word[0], file, line: next, range, hasReason: reason.trim() !== '' };
    });
  });
}

/** Drops the warnings that comments silence, and warns of comments that silence nothing. */
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
  const unused = suppressions
    .filter((suppression) => !used.has(suppression))
    .map(({ code, file, range }): Diagnostic => {
      const isError = /^E\d+$/.test(code);
      const message = isError
        ? `'${code}' is an error and can't be silenced`
        : `Nothing to silence here with '${code}'`;
      const suggestion = isError ? 'Mend what it points at.' : 'Remove the comment.';
      return { code: 'W003', severity: 'warning', message, path: '', file, range, suggestion };
    });
  return [...kept, ...unused];
}
