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

/** A plain `NAME` of a variable, as policies may refer to it. Anything else could be the secret itself, and is not repeated. */
const plainName = /^[A-Z_][A-Z0-9_]*$/;

/** A reference to a secret, and where its value stands. */
interface Reference {
  readonly env?: unknown;
  readonly file?: unknown;
  readonly path: Path;
}

/** Every `…_ref: {env: NAME}` or `{file: PATH}` of a document, and every plain `NAME` of its policies. */
function* references(value: unknown, path: Path): Generator<Reference> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* references(item, [...path, index]);
  if (!isPlainMap(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const place = [...path, key];
    if (!key.endsWith('_ref')) yield* references(inner, place);
    else if (typeof inner === 'string' && path[0] === 'policy' && plainName.test(inner))
      yield { env: inner, path: place };
    else if (isPlainMap(inner)) {
      const { env, file } = inner;
      if (env !== undefined) yield { env, path: [...place, 'env'] };
      if (file !== undefined) yield { file, path: [...place, 'file'] };
    }
  }
}

/** The rule for some surroundings. */
export function missingSecrets({ variables, isReadable }: Surroundings): Rule {
  return {
    name: 'missing-secrets',
    check(document, report) {
      for (const { env, file, path } of references({ ...document, testing: undefined }, [])) {
        if (typeof env === 'string' && !variables.includes(env)) {
          const near = didYouMean(env, variables);
          report({
            code: 'W017',
            severity: 'warning',
            message: `The environment variable '${env}' is not set`,
            path,
            suggestion: near ?? 'Set it where the gateway runs.',
          });
        }
        if (typeof file === 'string' && !isReadable(file)) {
          const message = `The file '${file}' is not there, can't be read, or is empty`;
          report({ code: 'W017', severity: 'warning', message, path });
        }
      }
    },
  };
}
