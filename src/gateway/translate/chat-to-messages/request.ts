/**
 * A chat request as a message: the settings. What Anthropic has no word for and would change the answer's form is refused by name;
 * what is a hint, or a note of the application's own, is left out.
 */
import { isObject, isTextual } from '../../wire/fields.ts';
import type { JsonObject } from '../../wire/shape.ts';
import { rawAt, writeJson } from '../raw-json.ts';
import { translateMessages } from './conversation.ts';
import { unsupported } from './refusals.ts';
import { translateTools } from './tools.ts';

/**
 * Anthropic has to be told how long an answer may be, OpenAI not. All of Claude's models in service can write this much, and
 * an answer that is cut off says so.
 */
const usualLimit = 8192;

/** Members that are translated, here or below. */
const translated = new Set([
  'model',
  'messages',
  'stream',
  'stream_options',
  'temperature',
  'top_p',
  'max_tokens',
  'max_completion_tokens',
  'stop',
  'tools',
  'tool_choice',
  'parallel_tool_calls',
  'response_format',
  'reasoning_effort',
  'user',
  'safety_identifier',
]);

/** Hints, and what the application notes for itself at its provider. */
const leftOut = new Set([
  'seed',
  'metadata',
  'store',
  'service_tier',
  'verbosity',
  'prediction',
  'prompt_cache_key',
  'prompt_cache_retention',
]);

/** Anthropic's own members, which an application may add to reach them. */
const passed = ['top_k', 'thinking', 'context_management', 'container', 'inference_geo', 'speed', 'cache_control'];

/** Settings of OpenAI's that say nothing at these values; at others Anthropic has no word for them. */
const neutral: Readonly<Record<string, (value: unknown) => boolean>> = {
  n: (value) => value === 1,
  logprobs: (value) => value === false,
  top_logprobs: (value) => value === 0,
  presence_penalty: (value) => value === 0,
  frequency_penalty: (value) => value === 0,
  logit_bias: (value) => isObject(value) && Object.keys(value).length === 0,
  modalities: (value) => Array.isArray(value) && value.every((one) => one === 'text'),
};

function checkMembers(body: JsonObject): void {
  for (const key of Object.keys(body)) {
    const value = body[key];
    if (value === null || translated.has(key) || leftOut.has(key) || passed.includes(key)) continue;
    const isNeutral = Object.hasOwn(neutral, key) ? neutral[key] : undefined;
    if (!isNeutral?.(value)) throw unsupported(key, `'${key}'${isNeutral ? ' at this value' : ''}`);
  }
}

const efforts: Readonly<Record<string, string>> = {
  minimal: 'low',
  low: 'low',
  medium: 'medium',
  high: 'high',
  xhigh: 'xhigh',
  max: 'max',
};

/** How hard to think and in which form to answer. */
function outputConfig(
  json: string,
  { reasoning_effort: effort, response_format: format }: JsonObject,
): object | undefined {
  const config: { effort?: string; format?: object } = {};
  if (typeof effort === 'string' && effort !== 'none') {
    const known = Object.hasOwn(efforts, effort) ? efforts[effort] : undefined;
    if (known === undefined) throw unsupported('reasoning_effort', `'reasoning_effort' at this value`);
    config.effort = known;
  }
  if (isObject(format) && format['type'] !== 'text') {
    const schema = rawAt(json, ['response_format', 'json_schema', 'schema']);
    if (format['type'] !== 'json_schema' || schema === undefined) {
      throw unsupported('response_format', `a 'response_format' other than 'text' and 'json_schema' with a schema`);
    }
    config.format = { type: 'json_schema', schema };
  }
  return Object.keys(config).length === 0 ? undefined : config;
}

function stopSequences(stop: unknown): unknown {
  const list: readonly unknown[] = Array.isArray(stop) ? stop : [stop];
  const sequences = list.filter((one) => typeof one === 'string' && one !== '');
  return sequences.length === 0 ? undefined : sequences;
}

/** Writes a request anew. `includesUsage`: a stream is to end with its usage. Throws a 400 for what can't be said. */
export function translateRequest(json: string): { readonly body: string; readonly includesUsage: boolean } {
  const body = JSON.parse(json) as JsonObject;
  checkMembers(body);
  const { temperature, top_p: topP, user, safety_identifier: identifier, stream_options: options } = body;
  const userId = [user, identifier].find((one) => typeof one === 'string' && one !== '');
  const translation = {
    model: body['model'],
    max_tokens: body['max_completion_tokens'] ?? body['max_tokens'] ?? usualLimit,
    ...translateMessages(body['messages'] as readonly unknown[]),
    ...translateTools(json, body),
    stream: body['stream'] === true ? true : undefined,
    // OpenAI's goes to 2, Anthropic's to 1.
    temperature: typeof temperature === 'number' ? Math.min(temperature, 1) : (temperature ?? undefined),
    top_p: topP ?? undefined,
    stop_sequences: stopSequences(body['stop']),
    output_config: outputConfig(json, body),
    metadata: userId === undefined ? undefined : { user_id: userId },
    ...(body['reasoning_effort'] === 'none' && { thinking: { type: 'disabled' } }),
    ...Object.fromEntries(passed.filter((key) => isTextual(body[key])).map((key) => [key, rawAt(json, [key])])),
  };
  return { body: writeJson(translation), includesUsage: isObject(options) && options['include_usage'] === true };
}
