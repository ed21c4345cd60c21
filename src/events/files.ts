/**
 * The few file operations that the log writes with, as a port: tests put one in that runs out of space, writes short or
 * fails, and the log has to keep its promises all the same.
 */
import { open } from 'node:fs/promises';

/** An open log file, appended to. Failures reject with the system's error. */
export interface LogFile {
  /** Writes at the end; resolves with the number of bytes written, which may be less than given. */
  write(bytes: Buffer, offset: number, length: number): Promise<number>;
  /** Resolves when what was written is on the disk. */
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  size(): Promise<number>;
  read(bytes: Buffer, offset: number, length: number, position: number): Promise<number>;
  close(): Promise<void>;
}

/** Opens log files. */
export interface LogFiles {
  /** Opens for reading and appending; made with mode 0600 where missing. */
  open(path: string): Promise<LogFile>;
}

/** The real file system. */
export const systemFiles: LogFiles = {
  async open(path) {
    const handle = await open(path, 'a+', 0o600);
    return {
      write: async (bytes, offset, length) => (await handle.write(bytes, offset, length, null)).bytesWritten,
      sync: () => handle.datasync(),
      truncate: (length) => handle.truncate(length),
      size: async () => (await handle.stat()).size,
      read: async (bytes, offset, length, position) => (await handle.read(bytes, offset, length, position)).bytesRead,
      close: () => handle.close(),
    };
  },
};
