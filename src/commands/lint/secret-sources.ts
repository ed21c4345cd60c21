/**
 * What `--env` looks at: the variables that are set here, and the files that hold secrets.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Surroundings } from '../../gateway/rules/environment.ts';
import type { Context } from '../context.ts';

/** The surroundings of a context. */
export function secretSources({ env, cwd }: Pick<Context, 'env' | 'cwd'>): Surroundings {
  return {
    variables: Object.keys(env).filter((name) => env[name] !== undefined && env[name].trim() !== ''),
    isReadable(file) {
      try {
        const path = resolve(cwd, file);
        accessSync(path, constants.R_OK);
        return statSync(path).size > 0;
      } catch {
        return false;
      }
    },
  };
}
