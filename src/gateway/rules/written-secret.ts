/**
 * E013: a credential that stands in the config itself, wherever it stands, but for what policies look for and what tests
 * try, which may well look like one.
 */
import { isPlainMap } from '../../policy/document.ts';
import type { Path } from '../../policy/diagnostic.ts';
import { dataSections, writtenSecretObjection, type SecretTest } from '../../policy/secret-problems.ts';
import type { Report, Rule } from '../../policy/section.ts';

function look(value: unknown, path: Path, isSecret: SecretTest, report: Report): void {
  if (Array.isArray(value)) value.forEach((item, index) => look(item, [...path, index], isSecret, report));
  else if (isPlainMap(value))
    for (const [key, inner] of Object.entries(value)) look(inner, [...path, key], isSecret, report);
  // A password in a base URL or in the store's address is told by a rule of its own, in its own words.
  else if (typeof value === 'string' && !isJudgedAddress(path) && (isSecret(value) || holdsPassword(value))) {
    const name = String(path.findLast((step) => typeof step === 'string'));
    report({ severity: 'error', path, ...writtenSecretObjection(name) });
  }
}

function isJudgedAddress(path: Path): boolean {
  return path.at(-1) === 'base_url' || (path[0] === 'limits_store' && path.at(-1) === 'url');
}

/** Whether a text is an address with a password in it, whatever the password is like. */
function holdsPassword(value: string): boolean {
  return URL.canParse(value) && new URL(value).password !== '';
}

/** The rule for a test of values. Looks at every text of the document's other sections, whatever else is wrong with it. */
export function writtenSecret(isSecret: SecretTest): Rule {
  return {
    name: 'written-secret',
    check(document, report) {
      for (const [key, value] of Object.entries(document)) {
        if (!dataSections.has(key)) look(value, [key], isSecret, report);
      }
    },
  };
}
