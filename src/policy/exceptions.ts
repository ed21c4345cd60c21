/**
 * Compiles a policy's `exceptions` into the test its kind asks for each match.
 */
import type { PolicyException } from './chain-config.ts';
import { compileWholePattern } from './detectors/user-pattern.ts';

/** The test of one exception, on the text a detector matched. */
function compileOne(exception: PolicyException): (text: string) => boolean {
  const { value, term, pattern } = exception;
  if (value !== undefined) return (text) => text === value;
  if (term !== undefined) {
    const folded = term.toLowerCase();
    return (text) => text.toLowerCase() === folded;
  }
  const compiled = compileWholePattern(pattern ?? '');
  // Lint has refused such a config; a pattern that never ran must not let anything through.
  return compiled.ok ? (text) => compiled.pattern.test(text) : () => false;
}

/** True for a matched text that an exception in force lets through. `now` gives milliseconds since the epoch. */
export function compileExceptions(
  exceptions: readonly PolicyException[],
  now: () => number,
): (text: string) => boolean {
  if (exceptions.length === 0) return () => false;
  const compiled = exceptions.map((exception) => ({
    test: compileOne(exception),
    until: exception.expires === undefined ? Number.POSITIVE_INFINITY : Date.parse(exception.expires),
  }));
  return (text) => compiled.some(({ test, until }) => now() < until && test(text));
}
