/**
 * Which Node.js kt runs on. Imports nothing, so that an older one can be told.
 */

/** The range of package.json's `engines`: of each line that is supported, the first minor version. */
const supported: ReadonlyMap<number, number> = new Map([
  [20, 19],
  [22, 13],
]);

/** What to do about one that is not. */
export const nodeHint = 'Install 20.19, 22.13 or newer.';

/** Whether kt runs on this version, such as `v20.19.0`. */
export function isSupportedNode(version: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major >= 23 || minor >= (supported.get(major) ?? Number.POSITIVE_INFINITY);
}
