/**
 * Azure OpenAI: a deployment in the path, the API version in the query, the key in a header of its own.
 * Source: Azure OpenAI's REST reference (data plane, inference).
 */
import type { Provider } from './provider.ts';

/** `provider: azure-openai`; `base_url` is the resource (`https://NAME.openai.azure.com`). */
export const azureOpenai: Provider = {
  name: 'azure-openai',
  baseUrl: null,
  speaks: ['openai'],
  keyHeader: 'api-key',
  keyPrefix: '',
  headers: {},
  needsKey: true,
  requires: ['base_url', 'api_version'],
  builtIn: false,
  path: (shapePath, { deployment, apiVersion }) => {
    // The Responses API takes the deployment out of the body, where it is the model.
    const place = shapePath === '/responses' ? '' : `/deployments/${encodeURIComponent(deployment ?? '')}`;
    return `/openai${place}${shapePath}?api-version=${encodeURIComponent(apiVersion ?? '')}`;
  },
  modelsPath: (apiVersion) => `/openai/models?api-version=${encodeURIComponent(apiVersion ?? '')}`,
};
