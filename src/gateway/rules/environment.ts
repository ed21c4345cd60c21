/**
 * W017: secrets that are not where the config says. Asked for by `kt policy lint --env` alone, since what lints here may run
 * elsewhere.
 */
import type { Rule } from '../../policy/section.ts';
import { isPlainMap } from '../../policy/document.ts';
import type { Path } from '../../policy/diagnostic.ts';
import { didYouMean } from '../../policy/suggest.ts';

/** What can be asked of the surroundings. */
export interface Surroundings {
  /** Names of the variables that are set and not empty. */
  readonly variables: readonly string[];
  /** Whether a file can be read and holds something. */
  isReadable(file: string): boolean;
}

/** Every `…_ref: {env: NAME}` or `{file: PATH}` of a document. */
function* references(
  value: unknown,
  path: Path,
): Generator<{ readonly ref: Readonly<Record<string, unknown>>; readonly path: Path }> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* references(item, [...path, index]);
  if (!isPlainMap(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key.endsWith('_ref') && isPlainMap(inner)) yield { ref: inner, path: [...path, key] };
    else yield* references(inner, [...path, key]);
  }
}

/** The rule for some surroundings. */
export function missingSecrets({ variables, isReadable }: Surroundings): Rule {
  return {
    name: 'missing-secrets',
    check(document, report) {
      for (const { ref, path } of references({ ...document, testing: undefined }, [])) {
        const { env, file } = ref;
        if (typeof env === 'string' && !variables.includes(env)) {
          const near = didYouMean(env, variables);
          report({
            code: 'W017',
            severity: 'warning',
            message: `The environment variable '${env}' is not set`,
            path: [...path, 'env'],
            suggestion: near ?? 'Set it where the gateway runs.',
          });
        }
        if (typeof file === 'string' && !isReadable(file)) {
          const message = `The file '${file}' is not there, can't be read, or is empty`;
          report({ code: 'W017', severity: 'warning', message, path: [...path, 'file'] });
        }
      }
    },
  };
}
