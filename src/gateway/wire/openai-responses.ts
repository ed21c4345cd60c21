/**
 * `/v1/responses`: OpenAI's newer shape. Requests are read here: an input of text or items, instructions, stored prompts,
 * tools. What a request only names, because its provider keeps it, is noted as unread. Answers and frames are read in
 * `responses/`.
 */
import type { Path } from '../../policy/diagnostic.ts';
import type { Role } from '../../policy/subject.ts';
import { invalidRequest } from '../errors.ts';
import { isObject, isTextual, readCommon, readMembers, readUnknown, wrongType } from './fields.ts';
import { readContent, readPart, roleOf } from './parts.ts';
import { responsesErrors } from './responses/errors.ts';
import { readFrame } from './responses/events.ts';
import { readItem } from './responses/items.ts';
import { answerEchoes, readAnswer, readResponseUsage, sourceSink } from './responses/whole.ts';
import type { GovernedRequest, JsonObject, WireShape } from './shape.ts';
import { SourceText, type PartMeta } from './source.ts';

/** Members of a request that hold no text a model reads, and those that are read below. */
const requestMembers = new Set([
  'model',
  'input',
  'instructions',
  'prompt',
  'tools',
  'conversation',
  'previous_response_id',
  'text',
  'tool_choice',
  'metadata',
  'user',
  'safety_identifier',
  'background',
  'context_management',
  'include',
  'max_output_tokens',
  'max_tool_calls',
  'moderation',
  'parallel_tool_calls',
  'prompt_cache_key',
  'prompt_cache_options',
  'prompt_cache_retention',
  'reasoning',
  'service_tier',
  'store',
  'stream',
  'stream_options',
  'temperature',
  'top_logprobs',
  'top_p',
  'truncation',
]);

/** Members that the operator's code sets and providers keep: read for personal data, not for attacks. */
const operatorMembers = ['text', 'tool_choice', 'metadata', 'user', 'safety_identifier'] as const;

/** Members that stand for text which the provider keeps and the gateway never sees. */
const storedMembers = ['previous_response_id', 'conversation'] as const;

/** Outside the conversation, by who writes it. */
const outside = (role: Role): PartMeta => ({ role, kind: 'other', turn: -1, choice: null });

/** Items that a model writes. */
const writtenItems = new Set([
  'apply_patch_call',
  'code_interpreter_call',
  'compaction',
  'computer_call',
  'custom_tool_call',
  'file_search_call',
  'function_call',
  'image_generation_call',
  'local_shell_call',
  'mcp_approval_request',
  'mcp_call',
  'mcp_list_tools',
  'program',
  'reasoning',
  'shell_call',
  'tool_search_call',
  'web_search_call',
]);

/** Items that tools and their users write. */
const givenItems = new Set([
  'apply_patch_call_output',
  'computer_call_output',
  'custom_tool_call_output',
  'function_call_output',
  'local_shell_call_output',
  'mcp_approval_response',
  'program_output',
  'shell_call_output',
]);

const messageMembers = new Set(['type', 'role', 'content', 'id', 'status', 'phase']);

/** Reads one item of the input. */
function readInputItem(source: SourceText, item: unknown, path: Path, turn: number): void {
  if (!isObject(item)) throw wrongType(path, 'an object', item);
  const type = item['type'] ?? (isTextual(item['role']) ? 'message' : 'item_reference');
  const meta: PartMeta = { role: 'user', kind: 'other', turn, choice: null };
  if (type === 'message') return readMessage(source, item, path, turn);
  if (type === 'item_reference') {
    source.unread('stored_context', path);
    return readMembers(source, item, path, new Set(['type', 'id']), meta);
  }
  if (type === 'compaction_trigger') return readMembers(source, item, path, new Set(['type']), meta);
  if (type === 'additional_tools' || type === 'tool_search_output') {
    readTools(source, item['tools'], [...path, 'tools'], turn);
    return readMembers(source, item, path, new Set(['type', 'id', 'role', 'tools', 'call_id', 'status']), meta);
  }
  if (typeof type !== 'string' || !(writtenItems.has(type) || givenItems.has(type))) {
    // An item of a type that nobody knows here: its strings are judged, and that it may hold more is noted.
    source.unread(typeof type === 'string' ? type.replace(/[^\w.-]/g, '').slice(0, 40) : 'item', path);
    return source.value(path, meta);
  }
  const byModel = writtenItems.has(type);
  const sink = sourceSink(
    source,
    { turn, choice: null, roleOf: ({ isResult }) => (isResult ? 'tool' : byModel ? 'assistant' : 'user') },
    // A compaction is former turns, which only the provider can open.
    (at) => source.unread(type === 'compaction' ? 'stored_context' : 'encrypted_content', at),
  );
  const { output, ...rest } = item;
  const results: PartMeta = { ...meta, role: 'tool', kind: 'content' };
  if (type === 'function_call_output' || type === 'custom_tool_call_output') {
    readContent(source, output, [...path, 'output'], results);
    readItem(rest, path, sink);
  } else if (type === 'computer_call_output') {
    if (isTextual(output)) readPart(source, output, [...path, 'output'], results);
    readItem(rest, path, sink);
  } else readItem(item, path, sink);
}

