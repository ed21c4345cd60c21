/**
 * Every command, a line each. Modules load only when their command is the one that runs, so that `kt --version` costs
 * hardly more than node itself.
 */
import type { Command } from './commander.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-code.ts';

/** What a command's module exports: its flags and help, and the work itself on plain options. */
export interface CommandModule {
  /** Adds arguments, options and at least two examples to a command that already has its name and summary. */
  configure(command: Command): void;
  /** `options` as commander collected them, `args` the positional arguments. Resolves with the exit status. */
  run(options: Readonly<Record<string, unknown>>, args: readonly string[], context: Context): Promise<ExitCode>;
}

/** A command's line in the registry. */
export interface CommandEntry {
  /** The words that call it: `policy lint`. The file is `policy-lint.ts`. */
  readonly words: string;
  readonly summary: string;
  load(): Promise<CommandModule>;
}

/** In the order in which `kt --help` shows them. */
export const registry: readonly CommandEntry[] = [
  { words: 'init', summary: 'write a config to start from', load: async () => import('./init.ts') },
  { words: 'gateway run', summary: 'serve the governed gateway', load: async () => import('./gateway-run.ts') },
  { words: 'policy lint', summary: 'check config files', load: async () => import('./policy-lint.ts') },
  { words: 'policy test', summary: 'run golden cases through the chain', load: async () => import('./policy-test.ts') },
  { words: 'policy eval', summary: 'explain what becomes of a text', load: async () => import('./policy-eval.ts') },
  { words: 'keys create', summary: 'make a gateway or access key', load: async () => import('./keys-create.ts') },
  { words: 'keys list', summary: 'list the keys and their states', load: async () => import('./keys-list.ts') },
  { words: 'keys revoke', summary: 'end a key at once', load: async () => import('./keys-revoke.ts') },
  { words: 'keys rotate', summary: 'replace a key, with an overlap', load: async () => import('./keys-rotate.ts') },
  {
    words: 'events tail',
    summary: 'show recorded events, or follow them',
    load: async () => import('./events-tail.ts'),
  },
  {
    words: 'events export',
    summary: 'write events as NDJSON, JSON or CSV',
    load: async () => import('./events-export.ts'),
  },
  {
    words: 'events stats',
    summary: 'count verdicts, policies, models and latencies',
    load: async () => import('./events-stats.ts'),
  },
  {
    words: 'events verify',
    summary: 'prove that the log is the chain that was written',
    load: async () => import('./events-verify.ts'),
  },
  { words: 'doctor', summary: 'say what is wrong here', load: async () => import('./doctor.ts') },
  { words: 'completion', summary: 'complete commands in a shell', load: async () => import('./completion.ts') },
  {
    words: 'events public-key',
    summary: 'print the key that checkpoints are signed with',
    load: async () => import('./events-public-key.ts'),
  },
];
