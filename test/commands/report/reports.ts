/**
 * Reports for the tests of their forms: of configs as they are, linted as `kt policy lint` does it.
 */
import type { FileReport } from '../../../src/commands/report/summary.ts';
import { lintConfig } from '../../../src/gateway/config.ts';

/** The report on files that are merged to one config; more than one only where it is layered. */
export async function reportOn(files: Readonly<Record<string, string>>): Promise<FileReport> {
  const layers = Object.entries(files).map(([name, text]) => ({ name, text }));
  return { files: Object.keys(files), ...(await lintConfig(layers)) };
}

/** A config without faults. */
export const clean = 'pack: {name: a, version: 0.1.0}\npolicies: {chain: [audit-logger]}\n';

/** A config with an error (E002, line 1) and a warning (W001, line 3). */
export const faulty = `pack: {name: a, version: 0.1.0, "a\\n,b: 100%": 1}
policies: {chain: [audit-logger]}
policy: {dlp-filter: {}}
`;
