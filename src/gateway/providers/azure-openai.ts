/**
 * Azure OpenAI: a deployment in the path, the API version in the query, the key in a header of its own.
 * Source: Azure OpenAI's REST reference (data plane, inference).
 */
import type { Provider } from './provider.ts';

/** `provider: azure-openai`; `base_url` is the resource (`https://NAME.openai.azure.com`). */
export const azureOpenai: Provider = {
  name: 'azure-openai',
  baseUrl: null,
  keyHeader: 'api-key',
  keyPrefix: '',
  needsKey: true,
  requires: ['base_url', 'api_version'],
  builtIn: false,
  path: (shapePath, { deployment, apiVersion }) =>
    `/openai/deployments/${encodeURIComponent(deployment ?? '')}${shapePath}?api-version=${encodeURIComponent(apiVersion ?? '')}`,
};
