/**
 * Every provider, a line each (`openai-compatible.ts` holds a list of its own: they differ in their address alone).
 */
import { anthropic } from './anthropic.ts';
import { azureOpenai } from './azure-openai.ts';
import { mockProvider } from './mock-provider.ts';
import { compatibleProviders } from './openai-compatible.ts';
import { openai } from './openai.ts';
import type { Provider } from './provider.ts';

/** In the order in which docs and completion name them. */
export const providers: readonly Provider[] = [openai, anthropic, azureOpenai, ...compatibleProviders, mockProvider];

/** A provider by its name. */
export function findProvider(name: string): Provider | undefined {
  return providers.find((provider) => provider.name === name);
}
