/**
 * `kt gateway run` in a process that is a worker: it was started with the same words as its primary, and is told by it what to
 * serve. It reads no flag but those that say how it speaks.
 */
import { compileConfig } from '../../gateway/compile-config.ts';
import { createFingerprint } from '../../gateway/fingerprint.ts';
import { startTextThread } from '../../gateway/text-thread.ts';
import { runWorker } from '../../gateway/workers/worker.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import type { GatewayFlags } from './flags.ts';
import { openJournal } from './journal.ts';
import { secretReader, targetSources } from './sources.ts';

/** Serves until the primary ends it. */
export async function runAsWorker(flags: GatewayFlags, context: Context): Promise<ExitCode> {
  // A terminal and some init systems signal the whole group; when to end is the primary's to say.
  context.onSignal(['SIGINT', 'SIGTERM', 'SIGHUP'], () => undefined);
  const journal = await openJournal(context, { format: flags.logFormat, isQuiet: flags.isQuiet, isShared: true });
  const clock = {
    now: () => context.now(),
    ticks: () => performance.now() * 1000,
    secret: secretReader(context),
    startTextThread,
    fingerprint: createFingerprint(),
  };
  await runWorker({
    compile: async (judged, { failMode }) => compileConfig(judged, clock, failMode === null ? {} : { failMode }),
    sources: ({ overrides }) => targetSources(context, overrides),
    report: {
      request: (event) => journal.request(event),
      fault: (error, requestId) => journal.fault(error, requestId),
    },
  });
  journal.flush();
  return exitCode.ok;
}
