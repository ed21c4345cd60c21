/** The flags that narrow events down, alike in every command that reads the log, and the filter that they come to. */
import { Option, type Command } from '../commander.ts';
import type { EventFilter } from '../../events/filter.ts';
import { parseSince } from '../../events/time.ts';
import { CommandError } from '../exit-code.ts';

const verdicts = ['allow', 'redact', 'escalate', 'block'] as const;
const types = ['decision', 'mirror', 'auth', 'config', 'limit', 'log', 'all'] as const;

/** Adds `--since` to `--grep`. Flags of different names narrow down together; values of one flag are alternatives. */
export function addFilterFlags(command: Command): Command {
  return command
    .option('--since <time>', 'only events since then: 30s, 5m, 1h, 7d ago, or RFC 3339')
    .option('--until <time>', 'only events before then')
    .option('--verdict <verdicts>', `${verdicts.join(', ')}; repeat it or give a list`, collect)
    .option('--policy <kinds>', 'events that this policy decided or had a say in', collect)
    .option('--model <models>', 'by model', collect)
    .option('--key <ids>', 'by key id', collect)
    .option('--user <ids>', 'by user', collect)
    .option('--request-id <ids>', 'by the request id of the gateway or the client', collect)
    .addOption(new Option('--type <types>', `${types.join(', ')} (default: decision)`).argParser(collect))
    .option('--grep <text>', 'only events whose line holds this text, in any case of letters');
}

/** Adds `--repeats`, for the commands that leave them out unless it is given. */
export function addRepeatsFlag(command: Command): Command {
  return command.option('--repeats', 'also refusals that were answered again from memory', false);
}

/** The filter. Throws a CommandError that names the flag. */
export function readFilter(options: Readonly<Record<string, unknown>>, now: number): EventFilter {
  const text = (name: string): string | undefined => options[name] as string | undefined;
  const list = (name: string): readonly string[] => (options[name] as readonly string[] | undefined) ?? [];
  const since = moment('--since', text('since'), now);
  const until = moment('--until', text('until'), now);
  const grep = text('grep');
  return {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(grep === undefined ? {} : { grep }),
    verdict: oneOf('--verdict', list('verdict'), verdicts),
    type: oneOf('--type', list('type'), types),
    policy: list('policy'),
    model: list('model'),
    key: list('key'),
    user: list('user'),
    request_id: list('requestId'),
    repeats: options['repeats'] === true,
  };
}

/** Gathers a flag that may be repeated and may hold a list. */
function collect(value: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), ...value.split(',').map((item) => item.trim())].filter((item) => item !== '');
}

function moment(flag: string, text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined;
  const time = parseSince(text, now);
  if (time === null) {
    throw new CommandError(`${flag} takes a time like 5m, 1h, 7d or 2026-11-23T08:00:00Z, not '${text}'`);
  }
  return time;
}

function oneOf<Word extends string>(flag: string, given: readonly string[], allowed: readonly Word[]): readonly Word[] {
  return given.map((word) => {
    const found = allowed.find((candidate) => candidate === word);
    if (found === undefined) throw new CommandError(`${flag} takes ${allowed.join(', ')}, not '${word}'`);
    return found;
  });
}
