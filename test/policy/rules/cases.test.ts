/**
 * Every folder in cases/ is a config and the report it must bring about, word for word. The runner is written once:
 * a new case is a new folder. `UPDATE_CASES=1` writes the reports anew, to be read before they are committed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/commands/report/paint.ts';
import { renderDiagnostics } from '../../../src/commands/report/text.ts';
import { lintText } from '../../support/lint.ts';

const folder = fileURLToPath(new URL('./cases/', import.meta.url));
const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'input.yaml')));

describe('cases', () => {
  test.each(names)('%s', async (name) => {
    const text = readFileSync(join(folder, name, 'input.yaml'), 'utf8');
    const file = 'policy-config.yaml';
    const report = renderDiagnostics(await lintText(text, file), new Map([[file, text]]), plain);
    const expected = join(folder, name, 'expected.txt');
    if (process.env['UPDATE_CASES'] === '1') writeFileSync(expected, report);
    expect(report).toBe(readFileSync(expected, 'utf8'));
  });
});
