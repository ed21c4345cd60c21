/**
 * What lint objects to in `testing`: cases that can't come true, or that can't be told apart.
 */
import { chainNames } from '../../policy/chain-names.ts';
import type { Path } from '../../policy/diagnostic.ts';
import { kinds } from '../../policy/kinds/index.ts';
import type { Report, Rule } from '../../policy/section.ts';
import { didYouMean } from '../../policy/suggest.ts';

interface WrittenCase {
  readonly name: string;
  readonly expected: { readonly policy?: string | null; readonly reason_code?: string | null };
}

interface WrittenSuite {
  readonly name: string;
  readonly target?: string;
  readonly cases: readonly WrittenCase[];
}

function suitesOf(document: Readonly<Record<string, unknown>>): readonly WrittenSuite[] {
  return (document['testing'] as { readonly suites?: readonly WrittenSuite[] } | undefined)?.suites ?? [];
}

/** The reasons that policies of a chain can give. */
function reasonsOf(chain: readonly string[]): readonly string[] {
  return kinds
    .filter(({ name }) => chain.includes(name))
    .flatMap(({ name, catalogue }) =>
      [...Object.keys(catalogue), 'uninspectable', 'error'].map((reason) => `${name.replaceAll('-', '_')}.${reason}`),
    );
}

const impossibleCase: Rule = {
  name: 'impossible-case',
  check(document, report) {
    // A chain that is not sound is missing here, and has been told of.
    if (document['policies'] === undefined) return;
    const chain = chainNames(document).map(({ name }) => name);
    const reasons = reasonsOf(chain);
    const check = (name: string | null | undefined, among: readonly string[], what: string, path: Path): void => {
      if (name === undefined || name === null || among.includes(name)) return;
      const near = didYouMean(name, among);
      const message = `No policy of the chain ${what} '${name}'`;
      const listed = near ?? (among.length <= 8 ? `In the chain: ${chain.join(', ')}.` : undefined);
      report({
        code: 'W090',
        severity: 'warning',
        message,
        path,
        ...(listed === undefined ? {} : { suggestion: listed }),
      });
    };
    for (const [index, { target, cases }] of suitesOf(document).entries()) {
      const path = ['testing', 'suites', index];
      check(target, chain, 'is called', [...path, 'target']);
      for (const [position, { expected }] of cases.entries()) {
        const place = [...path, 'cases', position, 'expected'];
        check(expected.policy, chain, 'is called', [...place, 'policy']);
        check(expected.reason_code, reasons, 'gives the reason', [...place, 'reason_code']);
      }
    }
  },
};

/** Reports each name that stands in a list a second time. */
function doubled(names: readonly string[], pathOf: (index: number) => Path, what: string, report: Report): void {
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (seen.has(name)) {
      const message = `${what} '${name}' stands twice`;
      const suggestion = 'Call one of them otherwise: reports name them so.';
      report({ code: 'W091', severity: 'warning', message, path: pathOf(index), suggestion });
    }
    seen.add(name);
  }
}

const doubledCase: Rule = {
  name: 'doubled-case',
  check(document, report) {
    const suites = suitesOf(document);
    const root = ['testing', 'suites'];
    doubled(
      suites.map(({ name }) => name),
      (index) => [...root, index, 'name'],
      'Suite',
      report,
    );
    for (const [suite, { cases }] of suites.entries()) {
      const names = cases.map(({ name }) => name);
      doubled(names, (index) => [...root, suite, 'cases', index, 'name'], 'Case', report);
    }
  },
};

/** The rules of `testing`. */
export const testingRules: readonly Rule[] = [impossibleCase, doubledCase];
