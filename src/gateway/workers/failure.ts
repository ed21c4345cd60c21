/**
 * Why a worker could not start, as it tells its primary: errors do not go from process to process as they are.
 */
import { ListenError, type ListenAddress } from '../serve.ts';

/** What a worker tells. */
export interface Failure {
  readonly message: string;
  readonly code?: string;
  readonly address?: ListenAddress;
  readonly path?: string;
}

/** The error that it was. */
export function failureOf({ message, code, address, path }: Failure): Error {
  if (address !== undefined && code !== undefined) return new ListenError(code, address, null);
  return Object.assign(new Error(message), code === undefined ? {} : { code, path });
}
