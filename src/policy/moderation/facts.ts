/**
 * What settings and lint have to know of the services of moderation, before any is asked: data alone.
 */

/** Of one service. */
export interface ModerationFacts {
  /** Its public address; null where each operator has one. */
  readonly usualUrl: string | null;
  readonly needsSecret: boolean;
  /** True where it says from where to where, so that what it found can be replaced. */
  readonly tellsSpans: boolean;
}

/** By name, as `provider` says it. */
export const moderationFacts = {
  'openai-moderation': {
    usualUrl: 'https://api.openai.com/v1/moderations',
    needsSecret: true,
    tellsSpans: false,
  },
  webhook: { usualUrl: null, needsSecret: false, tellsSpans: true },
  presidio: { usualUrl: null, needsSecret: false, tellsSpans: true },
  'azure-content-safety': { usualUrl: null, needsSecret: true, tellsSpans: false },
  lakera: { usualUrl: 'https://api.lakera.ai/v2/guard', needsSecret: true, tellsSpans: false },
  'bedrock-apply-guardrail': { usualUrl: null, needsSecret: true, tellsSpans: false },
  'guardrails-ai': { usualUrl: null, needsSecret: false, tellsSpans: false },
  'dynamo-ai': { usualUrl: null, needsSecret: true, tellsSpans: false },
} as const satisfies Readonly<Record<string, ModerationFacts>>;

/** The name of a service. */
export type ModerationName = keyof typeof moderationFacts;

/** Names that configs written for Keeptrusts may have, of services that nobody says how to ask. */
export const unpublishedServices: readonly string[] = ['embedding-endpoint'];

/** The part of settings that says which service is asked, and where. `endpoint` is another name of `url`. */
export interface ModerationAddress {
  readonly provider?: ModerationName;
  readonly url?: string;
  readonly endpoint?: string;
}

/** The service that settings mean: without a name, an `endpoint` is a webhook, as Keeptrusts has it, and all else OpenAI's. */
export function serviceOf({ provider, endpoint }: ModerationAddress): ModerationName {
  return provider ?? (endpoint === undefined ? 'openai-moderation' : 'webhook');
}

/** Its address; null where none is given and it has no usual one. */
export function addressOf(settings: ModerationAddress): string | null {
  return settings.url ?? settings.endpoint ?? moderationFacts[serviceOf(settings)].usualUrl;
}
