/**
 * `/v1/chat/completions`: OpenAI's chat shape, requests, answers and stream chunks. Every message, part, tool definition,
 * call and result is read, every choice of an answer; fields this file does not know are judged as text too.
 */
import type { Path } from '../../policy/diagnostic.ts';
import type { TextKind } from '../../policy/subject.ts';
import { invalidRequest, openaiErrors } from '../errors.ts';
import { below, isObject, isTextual, readChoices, readCommon, readUnknown, readUsage, wrongType } from './fields.ts';
import { readDelta, readFrameBody } from './frames.ts';
import { readContent, readToolName, roleOf } from './parts.ts';
import type { FrameContent, GovernedRequest, JsonObject, WireShape } from './shape.ts';
import { SourceText, type PartMeta } from './source.ts';

/** Members of a request that hold no text a model reads. */
const requestSettings = new Set([
  'model',
  'messages',
  'tools',
  'functions',
  'stream',
  'stream_options',
  'temperature',
  'top_p',
  'n',
  'max_tokens',
  'max_completion_tokens',
  'presence_penalty',
  'frequency_penalty',
  'logit_bias',
  'logprobs',
  'top_logprobs',
  'seed',
  'service_tier',
  'store',
  'parallel_tool_calls',
  'modalities',
  'reasoning_effort',
  'verbosity',
  'tool_choice',
  'function_call',
  'audio',
  'web_search_options',
  'prompt_cache_key',
  'prompt_cache_retention',
  'top_k',
  'min_p',
  'repetition_penalty',
  'response_format',
  'stop',
  'metadata',
  'user',
  'safety_identifier',
]);

/** Members that the operator's code sets and providers keep: read for personal data, not for attacks. */
const operatorMembers = [
  'response_format',
  'stop',
  'metadata',
  'user',
  'safety_identifier',
  'tool_choice',
  'function_call',
  'web_search_options',
] as const;

const messageMembers = new Set([
  'role',
  'content',
  'name',
  'tool_calls',
  'function_call',
  'tool_call_id',
  'refusal',
  'audio',
]);
const calledMembers = new Set(['name', 'arguments', 'input']);
const callMembers = new Set(['id', 'type', 'index', 'function', 'custom']);
const answerMembers = new Set([
  'id',
  'object',
  'created',
  'model',
  'choices',
  'usage',
  'system_fingerprint',
  'service_tier',
  'provider',
]);
const answerChoiceMembers = new Set(['index', 'message', 'finish_reason', 'logprobs']);
const answerMessageMembers = new Set([
  'role',
  'content',
  'refusal',
  'tool_calls',
  'function_call',
  'audio',
  'reasoning',
  'reasoning_content',
]);

/** A call of a tool, in a request's history or in an answer. */
function readCall(source: SourceText, call: unknown, path: Path, meta: PartMeta): void {
  if (!isObject(call)) throw wrongType(path, 'an object', call);
  for (const form of ['function', 'custom'] as const) {
    const called = call[form];
    if (!isObject(called)) continue;
    readCalled(source, called, [...path, form], meta);
  }
  readUnknown(source, call, path, callMembers, meta);
}

function readCalled(source: SourceText, called: JsonObject, path: Path, meta: PartMeta): void {
  readToolName(source, called, path, meta);
  for (const key of ['arguments', 'input'] as const) {
    const value = called[key];
    if (typeof value === 'string') source.embedded(value, [...path, key], { ...meta, kind: 'tool_call' });
    else if (value !== undefined && value !== null) source.value([...path, key], { ...meta, kind: 'tool_call' });
  }
  readUnknown(source, called, path, calledMembers, meta);
}

/** What a request's message and an answer's message have in common. */
function readMessageBody(source: SourceText, message: JsonObject, path: Path, meta: PartMeta): void {
  readContent(source, message['content'], below(path, 'content'), meta);
  const { refusal, tool_calls: calls, function_call: called, audio } = message;
  if (typeof refusal === 'string') source.text(refusal, [...path, 'refusal'], { ...meta, kind: 'refusal' });
  if (Array.isArray(calls)) {
    calls.forEach((call, index) => readCall(source, call, [...path, 'tool_calls', index], meta));
  } else if (calls !== undefined && calls !== null) throw wrongType([...path, 'tool_calls'], 'an array', calls);
  if (isObject(called)) readCalled(source, called, [...path, 'function_call'], meta);
  if (isObject(audio)) {
    source.unread('audio', [...path, 'audio']);
    const { transcript } = audio;
    if (typeof transcript === 'string') source.text(transcript, [...path, 'audio', 'transcript'], meta);
  }
}

function readMessage(source: SourceText, message: unknown, index: number): void {
  const path: Path = ['messages', index];
  if (!isObject(message)) throw wrongType(path, 'an object', message);
  const { role, name } = message;
  if (typeof role !== 'string') throw wrongType([...path, 'role'], 'a string', role);
  const meta: PartMeta = { role: roleOf(role), kind: 'content', turn: index, choice: null };
  if (typeof name === 'string') source.text(name, [...path, 'name'], { ...meta, kind: 'name' });
  readMessageBody(source, message, path, meta);
  readUnknown(source, message, path, messageMembers, meta);
}

