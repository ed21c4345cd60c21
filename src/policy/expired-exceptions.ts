/**
 * W018: exceptions that have run out. Not among `rules/`, since it has to be told the time.
 */
import { isPlainMap } from './document.ts';
import type { Rule } from './section.ts';

/** The rule at a time, in milliseconds since the epoch. */
export function expiredExceptions(now: number): Rule {
  return {
    name: 'expired-exceptions',
    check(document, report) {
      const policy = isPlainMap(document['policy']) ? document['policy'] : {};
      for (const [kind, settings] of Object.entries(policy)) {
        const list = isPlainMap(settings) ? settings['exceptions'] : undefined;
        if (!Array.isArray(list)) continue;
        for (const [index, exception] of (list as readonly unknown[]).entries()) {
          const expires = isPlainMap(exception) ? exception['expires'] : undefined;
          if (typeof expires !== 'string' || !(Date.parse(expires) <= now)) continue;
          report({
            code: 'W018',
            severity: 'warning',
            message: `This exception has let nothing through since ${expires}`,
            path: ['policy', kind, 'exceptions', index, 'expires'],
            suggestion: 'Remove the exception, or give it a later date.',
          });
        }
      }
    },
  };
}
