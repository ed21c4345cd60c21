/**
 * A streamed answer of Anthropic's as chunks of a chat completion: event by event, nothing held back but the reason why it ended,
 * which stands for the end and so leaves with that.
 */
import type { SseEvent } from '../../sse.ts';
import { isObject } from '../../wire/fields.ts';
import { readUsage } from '../../wire/anthropic/usage.ts';
import type { JsonObject, Usage } from '../../wire/shape.ts';
import type { StreamTranslator } from '../translation.ts';
import { errorObject, finishReason, refusalOf, usageOf } from './answer.ts';

/** A tool's call under way. */
interface Call {
  /** Its number among the calls. */
  readonly number: number;
  readonly input: unknown;
  hasArguments: boolean;
}

function objectAt(value: JsonObject, key: string): JsonObject {
  return isObject(value[key]) ? value[key] : {};
}

/** Translates one stream. */
export class ChatStream implements StreamTranslator {
  private readonly created: number;
  private readonly includesUsage: boolean;
  private head: JsonObject = {};
  private counted: JsonObject = {};
  private reason: unknown = null;
  private isOver = false;
  /** Calls by the number of their block. */
  private readonly calls = new Map<unknown, Call>();

  constructor(created: number, includesUsage: boolean) {
    this.created = created;
    this.includesUsage = includesUsage;
  }

  /** The chunks in an event's place. Throws on an event that is not JSON. */
  event({ data, raw }: SseEvent): string {
    if (this.isOver) return '';
    // A comment keeps the connection alive, and says nothing.
    if (data === null) return raw;
    const event: unknown = JSON.parse(data);
    return isObject(event) ? this.translate(event) : '';
  }

  usage(): Partial<Usage> | null {
    return Object.keys(this.counted).length === 0 ? null : readUsage(this.counted);
  }

  private translate(event: JsonObject): string {
    switch (event['type']) {
      case 'message_start':
        return this.begin(objectAt(event, 'message'));
      case 'content_block_start':
        return this.beginBlock(event['index'], objectAt(event, 'content_block'));
      case 'content_block_delta':
        return this.delta(event['index'], objectAt(event, 'delta'));
      case 'content_block_stop':
        return this.endBlock(event['index']);
      case 'message_delta':
        return this.endMessage(objectAt(event, 'delta'), objectAt(event, 'usage'));
      case 'message_stop':
        return this.end();
      case 'error':
        this.isOver = true;
        return frame(
          errorObject(event) ?? { error: { message: 'The provider reported an error.', type: 'server_error' } },
        );
      default:
        return '';
    }
  }

  private begin(message: JsonObject): string {
    const { id, model } = message;
    this.head = { id, object: 'chat.completion.chunk', created: this.created, model };
    this.counted = objectAt(message, 'usage');
    return this.chunk({ role: 'assistant', content: '' });
  }

  private beginBlock(index: unknown, block: JsonObject): string {
    const { type, id, name, input } = block;
    if (type !== 'tool_use') return this.text(block);
    const number = this.calls.size;
    this.calls.set(index, { number, input, hasArguments: false });
    const called = { index: number, id, type: 'function', function: { name, arguments: '' } };
    return this.chunk({ tool_calls: [called] });
  }

  private delta(index: unknown, delta: JsonObject): string {
    const call = this.calls.get(index);
    const { partial_json: piece } = delta;
    if (!call || typeof piece !== 'string') return this.text(delta);
    if (piece === '') return '';
    call.hasArguments = true;
    return this.arguments(call, piece);
  }

  /** Text or thinking, of a block that begins or goes on. */
  private text({ text, thinking }: JsonObject): string {
    if (typeof text === 'string' && text !== '') return this.chunk({ content: text });
    return typeof thinking === 'string' && thinking !== '' ? this.chunk({ reasoning_content: thinking }) : '';
  }

  /** A call without arguments has empty ones at Anthropic; OpenAI's clients parse them. */
  private endBlock(index: unknown): string {
    const call = this.calls.get(index);
    return !call || call.hasArguments ? '' : this.arguments(call, JSON.stringify(call.input ?? {}));
  }

  private arguments({ number }: Call, piece: string): string {
    return this.chunk({ tool_calls: [{ index: number, function: { arguments: piece } }] });
  }

  private endMessage({ stop_reason: reason, stop_details: details }: JsonObject, usage: JsonObject): string {
    this.reason = reason ?? this.reason;
    // What the end does not count again stands as it was counted at the beginning.
    const counted = Object.entries(usage).filter(([, value]) => value !== null);
    this.counted = { ...this.counted, ...Object.fromEntries(counted) };
    const refusal = refusalOf(details);
    return refusal === null ? '' : this.chunk({ refusal });
  }

  private end(): string {
    this.isOver = true;
    const usage = this.includesUsage ? frame({ ...this.head, choices: [], usage: usageOf(this.counted) }) : '';
    return `${this.chunk({}, finishReason(this.reason))}${usage}data: [DONE]\n\n`;
  }

  private chunk(delta: object, reason: string | null = null): string {
    const usage = this.includesUsage ? { usage: null } : {};
    return frame({ ...this.head, choices: [{ index: 0, delta, logprobs: null, finish_reason: reason }], ...usage });
  }
}

function frame(value: object): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}