/** Tool definitions come from whoever wrote the tool, often a third party: judged like what tools return. */
function readTools(source: SourceText, body: JsonObject, key: 'tools' | 'functions'): void {
  const tools = body[key];
  if (tools === undefined || tools === null) return;
  if (!Array.isArray(tools)) throw wrongType([key], 'an array', tools);
  tools.forEach((tool, index) => {
    const path: Path = [key, index];
    if (!isObject(tool)) throw wrongType(path, 'an object', tool);
    const definition = key === 'tools' ? (tool['function'] ?? tool['custom']) : tool;
    if (isObject(definition) && typeof definition['name'] === 'string') source.tools.push(definition['name']);
    else if (typeof tool['type'] === 'string') {
      source.tools.push(tool['type']);
      source.unread('hosted_tool', path);
    }
    source.value(path, { role: 'tool', kind: 'tool_definition', turn: -1, choice: null });
  });
}

function readRequest(json: string, body: JsonObject): GovernedRequest {
  const common = readCommon(body);
  const { messages } = body;
  if (messages === undefined) throw invalidRequest("Missing required parameter: 'messages'.", 'messages');
  if (!Array.isArray(messages)) throw wrongType(['messages'], 'an array', messages);
  if (messages.length === 0) throw invalidRequest("'messages' is empty: send at least one message.", 'messages');
  const source = new SourceText(json);
  messages.forEach((message, index) => readMessage(source, message, index));
  source.lastTurn = messages.length - 1;
  readTools(source, body, 'tools');
  readTools(source, body, 'functions');
  if (isObject(body['web_search_options'])) source.unread('hosted_tool', ['web_search_options']);
  for (const key of operatorMembers) {
    if (!isTextual(body[key])) continue;
    const kind: TextKind = key === 'response_format' ? 'schema' : 'other';
    source.value([key], { role: 'developer', kind, turn: -1, choice: null });
  }
  readUnknown(source, body, [], requestSettings, { role: 'user', kind: 'other', turn: -1, choice: null });
  return { source, ...common };
}

function readAnswerMessage(source: SourceText, message: unknown, path: Path, meta: PartMeta): void {
  // What is not in the API's form is judged as whatever it is: a client may still show it.
  if (!isObject(message)) return isTextual(message) ? source.value(path, meta) : undefined;
  readMessageBody(source, message, path, meta);
  for (const key of ['reasoning', 'reasoning_content'] as const) {
    const reasoning = message[key];
    if (typeof reasoning === 'string') source.text(reasoning, [...path, key], { ...meta, kind: 'reasoning' });
    else if (isTextual(reasoning)) source.value([...path, key], { ...meta, kind: 'reasoning' });
  }
  readUnknown(source, message, path, answerMessageMembers, meta);
}

function readAnswer(json: string, body: JsonObject): SourceText {
  const source = new SourceText(json);
  readChoices(source, body, (choice, path, meta) => {
    readAnswerMessage(source, choice['message'], below(path, 'message'), meta);
    readUnknown(source, choice, path, answerChoiceMembers, meta);
  });
  readUnknown(source, body, [], answerMembers, { role: 'assistant', kind: 'other', turn: 0, choice: null });
  return source;
}

function answerEchoes(body: JsonObject, changed: ReadonlySet<number>): readonly Path[] {
  const choices = Array.isArray(body['choices']) ? body['choices'] : [];
  return choices.flatMap((choice: unknown, index) =>
    isObject(choice) && changed.has(index) && isObject(choice['logprobs']) ? [['choices', index, 'logprobs']] : [],
  );
}

function readFrame(frame: JsonObject): FrameContent {
  return readFrameBody(frame, readUsage(frame), (choice, path, index, texts) => {
    for (const key of Object.keys(choice)) {
      if (key !== 'delta' && answerChoiceMembers.has(key) && key !== 'message') continue;
      const value = choice[key];
      const at = [...path, key];
      if (key !== 'delta' || !isObject(value)) readDelta(value, at, `${index} ${key}`, index, texts);
      else {
        for (const field of Object.keys(value)) {
          const channel = `${index}.${field}`;
          readDelta(value[field], [...at, field], channel, index, texts, channel);
        }
      }
    }
  });
}

/** The chat shape. */
export const openaiChat: WireShape = {
  name: 'openai-chat',
  api: 'openai',
  path: '/v1/chat/completions',
  upstreamPath: '/chat/completions',
  readRequest,
  outputBounds: ['max_completion_tokens', 'max_tokens'],
  readAnswer,
  readUsage,
  answerEchoes,
  errors: openaiErrors,
  endsWithDone: true,
  readFrame,
};
