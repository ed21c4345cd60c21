/**
 * `kt gateway run --demo`: a governed gateway in one command, on the built-in mock provider, with state in a temporary folder.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDemoFolder } from '../../events/demo-folder.ts';
import { newKey, type KeyAttributes, type KeyType } from '../../gateway/keys.ts';
import { mockModels } from '../../gateway/providers/mock.ts';
import { templateConfig } from '../templates/registry.ts';

/** The demo's config: the policies of `kt init`, and a target for each model of the mock. */
export function demoConfig(): string {
  const starter = templateConfig('starter');
  const policies = starter.slice(0, starter.indexOf('providers:')).replace('name: starter', 'name: demo');
  const targets = mockModels.map(({ id }) => `    - {id: ${id}, provider: mock, model: ${id}}`);
  return [`${policies}providers:`, '  targets:', ...targets, ''].join('\n');
}

/** A key of this start alone. */
export interface DemoKey {
  readonly key: string;
  readonly id: string;
  readonly attributes: KeyAttributes;
}

/** Makes a key that lives as long as the demo. */
export function demoKey(type: KeyType, now: () => number): DemoKey {
  const attributes: KeyAttributes = {
    name: `demo-${type}`,
    type,
    user: null,
    team: null,
    role: null,
    models: null,
    trust_identity_headers: false,
  };
  const { key, record } = newKey(attributes, null, { now, random: randomBytes });
  return { key, id: record.id, attributes };
}

/** Makes the demo's state folder and notes it for `kt events tail --demo`. */
export async function demoHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'kt-demo-'));
  await writeDemoFolder(home);
  return home;
}
