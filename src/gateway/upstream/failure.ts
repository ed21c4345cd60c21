/**
 * What keeps a provider's answer from coming whole, below HTTP.
 */

/** Why no usable answer came. */
export type UpstreamFailureKind =
  | 'connect_timeout'
  | 'first_byte_timeout'
  | 'idle_timeout'
  | 'connection'
  | 'reset'
  | 'aborted'
  | 'too_large'
  | 'deadline';

/** A failure below HTTP, or an answer larger than its reader takes. */
export class UpstreamFailure extends Error {
  readonly kind: UpstreamFailureKind;

  constructor(kind: UpstreamFailureKind, cause: unknown) {
    super(kind, { cause });
    this.kind = kind;
  }
}

const kindByCode: Readonly<Record<string, UpstreamFailureKind>> = {
  UND_ERR_CONNECT_TIMEOUT: 'connect_timeout',
  // A proxy that does not answer the request for a tunnel.
  UND_ERR_HEADERS_TIMEOUT: 'first_byte_timeout',
  UND_ERR_SOCKET: 'reset',
  // More headers than are read: it was reached, and had all of the request.
  UND_ERR_HEADERS_OVERFLOW: 'reset',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
};

/** What an error of undici's is here. */
export function failureOf(error: Error & { code?: string }): UpstreamFailure {
  // What this gateway aborts comes back as it was given; an abort of undici's own is a proxy that refused the tunnel.
  if (error instanceof UpstreamFailure) return error;
  const code = error.code ?? '';
  const isParserError =
    code.startsWith('HPE_') || error.name === 'HTTPParserError' || error.name === 'ResponseContentLengthMismatchError';
  return new UpstreamFailure(kindByCode[code] ?? (isParserError ? 'reset' : 'connection'), error);
}
