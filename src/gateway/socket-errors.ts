/**
 * What a connection was told where there was no response object to say it with: an exchange that ends because of it then
 * records that answer, and not that its client left.
 */
import type { Socket } from 'node:net';
import type { GatewayError } from './errors.ts';

const told = new WeakMap<Socket, GatewayError>();

/** Notes the error that went out on a socket: the first one, since closing it brings on others that nobody reads. */
export function noteSocketError(socket: Socket, error: GatewayError): void {
  if (!told.has(socket)) told.set(socket, error);
}

/** The error that went out on a socket; undefined where none did. */
export function socketErrorOf(socket: Socket): GatewayError | undefined {
  return told.get(socket);
}
