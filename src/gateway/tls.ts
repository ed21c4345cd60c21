/**
 * The gateway's certificate: read from two files, checked before it is used, taken up anew when they change. Opens no port.
 */
import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import { watchFiles } from './watch-files.ts';

/** Where certificate chain and key are: PEM files. */
export interface TlsFiles {
  readonly cert: string;
  readonly key: string;
}

/** A certificate chain and its key, as PEM text. */
export interface TlsPair {
  readonly cert: string;
  readonly key: string;
}

/** Files that are no certificate and its key. The message is a sentence for people without its full stop. */
class TlsError extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'TlsError';
  }
}

/** Certificates that run out within this time are warned of, in milliseconds: two weeks. */
const soon = 14 * 24 * 3_600_000;

/** A file is taken only when two looks this far apart agree, in milliseconds, as a config is. */
const settleFor = 150;

async function readPem(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new TlsError(`cannot read ${path}: ${code === 'ENOENT' ? 'no such file' : (code ?? String(error))}`, error);
  }
}

/** Reads both files and checks that they belong together. Rejects with a TlsError. */
export async function readTls(files: TlsFiles): Promise<TlsPair> {
  const [cert, key] = await Promise.all([readPem(files.cert), readPem(files.key)]);
  try {
    void new X509Certificate(cert);
  } catch (error) {
    throw new TlsError(`${files.cert} holds no certificate in PEM form`, error);
  }
  try {
    createSecureContext({ cert, key });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why =
      code === 'ERR_OSSL_X509_KEY_VALUES_MISMATCH'
        ? `the key in ${files.key} is not that of the certificate in ${files.cert}`
        : `${files.key} and ${files.cert} can not be used: ${message}`;
    throw new TlsError(why, error);
  }
  return { cert, key };
}

/** What is to be said of a certificate that can be used: that it ran out, will soon, or is not valid yet; null where nothing. */
export function certificateWarning({ cert }: TlsPair, now: number): string | null {
  const { validFrom, validTo, subject } = new X509Certificate(cert);
  const name = subject.replaceAll('\n', ', ');
  const end = Date.parse(validTo);
  if (end <= now) return `the certificate of ${name} ran out on ${validTo}: clients will refuse it`;
  if (Date.parse(validFrom) > now) return `the certificate of ${name} is valid from ${validFrom} on only`;
  return end - now < soon ? `the certificate of ${name} runs out on ${validTo}` : null;
}

/** A certificate in use. */
export interface TlsInUse {
  /** Reads the files now. Resolves with true where another certificate is in use now. Never rejects. */
  reload(): Promise<boolean>;
  close(): void;
}

/**
 * Follows the files of a certificate in use. `use` gets each pair that is new and fits; `warn` hears why one can't be used, and
 * the former one then stays: certificate and key are replaced one after the other, and do not fit in between.
 */
export function followTls(
  files: TlsFiles,
  first: TlsPair,
  ports: { use(pair: TlsPair): void; say(message: string): void; warn(message: string): void; now(): number },
): TlsInUse {
  let inUse = first;
  const take = async (): Promise<boolean> => {
    try {
      const pair = await readTls(files);
      if (pair.cert === inUse.cert && pair.key === inUse.key) return false;
      ports.use(pair);
      inUse = pair;
      const warning = certificateWarning(pair, ports.now());
      if (warning === null)
        ports.say(`a new certificate is in use, valid to ${new X509Certificate(pair.cert).validTo}`);
      else ports.warn(warning);
      return true;
    } catch (error) {
      ports.warn(`the new certificate was not taken: ${(error as Error).message}; the former one stays in use`);
      return false;
    }
  };
  let timer: NodeJS.Timeout | undefined;
  const watch = watchFiles([files.cert, files.key], () => {
    // Each change begins the wait anew, so that both files can be replaced.
    clearTimeout(timer);
    timer = setTimeout(() => void take(), settleFor).unref();
  });
  return {
    reload: take,
    close() {
      clearTimeout(timer);
      watch.close();
    },
  };
}
