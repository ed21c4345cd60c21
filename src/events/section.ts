/**
 * The config section `events`: how the log is kept. The gateway joins it to the others; the log reads the settings.
 */
import { durationPattern, parseDuration } from '../policy/duration.ts';
import type { ConfigSection } from '../policy/section.ts';
import { secretRefSchema, type SecretReference } from '../policy/secret-ref.ts';
import { parseSize, sizePattern } from '../policy/size.ts';
import type { RetentionRule } from './retention.ts';
import { usualRotation, type RotationRule } from './rotation.ts';
import { sinkSchema, sinkSettings, type SinkDocument, type SinkSettings } from './sinks/settings.ts';

/**
 * What an answered call may rely on: `os`, its event was handed to the operating system (survives the process);
 * `fsync`, and is synced to disk within 100 ms; `strict`, is synced before the answer ends (survives the machine).
 */
export type Durability = 'os' | 'fsync' | 'strict';

/** The section's settings, defaults filled in. */
export interface EventsSettings {
  readonly durability: Durability;
  readonly rotation: RotationRule;
  /** Null keeps everything. */
  readonly retention: RetentionRule | null;
  /** A signed checkpoint comes after so many events. */
  readonly checkpointEvery: number;
  /** Where the key that signs is; null where the gateway makes and keeps one. */
  readonly signingKey: SecretReference | null;
  readonly sinks: readonly SinkSettings[];
}

const durabilities: readonly Durability[] = ['os', 'fsync', 'strict'];

const usualCheckpointEvery = 1000;

/** The `events` key of `policy-config.yaml`. */
export const eventsSection: ConfigSection = {
  key: 'events',
  schema: {
    type: 'object',
    description: 'How the event log is kept.',
    properties: {
      durability: {
        type: 'string',
        enum: durabilities,
        default: 'fsync',
        description:
          'What is certain of an event before its answer ends: `os` written, `fsync` written and synced within 100 ms, ' +
          '`strict` synced.',
      },
      capture: {
        type: 'string',
        enum: ['none', 'redacted'],
        default: 'none',
        description:
          'Whether events hold the text of prompts and answers: `redacted`, with all that a policy found replaced. ' +
          'Text of a phase that no policy judges, or in which one fails, is never held.',
      },
      rotation: {
        type: 'object',
        description: "When the log's file is rotated: what comes first. The chain goes on in the next file.",
        properties: {
          max_size: {
            type: 'string',
            pattern: sizePattern,
            default: '128MB',
            examples: ['128MB', '1GB'],
            description: 'The size at which a file is rotated.',
          },
          max_age: {
            type: 'string',
            pattern: durationPattern,
            default: '1d',
            examples: ['1h', '1d'],
            description: 'How long after its first record a file is rotated.',
          },
        },
        additionalProperties: false,
      },
      retention: {
        type: 'object',
        description: 'How long events are kept. Whole files are removed, and that is signed for. Without it, for ever.',
        properties: {
          max_age: {
            type: 'string',
            pattern: durationPattern,
            examples: ['90d', '365d'],
            description: 'A file is removed when its last event is older.',
          },
          max_size: {
            type: 'string',
            pattern: sizePattern,
            examples: ['50GB'],
            description: 'The oldest files are removed when all together are larger.',
          },
        },
        minProperties: 1,
        additionalProperties: false,
      },
      checkpoint_every: {
        type: 'integer',
        minimum: 1,
        maximum: 1_000_000,
        default: usualCheckpointEvery,
        description:
          'After how many events a signed checkpoint is made. One comes with each rotation and at the end too.',
      },
      sinks: {
        type: 'array',
        items: sinkSchema,
        description: 'Who is sent events and checkpoints as they are written, at least once each.',
      },
      signing_key_ref: {
        ...secretRefSchema,
        description:
          'Where the Ed25519 key (PKCS #8, PEM) is that signs checkpoints. Without it the gateway makes one in its state folder.',
      },
    },
    additionalProperties: false,
  },
  rules: async () => (await import('./rules.ts')).eventsRules,
};

/** The section as its schema has accepted it. */
interface EventsDocument {
  readonly durability?: Durability;
  readonly rotation?: Limits;
  readonly retention?: Limits;
  readonly checkpoint_every?: number;
  readonly signing_key_ref?: SecretReference;
  readonly sinks?: readonly SinkDocument[];
}

interface Limits {
  readonly max_size?: string;
  readonly max_age?: string;
}

/** Fills in the defaults of a section that its schema has accepted; undefined where the config has none. */
export function eventsSettings(value: unknown): EventsSettings {
  const { durability, rotation, retention, ...rest } = (value ?? {}) as EventsDocument;
  return {
    durability: durability ?? 'fsync',
    rotation: {
      maxSize: sizeOf(rotation?.max_size) ?? usualRotation.maxSize,
      maxAge: durationOf(rotation?.max_age) ?? usualRotation.maxAge,
    },
    retention: retention ? { maxAge: durationOf(retention.max_age), maxSize: sizeOf(retention.max_size) } : null,
    checkpointEvery: rest.checkpoint_every ?? usualCheckpointEvery,
    signingKey: rest.signing_key_ref ?? null,
    sinks: (rest.sinks ?? []).map(sinkSettings),
  };
}

function sizeOf(text: string | undefined): number | null {
  return text === undefined ? null : parseSize(text);
}

function durationOf(text: string | undefined): number | null {
  return text === undefined ? null : parseDuration(text);
}
