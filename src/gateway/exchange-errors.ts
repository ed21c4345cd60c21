/**
 * What an exchange that could not be told to its end tells its client instead.
 */
import { GatewayError, invalidRequest, unavailable } from './errors.ts';
import { ClientGone } from './request-body.ts';
import { UpstreamFailure } from './upstream/failure.ts';
import { failureError } from './upstream/failure-error.ts';

/** The gateway ends. */
export function shuttingDown(): GatewayError {
  return unavailable('shutting_down', 'The gateway is shutting down.');
}

/** No event can be written, and the config wants none lost. */
export function auditUnavailable(): GatewayError {
  const message = 'The gateway cannot write its audit log, and answers nothing that it cannot record.';
  return unavailable('audit_unavailable', message);
}

/** The error for what broke an exchange off. What is none of the known reasons is a fault of the gateway's own. */
export function errorFor(reason: unknown): GatewayError {
  if (reason instanceof GatewayError) return reason;
  if (reason instanceof ClientGone) return invalidRequest('The request ended before its body was whole.');
  if (reason instanceof UpstreamFailure) return failureError(reason);
  return new GatewayError(500, 'server_error', 'internal_error', 'The gateway met a fault of its own.');
}

/** Whether an error is a fault of the gateway's own, which goes to its log. */
export function isOwnFault({ type, code }: GatewayError): boolean {
  return type === 'server_error' && code === 'internal_error';
}
