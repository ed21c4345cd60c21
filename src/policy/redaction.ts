/**
 * What takes the place of redacted characters: markers by type, in the format that a config asks for. Hashes have a key: without
 * one, numbers with few digits could be found again by trying them all.
 */
import type { KindTools, LintReport } from './kind.ts';
import type { JsonSchema } from './schema.ts';
import { secretRefSchema, type SecretReference } from './secret-ref.ts';
import { didYouMean } from './suggest.ts';

/** `[EMAIL]` · `********` · `j***@example.com` and `***-**-6789` · `[EMAIL:1f0c9be26b6d]`. */
export type MarkerFormat = 'label' | 'asterisks' | 'partial' | 'hash';

/** The settings under `redaction`. */
export interface RedactionSettings {
  readonly marker_format?: MarkerFormat;
  /** The key of `hash`. */
  readonly hash_key_ref?: SecretReference;
  /** By type, as in `entities`; goes before the format. */
  readonly custom_markers?: Readonly<Record<string, string>>;
  readonly preserve_length?: boolean;
  readonly include_metadata?: boolean;
}

/** The settings under `redaction` of a kind that can put values back. */
export interface RestoringSettings extends RedactionSettings {
  readonly restore?: boolean;
  readonly restore_in_tools?: boolean;
}

