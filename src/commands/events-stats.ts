/**
 * `kt events stats`: how often what was decided, why, for whom and how fast; as tables, JSON or a page.
 */
import type { Command } from './commander.ts';
import { nameOfLog } from '../events/log-snapshot.ts';
import { bytesOf, scanStretches, type ScanCount } from '../events/scan.ts';
import { createStats, dimensions, type EventStats, type Tally } from '../events/stats.ts';
import { stretchesFor } from '../events/stretches.ts';
import type { Context } from './context.ts';
import { addFilterFlags, readFilter } from './events/filter-flags.ts';
import { addLogFlags, logSource, openSnapshot, readLogFlags } from './events/log-file.ts';
import { openOutputFile } from './events/output-file.ts';
import { CommandError, exitCode, type ExitCode } from './exit-code.ts';
import { createProgress } from './render/progress.ts';
import { paintFor } from './report/paint.ts';

/** Adds the flags and help of `kt events stats`. */
export function configure(command: Command): void {
  addFilterFlags(command)
    .option('--top <count>', 'how many names of each kind to show, the most frequent first', '10')
    .option('--json', 'print a JSON object, with every name', false)
    .option('--html <file>', 'write a page to read in a browser, offline; - is standard output');
  addLogFlags(command)
    .allowExcessArguments(false)
    .addHelpText(
      'after',
      `
Without --type it counts decisions. A refusal that was answered again from memory is the same violation: it counts as a
repeat and nowhere else. Hours are UTC.

Examples:
  $ kt events stats --since 7d
  $ kt events stats --policy pii-detector --json | jq .latency_ms.total.p99
  $ kt events stats --since 30d --html november.html`,
    );
}

/** Counts, and prints or writes what came out. */
export async function run(
  options: Readonly<Record<string, unknown>>,
  _args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const filter = { ...readFilter(options, context.now()), repeats: true };
  const top = topOf(options['top'] as string);
  const html = options['html'] as string | undefined;
  if (html !== undefined && options['json'] === true)
    throw new CommandError('--html and --json are two forms: give one');
  const choice = readLogFlags(options);
  const source = await logSource(choice, context);
  const log = await openSnapshot(source, choice);
  const file = nameOfLog(source);
  try {
    const stats = createStats();
    const stretches = await stretchesFor(log, filter);
    const progress = createProgress('Counting', bytesOf(stretches), context);
    const count = await scanStretches(stretches, filter, {
      event: (record) => stats.add(record),
      block: (done) => progress.at(done),
    }).finally(() => progress.end());
    const figures = stats.figures();
    if (html === undefined) {
      context.stdout.write(
        options['json'] === true ? statsJson(figures, count) : await statsText(figures, top, context),
      );
    } else {
      const { statsPage } = await import('./render/stats-page.ts');
      const output = await openOutputFile(
        html,
        log.parts.map((part) => part.path),
        context,
      );
      try {
        output.write(statsPage(figures, { file, top, made: new Date(context.now()).toISOString() }));
        await output.commit();
      } catch (error) {
        await output.abandon();
        throw error;
      }
      if (html !== '-') context.stderr.write(`Wrote ${html}\n`);
    }
    sayUnreadable(count, file, context);
  } finally {
    await log.close();
  }
  return exitCode.ok;
}

async function statsText(figures: EventStats, top: number, context: Context): Promise<string> {
  const { renderStats } = await import('./render/stats-text.ts');
  return renderStats(figures, context.stdout.columns ?? 80, top, await paintFor(context.color.stdout));
}

function sayUnreadable({ unreadable }: ScanCount, file: string, { stderr }: Context): void {
  if (unreadable === 0) return;
  stderr.write(`${unreadable} ${unreadable === 1 ? 'line' : 'lines'} of ${file} could not be read as events\n`);
}

function statsJson(figures: EventStats, { unreadable }: ScanCount): string {
  const { events, repeats, first, last, by, hours, latency, tokens, cost_nano_usd } = figures;
  const named = ({ counts }: Tally): object => Object.fromEntries(counts.map(({ name, count }) => [name, count]));
  const others = Object.fromEntries(dimensions.map((dimension) => [dimension, by[dimension].others]));
  const object = {
    events,
    repeats,
    unreadable,
    first,
    last,
    verdict: named(by.verdict),
    policy: named(by.policy),
    reason: named(by.reason),
    model: named(by.model),
    key: named(by.key),
    others,
    hours,
    latency_ms: latency,
    tokens,
    cost_nano_usd,
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}

function topOf(text: string): number {
  const top = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(top) && top > 0) return top;
  throw new CommandError(`--top takes a whole number from 1, not '${text}'`);
}
