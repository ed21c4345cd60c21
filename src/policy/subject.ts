/**
 * What policies see: every text of an exchange that a model would read or has written, with its role and place.
 * Wire shapes build it from bytes; the engine never sees JSON, HTTP or streams.
 */

import type { TargetTerms } from './data-policy.ts';
import type { TextReading } from './detectors/text-reading.ts';

/** Before the provider is called, or on its answer. */
export type Phase = 'input' | 'output';

/** Who a text speaks for. `tool` covers tool and function results, and retrieved documents. */
export type Role = 'system' | 'developer' | 'user' | 'assistant' | 'tool';

/** What a text is within its turn. `other` is a string in a field that the wire shape does not know. */
export type TextKind =
  'content' | 'name' | 'instructions' | 'schema' | 'tool_definition' | 'tool_call' | 'refusal' | 'reasoning' | 'other';

/** One text, decoded. Offsets of findings and edits count UTF-16 code units of `text`. */
export interface TextPart {
  readonly text: string;
  readonly role: Role;
  readonly kind: TextKind;
  /** Where it stands, as the API's own reference writes it: `messages[2].content[0].text`. Never shown with its text. */
  readonly place: string;
  /** The message it belongs to, counted from 0; -1 for what stands outside the conversation (tools, instructions). */
  readonly turn: number;
  /** The choice it belongs to in an answer; null in a request. */
  readonly choice: number | null;
  /**
   * In a text that is JSON with its escapes resolved: where the string that holds an offset begins. What an edit puts there is
   * escaped for that JSON when it is written back. Absent in any other text.
   */
  readonly stringStart?: (offset: number) => number;
  /** Of the arguments of a tool's call: the tool's name. Absent where it is not told. */
  readonly tool?: string;
  /** Of arguments that are JSON, whose escapes `text` shows resolved: that JSON as it came. */
  readonly json?: string;
  /** What detectors have read in the text, kept for those that come after. Theirs alone; null or absent until one has read it. */
  reading?: TextReading | null;
}

/** Something a model would read that no policy here can: an image, audio, a file id, a hosted tool. */
export interface Uninspected {
  /** `image`, `audio`, `file`, `file_id`, `hosted_tool`, `video`. */
  readonly type: string;
  readonly place: string;
}

/** All that one phase judges. */
export interface Subject {
  readonly parts: readonly TextPart[];
  readonly uninspected: readonly Uninspected[];
  /** The index of the last message, for `scope: last_turn`; -1 where there is no conversation. */
  readonly lastTurn: number;
  /** Names of the tools a request offers or an answer calls, for `rbac`. */
  readonly tools: readonly string[];
}

/** Who calls, as the key says (or, for a key that may, trusted headers). Null where nothing is known. */
export interface Caller {
  readonly keyId: string | null;
  readonly keyName: string | null;
  readonly user: string | null;
  readonly team: string | null;
  readonly role: string | null;
}

/** What is known of the exchange besides its text: what `when` and `rbac` may ask about. */
export interface Facts {
  /** The route's path: `/v1/chat/completions`. */
  readonly path: string;
  /** The model that the client asked for; empty where the request names none. */
  readonly model: string;
  /** The group of models of which `model` is an alias; left out where it is none. What is said of a group holds for its aliases. */
  readonly group?: string;
  readonly caller: Caller;
  /** The targets that could take the call, fallbacks included; on an answer the one that gave it. Left out where no policy of the chain asks. */
  readonly targets?: readonly TargetTerms[];
  /** A request header by its lower-case name. */
  header(name: string): string | undefined;
  /** On an answer: true for a stretch of a text within a hidden placeholder, which stands for a value of the caller's own. */
  isPlaceholder?(text: string, start: number, end: number): boolean;
}

/**
 * Characters of all texts from which on judging is long: a policy takes up to ten milliseconds for so many, where they are made to be
 * slow. Long texts are judged where they hold nobody up.
 */
export const longText = 100_000;

/** Characters of all texts of a subject. */
export function lengthOf({ parts }: Subject): number {
  let length = 0;
  for (const { text } of parts) length += text.length;
  return length;
}
