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
} as const satisfies Readonly<Record<string, ModerationFacts>>;

/** The name of a service. */
export type ModerationName = keyof typeof moderationFacts;
