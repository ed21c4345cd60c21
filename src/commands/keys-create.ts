/** `kt keys create`: makes a key, prints it once on stdout, and keeps its hash alone. */
import type { Command } from './commander.ts';
import { createKey, type KeyAttributes } from '../gateway/keys.ts';
import type { Context } from './context.ts';
import { CommandError, exitCode, type ExitCode } from './exit-code.ts';
import { durationFlag, listFlag, nameFlag } from './keys/flags.ts';
import { keySources, withKeys, writableKeysFile } from './keys/keys-file.ts';
import { createdJson, useOfKey } from './keys/render.ts';

/** Adds the flags and help of `kt keys create`. */
export function configure(command: Command): void {
  command
    .requiredOption('--name <name>', 'what people call the key')
    .option('--type <type>', 'gateway: calls models; access: reads events and state', 'gateway')
    .option('--user <user>', 'the user it speaks for')
    .option('--team <team>', 'the team it speaks for')
    .option('--role <role>', 'the role it speaks for')
    .option('--models <names>', 'the only models it may call, separated by commas')
    .option('--expires <time>', 'when it ends, from now on: 90d, 24h')
    .option('--trust-identity-headers', "let its calls say who they are for, in headers and the body's user", false)
    .option('--json', 'print a JSON object, the key in it', false)
    .allowExcessArguments(false)
    .addHelpText(
      'after',
      `
Examples:
  $ export OPENAI_API_KEY=$(kt keys create --name billing --team finance --expires 90d)
  $ kt keys create --name dashboards --type access`,
    );
}

/** What the flags ask for, checked. */
function attributesFrom(options: Readonly<Record<string, unknown>>): KeyAttributes {
  const type = options['type'];
  if (type !== 'gateway' && type !== 'access') {
    throw new CommandError(`--type takes gateway or access; '${String(type)}' is neither.`);
  }
  const trust = options['trustIdentityHeaders'] === true;
  if (type === 'access' && (trust || options['models'] !== undefined)) {
    const flag = trust ? '--trust-identity-headers' : '--models';
    throw new CommandError(`${flag} is for gateway keys; an access key calls no model.`);
  }
  return {
    name: nameFlag('--name', options['name']) ?? '',
    type,
    user: nameFlag('--user', options['user']),
    team: nameFlag('--team', options['team']),
    role: nameFlag('--role', options['role']),
    models: modelsOf(options['models']),
    trust_identity_headers: trust,
  };
}

/** The models that a key may call, by name: one with a wildcard would open none of those that its maker had in mind. */
function modelsOf(value: unknown): readonly string[] | null {
  const models = listFlag('--models', value);
  const pattern = models?.find((name) => name.includes('*'));
  if (pattern === undefined) return models;
  throw new CommandError(
    `--models takes whole names; '${pattern}' is none. Patterns go under allowed_models of a consumer group.`,
  );
}

/** Makes the key. Stdout gets the key alone, stderr what to do with it. */
export async function run(
  options: Readonly<Record<string, unknown>>,
  _args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const attributes = attributesFrom(options);
  const lifetime = options['expires'] === undefined ? null : durationFlag('--expires', options['expires']);
  const file = writableKeysFile(context);
  const created = await withKeys(async () => createKey(file, attributes, lifetime, keySources(context)));
  if (options['json'] === true) context.stdout.write(`${JSON.stringify(createdJson(created))}\n`);
  else context.stdout.write(`${created.key}\n`);
  context.stderr.write(useOfKey(created.record, file));
  return exitCode.ok;
}
