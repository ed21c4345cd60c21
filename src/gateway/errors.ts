/**
 * Every refusal and failure of the gateway's own, in one catalogue: status, type, code, message. Thrown anywhere below a
 * route, answered in one place, in the error form that OpenAI's SDKs read.
 */

/** OpenAI's error types as this gateway uses them. */
export type ErrorType =
  | 'invalid_request_error'
  | 'authentication_error'
  | 'permission_error'
  | 'policy_violation'
  | 'rate_limit_error'
  | 'insufficient_quota'
  | 'upstream_error'
  | 'server_error';

/** An answer that is an error. `headers` go out with it, `fields` stand inside the `error` object. */
export class GatewayError extends Error {
  readonly status: number;
  readonly type: ErrorType;
  readonly code: string;
  readonly param: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    type: ErrorType,
    code: string,
    message: string,
    more: {
      readonly param?: string | null;
      readonly headers?: Readonly<Record<string, string>>;
      readonly fields?: Readonly<Record<string, unknown>>;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: more.cause });
    this.name = 'GatewayError';
    this.status = status;
    this.type = type;
    this.code = code;
    this.param = more.param ?? null;
    this.headers = more.headers ?? {};
    this.fields = more.fields ?? {};
  }
}

/** The body of an error answer: `{"error":{message,type,param,code,…}}`. */
export function errorBody(error: GatewayError): string {
  const { message, type, param, code, fields } = error;
  return JSON.stringify({ error: { message, type, param, code, ...fields } });
}

/** How an API shape writes an error: each shape's clients read their own form. */
export interface ErrorForm {
  /** The body of an error answer to the request of this id. */
  body(error: GatewayError, requestId: string): string;
  /**
   * The one event that ends a stream which went wrong, with its closing blank line. `sequence` is its number in the stream,
   * for shapes that number their events.
   */
  event(error: GatewayError, sequence: number): string;
  /** Where its clients look for the request's id, if not in `x-request-id`, which every answer has. */
  readonly requestIdHeader?: string;
}

/** The form of OpenAI's older shapes, and of every route that no shape owns. */
export const openaiErrors: ErrorForm = {
  body: errorBody,
  event: (error) => `data: ${errorBody(error)}\n\n`,
};

/** 400, naming the place in the request. */
export function invalidRequest(message: string, param: string | null = null, code = 'invalid_request'): GatewayError {
  return new GatewayError(400, 'invalid_request_error', code, message, { param });
}

/** 401: one answer for none, unknown, revoked and expired, so that it tells nothing. */
export function invalidKey(): GatewayError {
  const message = 'Incorrect or missing API key. Send a gateway key (kt_gk_…) as Authorization: Bearer.';
  return new GatewayError(401, 'authentication_error', 'invalid_api_key', message, {
    headers: { 'www-authenticate': 'Bearer' },
  });
}

/** 403: the key is good, but not for this. */
export function accessDenied(message: string, code: 'access_denied' | 'model_not_allowed'): GatewayError {
  return new GatewayError(403, 'permission_error', code, message);
}

/** 404 for a path that no route has. */
export function notFound(): GatewayError {
  return new GatewayError(
    404,
    'invalid_request_error',
    'not_found',
    'Unknown path. See the list of routes in the docs.',
  );
}

/** 404 for a model that no target serves. The name is the client's own. */
export function modelNotFound(model: string): GatewayError {
  const message = `The model '${shown(model)}' does not exist or no provider target serves it. GET /v1/models lists what is on offer.`;
  return new GatewayError(404, 'invalid_request_error', 'model_not_found', message, { param: 'model' });
}

/** 404 for a model that is on offer, on another path alone. */
export function modelNotSpoken(model: string, path: string): GatewayError {
  const message = `The model '${shown(model)}' is not served on ${path}: no provider target that has it speaks that API.`;
  return new GatewayError(404, 'invalid_request_error', 'model_not_found', message, { param: 'model' });
}

/** A name of the client's own as it may stand in a message. */
function shown(name: string): string {
  return name.length > 100 ? `${name.slice(0, 100)}…` : name;
}

/** 422: the config's files can't be taken. `fields` say why. */
export function invalidConfig(message: string, fields: Readonly<Record<string, unknown>>): GatewayError {
  return new GatewayError(422, 'invalid_request_error', 'invalid_config', message, { fields });
}

/** 405, naming what the route takes. */
export function methodNotAllowed(method: string, allowed: string): GatewayError {
  const message = `${method} is not allowed here; use ${allowed}.`;
  return new GatewayError(405, 'invalid_request_error', 'method_not_allowed', message, { headers: { allow: allowed } });
}

/** 413. `limit` in bytes. */
export function tooLarge(limit: number): GatewayError {
  const message = `The request body is larger than ${limit} bytes.`;
  return new GatewayError(413, 'invalid_request_error', 'request_too_large', message);
}

/** 502 to 504: no usable answer from the provider. */
export function upstreamError(
  status: 502 | 503 | 504,
  code: 'upstream_error' | 'upstream_auth_failed' | 'upstream_unavailable' | 'upstream_timeout',
  message: string,
): GatewayError {
  return new GatewayError(status, 'upstream_error', code, message);
}

/** 503: every target of the model is left alone for now. `milliseconds` until one of them may be asked, infinite where nobody knows. */
export function allOpen(milliseconds: number): GatewayError {
  const message = 'Every provider target of this model has failed lately and is left alone for a while.';
  const seconds = Math.min(60, Math.max(1, Math.ceil(milliseconds / 1000)));
  const headers = { 'retry-after': String(seconds) };
  return new GatewayError(503, 'upstream_error', 'upstream_unavailable', message, { headers });
}

/** 503 of the gateway itself. */
export function unavailable(
  code:
    | 'overloaded'
    | 'shutting_down'
    | 'gateway_disabled'
    | 'policy_unavailable'
    | 'audit_unavailable'
    | 'limits_unavailable',
  message: string,
  headers: Readonly<Record<string, string>> = {},
): GatewayError {
  return new GatewayError(503, 'server_error', code, message, { headers });
}
