/**
 * What a failure below HTTP means to a client: the contract's `upstream_*` errors.
 */
import { upstreamError, type GatewayError } from '../errors.ts';
import type { UpstreamFailure } from './failure.ts';

/** The error for a failure. */
export function failureError(failure: UpstreamFailure): GatewayError {
  switch (failure.kind) {
    case 'connect_timeout':
      return upstreamError(504, 'upstream_timeout', 'The provider did not accept a connection in time.');
    case 'deadline':
      return upstreamError(504, 'upstream_timeout', 'No provider began to answer in the time that a call has here.');
    case 'first_byte_timeout':
      return upstreamError(504, 'upstream_timeout', 'The provider did not begin to answer in time.');
    case 'idle_timeout':
      return upstreamError(504, 'upstream_timeout', 'The provider fell silent in the middle of its answer.');
    case 'too_large':
      return upstreamError(502, 'upstream_error', "The provider's answer is larger than this gateway takes.");
    case 'connection':
      return upstreamError(503, 'upstream_unavailable', 'The provider could not be reached.');
    case 'reset':
    case 'aborted':
      return upstreamError(502, 'upstream_error', 'The provider closed the connection before its answer was complete.');
  }
}
