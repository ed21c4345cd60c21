/**
 * The gateway's app as what node:http calls for each request. Apart from `serve.ts`, which loads it once its ports are open:
 * the app, its router and their adapter take as long to load as anything that must be there before.
 */
import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp, type AppServices } from './app.ts';
import { errorBody, invalidRequest } from './errors.ts';
import { createGoverned } from './governed.ts';

/**
 * Makes the listener, and what calls will need: pools, tables of policies. It answers every request, by itself where the app can't
 * be asked.
 */
export function createListener(services: AppServices): RequestListener {
  const { chain, targets } = services.config();
  for (const { client } of targets) client?.prepare();
  chain.prepare();
  const listener = getRequestListener(createApp(services).fetch, {
    overrideGlobalObjects: true,
    // Node reads a refused body to its end, so that a client that is still sending can read the answer; the adapter cuts it off.
    autoCleanupIncoming: false,
    // What the adapter can't make a Request of never reaches the app; its own answer would be a 400 without a body.
    errorHandler: () => {
      const headers = { 'content-type': 'application/json', 'x-request-id': services.nextRequestId() };
      return new Response(errorBody(invalidRequest('The request target or Host header is not valid.')), {
        status: 400,
        headers,
      });
    },
  });
  const governed = createGoverned(services);
  return (incoming, outgoing) => {
    const answer = governed(incoming);
    if (answer) answer(incoming, outgoing);
    else void listener(incoming, outgoing);
  };
}
