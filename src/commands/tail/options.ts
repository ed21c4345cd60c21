/** The flags of `kt events tail` as plain values. Every refusal names the flag. */
import type { EventFilter } from '../../events/filter.ts';
import type { Context } from '../context.ts';
import { readFilter } from '../events/filter-flags.ts';
import { readLogFlags, type LogChoice } from '../events/log-file.ts';
import { CommandError } from '../exit-code.ts';
import { namedFormats, type TailFormat } from './event-printer.ts';

/** A gateway to ask instead of reading files. */
export interface RemoteChoice {
  readonly url: URL;
  readonly accessKey: string;
}

/** What `kt events tail` was asked to do. */
export interface TailOptions {
  readonly follow: boolean;
  /** How many of the last events; null for all of them. */
  readonly limit: number | null;
  /** False where nobody named a limit: a cursor then goes on with everything behind it. */
  readonly isLimitGiven: boolean;
  readonly format: TailFormat;
  readonly isDetailed: boolean;
  readonly isSummed: boolean;
  /** The path of the cursor's file. */
  readonly cursorFile: string | null;
  readonly log: LogChoice;
  readonly remote: RemoteChoice | null;
  readonly filter: EventFilter;
}

type Options = Readonly<Record<string, unknown>>;

const usualLimit = 50;

/** The collected flags, checked. Throws a CommandError. */
export function readTailOptions(options: Options, context: Context): TailOptions {
  const given = options['limit'] as string | undefined;
  return {
    follow: options['follow'] === true,
    limit: given === undefined ? usualLimit : readLimit(given),
    isLimitGiven: given !== undefined,
    format: readFormat(options, context),
    isDetailed: options['detailed'] === true,
    isSummed: options['summary'] === true,
    cursorFile: (options['cursorFile'] as string | undefined) ?? null,
    log: readLogFlags(options),
    remote: readRemote(options, context),
    filter: readFilter(options, context.now()),
  };
}

function readLimit(text: string): number | null {
  if (text === 'all') return null;
  const limit = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(limit)) return limit;
  throw new CommandError(`--limit takes a whole number or 'all', not '${text}'`);
}

function readFormat(options: Options, { stdout }: Context): TailFormat {
  const format = options['format'] as string | undefined;
  if (options['json'] === true) {
    if (format !== undefined) throw new CommandError('--json and --format are two forms: give one');
    return { form: 'ndjson' };
  }
  if (format === undefined) return { form: stdout.isTTY === true ? 'columns' : 'ndjson' };
  const form = namedFormats.find((name) => name === (format === 'json' ? 'ndjson' : format));
  if (form !== undefined) return { form };
  if (format.includes('{')) return { template: format };
  throw new CommandError(
    `--format takes ${namedFormats.join(', ')} or a template such as '{time} {verdict} {model}', not '${format}'`,
  );
}

function readRemote(options: Options, { env }: Context): RemoteChoice | null {
  const text = options['url'] as string | undefined;
  if (text === undefined) return null;
  if (options['file'] !== undefined || options['demo'] === true) {
    throw new CommandError('--url names a gateway, --file and --demo a local log: give one');
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new CommandError(`--url takes the address of a gateway, such as http://gateway:41002, not '${text}'`);
  }
  const accessKey = (options['apiToken'] as string | undefined) ?? env['KEEPTRUSTS_API_TOKEN'] ?? '';
  if (/^[\x21-\x7e]+$/.test(accessKey)) return { url, accessKey };
  const message = accessKey === '' ? '--url needs an access key' : 'the access key holds characters that no key has';
  throw new CommandError(message, {
    hint: 'Put one into KEEPTRUSTS_API_TOKEN; make one there with: kt keys create --name tail --type access',
  });
}
