/**
 * Who may call: keys, their file and the store that the gateway asks. The folder beside this file does the work; what
 * others need of it is named here.
 */
export { createKey, newKey, revokeKey, rotateKey, type CreatedKey, type KeySources } from './keys/edit.ts';
export { noteEnds, type KeyEnds } from './keys/ends.ts';
export { readKeys } from './keys/file.ts';
export { keyTypeOf, type KeyType } from './keys/format.ts';
export { isUsable, KeysError, keyState, type KeyAttributes, type KeyRecord } from './keys/record.ts';
export { openKeyStore, type KeyStore } from './keys/store.ts';
