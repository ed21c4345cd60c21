/**
 * What lint objects to in the chain that only the gateway knows: endpoints that it does not serve, models that no target has.
 */
import { readChainConfig, type ChainEntry } from '../../policy/chain-config.ts';
import { formatPath } from '../../policy/diagnostic.ts';
import { compileNames } from '../../policy/glob.ts';
import type { Kind } from '../../policy/kind.ts';
import type { Report, Rule } from '../../policy/section.ts';
import { didYouMean, suggest } from '../../policy/suggest.ts';
import { valueAt } from '../../policy/value-at.ts';
import { underPath } from '../../policy/when.ts';
import { governedPaths, textlessAnswers } from '../endpoints.ts';
import { groupNames } from '../groups/written-groups.ts';
import { areWhole, targetsOf } from './targets.ts';

/** Everything that `when.path` can sensibly be: `/v1`, `/v1/chat`, `/v1/chat/completions`. */
const prefixes = [
  ...new Set(
    governedPaths.flatMap((path) => [...path.matchAll(/(?<=.)(?=\/|$)/g)].map(({ index }) => path.slice(0, index))),
  ),
];

/** Where each value of a list, or the one value without a list, stands. */
function places(document: unknown, path: readonly (string | number)[]): readonly (readonly (string | number)[])[] {
  const value = valueAt(document, path);
  return Array.isArray(value) ? value.map((_item, index) => [...path, index]) : [path];
}

function checkPaths(entry: ChainEntry, path: readonly (string | number)[], document: unknown, report: Report): void {
  const at = places(document, [...path, 'when', 'path']);
  for (const [index, prefix] of (entry.when?.path ?? []).entries()) {
    if (governedPaths.some((one) => underPath(one, prefix))) continue;
    const plain = prefix.replace(/\/?\*+$/, '');
    const isCovered = plain !== prefix && governedPaths.some((one) => underPath(one, plain));
    const near = suggest(prefix, prefixes) ?? suggest(`/v1${prefix.startsWith('/') ? '' : '/'}${prefix}`, prefixes);
    report({
      code: 'W022',
      severity: 'warning',
      message: `No endpoint lies at '${prefix}', so '${entry.kind}' never runs for it`,
      path: at[index] ?? path,
      suggestion: isCovered
        ? `Write '${plain === '' ? '/' : plain}': a path covers all that is below it.`
        : near === null
          ? `Endpoints are ${governedPaths.join(', ')}.`
          : `Did you mean '${near}'?`,
    });
  }
}

/** The models that targets serve and the groups that stand for some; null where one of them serves any. */
function servedModels(document: Readonly<Record<string, unknown>>): readonly string[] | null {
  const targets = targetsOf(document);
  const models = targets.map(({ model }) => String(model));
  if (models.includes('*') || models.length === 0 || !areWhole(targets)) return null;
  const groups = groupNames(document);
  return groups === null ? null : [...groups, ...models];
}

function checkModels(
  entry: ChainEntry,
  path: readonly (string | number)[],
  document: Readonly<Record<string, unknown>>,
  report: Report,
): void {
  const models = servedModels(document);
  if (models === null) return;
  const at = places(document, [...path, 'when', 'model']);
  for (const [index, name] of (entry.when?.model ?? []).entries()) {
    if (models.some(compileNames([name]))) continue;
    report({
      code: 'W022',
      severity: 'warning',
      message: `No target serves the model '${name}', so '${entry.kind}' never runs for it`,
      path: at[index] ?? path,
      suggestion: didYouMean(name, models) ?? `Served here: ${[...new Set(models)].slice(0, 8).join(', ')}.`,
    });
  }
}

/** W022: a `when` that no call can meet. */
export function whenNeverHolds(kinds: readonly Kind[]): Rule {
  return {
    name: 'when-never-holds',
    check(document, report) {
      for (const [index, entry] of readChainConfig(document).entries.entries()) {
        if (entry.when === null) continue;
        const path = ['policies', 'chain', index, entry.kind];
        checkPaths(entry, path, document, report);
        checkModels(entry, path, document, report);
        const phases = entry.phases ?? kinds.find(({ name }) => name === entry.kind)?.phases ?? [];
        const covered = governedPaths.filter((one) => entry.when?.path?.some((prefix) => underPath(one, prefix)));
        if (phases.includes('input') || covered.length === 0 || !covered.every((one) => textlessAnswers.has(one)))
          continue;
        report({
          code: 'W022',
          severity: 'warning',
          message: `'${entry.kind}' judges answers alone, and those of ${covered.join(', ')} hold no text`,
          path: [...path, 'when', 'path'],
          suggestion: `Let it judge requests too (phases), or remove it: ${formatPath(path.slice(0, 3))}.`,
        });
      }
    },
  };
}
