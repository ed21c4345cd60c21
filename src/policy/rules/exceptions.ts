/**
 * E004–E006 and W019 in `exceptions`: a pattern that can't be used or lets everything through, an expiry that is no date.
 */
import { compileWholePattern } from '../detectors/user-pattern.ts';
import { matchesEverything, mendOf } from '../detectors/pattern-faults.ts';
import { isPlainMap } from '../document.ts';
import type { Report, Rule } from '../section.ts';

/** True for a date of the calendar; `Date.parse` alone takes the 31st of February for a day in March. */
function isDate(text: string): boolean {
  const day = text.slice(0, 10);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight) || Number.isNaN(Date.parse(text))) return false;
  return new Date(midnight).toISOString().startsWith(day);
}

function checkOne(
  exception: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
  report: Report,
): void {
  const { pattern, expires } = exception;
  if (typeof pattern === 'string') {
    // Wrapped just as the engine wraps it, so that the two can't disagree.
    const compiled = compileWholePattern(pattern);
    if (!compiled.ok) {
      const message = `A pattern in 'exceptions' cannot be used: it ${compiled.reason}`;
      const suggestion = compiled.code === 'E005' ? { suggestion: mendOf(pattern, true) } : {};
      report({ code: compiled.code, severity: 'error', message, path: [...path, 'pattern'], ...suggestion });
    } else if (matchesEverything(compiled.pattern) || /^\.[+*]\??$/.test(pattern)) {
      report({
        code: 'W019',
        severity: 'warning',
        message: 'This exception lets everything through, and its policy finds nothing',
        path: [...path, 'pattern'],
        suggestion: 'Write what is to be let through; mode: observe switches a policy off and still records.',
      });
    }
  }
  if (typeof expires === 'string' && !isDate(expires)) {
    const message = `'expires' is not a date of the calendar: '${expires}'`;
    report({ code: 'E004', severity: 'error', message, path: [...path, 'expires'] });
  }
}

/** Looks at the exceptions of every kind. */
export const exceptions: Rule = {
  name: 'exceptions',
  check(document, report) {
    if (!isPlainMap(document['policy'])) return;
    for (const [kind, settings] of Object.entries(document['policy'])) {
      const list = isPlainMap(settings) ? settings['exceptions'] : undefined;
      if (!Array.isArray(list)) continue;
      for (const [index, exception] of (list as readonly unknown[]).entries()) {
        if (isPlainMap(exception)) checkOne(exception, ['policy', kind, 'exceptions', index], report);
      }
    }
  },
};
