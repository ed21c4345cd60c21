/**
 * The routes of the gateway's own, as a list: what is read of it, and the answers to what no route takes. Opens no port;
 * `serve.ts` does. Calls that reach a provider are answered by `governed.ts` and never come here.
 */
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono, type Context } from 'hono';
import { admit, type RefusalSummary } from './access.ts';
import { rawPath } from './door.ts';
import { formAt } from './error-forms.ts';
import { methodNotAllowed, modelNotFound, notFound, type ErrorForm } from './errors.ts';
import { EventsApi, readEventsRequest } from './events-api.ts';
import { EventReaders } from './events-stream.ts';
import type { ExchangeServices } from './exchange-services.ts';
import { callerOf, presentedKey } from './identity.ts';
import type { KeyRecord, KeyStore } from './keys.ts';
import { shownCounters } from './limits/overview.ts';
import type { MetricsText } from './metrics/exposition.ts';
import { errorHeaders, faultError } from './reply.ts';
import type { ReloadAnswer } from './reload-report.ts';
import type { RunningConfig } from './running-config.ts';
import { wireShapes } from './wire/registry.ts';

/** What the routes need. */
export interface AppServices extends ExchangeServices {
  /** The config in force. */
  config(): RunningConfig;
  readonly keys: KeyStore;
  readonly refusals: RefusalSummary;
  /** The events folder, to read from. */
  readonly eventsFolder: string;
  /** True while the gateway listens on loopback alone: the model list is then open. */
  readonly isLoopbackOnly: boolean;
  /** Aborted when the gateway begins to end: what would never end by itself ends then. */
  readonly ending: AbortSignal;
  nextRequestId(): string;
  /** Looks at the config's files now. Never rejects. */
  reload(): Promise<ReloadAnswer>;
  /** The figures of the whole gateway, in Prometheus' form. */
  metrics(): Promise<MetricsText>;
  /** How each target does, in all of the gateway: the JSON of an answer. */
  providers(): Promise<string>;
}

type Env = { Bindings: HttpBindings };
type Handler = (context: Context<Env>) => Response | Promise<Response>;

/** Makes the app. */
export function createApp(services: AppServices): Hono<Env> {
  const app = new Hono<Env>({
    getPath: (_request, options) => rawPath((options as { env: HttpBindings }).env.incoming),
  });
  const get = (path: string, handler: Handler): void => {
    app.get(path, handler);
    app.all(path, ({ req }) => {
      throw methodNotAllowed(req.method, 'GET');
    });
  };

  for (const shape of wireShapes) {
    app.all(shape.path, ({ req }) => {
      throw methodNotAllowed(req.method, 'POST');
    });
  }
  get('/v1/models', (context) => json(services, { object: 'list', data: visibleModels(context, services) }));
  get('/v1/models/:id{.+}', (context) => json(services, oneModel(context, services)));
  const events = new EventsApi(services.eventsFolder);
  const readers = new EventReaders();
  get('/v1/events', async (context) => {
    requireAccess(context, services);
    const { incoming, outgoing } = context.env;
    const query = new URL(incoming.url ?? '/', 'http://localhost').searchParams;
    const lastId = incoming.headers['last-event-id'];
    if (typeof lastId === 'string' && lastId !== '') query.set('after', lastId);
    const request = readEventsRequest(query, Date.now());
    if (!request.follow) return answer(services, await events.list(request, context.req.raw.signal), 200);
    await readers.stream(request, {
      folder: services.eventsFolder,
      outgoing,
      requestId: services.nextRequestId(),
      ending: services.ending,
      isAdmitted: () => isStillAdmitted(incoming, services),
      fault: (error) => services.fault(error, services.nextRequestId()),
    });
    return RESPONSE_ALREADY_SENT;
  });
  get('/v1/events/:id', async (context) => {
    requireAccess(context, services);
    return answer(services, await events.get(context.req.param('id') ?? ''), 200);
  });
  get('/keeptrusts/config', (context) => {
    requireAccess(context, services);
    return json(services, describeConfig(services.config()));
  });
  get('/keeptrusts/providers/metrics', async (context) => {
    requireAccess(context, services);
    return answer(services, await services.providers(), 200);
  });
  get('/keeptrusts/limits', async (context) => {
    requireAccess(context, services);
    const shown = shownCounters(new URL(context.env.incoming.url ?? '/', 'http://localhost').searchParams);
    const names = new Map(services.keys.list().map(({ id, name }) => [id, name]));
    return json(services, await services.config().limits.overview(shown, (id) => names.get(id)));
  });
  app.post('/keeptrusts/config/reload', async (context) => {
    requireAccess(context, services);
    const { status, body } = await services.reload();
    return answer(services, body, status);
  });
  app.all('/keeptrusts/config/reload', ({ req }) => {
    throw methodNotAllowed(req.method, 'POST');
  });
  get('/metrics', async (context) => {
    if (!services.isLoopbackOnly) requireAccess(context, services);
    const { contentType, text } = await services.metrics();
    const headers = { 'content-type': contentType, 'x-request-id': services.nextRequestId() };
    return new Response(text, { headers });
  });
  get('/healthz', () => json(services, { status: 'ok' }));
  get('/readyz', () => {
    const status = readiness(services);
    return json(services, { status }, status === 'ready' ? 200 : 503);
  });

  app.notFound((context) => answerError(notFound(), services, formAt(rawPath(context.env.incoming))));
  app.onError((error, context) => answerError(error, services, formAt(rawPath(context.env.incoming))));
  return app;
}

