/**
 * Keyed hashes of prompts: equal prompts can be recognised in the log, and nobody without the state folder can guess a
 * short prompt from its hash. The key is made once and never leaves the folder.
 */
import { hash, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';

const keyFile = 'prompt-hash.key';
const keyLength = 32;

/** Hashes a request's text: HMAC-SHA-256 in lower-case hex; its key is the file's bytes in lower-case hex. */
export type PromptHasher = (text: string) => string;

/** Reads the key; null where there is none yet. Throws on a file that holds something else. */
async function readKey(path: string): Promise<Buffer | null> {
  try {
    const key = await readFile(path);
    if (key.length !== keyLength) throw new Error(`${path} does not hold a key of ${keyLength} bytes`);
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes a key aside, whole and synced, and links it into place, so that of several processes one key wins. */
async function createKey(path: string): Promise<void> {
  const aside = `${path}.${randomBytes(8).toString('hex')}`;
  const file = await open(aside, 'wx', 0o600);
  try {
    await file.writeFile(randomBytes(keyLength));
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(aside);
  }
}

/**
 * Opens the hasher of a state folder, making folder (0700) and key (`prompt-hash.key`, 0600) where they are missing.
 * Rejects with the file system's error, or where the key file holds no key.
 */
export async function openPromptHasher(folder: string): Promise<PromptHasher> {
  const path = join(folder, keyFile);
  let bytes = await readKey(path);
  if (bytes === null) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await createKey(path);
    bytes = await readKey(path);
  }
  if (bytes === null) throw new Error(`${path} was removed while it was being read`);
  return hmacSha256(bytes.toString('hex'));
}

/** SHA-256's block and digest, in bytes. */
const blockLength = 64;
const digestLength = 32;

/**
 * HMAC-SHA-256 (RFC 2104) by two one-shot hashes: a third of the cost of an HMAC object, which is made for streams. The key
 * is just one block of ASCII, so that the padded keys are ASCII too and go before a text without turning it into bytes.
 */
function hmacSha256(key: string): PromptHasher {
  const padded = (pad: number): string =>
    Array.from(key, (letter) => String.fromCharCode(letter.charCodeAt(0) ^ pad)).join('');
  const inner = padded(0x36);
  const outer = Buffer.alloc(blockLength + digestLength);
  outer.write(padded(0x5c), 'latin1');
  return (text) => {
    // As a text of bytes: a buffer for it costs as much as the hashes.
    outer.write(hash('sha256', inner + text, 'binary'), blockLength, 'latin1');
    return hash('sha256', outer, 'hex');
  };
}
