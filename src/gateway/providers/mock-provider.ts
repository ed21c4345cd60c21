/** The built-in mock as a provider: the gateway runs it on a loopback port of its own and knows its address by itself. */
import { openaiCompatible, type Provider } from './provider.ts';

/** `provider: mock` */
export const mockProvider: Provider = {
  ...openaiCompatible('mock', null, { needsKey: false, speaks: ['openai', 'anthropic'] }),
  requires: [],
  builtIn: true,
};
