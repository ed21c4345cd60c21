/** Tools, and how they are to be chosen, as Anthropic writes them. */
import { isObject } from '../../wire/fields.ts';
import type { JsonObject } from '../../wire/shape.ts';
import { rawAt, RawJson } from '../raw-json.ts';
import { unsupported } from './refusals.ts';

/** Parameters as a schema of an object, which Anthropic insists on. */
function inputSchema(json: string, parameters: unknown, index: number): unknown {
  if (!isObject(parameters)) return { type: 'object', properties: {} };
  const raw = rawAt(json, ['tools', index, 'function', 'parameters']);
  if (parameters['type'] !== undefined || raw === undefined) return raw;
  const members = raw.text.slice(1).trimStart();
  return new RawJson(members === '}' ? '{"type":"object"}' : `{"type":"object",${members}`);
}

function translateTool(json: string, tool: unknown, index: number): object {
  const definition = isObject(tool) && tool['type'] === 'function' ? tool['function'] : undefined;
  if (!isObject(definition)) throw unsupported(`tools[${index}]`, "tools that are not of type 'function'");
  const { name, description, parameters, strict } = definition;
  return {
    name,
    description: description ?? undefined,
    input_schema: inputSchema(json, parameters, index),
    strict: strict === true ? true : undefined,
  };
}

function choiceOf(choice: unknown): { type: string; name?: unknown } {
  if (choice === undefined || choice === null || choice === 'auto') return { type: 'auto' };
  if (choice === 'none') return { type: 'none' };
  if (choice === 'required') return { type: 'any' };
  const called = isObject(choice) && choice['type'] === 'function' ? choice['function'] : undefined;
  if (isObject(called)) return { type: 'tool', name: called['name'] };
  throw unsupported('tool_choice', "a 'tool_choice' other than 'auto', 'none', 'required' and one function");
}

/** `tools` and `tool_choice`; neither where the request offers no tools, since a choice alone is refused. */
export function translateTools(json: string, body: JsonObject): { tools?: readonly object[]; tool_choice?: object } {
  const { tools, tool_choice: wanted, parallel_tool_calls: parallel } = body;
  if (!Array.isArray(tools) || tools.length === 0) return {};
  const choice = choiceOf(wanted);
  const isAlone = parallel === false && choice.type !== 'none';
  const isSaid = (wanted !== undefined && wanted !== null) || isAlone;
  return {
    tools: tools.map((tool, index) => translateTool(json, tool, index)),
    ...(isSaid && { tool_choice: { ...choice, ...(isAlone && { disable_parallel_tool_use: true }) } }),
  };
}

/** An id of a call as Anthropic takes it: OpenAI's own ids are such, those of others may hold more. */
export function callId(id: unknown): unknown {
  return typeof id === 'string' ? id.replace(/[^\w-]/g, '_') : id;
}
