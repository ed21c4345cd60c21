/**
 * A script that Redis runs as one step. It is sent by its hash, and whole where the server has not got it: after a start, a
 * `SCRIPT FLUSH`, a failover.
 */
import { createHash } from 'node:crypto';

/** It. */
export interface Script {
  readonly lua: string;
  /** SHA-1 of the text, as Redis knows it. */
  readonly sha: string;
}

/** What sends it. */
export interface ScriptPort {
  evalsha(sha: string, keyCount: number, ...rest: (string | number)[]): Promise<unknown>;
  eval(lua: string, keyCount: number, ...rest: (string | number)[]): Promise<unknown>;
}

/** Makes one of its text. */
export function script(lua: string): Script {
  return { lua, sha: createHash('sha1').update(lua).digest('hex') };
}

/** Runs it with these keys and arguments. */
export async function runScript(
  port: ScriptPort,
  { lua, sha }: Script,
  keys: readonly string[],
  args: readonly (string | number)[],
): Promise<unknown> {
  try {
    return await port.evalsha(sha, keys.length, ...keys, ...args);
  } catch (error) {
    // A script that was not there has done nothing.
    if (!(error instanceof Error) || !/\bNOSCRIPT\b/.test(error.message)) throw error;
    return port.eval(lua, keys.length, ...keys, ...args);
  }
}
