/**
 * What a provider is: data about a service that speaks a wire shape. One file each; no sockets, so that lint can know
 * providers without loading any.
 */

/** Whose APIs there are; wire shapes name theirs by the same words. */
type Api = 'openai' | 'anthropic';

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
  /** The APIs it speaks; each at the same base URL. */
  readonly speaks: readonly Api[];
  /** The header that carries the key, and what stands before it. */
  readonly keyHeader: string;
  readonly keyPrefix: string;
  /** Headers that every request needs; a client's own go before them. */
  readonly headers: Readonly<Record<string, string>>;
  /** False for services that run without a key (a model server of one's own). */
  readonly needsKey: boolean;
  /** Fields a target must give besides its key. */
  readonly requires: readonly ('base_url' | 'api_version')[];
  /** True for the built-in mock, which the gateway itself runs on a loopback port. */
  readonly builtIn: boolean;
  /** The path and query below the base URL for a shape's own path (`/chat/completions`). */
  path(shapePath: string, fields: ProviderFields): string;
  /** Where below the base URL it lists its models; `/models` where omitted. */
  modelsPath?(apiVersion: string | null): string;
}

/** A provider that speaks OpenAI's API as it is: only its address differs. */
export function openaiCompatible(
  name: string,
  baseUrl: string | null,
  options: { readonly needsKey?: boolean; readonly speaks?: readonly Api[] } = {},
): Provider {
  return {
    name,
    baseUrl,
    speaks: options.speaks ?? ['openai'],
    keyHeader: 'authorization',
    keyPrefix: 'Bearer ',
    headers: {},
    needsKey: options.needsKey ?? true,
    requires: baseUrl === null ? ['base_url'] : [],
    builtIn: false,
    path: (shapePath) => shapePath,
  };
}