function readMessage(source: SourceText, message: JsonObject, path: Path, turn: number): void {
  const { role, content } = message;
  if (typeof role !== 'string') throw wrongType([...path, 'role'], 'a string', role);
  const meta: PartMeta = { role: roleOf(role), kind: 'content', turn, choice: null };
  readContent(source, content, [...path, 'content'], meta);
  readUnknown(source, message, path, messageMembers, meta);
}

function readInput(source: SourceText, body: JsonObject): void {
  const { input } = body;
  if (typeof input === 'string') {
    source.text(input, ['input'], { role: 'user', kind: 'content', turn: 0, choice: null });
    source.lastTurn = 0;
    return;
  }
  const isThere = input !== undefined && input !== null;
  if (isThere && !Array.isArray(input)) throw wrongType(['input'], 'a string or an array of items', input);
  if (isThere && input.length > 0) {
    input.forEach((item, index) => readInputItem(source, item, ['input', index], index));
    source.lastTurn = input.length - 1;
    return;
  }
  // As at OpenAI: without an input there has to be a conversation or a prompt that it keeps.
  if (isTextual(body['prompt']) || storedMembers.some((key) => isTextual(body[key]))) return;
  if (isThere) throw invalidRequest("'input' is empty: send a text or at least one item.", 'input');
  throw invalidRequest("Missing required parameter: 'input'.", 'input');
}

/** A prompt that the provider keeps: its text is unknown here, what is put into it is not. */
function readPrompt(source: SourceText, prompt: unknown): void {
  if (prompt === undefined || prompt === null) return;
  if (!isObject(prompt)) throw wrongType(['prompt'], 'an object', prompt);
  source.unread('stored_prompt', ['prompt', 'id']);
  const { variables } = prompt;
  if (isObject(variables)) {
    for (const [name, value] of Object.entries(variables)) {
      const path = ['prompt', 'variables', name];
      if (isTextual(value)) readPart(source, value, path, { ...outside('user'), kind: 'content' });
    }
  } else if (isTextual(variables)) source.value(['prompt', 'variables'], outside('user'));
  readUnknown(source, prompt, ['prompt'], new Set(['id', 'version', 'variables']), outside('user'));
}

/** Tools that the client's own code runs; all others but these run where nobody here sees what they do. */
const ownTools = new Set(['function', 'custom', 'local_shell', 'apply_patch', 'computer', 'computer_use_preview']);

/** Tool definitions come from whoever wrote the tool, often a third party: judged like what tools return. */
function readTools(source: SourceText, tools: unknown, path: Path, turn: number): void {
  if (tools === undefined || tools === null) return;
  if (!Array.isArray(tools)) throw wrongType(path, 'an array', tools);
  tools.forEach((tool, index) => {
    const at = [...path, index];
    noteTool(source, tool, at);
    source.value(at, { role: 'tool', kind: 'tool_definition', turn, choice: null });
  });
}

/** Notes what a tool is called, and that it is one which works unseen. */
function noteTool(source: SourceText, tool: unknown, path: Path): void {
  if (!isObject(tool)) throw wrongType(path, 'an object', tool);
  const { type, name, tools } = tool;
  if (type === 'namespace' && Array.isArray(tools)) {
    return tools.forEach((inner, index) => noteTool(source, inner, [...path, 'tools', index]));
  }
  if ((type === 'function' || type === 'custom') && typeof name === 'string') source.tools.push(name);
  else if (typeof type === 'string') source.tools.push(type);
  if (typeof type !== 'string' || !ownTools.has(type)) source.unread('hosted_tool', path);
}

function readRequest(json: string, body: JsonObject): GovernedRequest {
  const common = readCommon(body);
  const { background, instructions } = body;
  if (background !== undefined && background !== null && background !== false) {
    const message = "'background' is not possible here: the answer would come by a way on which no policy sees it.";
    throw invalidRequest(message, 'background');
  }
  const source = new SourceText(json);
  readInput(source, body);
  if (typeof instructions === 'string') {
    source.text(instructions, ['instructions'], { ...outside('developer'), kind: 'instructions' });
  } else if (isTextual(instructions)) {
    source.value(['instructions'], { ...outside('developer'), kind: 'instructions' });
  }
  readPrompt(source, body['prompt']);
  for (const key of storedMembers) if (isTextual(body[key])) source.unread('stored_context', [key]);
  readTools(source, body['tools'], ['tools'], -1);
  for (const key of operatorMembers) {
    if (isTextual(body[key]))
      source.value([key], { ...outside('developer'), kind: key === 'text' ? 'schema' : 'other' });
  }
  readUnknown(source, body, [], requestMembers, outside('user'));
  return { source, ...common };
}

/** The Responses shape. */
export const openaiResponses: WireShape = {
  name: 'openai-responses',
  api: 'openai',
  path: '/v1/responses',
  upstreamPath: '/responses',
  readRequest,
  outputBounds: ['max_output_tokens'],
  readAnswer,
  readUsage: readResponseUsage,
  answerEchoes,
  errors: responsesErrors,
  endsWithDone: false,
  readFrame,
};
