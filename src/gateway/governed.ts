/**
 * The routes that reach a provider, one for each wire shape, and so never without an input phase. They stand before the app:
 * an exchange reads and answers on node:http's own objects, and what a router would make of each request costs more than
 * the look into a table.
 */
import type { IncomingMessage, RequestListener } from 'node:http';
import { admit } from './access.ts';
import type { AppServices } from './app.ts';
import { rawPath } from './door.ts';
import { runExchange } from './exchange.ts';
import type { KeyRecord } from './keys.ts';
import { faultError, sendError } from './reply.ts';
import { wireShapes } from './wire/registry.ts';
import type { WireShape } from './wire/shape.ts';

/** A client's own request id, where it is one that can stand in a log. */
const clientRequestId = /^[\w.-]{1,128}$/;

/** Finds what answers a request on a governed route; undefined for every other path and method. */
export function createGoverned(services: AppServices): (incoming: IncomingMessage) => RequestListener | undefined {
  const routes = new Map(wireShapes.map((shape) => [shape.path, govern(shape, services)]));
  return (incoming) => (incoming.method === 'POST' ? routes.get(rawPath(incoming)) : undefined);
}

/** The listener of a governed route: key first, then the exchange, which answers by itself. */
function govern(shape: WireShape, services: AppServices): RequestListener {
  return (incoming, outgoing) => {
    let key: KeyRecord;
    try {
      key = admit(incoming, 'gateway', services.keys, services.refusals);
    } catch (error) {
      const requestId = services.nextRequestId();
      sendError(outgoing, faultError(error, services, requestId), { 'x-request-id': requestId }, shape.errors);
      return;
    }
    const theirs = incoming.headers['x-request-id'];
    const call = {
      incoming,
      outgoing,
      key,
      requestId: services.nextRequestId(),
      clientRequestId: typeof theirs === 'string' && clientRequestId.test(theirs) ? theirs : null,
      eventId: services.nextEventId(),
    };
    void runExchange(call, shape, services.config(), services);
  };
}
