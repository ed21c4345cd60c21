/**
 * `/v1/messages`: Anthropic's Messages API, requests, answers and the events of streams. Every block, tool definition, call and
 * result is read; members this file does not know are judged as text too.
 */
import type { Path } from '../../policy/diagnostic.ts';
import type { TextKind } from '../../policy/subject.ts';
import { invalidRequest } from '../errors.ts';
import { readBlocks, readStructure, type BlockSink } from './anthropic/blocks.ts';
import { anthropicErrors } from './anthropic/errors.ts';
import { readFrame } from './anthropic/frames.ts';
import { readUsage } from './anthropic/usage.ts';
import { isObject, isTextual, readCommon, readUnknown, wrongType } from './fields.ts';
import { roleOf } from './parts.ts';
import type { GovernedRequest, JsonObject, Usage, WireShape } from './shape.ts';
import { SourceText, type PartMeta } from './source.ts';

/** Members of a request that hold no text a model reads, or that are read below. */
const requestSettings = new Set([
  'model',
  'messages',
  'system',
  'max_tokens',
  'stream',
  'temperature',
  'top_p',
  'top_k',
  'tools',
  'thinking',
  'service_tier',
  'inference_geo',
  'speed',
  'cache_control',
  'output_config',
  'output_format',
  'metadata',
  'stop_sequences',
  'tool_choice',
  'mcp_servers',
]);

/** Members that the operator's code sets and the provider keeps: read for personal data, not for attacks. */
const operatorMembers = ['output_config', 'output_format', 'metadata', 'stop_sequences', 'tool_choice', 'mcp_servers'];

const messageMembers = new Set(['role', 'content']);
const answerMembers = new Set([
  'id',
  'type',
  'role',
  'model',
  'content',
  'stop_reason',
  'usage',
  'container',
  'diagnostics',
]);

/** Tools that Anthropic defines and the client runs. All others that say a type run at the provider's. */
const clientTool = /^(?:custom|(?:bash|text_editor|computer|memory)_\d+|(?:browser|computer)_toolset_\d+)$/;

/** A sink that fills a source. `sealed` hears of content that the provider alone can open. */
function sinkOf(source: SourceText, sealed: (path: Path) => void): BlockSink {
  return {
    tools: source.tools,
    text: (value, path, meta) => source.text(value, path, meta),
    value: (path, meta) => source.value(path, meta),
    url: (value, path, type, meta) => source.url(value, path, type, meta),
    unread: (type, path) => source.unread(type, path),
    sealed,
  };
}

/** A `content` or `system`, which has to be there in one of two forms. */
function readContent(source: SourceText, content: unknown, path: Path, meta: PartMeta): void {
  if (typeof content !== 'string' && !Array.isArray(content)) {
    throw wrongType(path, 'a string or an array of blocks', content);
  }
  if (Array.isArray(content)) {
    const at = content.findIndex((block) => !isObject(block));
    if (at !== -1) throw wrongType([...path, at], 'an object', content[at]);
  }
  readBlocks(
    sinkOf(source, (place) => source.unread('encrypted_content', place)),
    content,
    path,
    meta,
  );
}

function readMessage(source: SourceText, message: unknown, index: number): void {
  const path: Path = ['messages', index];
  if (!isObject(message)) throw wrongType(path, 'an object', message);
  const { role, content } = message;
  if (typeof role !== 'string') throw wrongType([...path, 'role'], 'a string', role);
  const meta: PartMeta = { role: roleOf(role), kind: 'content', turn: index, choice: null };
  readContent(source, content, [...path, 'content'], meta);
  readUnknown(source, message, path, messageMembers, meta);
}

/** Tool definitions come from whoever wrote the tool, often a third party: judged like what tools return. */
function readTools(source: SourceText, { tools, mcp_servers: servers }: JsonObject): void {
  if (isTextual(servers)) source.unread('hosted_tool', ['mcp_servers']);
  if (tools === undefined || tools === null) return;
  if (!Array.isArray(tools)) throw wrongType(['tools'], 'an array', tools);
  tools.forEach((tool: unknown, index) => {
    const path: Path = ['tools', index];
    if (!isObject(tool)) throw wrongType(path, 'an object', tool);
    const { name, type } = tool;
    if (typeof name === 'string') source.tools.push(name);
    if (typeof type === 'string' && !clientTool.test(type)) {
      if (name !== type) source.tools.push(type);
      source.unread('hosted_tool', path);
    }
    source.value(path, { role: 'tool', kind: 'tool_definition', turn: -1, choice: null });
  });
}

function readRequest(json: string, body: JsonObject): GovernedRequest {
  const { model, stream } = readCommon(body);
  const { messages, system, metadata, max_tokens: limit } = body;
  if (messages === undefined) throw invalidRequest("Missing required parameter: 'messages'.", 'messages');
  if (!Array.isArray(messages)) throw wrongType(['messages'], 'an array', messages);
  if (messages.length === 0) throw invalidRequest("'messages' is empty: send at least one message.", 'messages');
  if (limit !== undefined && typeof limit !== 'number') throw wrongType(['max_tokens'], 'a number', limit);
  const source = new SourceText(json);
  if (system !== undefined && system !== null) {
    readContent(source, system, ['system'], { role: 'system', kind: 'content', turn: -1, choice: null });
  }
  messages.forEach((message, index) => readMessage(source, message, index));
  source.lastTurn = messages.length - 1;
  readTools(source, body);
  for (const key of operatorMembers) {
    const kind: TextKind = key.startsWith('output') ? 'schema' : 'other';
    if (isTextual(body[key])) source.value([key], { role: 'developer', kind, turn: -1, choice: null });
  }
  readUnknown(source, body, [], requestSettings, { role: 'user', kind: 'other', turn: -1, choice: null });
  const user = isObject(metadata) ? metadata['user_id'] : null;
  return { source, model, stream, user: typeof user === 'string' && user !== '' ? user : null };
}

function readAnswer(json: string, body: JsonObject): SourceText {
  const source = new SourceText(json);
  const meta: PartMeta = { role: 'assistant', kind: 'content', turn: 0, choice: 0 };
  // What the provider sealed the client can't read either.
  const sink = sinkOf(source, () => undefined);
  readBlocks(sink, body['content'], ['content'], meta);
  for (const key of Object.keys(body)) {
    if (!answerMembers.has(key)) readStructure(sink, body[key], [key], { ...meta, kind: 'other' });
  }
  return source;
}

function readAnswerUsage(body: JsonObject): Usage | null {
  const usage = readUsage(body['usage']);
  return usage && { input_tokens: 0, output_tokens: 0, ...usage };
}

/** The messages shape. */
export const anthropicMessages: WireShape = {
  name: 'anthropic-messages',
  api: 'anthropic',
  path: '/v1/messages',
  upstreamPath: '/messages',
  readRequest,
  outputBounds: ['max_tokens'],
  readAnswer,
  readUsage: readAnswerUsage,
  answerEchoes: () => [],
  errors: anthropicErrors,
  endsWithDone: false,
  readFrame,
};
