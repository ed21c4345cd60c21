/**
 * What a provider is: data about a service that speaks a wire shape. One file each; no sockets, so that lint can know
 * providers without loading any.
 */

/** A target's fields that a provider's URL may need. */
export interface ProviderFields {
  readonly deployment: string | null;
  readonly apiVersion: string | null;
}

/** A service, as data. */
export interface Provider {
  /** The name users type in `provider:`. */
  readonly name: string;
  /** Where it is; null where each target must say so (`base_url`). */
  readonly baseUrl: string | null;
  /** The header that carries the key, and what stands before it. */
  readonly keyHeader: string;
  readonly keyPrefix: string;
  /** False for services that run without a key (a model server of one's own). */
  readonly needsKey: boolean;
  /** Fields a target must give besides its key. */
  readonly requires: readonly ('base_url' | 'api_version')[];
  /** True for the built-in mock, which the gateway itself runs on a loopback port. */
  readonly builtIn: boolean;
  /** The path and query below the base URL for a shape's own path (`/chat/completions`). */
  path(shapePath: string, fields: ProviderFields): string;
}

/** A provider that speaks OpenAI's API as it is: only its address differs. */
export function openaiCompatible(
  name: string,
  baseUrl: string | null,
  options: { readonly needsKey?: boolean } = {},
): Provider {
  return {
    name,
    baseUrl,
    keyHeader: 'authorization',
    keyPrefix: 'Bearer ',
    needsKey: options.needsKey ?? true,
    requires: baseUrl === null ? ['base_url'] : [],
    builtIn: false,
    path: (shapePath) => shapePath,
  };
}
