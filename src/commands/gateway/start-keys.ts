/**
 * The keys that a gateway starts with beside those of its keys file: the demo's, `--api-token`, the first one of all.
 */
import { randomBytes } from 'node:crypto';
import { createKey, isUsable, KeysError, readKeys } from '../../gateway/keys.ts';
import type { EphemeralKey } from '../../gateway/serving.ts';
import type { Context } from '../context.ts';
import { CommandError } from '../exit-code.ts';
import { keysFile } from '../keys/keys-file.ts';
import { demoKey } from './demo.ts';

/** Keys that a gateway starts with, and what is said of them. */
export interface StartKeys {
  readonly ephemeral: readonly EphemeralKey[];
  readonly notes: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly snippetKey: string;
}

/** The demo's keys, made for this start. */
export function demoKeys(context: Context): StartKeys {
  const gateway = demoKey('gateway', () => context.now());
  const access = demoKey('access', () => context.now());
  return {
    ephemeral: [gateway, access],
    notes: [
      `Gateway key  ${gateway.key}   (for models)`,
      `Access key   ${access.key}   (for /v1/events; or: kt events tail --demo --follow)`,
    ],
    fields: { gateway_key: gateway.key, access_key: access.key },
    snippetKey: gateway.key,
  };
}

/** `--api-token` as a key. */
export function tokenKey(token: string | null): readonly EphemeralKey[] {
  if (token === null) return [];
  const name = 'api-token';
  const nobody = { user: null, team: null, role: null, models: null, trust_identity_headers: false };
  return [{ key: token, id: 'key_api_token', attributes: { name, type: 'access', ...nobody } }];
}

/** The keys file must hold a usable gateway key; a person at a terminal is given a first one. */
export async function usualKeys(context: Context): Promise<StartKeys> {
  const file = keysFile(context);
  const none: StartKeys = { ephemeral: [], notes: [], fields: {}, snippetKey: '$KT_KEY' };
  try {
    const records = await readKeys(file);
    if (records.some((key) => key.type === 'gateway' && isUsable(key, context.now()))) return none;
    if (context.stderr.isTTY !== true || context.stdin.isTTY !== true || context.env['KEEPTRUSTS_KEYS_FILE']) {
      throw new CommandError(`there is no usable gateway key in ${file}`, {
        hint: "Make one with 'kt keys create --name NAME'; it is printed once.",
      });
    }
    const nobody = { user: null, team: null, role: null, models: null, trust_identity_headers: false };
    const sources = { now: () => context.now(), random: randomBytes };
    const { key } = await createKey(
      file,
      { name: `first-${context.now().toString(36)}`, type: 'gateway', ...nobody },
      null,
      sources,
    );
    return { ...none, notes: [`First key  ${key}   (shown this once)`], snippetKey: key };
  } catch (cause) {
    if (cause instanceof KeysError) throw new CommandError(`${cause.message}.`, { cause });
    throw cause;
  }
}