/** An answer of the gateway's own. */
function json(services: AppServices, value: unknown, status: 200 | 503 = 200): Response {
  return answer(services, JSON.stringify(value), status);
}

function answer(services: AppServices, body: string | Uint8Array<ArrayBuffer>, status: number): Response {
  return new Response(body, {
    status,
    headers: { 'content-type': 'application/json', 'x-request-id': services.nextRequestId() },
  });
}

function answerError(error: unknown, services: AppServices, form: ErrorForm): Response {
  const requestId = services.nextRequestId();
  const known = faultError(error, services, requestId);
  return new Response(form.body(known, requestId), {
    status: known.status,
    headers: errorHeaders(known, { 'x-request-id': requestId }, form),
  });
}

/** A key for the model list: none needed on loopback, but one that is sent must be good. */
function listingKey(context: Context<Env>, services: AppServices): KeyRecord | null {
  const { incoming } = context.env;
  if (services.isLoopbackOnly && presentedKey(incoming).state === 'none') return null;
  return admit(incoming, 'gateway', services.keys, services.refusals);
}

function visibleModels(context: Context<Env>, services: AppServices): RunningConfig['models']['entries'] {
  const key = listingKey(context, services);
  const { models, limits } = services.config();
  if (key === null) return models.entries;
  const { caller } = callerOf(key, context.env.incoming.headers, null);
  return models.entries.filter(({ id }) => models.isOpenTo(key.models, id) && limits.mayCall(caller, id, models));
}

function oneModel(context: Context<Env>, services: AppServices): unknown {
  const id = decoded(rawPath(context.env.incoming).slice('/v1/models/'.length));
  const model = visibleModels(context, services).find((entry) => entry.id === id);
  if (!model) throw modelNotFound(id);
  return model;
}

/** A path's last part with its escapes resolved; as it stands where they are none. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function requireAccess(context: Context<Env>, services: AppServices): void {
  admit(context.env.incoming, 'access', services.keys, services.refusals);
}

/** Whether the key that a request came with is still good: a stream outlasts what let it in. */
function isStillAdmitted(incoming: HttpBindings['incoming'], services: AppServices): boolean {
  const presented = presentedKey(incoming);
  return presented.state === 'one' && services.keys.find(presented.value)?.type === 'access';
}

function readiness(services: AppServices): 'ready' | 'shutting_down' | 'audit_unavailable' | 'no_usable_target' {
  if (services.isDraining()) return 'shutting_down';
  if (services.evidence.problem() !== null) return 'audit_unavailable';
  return canAnswer(services.config()) ? 'ready' : 'no_usable_target';
}

/** Whether any target would be asked: one that can't be used is not, nor one whose breaker is open where that refuses calls. */
function canAnswer({ targets, router, settings }: RunningConfig): boolean {
  const refuses = settings.routing.breaker?.whenAllOpen === 'refuse';
  return targets.some((target) => target.client !== null && (!refuses || router.state(target)?.phase !== 'open'));
}

/** The config in force, for operators. Secrets stand in it as references, so there is nothing to hide. */
function describeConfig(config: RunningConfig): unknown {
  const { document, identity, chain, targets, failMode } = config;
  return {
    ...document,
    config_hash: identity.hash,
    effective: {
      chain: chain.names,
      fail_mode: failMode,
      output_mode: config.settings.outputMode,
      endpoints: wireShapes.map(({ path }) => path),
      targets: targets.map(({ settings, problem }) => ({
        id: settings.id,
        provider: settings.provider.name,
        model: settings.model,
        state: problem === null ? 'usable' : 'unusable',
        problem,
      })),
    },
  };
}
