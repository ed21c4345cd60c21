/**
 * Readings that several OpenAI shapes share: typed members with errors that name the place, usage, prompts as text or
 * tokens, and the fields that a shape does not know.
 */
import { formatPath, type Path } from '../../policy/diagnostic.ts';
import { invalidRequest } from '../errors.ts';
import type { JsonObject, Tokenizers, Usage } from './shape.ts';
import type { PartMeta, SourceText } from './source.ts';

/** True for a JSON object, not null and not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a value is, for error messages. */
function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** True for a value that may hold text: anything but null, nothing, and booleans. */
export function isTextual(value: unknown): boolean {
  return value !== null && value !== undefined && typeof value !== 'boolean';
}

/** A 400 that says what stands somewhere and what should. */
export function wrongType(path: Path, expected: string, value: unknown): Error {
  const place = formatPath(path);
  const message = `Invalid type for '${place}': expected ${expected}, but got ${nameOf(value)} instead.`;
  return invalidRequest(message, place);
}

/** A path one step further. Those that every message has are made as long as they are: a spread reserves room for sixteen more steps. */
export function below(path: Path, step: string | number): Path {
  const [one = '', two = '', three = ''] = path;
  if (path.length === 2) return [one, two, step];
  return path.length === 3 ? [one, two, three, step] : [...path, step];
}

/** Fields that decide what is judged or where a call goes. In another case some servers would still read them. */
const guarded = new Set([
  'model',
  'messages',
  'prompt',
  'input',
  'stream',
  'tools',
  'functions',
  'user',
  'instructions',
  'background',
  'previous_response_id',
  'conversation',
  'system',
]);

/** A name that is its own lower case, as nearly all are. */
const inLowerCase = /^[a-z0-9_]*$/;

/**
 * Refuses `Messages` beside or instead of `messages`: servers that match names without regard to case (Go's decoder does)
 * would read what was judged as something else.
 */
function refuseLookAlikes(body: JsonObject): void {
  for (const key in body) {
    if (inLowerCase.test(key)) continue;
    const folded = key.toLowerCase();
    if (folded !== key && guarded.has(folded)) {
      throw invalidRequest(`Unknown field '${key}'. Did you mean '${folded}'?`, key);
    }
  }
}

/** Characters of a model's name, at most: it stands in the event, whatever comes of the call. The longest that are known are paths. */
const longestModel = 512;

/** The members that every generating endpoint has. */
export function readCommon(body: JsonObject): { model: string; stream: boolean; user: string | null } {
  refuseLookAlikes(body);
  const { model, stream, user } = body;
  if (model === undefined) throw invalidRequest("Missing required parameter: 'model'.", 'model');
  if (typeof model !== 'string') throw wrongType(['model'], 'a string', model);
  if (model === '') throw invalidRequest("'model' is empty.", 'model');
  if (model.length > longestModel) throw invalidRequest(`'model' is longer than ${longestModel} characters.`, 'model');
  if (stream !== undefined && stream !== null && typeof stream !== 'boolean') {
    throw wrongType(['stream'], 'a boolean', stream);
  }
  return { model, stream: stream === true, user: typeof user === 'string' && user !== '' ? user : null };
}

/** Adds every member but the known ones as text of the sort that `meta` says. */
export function readMembers(
  source: SourceText,
  value: JsonObject,
  path: Path,
  known: ReadonlySet<string>,
  meta: PartMeta,
): void {
  for (const key of Object.keys(value)) {
    const member = value[key];
    if (known.has(key) || member === null || typeof member === 'boolean') continue;
    if (typeof member === 'string') source.text(member, [...path, key], meta);
    else source.value([...path, key], meta);
  }
}

function isTokenList(value: unknown): value is number[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => Number.isInteger(item) && item >= 0);
}

/** Reads a `prompt` or `input`: a string, strings, tokens, or lists of tokens. */
export async function readPrompts(
  source: SourceText,
  value: unknown,
  name: string,
  model: string,
  tokenizers: Tokenizers,
): Promise<void> {
  const meta = (turn: number): PartMeta => ({ role: 'user', kind: 'content', turn, choice: null });
  if (typeof value === 'string') {
    source.text(value, [name], meta(0));
    source.lastTurn = 0;
    return;
  }
  if (isTokenList(value)) {
    source.tokens(value, [name], await tokenizers(model, name), meta(0));
    source.lastTurn = 0;
    return;
  }
  const expected = 'a string, an array of strings, or an array of tokens';
  if (!Array.isArray(value)) throw wrongType([name], expected, value);
  if (value.length === 0) throw invalidRequest(`'${name}' is empty.`, name);
  for (const [index, item] of value.entries()) {
    if (typeof item === 'string') source.text(item, [name, index], meta(index));
    else if (isTokenList(item)) source.tokens(item, [name, index], await tokenizers(model, name), meta(index));
    else throw wrongType([name, index], 'a string or an array of tokens', item);
  }
  source.lastTurn = value.length - 1;
}

/**
 * Adds every member that is neither known as harmless nor read by the shape itself, as text the model may read: of kind
 * `other`, whatever that of `meta` is. Most objects have none, so nothing is made for the case that they do.
 */
export function readUnknown(
  source: SourceText,
  value: JsonObject,
  path: Path,
  known: ReadonlySet<string>,
  meta: PartMeta,
): void {
  for (const key in value) {
    if (!known.has(key)) return readMembers(source, value, path, known, { ...meta, kind: 'other' });
  }
}

/** Reads an answer's choices, each as an object; what is none is judged as whatever it is, since a client may still show it. */
export function readChoices(
  source: SourceText,
  body: JsonObject,
  read: (choice: JsonObject, path: Path, meta: PartMeta) => void,
): void {
  const { choices } = body;
  const meta = (choice: number | null): PartMeta => ({ role: 'assistant', kind: 'content', turn: 0, choice });
  if (!Array.isArray(choices)) {
    if (isTextual(choices)) source.value(['choices'], meta(null));
    return;
  }
  choices.forEach((choice: unknown, index) => {
    const path = ['choices', index];
    if (isObject(choice)) read(choice, path, meta(index));
    else if (isTextual(choice)) source.value(path, meta(index));
  });
}

/** OpenAI's `usage` as this project counts it; null where there is none. */
export function readUsage(body: JsonObject): Usage | null {
  const usage = body['usage'];
  if (!isObject(usage)) return null;
  const input = usage['prompt_tokens'];
  const output = usage['completion_tokens'];
  if (typeof input !== 'number') return null;
  const counted = { input_tokens: input, output_tokens: typeof output === 'number' ? output : 0 };
  const cached = cachedTokens(usage['prompt_tokens_details']);
  return cached === 0 ? counted : { ...counted, cached_input_tokens: cached };
}

/** How many tokens of a prompt its provider had in its cache, by OpenAI's details of them. */
export function cachedTokens(details: unknown): number {
  const cached = isObject(details) ? details['cached_tokens'] : 0;
  return typeof cached === 'number' ? cached : 0;
}
