/**
 * The settings that kinds which ask elsewhere have in common: an address, how long to wait, and what lint objects to in them.
 */
import { durationPattern, parseWait } from './duration.ts';
import type { LintReport } from './kind.ts';
import type { Path } from './diagnostic.ts';
import type { JsonSchema } from './schema.ts';

/** How long an answer may take: as a duration, or in milliseconds. */
export interface AskTimeouts {
  readonly timeout?: string | undefined;
  readonly timeout_ms?: number | undefined;
}

/** The schema of a wait written as a duration. */
export function timeoutSchema(description: string, usual: string, example: string): JsonSchema {
  return { type: 'string', pattern: durationPattern, default: usual, description, examples: [example] };
}

/** The schema of a wait written in milliseconds. */
export const timeoutMsSchema: JsonSchema = {
  type: 'integer',
  minimum: 1,
  maximum: 600_000,
  description: "The same as 'timeout', in milliseconds.",
  examples: [5000],
};

/** Milliseconds to wait for an answer. */
export function timeoutOf({ timeout, timeout_ms: milliseconds }: AskTimeouts, usual: number): number {
  return milliseconds ?? (timeout === undefined ? null : parseWait(timeout)) ?? usual;
}

/** Objects to two settings that say the same in two ways; points at the second. */
export function lintOneOf(
  settings: Readonly<Record<string, unknown>>,
  [first, second]: readonly [string, string],
  report: LintReport,
): void {
  if (settings[first] === undefined || settings[second] === undefined) return;
  report({
    code: 'E004',
    severity: 'error',
    message: `Only one of '${first}' and '${second}' can be given`,
    path: [second],
    at: 'key',
    suggestion: 'Remove one of the two.',
  });
}

const loopbackHost = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Objects to an address that can't be asked, or should not be: no URL, another protocol, a password in it, no encryption. */
export function lintAddress(address: string, path: Path, report: LintReport): void {
  const name = String(path.at(-1));
  if (!URL.canParse(address)) {
    report({ code: 'E004', severity: 'error', message: `'${name}' is not a URL: '${address}'`, path });
    return;
  }
  const { protocol, hostname, username, password } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') {
    const message = `'${name}' is of '${protocol}', which can not be asked`;
    report({ code: 'E004', severity: 'error', message, path });
  } else if (username !== '' || password !== '') {
    const suggestion = 'Take it out of the URL and write secret_key_ref: {env: NAME}.';
    report({ code: 'E013', severity: 'error', message: `'${name}' holds a password`, path, suggestion });
  } else if (protocol === 'http:' && !loopbackHost.test(hostname)) {
    report({
      code: 'W010',
      severity: 'warning',
      message: `Prompts and answers go to '${hostname}' unencrypted`,
      path,
      suggestion: 'Use https.',
    });
  }
}