/** The schema of `redaction`. */
export const redactionSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'What takes the place of what was found.',
  properties: {
    marker_format: {
      type: 'string',
      enum: ['label', 'asterisks', 'partial', 'hash'],
      default: 'label',
      description:
        'label: the type, [EMAIL]; asterisks: eight, or as many as preserve_length asks; partial: an e-mail address keeps its first character and its domain, anything else its last four letters and digits where it has at least eight; hash: the type and twelve digits of a keyed hash, the same for the same value.',
    },
    hash_key_ref: secretRefSchema,
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

/** The schema of `redaction` for kinds that can put values back: those that look for personal data, never for secrets. */
export const restoringSchema: JsonSchema = {
  ...redactionSchema,
  properties: {
    ...redactionSchema.properties,
    restore: {
      type: 'boolean',
      default: false,
      description:
        'Send the provider placeholders ([EMAIL_1]) and put the caller’s own values back into the answer. The other settings then shape only what is redacted in answers.',
    },
    restore_in_tools: {
      type: 'boolean',
      default: true,
      description:
        'With restore: put values back into tool calls as well. What a tool does with them is then decided by what the model wrote.',
    },
  },
};

/** What is left of a marker's settings where requests carry placeholders and answers are not judged: nothing. */
const markerSettings = [
  'marker_format',
  'hash_key_ref',
  'custom_markers',
  'preserve_length',
  'include_metadata',
] as const;

/** Warns of settings around `restore` that nothing keeps. `settings` are a kind's as written, the generic ones among them. */
export function lintRestoring(
  settings: { readonly action?: string; readonly redaction?: RestoringSettings; readonly phases?: readonly string[] },
  report: LintReport,
): void {
  const { action = 'redact', redaction = {}, phases } = settings;
  const warn = (key: string, message: string, suggestion: string): void =>
    report({ code: 'W002', severity: 'warning', message, path: ['redaction', key], at: 'key', suggestion });
  if (redaction.restore !== true) {
    if (redaction.restore_in_tools === undefined) return;
    warn('restore_in_tools', "'restore_in_tools' has no effect without 'restore: true'", 'Remove it, or set restore.');
  } else if (action !== 'redact') {
    warn('restore', `'restore' has no effect with 'action: ${action}'`, 'Remove it, or choose action: redact.');
  } else if (phases && !phases.includes('input')) {
    warn('restore', "'restore' has no effect on answers alone", "Add 'input' to phases.");
  } else if (phases && !phases.includes('output')) {
    for (const key of markerSettings) {
      if (redaction[key] === undefined) continue;
      const message = `'${key}' has no effect: with 'restore' requests carry placeholders, and answers are not redacted`;
      warn(key, message, "Remove it, or add 'output' to phases.");
    }
  }
}

/** What `hash` cannot do without, for `Kind.missing`. */
export function missingHashKey(
  kind: string,
  redaction: RedactionSettings | undefined,
): { readonly message: string; readonly suggestion: string } | null {
  if (redaction?.marker_format !== 'hash' || redaction.hash_key_ref !== undefined) return null;
  return {
    message: `'${kind}' has no key for 'marker_format: hash'`,
    suggestion: "Name one: 'hash_key_ref: {env: NAME}', at least sixteen characters.",
  };
}

/** Warns of a key that no hash is made with. */
export function lintHashKey({ redaction = {} }: { readonly redaction?: RedactionSettings }, report: LintReport): void {
  if (redaction.hash_key_ref === undefined || redaction.marker_format === 'hash') return;
  const message = "'hash_key_ref' has no effect without 'marker_format: hash'";
  const suggestion = 'Remove it, or set marker_format.';
  report({ code: 'W002', severity: 'warning', message, path: ['redaction', 'hash_key_ref'], at: 'key', suggestion });
}

/** Warns of markers for what the kind never finds. `types` are those it can find, `own` the names of the user's own patterns. */
export function lintMarkers(
  { redaction = {} }: { readonly redaction?: RedactionSettings },
  types: readonly string[],
  own: readonly string[],
  report: LintReport,
): void {
  const known = [...types, ...own, ...own.map((name) => `custom:${name}`), 'custom'];
  for (const type of Object.keys(redaction.custom_markers ?? {})) {
    if (known.includes(type)) continue;
    const message = `'${type}' has no effect: nothing of that type is ever found`;
    const suggestion = didYouMean(type, known) ?? "Name a type as 'entities' does, or a pattern of 'detect_patterns'.";
    const path = ['redaction', 'custom_markers', type];
    report({ code: 'W002', severity: 'warning', message, path, at: 'key', suggestion });
  }
}

/** Hexadecimal digits of a hash: among a million values two have the same with a probability of 1 in 560. */
const hashDigits = 12;

/** Gives what replaces a text of a type; confidence from 0 to 1. */
export type Marker = (type: string, text: string, confidence: number) => string;

/** Asterisks where the length is not to be seen. */
const mask = '********';

/** Labels by type: a text can have hundreds of thousands of findings, and the types are those of the configs. */
const labels = new Map<string, string>();

/** The label of a type: `payment_card` → `[PAYMENT_CARD]`; of `custom:employee_id` what follows the colon. */
export function labelOf(type: string): string {
  let label = labels.get(type);
  if (label === undefined) labels.set(type, (label = `[${type.replace(/^custom:/, '').toUpperCase()}]`));
  return label;
}

/** Makes the marker that settings ask for. Without its key a hash is left out of the marker: nothing is less redacted for it. */
export function createMarker(settings: RedactionSettings = {}, tools: Pick<KindTools, 'keyedHash'> = {}): Marker {
  const {
    marker_format: format = 'label',
    preserve_length: preserve = false,
    include_metadata: metadata = false,
  } = settings;
  const custom = new Map(Object.entries(settings.custom_markers ?? {}));
  const { hash_key_ref: key } = settings;
  const hash = format === 'hash' && key !== undefined ? (tools.keyedHash?.(key) ?? null) : null;
  function formatted(type: string, text: string, confidence: number): string {
    if (format === 'partial') return type === 'email' ? partialEmail(text) : partial(text);
    if (format === 'asterisks') return preserve ? '' : mask;
    const label =
      hash === null ? labelOf(type) : `${labelOf(type).slice(0, -1)}:${hash(`${type}\0${text}`).slice(0, hashDigits)}]`;
    return metadata ? `${label.slice(0, -1)} confidence=${confidence.toFixed(2)}]` : label;
  }
  const customOf = (type: string): string | undefined =>
    custom.size === 0 ? undefined : (custom.get(type) ?? custom.get(type.replace(/^custom:/, '')));
  return (type, text, confidence) => {
    const marker = customOf(type) ?? formatted(type, text, confidence);
    return preserve ? marker.slice(0, text.length).padEnd(text.length, '*') : marker;
  };
}

/** The first character, unless it is the only one, three asterisks, the domain. */
function partialEmail(text: string): string {
  const at = text.lastIndexOf('@');
  const first = String.fromCodePoint(text.codePointAt(0) ?? 42);
  return `${first.length < at ? first : ''}***${text.slice(at)}`;
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
