/**
 * What takes the place of redacted characters: markers by type, in the format that a config asks for. There is no
 * `hash` format: without a secret key, numbers with few digits could be found again by trying them all.
 */
import type { JsonSchema } from './schema.ts';

/** `[EMAIL]` · `********` · `j***@example.com` and `***-**-6789`. */
export type MarkerFormat = 'label' | 'asterisks' | 'partial';

/** The settings under `redaction`. */
export interface RedactionSettings {
  readonly marker_format?: MarkerFormat;
  /** By type, as in `entities`; goes before the format. */
  readonly custom_markers?: Readonly<Record<string, string>>;
  readonly preserve_length?: boolean;
  readonly include_metadata?: boolean;
}

/** The schema of `redaction`. */
export const redactionSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'What takes the place of what was found.',
  properties: {
    marker_format: {
      type: 'string',
      enum: ['label', 'asterisks', 'partial'],
      default: 'label',
      description:
        'label: the type, [EMAIL]; asterisks: eight, or as many as preserve_length asks; partial: an e-mail address keeps its first character and its domain, anything else its last four letters and digits where it has at least eight.',
    },
    custom_markers: {
      type: 'object',
      additionalProperties: { type: 'string', maxLength: 200 },
      default: {},
      description: 'Markers of your own by type; they go before marker_format.',
      examples: [{ email: '<mail removed>' }],
    },
    preserve_length: {
      type: 'boolean',
      default: false,
      description: 'Make every marker as long as the text it replaces: cut off, or filled up with asterisks.',
    },
    include_metadata: {
      type: 'boolean',
      default: false,
      description: 'Add to a label how sure the detector was: [EMAIL confidence=0.95].',
    },
  },
};

/** Gives what replaces a text of a type; confidence from 0 to 1. */
export type Marker = (type: string, text: string, confidence: number) => string;

/** Asterisks where the length is not to be seen. */
const mask = '********';

/** The label of a type: `payment_card` → `[PAYMENT_CARD]`; of `custom:employee_id` what follows the colon. */
export function labelOf(type: string): string {
  return `[${type.replace(/^custom:/, '').toUpperCase()}]`;
}

/** Makes the marker that settings ask for. */
export function createMarker(settings: RedactionSettings = {}): Marker {
  const {
    marker_format: format = 'label',
    preserve_length: preserve = false,
    include_metadata: metadata = false,
  } = settings;
  const custom = new Map(Object.entries(settings.custom_markers ?? {}));
  function formatted(type: string, text: string, confidence: number): string {
    if (format === 'partial') return type === 'email' ? partialEmail(text) : partial(text);
    if (format === 'asterisks') return preserve ? '' : mask;
    const label = labelOf(type);
    return metadata ? `${label.slice(0, -1)} confidence=${confidence.toFixed(2)}]` : label;
  }
  return (type, text, confidence) => {
    const marker = custom.get(type) ?? custom.get(type.replace(/^custom:/, '')) ?? formatted(type, text, confidence);
    return preserve ? marker.slice(0, text.length).padEnd(text.length, '*') : marker;
  };
}

/** The first character, three asterisks, the domain. */
function partialEmail(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 42);
  return `${first}***${text.slice(text.lastIndexOf('@'))}`;
}

/** Characters left to be seen at the end, and how many there must be for that. */
const shown = 4;
const fewest = 8;

/** Letters and digits become asterisks but for the last four; what stands between them stays. */
function partial(text: string): string {
  const characters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (characters < fewest) return mask;
  let hidden = characters - shown;
  return text.replace(/[\p{L}\p{N}]/gu, (character) => (hidden-- > 0 ? '*' : character));
}
