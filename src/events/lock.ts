/**
 * One gateway per events folder: a lock that outlives no crash. The holder is the highest-numbered `gateway.lock.N`;
 * numbers are never used twice, and a release marks the file instead of removing it, so a taker that was slow can't take
 * a lock that someone else has taken and given back meanwhile.
 */
import { readlinkSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Who holds a lock. */
export interface LockHolder {
  readonly pid: number;
  /** Clock ticks from boot to the process's start; null where the system does not tell. Tells a reused pid. */
  readonly start_time: string | null;
  readonly boot_id: string | null;
  readonly hostname: string;
  /** The process namespace: pids of two containers can't be compared. Null where the system has none. */
  readonly pid_namespace: string | null;
  /** RFC 3339. */
  readonly since: string;
}

/** A lock that this process holds. */
export interface EventLogLock {
  /** Whose stale lock was taken over; null where there was none. */
  readonly tookOver: LockHolder | null;
  /**
   * Takes it again where its file is gone, the folder removed or moved away. Rejects with `EventLogBusyError` where
   * another gateway has come in between.
   */
  renew(): Promise<void>;
  /** Gives the lock back. */
  release(): Promise<void>;
}

/** Another live gateway uses the folder. The message is a sentence for the user. */
export class EventLogBusyError extends Error {
  readonly folder: string;
  /** Null while the other one is still writing down who it is. */
  readonly holder: LockHolder | null;

  constructor(folder: string, holder: LockHolder | null) {
    const who = holder === null ? 'another gateway that is starting' : describeHolder(holder);
    super(`The event log in ${folder} is in use by ${who}`);
    this.name = 'EventLogBusyError';
    this.folder = folder;
    this.holder = holder;
  }
}

/** `process 4711, since 2026-11-23T08:00:00.000Z`, with the host where it is another. */
function describeHolder(holder: LockHolder): string {
  const where = holder.hostname === hostname() ? '' : ` on ${holder.hostname}`;
  return `process ${holder.pid}${where}, since ${holder.since}`;
}

const prefix = 'gateway.lock.';

/** Milliseconds between two heartbeats; a lock that can be judged by nothing else is stale after `staleAfter`. */
const heartbeatEvery = 2000;
const staleAfter = 15_000;

/** What stands in a lock file. */
type LockContent = LockHolder | 'released' | 'unreadable';

/**
 * Takes the lock of a folder, made with mode 0700 where it is missing. A stale one (its process dead, the machine booted
 * since, the pid reused) is taken over.
 * Rejects with `EventLogBusyError` where another live process holds it, else with the file system's error.
 */
export async function lockEventLog(folder: string, now: () => number = Date.now): Promise<EventLogLock> {
  const own = await ownHolder(now());
  const { path, former } = await take(folder, own, now);
  return held(path, { folder, own, now, tookOver: former });
}

/** A lock file made, and who had left one behind. */
interface Taken {
  readonly path: string;
  readonly former: LockHolder | null;
}

async function take(folder: string, own: LockHolder, now: () => number): Promise<Taken> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (;;) {
    const last = highest(await lockNumbers(folder));
    const content = last === 0 ? 'released' : await readLock(lockPath(folder, last));
    if (content !== 'released' && (await isLive(lockPath(folder, last), content, own, now))) {
      throw new EventLogBusyError(folder, content === 'unreadable' ? null : content);
    }
    const mine = last + 1;
    if (!(await createExclusively(lockPath(folder, mine), own))) continue;
    const numbers = await lockNumbers(folder);
    if (highest(numbers) > mine) {
      // Somebody took, and perhaps gave back, numbers past the one that was judged: judge again.
      await removeQuietly(lockPath(folder, mine));
      continue;
    }
    for (const number of numbers) if (number < mine) await removeQuietly(lockPath(folder, number));
    return { path: lockPath(folder, mine), former: typeof content === 'string' ? null : content };
  }
}

/** The lock as its holder has it: with a heartbeat that keeps no process alive. */
function held(
  first: string,
  { folder, own, now, tookOver }: { folder: string; own: LockHolder; now: () => number; tookOver: LockHolder | null },
): EventLogLock {
  let path = first;
  const heartbeat = setInterval(() => {
    const moment = new Date();
    utimes(path, moment, moment).catch(() => {
      // A folder that went away is the log's to notice; the lock has nothing to add.
    });
  }, heartbeatEvery);
  heartbeat.unref();
  return {
    tookOver,
    async renew() {
      if ((await readOrNull(path)) !== JSON.stringify(own)) ({ path } = await take(folder, own, now));
    },
    async release() {
      clearInterval(heartbeat);
      try {
        await writeFile(`${path}.released`, 'released\n', { mode: 0o600 });
        await rename(`${path}.released`, path);
      } catch {
        // Folder gone or disk full: the lock goes stale with this process, which comes to the same.
      }
    },
  };
}

/** Whether the holder may still be at work. Where pids can't be compared, its heartbeat decides. */
async function isLive(
  path: string,
  content: LockHolder | 'unreadable',
  own: LockHolder,
  now: () => number,
): Promise<boolean> {
  if (content === 'unreadable') return beatsStill(path, now);
  const sameHost = content.hostname === own.hostname;
  const sameBoot = content.boot_id === own.boot_id;
  if (sameHost && !sameBoot) return false;
  if (!sameHost || content.pid_namespace !== own.pid_namespace) return beatsStill(path, now);
  if (!processExists(content.pid)) return false;
  return content.start_time === null || content.start_time === (await startTime(content.pid));
}

async function beatsStill(path: string, now: () => number): Promise<boolean> {
  try {
    return now() - (await stat(path)).mtimeMs < staleAfter;
  } catch {
    return false;
  }
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** This process, as it signs locks. */
async function ownHolder(now: number): Promise<LockHolder> {
  return {
    pid: process.pid,
    start_time: await startTime(process.pid),
    boot_id: await readOrNull('/proc/sys/kernel/random/boot_id'),
    hostname: hostname(),
    pid_namespace: pidNamespace(),
    since: new Date(now).toISOString(),
  };
}

function pidNamespace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return null;
  }
}

/** Field 22 of proc(5)'s stat; the second field may hold spaces and brackets, so counting starts after its last one. */
async function startTime(pid: number): Promise<string | null> {
  const text = await readOrNull(`/proc/${pid}/stat`);
  if (text === null) return null;
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

async function readOrNull(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    return null;
  }
}

/** Reads a lock, giving its maker a moment to finish writing it. */
async function readLock(path: string): Promise<LockContent> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const text = await readOrNull(path);
    if (text === 'released') return 'released';
    const holder = parseHolder(text ?? '');
    if (holder !== null) return holder;
    await delay(20);
  }
  return 'unreadable';
}

function parseHolder(text: string): LockHolder | null {
  try {
    const value = JSON.parse(text) as LockHolder | null;
    return typeof value?.pid === 'number' && typeof value.hostname === 'string' ? value : null;
  } catch {
    return null;
  }
}

function lockPath(folder: string, number: number): string {
  return join(folder, `${prefix}${number}`);
}

async function lockNumbers(folder: string): Promise<number[]> {
  const names = (await readdir(folder)).filter((name) => /^gateway\.lock\.\d+$/.test(name));
  return names.map((name) => Number(name.slice(prefix.length)));
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

/** False where the file is there already. */
async function createExclusively(path: string, holder: LockHolder): Promise<boolean> {
  try {
    await writeFile(path, `${JSON.stringify(holder)}\n`, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function removeQuietly(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
