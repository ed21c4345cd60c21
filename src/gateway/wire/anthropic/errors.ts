/**
 * The gateway's errors as Anthropic's clients read them: a type of theirs, and beside it all that the same error says in
 * OpenAI's form, so that a refusal by a policy can be told from any other.
 * Source: Anthropic's API reference (errors) and the error types that its SDKs declare.
 */
import type { ErrorForm, GatewayError } from '../../errors.ts';

/** Anthropic's types by status; others are `invalid_request_error` below 500 and `api_error` from there on. */
const types: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  408: 'timeout_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  503: 'overloaded_error',
  504: 'timeout_error',
  529: 'overloaded_error',
};

/** A policy's refusal is the request's own fault, whatever status the config gives it. */
function typeOf({ status, type }: GatewayError): string {
  if (type === 'policy_violation') return 'invalid_request_error';
  return types[status] ?? (status < 500 ? 'invalid_request_error' : 'api_error');
}

/** `details.error_code` is where the SDKs look for a code; `gateway_type` is the type that other routes would name. */
function objectOf(error: GatewayError): object {
  const { message, param, code, type, fields } = error;
  return { type: typeOf(error), message, details: { error_code: code }, code, gateway_type: type, param, ...fields };
}

/** `{"type":"error","error":{…},"request_id":…}`; in a stream an event named `error`. */
export const anthropicErrors: ErrorForm = {
  body: (error, requestId) => JSON.stringify({ type: 'error', error: objectOf(error), request_id: requestId }),
  event: (error) => `event: error\ndata: ${JSON.stringify({ type: 'error', error: objectOf(error) })}\n\n`,
  requestIdHeader: 'request-id',
};
