/**
 * The config section `events`: how the log is kept. The gateway joins it to the others; the log reads the settings.
 */
import { durationPattern, parseDuration } from '../policy/duration.ts';
import type { ConfigSection } from '../policy/section.ts';
import { parseSize, sizePattern } from '../policy/size.ts';
import { usualRotation, type RotationRule } from './rotation.ts';
import { eventsRules } from './rules.ts';

/**
 * What an answered call may rely on: `os`, its event was handed to the operating system (survives the process);
 * `fsync`, and is synced to disk within 100 ms; `strict`, is synced before the answer ends (survives the machine).
 */
export type Durability = 'os' | 'fsync' | 'strict';

/** The section's settings, defaults filled in. */
export interface EventsSettings {
  readonly durability: Durability;
  readonly rotation: RotationRule;
}

const durabilities: readonly Durability[] = ['os', 'fsync', 'strict'];

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
    },
    additionalProperties: false,
  },
  rules: eventsRules,
};

/** The section as its schema has accepted it. */
interface EventsDocument {
  readonly durability?: Durability;
  readonly rotation?: { readonly max_size?: string; readonly max_age?: string } | null;
}

/** Fills in the defaults of a section that its schema has accepted; undefined where the config has none. */
export function eventsSettings(value: unknown): EventsSettings {
  const { durability, rotation } = (value ?? {}) as EventsDocument;
  return {
    durability: durability ?? 'fsync',
    rotation: {
      maxSize: sizeOf(rotation?.max_size) ?? usualRotation.maxSize,
      maxAge: durationOf(rotation?.max_age) ?? usualRotation.maxAge,
    },
  };
}

function sizeOf(text: string | undefined): number | null {
  return text === undefined ? null : parseSize(text);
}

function durationOf(text: string | undefined): number | null {
  return text === undefined ? null : parseDuration(text);
}
