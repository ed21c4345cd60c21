/**
 * What an exit status of `kt` means. Scripts rely on these; the contract lists them.
 */
export const exitCode = {
  /** Done as asked. */
  ok: 0,
  /** The answer is no: lint errors, a config that will not load, a failed case, a broken chain. */
  no: 1,
  /** Could not do it as asked: a bad flag, a file missing or unreadable, a port taken, the state folder in use. */
  cannot: 2,
  /** A fault of kt's own. */
  fault: 3,
  /** Ended by SIGINT. */
  interrupted: 130,
  /** Ended by SIGTERM, where that is not the command's proper end. */
  terminated: 143,
} as const;

/** One of the statuses above. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/**
 * A request that can't be carried out, told to the user in one sentence on stderr, without a stack.
 * `hint`, where given, is a second line that says what to do.
 */
export class CommandError extends Error {
  readonly status: ExitCode;
  readonly hint: string | undefined;

  constructor(message: string, options: { status?: ExitCode; hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'CommandError';
    this.status = options.status ?? exitCode.cannot;
    this.hint = options.hint;
  }
}
