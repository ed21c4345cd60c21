/**
 * The few file operations that the log writes with, as a port: tests put one in that runs out of space, writes short or
 * fails, and the log has to keep its promises all the same.
 */
import { write } from 'node:fs';
import { mkdir, open, rename, stat, unlink } from 'node:fs/promises';

/** Which file a handle or a path leads to, and how it is. */
export interface FileFacts {
  readonly ino: number;
  readonly dev: number;
  /** Names that it has in folders; 0 once it was removed. */
  readonly nlink: number;
  /** Bytes. */
  readonly size: number;
}

/** An open log file, appended to. Failures reject with the system's error. */
export interface LogFile {
  /** Writes at the end; resolves with the number of bytes written, which may be less than given. */
  write(bytes: Buffer, offset: number, length: number): Promise<number>;
  /** Resolves when what was written is on the disk. */
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  facts(): Promise<FileFacts>;
  read(bytes: Buffer, offset: number, length: number, position: number): Promise<number>;
  close(): Promise<void>;
}

/** Opens and moves log files. */
export interface LogFiles {
  /** Opens for reading and appending; made with mode 0600 where missing, and set to it. */
  open(path: string): Promise<LogFile>;
  /** Gives a file another name in the same folder. Rejects with EEXIST where that is taken. */
  rename(from: string, to: string): Promise<void>;
  /** Null where there is none. */
  facts(path: string): Promise<FileFacts | null>;
  remove(path: string): Promise<void>;
  /** Makes a folder with mode 0700 where it is missing. */
  makeFolder(path: string): Promise<void>;
  /** Resolves when the names in a folder are on the disk. */
  syncFolder(path: string): Promise<void>;
}

/** The real file system. */
export const systemFiles: LogFiles = {
  async open(path) {
    const handle = await open(path, 'a+', 0o600);
    await handle.chmod(0o600);
    return {
      // By the handle's number: the handle's own `write` makes several promises and objects for each.
      write: (bytes, offset, length) =>
        new Promise((resolve, reject) => {
          write(handle.fd, bytes, offset, length, null, (error, written) => {
            if (error) reject(error);
            else resolve(written);
          });
        }),
      sync: () => handle.datasync(),
      truncate: (length) => handle.truncate(length),
      facts: () => handle.stat(),
      read: async (bytes, offset, length, position) => (await handle.read(bytes, offset, length, position)).bytesRead,
      close: () => handle.close(),
    };
  },
  rename: renameWithoutLoss,
  async facts(path) {
    try {
      return await stat(path);
    } catch (error) {
      if (isCode(error, 'ENOENT')) return null;
      throw error;
    }
  },
  remove: unlink,
  async makeFolder(path) {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  async syncFolder(path) {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } catch (error) {
      // Some file systems sync no folders; there is nothing to do about it.
      if (!isCode(error, 'EINVAL') && !isCode(error, 'ENOTSUP') && !isCode(error, 'EBADF')) throw error;
    } finally {
      await handle.close();
    }
  },
};

/** `rename` puts a file silently over another. Only the holder of the folder's lock moves files, so a look before is enough. */
async function renameWithoutLoss(from: string, to: string): Promise<void> {
  if ((await systemFiles.facts(to)) !== null)
    throw Object.assign(new Error(`${to} is there already`), { code: 'EEXIST' });
  await rename(from, to);
}

function isCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}
