/**
 * Findings shown in the text they were made in: each line that holds one, with the spot underlined and named.
 */
import type { Finding } from '../../policy/decision.ts';
import type { Subject } from '../../policy/subject.ts';
import type { Paint } from '../report/paint.ts';
import { excerpt } from '../report/text.ts';

/** Findings of one policy that are shown; more than that are counted. */
const mostShown = 12;

/** The line that holds an offset, and where it begins. */
function lineAt(
  text: string,
  offset: number,
): { readonly line: string; readonly start: number; readonly number: number } {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const from = text[offset] === '\n' && offset < start ? offset : start;
  const end = text.indexOf('\n', offset);
  const number = text.slice(0, from).split('\n').length;
  return { line: text.slice(from, end === -1 ? text.length : end).replace(/\r$/, ''), start: from, number };
}

function name({ type, confidence }: Finding): string {
  return confidence === 1 ? type : `${type} ${confidence.toFixed(2)}`;
}

/** A finding that is not in a text: a target that may not be asked, or content that can't be read. */
function withoutPlace(finding: Finding): string {
  const [what, target, demand] = finding.type.split(':');
  if (what === 'left_out') return `target ${target ?? ''} is left out: ${demand ?? ''}`;
  return `${name(finding)}: can't be read`;
}

function markedFinding(finding: Finding, subject: Subject, paint: Paint): readonly string[] {
  const part = subject.parts[finding.part];
  if (part === undefined) return [`    ${withoutPlace(finding)}`];
  const { line, start, number } = lineAt(part.text, finding.start);
  const column = finding.start - start + 1;
  const end = Math.max(column + 1, Math.min(finding.end - start, line.length) + 1);
  const { text, indent, length } = excerpt(line, { line: number, column, endLine: number, endColumn: end });
  return [
    `    ${paint.frame(`${part.place}, line ${number}, column ${column}:`)} ${name(finding)}`,
    `      ${paint.frame('|')} ${text}`,
    `      ${paint.frame('|')} ${' '.repeat(indent)}${paint.warning('^'.repeat(length))}`,
  ];
}

/** The lines that show a policy's findings. */
export function markedFindings(findings: readonly Finding[], subject: Subject, paint: Paint): readonly string[] {
  const shown = findings.slice(0, mostShown).flatMap((finding) => markedFinding(finding, subject, paint));
  const more = findings.length - mostShown;
  return more > 0 ? [...shown, `    and ${more} more`] : shown;
}
