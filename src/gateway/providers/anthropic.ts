/**
 * Anthropic: its own API, its key in a header of its own, and a version of the API that every request names.
 * Source: Anthropic's API reference (versioning, authentication).
 */
import type { Provider } from './provider.ts';

/** `provider: anthropic`; another `base_url` serves for whatever else speaks the Messages API. */
export const anthropic: Provider = {
  name: 'anthropic',
  baseUrl: 'https://api.anthropic.com/v1',
  speaks: ['anthropic'],
  keyHeader: 'x-api-key',
  keyPrefix: '',
  // The one version there has been since; SDKs send it themselves.
  headers: { 'anthropic-version': '2023-06-01' },
  needsKey: true,
  requires: [],
  builtIn: false,
  path: (shapePath) => shapePath,
};
