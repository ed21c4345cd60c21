/**
 * The Ed25519 key that checkpoints are signed with: given by the config, or made once and kept in the state folder. Its public
 * half stands beside the log, one PEM block for each key that ever signed there.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unlessMissing } from './log-parts.ts';
import { publicKeysFile } from './paths.ts';

/** Signs checkpoints. */
export interface Signer {
  readonly key: VerifyingKey;
  /** The signature, 64 bytes. */
  sign(bytes: Uint8Array): Buffer;
}

/** The public half of a signing key. */
export interface VerifyingKey {
  /** The first 16 hex digits of the SHA-256 of its DER form (SubjectPublicKeyInfo). */
  readonly id: string;
  /** SubjectPublicKeyInfo in PEM, with its last newline. */
  readonly pem: string;
  verifies(bytes: Uint8Array, signature: Uint8Array): boolean;
}

/** A key that can't be had or read. The message is a sentence for the operator, without the key. */
export class SigningKeyError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'SigningKeyError';
  }
}

/** Where the made key is kept, in the state folder. */
const privateKeyFile = 'signing.key';

/**
 * Opens the signer of a state folder. `given` is the key that the config refers to: PKCS #8 in PEM. Without it, `signing.key`
 * (0600) is read, and made where it is missing. Rejects with a SigningKeyError, or with the file system's error.
 */
export async function openSigner(home: string, given: string | null): Promise<Signer> {
  if (given !== null) return signerOf(given, 'events.signing_key_ref');
  const path = join(home, privateKeyFile);
  let pem = await unlessMissing(readFile(path, 'utf8'));
  if (pem === null) {
    await mkdir(home, { recursive: true, mode: 0o700 });
    const { privateKey } = generateKeyPairSync('ed25519');
    await createWhole(path, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    pem = await readFile(path, 'utf8');
  }
  return signerOf(pem, path);
}

function signerOf(pem: string, where: string): Signer {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch (cause) {
    throw new SigningKeyError(`${where} holds no private key: it has to be Ed25519, PKCS #8 in PEM`, { cause });
  }
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new SigningKeyError(`${where} holds a key of type ${String(key.asymmetricKeyType)}; it has to be Ed25519`);
  }
  return { key: verifyingKey(createPublicKey(key)), sign: (bytes) => sign(null, bytes, key) };
}

function verifyingKey(key: KeyObject): VerifyingKey {
  const der = key.export({ type: 'spki', format: 'der' });
  return {
    id: createHash('sha256').update(der).digest('hex').slice(0, 16),
    pem: key.export({ type: 'spki', format: 'pem' }).toString(),
    verifies: (bytes, signature) => verify(null, bytes, key, signature),
  };
}

/** Notes a public key beside the log, where it is not yet. */
export async function notePublicKey(folder: string, key: VerifyingKey): Promise<void> {
  const known = await readPublicKeys(folder);
  if (known.some(({ id }) => id === key.id)) return;
  const file = await open(publicKeysFile(folder), 'a', 0o600);
  try {
    await file.appendFile(key.pem);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The public keys that are noted beside a log; none where nothing was signed yet. */
export async function readPublicKeys(folder: string): Promise<readonly VerifyingKey[]> {
  const text = await unlessMissing(readFile(publicKeysFile(folder), 'utf8'));
  return text === null ? [] : parsePublicKeys(text, publicKeysFile(folder));
}

/** The PEM blocks of a text. Throws a SigningKeyError that names `where` if there is none, or one that is no Ed25519 key. */
export function parsePublicKeys(text: string, where: string): readonly VerifyingKey[] {
  const blocks = text.match(/-----BEGIN PUBLIC KEY-----[^-]*-----END PUBLIC KEY-----/g) ?? [];
  const keys = blocks.map((block) => {
    let key: KeyObject;
    try {
      key = createPublicKey(block);
    } catch (cause) {
      throw new SigningKeyError(`${where} holds a public key that can't be read`, { cause });
    }
    if (key.asymmetricKeyType !== 'ed25519') throw new SigningKeyError(`${where} holds a key that is not Ed25519`);
    return verifyingKey(key);
  });
  if (keys.length === 0) throw new SigningKeyError(`${where} holds no public key in PEM`);
  return keys;
}

/** Writes a file aside, whole and synced, and links it into place, so that of several processes one wins. */
async function createWhole(path: string, text: string): Promise<void> {
  const aside = join(dirname(path), `.${createHash('sha256').update(text).digest('hex').slice(0, 16)}`);
  const file = await open(aside, 'wx', 0o600);
  try {
    await file.writeFile(text);
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
