/**
 * This package's version, as its package.json has it.
 */

/** `0.1.0`, from the package.json beside src/ and dist/. */
export function packageVersion(): string {
  return (require('../../package.json') as { version: string }).version;
}
