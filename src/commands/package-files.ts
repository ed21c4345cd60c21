/**
 * Files that come with the program: examples and the schema. They stand beside `dist/`, and in the single-file executable
 * (`scripts/executable.js`) among its assets, under the same names.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getAsset, isSea } from 'node:sea';

/** The text of a file by its path from the package's root: `examples/starter.yaml`. */
export function packageFile(path: string): string {
  return isSea() ? getAsset(path, 'utf8') : readFileSync(join(__dirname, '../..', path), 'utf8');
}
