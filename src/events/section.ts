/**
 * The config section `events`: how the log is kept. The gateway joins it to the others; the log reads the settings.
 */
import type { ConfigSection } from '../policy/section.ts';

/**
 * What an answered call may rely on: `os`, its event was handed to the operating system (survives the process);
 * `fsync`, and is synced to disk within 100 ms; `strict`, is synced before the answer ends (survives the machine).
 */
export type Durability = 'os' | 'fsync' | 'strict';

/** The section's settings, defaults filled in. */
export interface EventsSettings {
  readonly durability: Durability;
}

const durabilities: readonly Durability[] = ['os', 'fsync', 'strict'];

/** The settings where the config says nothing. */
const eventsDefaults: EventsSettings = { durability: 'fsync' };

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
        default: eventsDefaults.durability,
        description:
          'What is certain of an event before its answer ends: `os` written, `fsync` written and synced within 100 ms, ' +
          '`strict` synced.',
      },
    },
    additionalProperties: false,
  },
  rules: [],
};

/** Fills in the defaults of a section that its schema has accepted; undefined where the config has none. */
export function eventsSettings(value: unknown): EventsSettings {
  const durability = (value as { durability?: Durability } | null | undefined)?.durability;
  return { durability: durability ?? eventsDefaults.durability };
}
