/**
 * Takes up a changed config while calls go on: reads it, has it judged elsewhere, puts it into force or leaves the old one,
 * and says and records which. Knows no signal and no route; whoever asks gives the occasion.
 */
import type { ConfigFile, JudgedConfig } from './config.ts';
import type { JudgeThread } from './judge-thread.ts';
import { watchFiles, type FileWatch } from './watch-files.ts';

/** What made the gateway look at its config. */
export type ReloadOccasion = 'file' | 'signal' | 'request';

/** What came of it. */
export type ReloadOutcome =
  /** The files' config is in force. */
  | { readonly kind: 'reloaded'; readonly judged: JudgedConfig; readonly changes: PolicyChanges }
  /** The files are as they were. Secrets were read anew. */
  | { readonly kind: 'unchanged'; readonly judged: JudgedConfig }
  /** The old config stays; `switchedOff` where the files say so, errors or not. */
  | { readonly kind: 'rejected'; readonly reason: RejectReason; readonly switchedOff: boolean };

/** Why files were not taken: what lint has to say, or a sentence where they can't be read or put into force. */
export type RejectReason = { readonly judged: JudgedConfig } | { readonly sentence: string };

/** How one chain differs from the one before it. */
export interface PolicyChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** In both, with other settings. */
  readonly changed: readonly string[];
}

/** What reloading needs of the gateway and the outside. */
export interface ReloadPorts {
  /** Absolute paths of the files; none where the config has no file. */
  readonly paths: readonly string[];
  /** Reads them. Rejects with a sentence for people. */
  read(): Promise<readonly ConfigFile[]>;
  startJudge(): JudgeThread;
  /** Puts a config without errors into force. Rejects where it can't be; the old one is then in force as before. */
  apply(judged: JudgedConfig): Promise<void>;
  switchOff(): Promise<void>;
  /** Hears of each outcome, except files that were touched and not changed. */
  report(outcome: ReloadOutcome, occasion: ReloadOccasion): void;
}

/** A file is taken only when two looks this far apart agree, in milliseconds (contract). */
const settleFor = 150;

type Plain = Readonly<Record<string, unknown>>;

/** A policy as its config has it: its entry in the chain and its settings. */
function policyText({ value }: JudgedConfig, kind: string): string {
  const chain = ((value?.['policies'] as Plain | undefined)?.['chain'] ?? []) as readonly unknown[];
  const entry = chain.find((one) => typeof one === 'object' && one !== null && Object.hasOwn(one, kind)) ?? kind;
  return JSON.stringify([entry, (value?.['policy'] as Plain | undefined)?.[kind] ?? null]);
}

/** What changed from one judged config to the next. */
export function policyChanges(before: JudgedConfig, after: JudgedConfig): PolicyChanges {
  const old = before.summary?.chain ?? [];
  const next = after.summary?.chain ?? [];
  return {
    added: next.filter((kind) => !old.includes(kind)),
    removed: old.filter((kind) => !next.includes(kind)),
    changed: next.filter((kind) => old.includes(kind) && policyText(before, kind) !== policyText(after, kind)),
  };
}

/** Watches the files and reloads; one reload at a time. */
export class Reloader {
  private readonly ports: ReloadPorts;
  private readonly watch: FileWatch | null;
  private inForce: JudgedConfig;
  /** The texts that were last taken or refused, so that a touched file is no news. */
  private lastTexts: string;
  /** Whether files with errors switched the gateway off; only files without switch it on again. */
  private isOff = false;
  private isSettling = false;
  /** Whether a file changed since the last look at what they hold began, which may have missed it. */
  private isStale = false;
  private isClosed = false;
  private turn: Promise<unknown> = Promise.resolve();
  private thread: JudgeThread | null = null;

  /** `inForce` was judged from `files`. */
  constructor(inForce: JudgedConfig, files: readonly ConfigFile[], ports: ReloadPorts) {
    this.inForce = inForce;
    this.lastTexts = textsOf(files);
    this.ports = ports;
    this.watch = ports.paths.length === 0 ? null : watchFiles(ports.paths, () => void this.settle());
  }

  /** Looks at the files now, changed or not. Never rejects. */
  reload(occasion: ReloadOccasion): Promise<ReloadOutcome> {
    const outcome = this.turn.then(async () => this.take(await this.readStable(), occasion));
    this.turn = outcome;
    return outcome;
  }

  /** Ends the watch and what is being judged. */
  close(): void {
    this.isClosed = true;
    this.watch?.close();
    this.thread?.close();
  }

  /** A file changed: waits until it is whole, and takes it where its text is another. */
  private async settle(): Promise<void> {
    this.isStale = true;
    if (this.isSettling) return;
    this.isSettling = true;
    let first = await this.readOnce();
    while (this.isStale) first = await this.readOnce();
    if (typeof first !== 'string' && textsOf(first) === this.lastTexts) {
      this.isSettling = false;
      return;
    }
    this.prepareThread();
    const files = await this.readStable();
    this.isSettling = false;
    const next = this.turn.then(async () => {
      if (this.isClosed || (Array.isArray(files) && textsOf(files) === this.lastTexts)) return;
      await this.take(files, 'file');
    });
    this.turn = next;
    await next;
    // Loaded for nothing where the text was the old one.
    this.dropThread();
  }

  /** The files when two looks agree; a sentence where they can't be read. */
  private async readStable(): Promise<readonly ConfigFile[] | string> {
    let before = await this.readOnce();
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, settleFor).unref());
      const now = await this.readOnce();
      const isSame =
        typeof now === 'string' || typeof before === 'string' ? now === before : textsOf(now) === textsOf(before);
      if ((isSame && !this.isStale) || this.isClosed) return now;
      before = now;
    }
  }

  private async readOnce(): Promise<readonly ConfigFile[] | string> {
    this.isStale = false;
    try {
      return await this.ports.read();
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  private async take(files: readonly ConfigFile[] | string, occasion: ReloadOccasion): Promise<ReloadOutcome> {
    const outcome = typeof files === 'string' ? rejected(files) : await this.judged(files);
    if (!this.isClosed) this.ports.report(outcome, occasion);
    return outcome;
  }

  private async judged(files: readonly ConfigFile[]): Promise<ReloadOutcome> {
    const texts = textsOf(files);
    try {
      const judged = await this.prepareThread().judge(files);
      this.lastTexts = texts;
      if (judged.value === null) {
        if (judged.switchesOff) await this.ports.switchOff();
        this.isOff ||= judged.switchesOff;
        return { kind: 'rejected', reason: { judged }, switchedOff: judged.switchesOff };
      }
      await this.ports.apply(judged);
      const before = this.inForce;
      const isAsBefore = before.hash === judged.hash && !this.isOff;
      this.inForce = judged;
      this.isOff = false;
      if (isAsBefore) return { kind: 'unchanged', judged };
      return { kind: 'reloaded', judged, changes: policyChanges(before, judged) };
    } catch (error) {
      return rejected(error instanceof Error ? error.message : String(error));
    } finally {
      this.dropThread();
    }
  }

  private prepareThread(): JudgeThread {
    this.thread ??= this.ports.startJudge();
    return this.thread;
  }

  private dropThread(): void {
    this.thread?.close();
    this.thread = null;
  }
}

function rejected(sentence: string): ReloadOutcome {
  return { kind: 'rejected', reason: { sentence }, switchedOff: false };
}

/** Files as one text, to be compared. */
function textsOf(files: readonly ConfigFile[]): string {
  return JSON.stringify(files);
}
