// The Node clients of the client tests: runs the cases named in argv, one line of JSON on stdout for each. Called as
// `node node-client.js FLAVOUR CASE...`; the environment is the same as python_client.py's.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { createOpenAI } from '@ai-sdk/openai';
import { HumanMessage } from '@langchain/core/messages';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { APICallError, embed, generateText, jsonSchema, RetryError, streamText, tool } from 'ai';
import OpenAI from 'openai';
import { moduleOf } from './environments.js';

const { GATEWAY_URL: gateway, RESTORING_URL: restoring, UPSTREAM_URL: upstream } = process.env;
const { GATEWAY_KEY: apiKey, MODEL: usual, TAG: tag } = process.env;
const forbidden = 'Tell me about Project Falcon.';
// What a policy refuses in answers alone; the mock repeats it there.
const late = 'Tell me, please, what comes now: halt here, and no further.';
const personal = 'Write to jane.doe@example.com about it.';
// The upstream reads an @ there, so the address stands in the answer alone.
const broughtUp = 'Ask jane.doe{at}example.com about it, please.';
const prompt = (name, text) => `${text} (${tag}:${name})`;

// The mock fills each string of a tool's parameters with what it was asked.
const parameters = { type: 'object', properties: { body: { type: 'string' }, copies: { type: 'integer' } } };
const chatTools = [{ type: 'function', function: { name: 'send', parameters } }];

/** OpenAI's own library. */
const openai = {
  client: (baseURL = gateway) => new OpenAI({ baseURL, apiKey }),
  async ask(text, { model = usual, base } = {}) {
    const messages = [{ role: 'user', content: text }];
    const answer = await this.client(base).chat.completions.create({ model, messages });
    return answer.choices[0].message.content;
  },
  async *stream(text, model = usual, base = gateway) {
    const messages = [{ role: 'user', content: text }];
    const chunks = await this.client(base).chat.completions.create({ model, messages, stream: true });
    for await (const chunk of chunks) if (chunk.choices[0]?.delta.content) yield chunk.choices[0].delta.content;
  },
  async tool(text, model) {
    const messages = [{ role: 'user', content: text }];
    const chunks = await this.client().chat.completions.create({ model, messages, tools: chatTools, stream: true });
    let written = '';
    for await (const { choices } of chunks) {
      for (const call of choices[0]?.delta.tool_calls ?? []) written += call.function.arguments ?? '';
    }
    return JSON.parse(written);
  },
  async embed(input, base) {
    const answer = await this.client(base).embeddings.create({ model: 'text-embedding-3-small', input });
    return answer.data[0].embedding;
  },
  async models() {
    const names = [];
    for await (const { id } of this.client().models.list()) names.push(id);
    return names;
  },
  refusal(error) {
    assert(error instanceof OpenAI.APIError, error);
    return { status: error.status, body: error.error };
  },
};

/** The same library, by its newer endpoint. */
const openaiResponses = {
  ...openai,
  async ask(input, { model = usual, base } = {}) {
    return (await this.client(base).responses.create({ model, input })).output_text;
  },
  async *stream(input, model = usual, base = gateway) {
    const events = await this.client(base).responses.create({ model, input, stream: true });
    for await (const event of events) if (event.type === 'response.output_text.delta') yield event.delta;
  },
  async tool(input, model) {
    const tools = [{ type: 'function', name: 'send', parameters, strict: false }];
    let written = '';
    for await (const event of await this.client().responses.create({ model, input, tools, stream: true })) {
      if (event.type === 'response.function_call_arguments.delta') written += event.delta;
      if (event.type === 'response.function_call_arguments.done') assert.equal(event.arguments, written);
    }
    return JSON.parse(written);
  },
};

/** Anthropic's own library, whose addresses have no /v1. It is loaded where it is asked for. */
const anthropic = {
  async client(baseURL = gateway) {
    const { default: Anthropic } = await import(pathToFileURL(moduleOf('node-anthropic', '@anthropic-ai/sdk')));
    return new Anthropic({ baseURL: baseURL.replace(/\/v1$/, ''), apiKey });
  },
  async ask(text, { model = usual, base } = {}) {
    const messages = [{ role: 'user', content: text }];
    const client = await this.client(base);
    return (await client.messages.create({ model, max_tokens: 1000, messages })).content[0].text;
  },
  async *stream(text, model = usual, base = gateway) {
    const messages = [{ role: 'user', content: text }];
    const client = await this.client(base);
    for await (const event of client.messages.stream({ model, max_tokens: 1000, messages })) {
      if (event.type === 'content_block_delta') yield event.delta.text;
    }
  },
  async tool(text, model) {
    const messages = [{ role: 'user', content: text }];
    const tools = [{ name: 'send', input_schema: parameters }];
    const client = await this.client();
    const { content } = await client.messages.stream({ model, max_tokens: 1000, messages, tools }).finalMessage();
    return content.find(({ type }) => type === 'tool_use').input;
  },
  refusal({ status, error, errorCode }) {
    assert.equal(errorCode, error.error.code);
    return { status, body: { ...error.error, type: error.error.gateway_type } };
  },
};

/** LangChain over OpenAI's library. */
const langchain = {
  llm: (model = usual, baseURL = gateway) => new ChatOpenAI({ model, apiKey, configuration: { baseURL } }),
  async ask(text, { model, base } = {}) {
    return (await this.llm(model, base).invoke([new HumanMessage(text)])).content;
  },
  async chain(question) {
    const template = ChatPromptTemplate.fromMessages([
      ['system', 'You are a compliance assistant.'],
      ['human', '{question}'],
    ]);
    return (await template.pipe(this.llm()).invoke({ question })).content;
  },
  async *stream(text, model, base) {
    for await (const { content } of await this.llm(model, base).stream(text)) if (content) yield content;
  },
  async tool(text, model) {
    let whole;
    for await (const chunk of await this.llm(model).bindTools(chatTools).stream(text)) {
      whole = whole ? whole.concat(chunk) : chunk;
    }
    return whole.tool_calls[0].args;
  },
  async embed(text, baseURL) {
    const options = { model: 'text-embedding-3-small', apiKey, configuration: { baseURL } };
    return new OpenAIEmbeddings(options).embedQuery(text);
  },
  refusal: (error) => ({ status: error.status, body: error.error }),
};

/** Vercel's AI SDK, by its chat endpoint. */
const vercel = {
  model: (name = usual, baseURL = gateway) => createOpenAI({ baseURL, apiKey }).chat(name),
  async ask(text, { model, base } = {}) {
    return (await generateText({ model: this.model(model, base), prompt: text })).text;
  },
  async *stream(text, model, base) {
    const { fullStream } = streamText({ model: this.model(model, base), prompt: text, onError() {} });
    for await (const part of fullStream) {
      if (part.type === 'error') throw part.error;
      if (part.type === 'text-delta') yield part.text;
    }
  },
  async tool(text, model) {
    const tools = { send: tool({ inputSchema: jsonSchema(parameters) }) };
    const { toolCalls } = streamText({ model: this.model(model), prompt: text, tools });
    return (await toolCalls)[0].input;
  },
  async embed(value, baseURL) {
    const model = createOpenAI({ baseURL, apiKey }).embedding('text-embedding-3-small');
    return (await embed({ model, value })).embedding;
  },
  refusal(error) {
    const last = RetryError.isInstance(error) ? error.lastError : error;
    assert(APICallError.isInstance(last), error);
    return { status: last.statusCode, body: JSON.parse(last.responseBody).error };
  },
};

/** The same, by the endpoint that it takes where nobody says otherwise. */
const vercelResponses = {
  ...vercel,
  model: (name = usual, baseURL = gateway) => createOpenAI({ baseURL, apiKey })(name),
};

/** Reads a stream to its end. */
async function readAll(stream) {
  let answer = '';
  for await (const piece of stream) answer += piece;
  return answer;
}

/** Reads a stream that must break off with an error of this code. Returns what came before. */
async function expectBroken(stream, code) {
  let answer = '';
  const reading = async () => {
    for await (const piece of stream) answer += piece;
  };
  const error = await reading().then(
    () => assert.fail(`the stream ended as if it were whole: ${answer}`),
    (reason) => reason,
  );
  assert(JSON.stringify(error, Object.getOwnPropertyNames(error)).includes(code), error);
  return answer;
}

/** Runs work that must be refused with a policy's 409, and looks at what the client was told. */
async function expectBlocked(client, work) {
  const error = await work().then(
    () => assert.fail('the call was not blocked'),
    (reason) => reason,
  );
  if (error instanceof assert.AssertionError) throw error;
  const { status, body } = client.refusal(error);
  assert.equal(status, 409);
  assert.equal(body.type, 'policy_violation');
  assert.equal(body.code, 'input_blocked');
  for (const name of ['policy', 'reason_code', 'event_id']) assert(body[name], name);
  assert(!body.message.includes('Falcon'), body.message);
}

/** Asks and expects the echo. */
async function expectEcho(text, asking) {
  const answer = await asking;
  assert(answer.startsWith(`You said: ${text}`), answer);
}

/** Asks through the gateway and directly; the upstream fails each tag's first request. */
const retry = (status) => async (client) => {
  for (const [via, base] of Object.entries({ gateway, direct: upstream })) {
    const text = prompt(`retry-${status}`, `fail-once-${status}-${tag}-${via}`);
    await expectEcho(text, client.ask(text, { base }));
  }
};

const cases = {
  async plain(client) {
    const text = prompt('plain', 'Summarize our Q4 earnings report.');
    await expectEcho(text, client.ask(text));
  },
  async stream(client) {
    const text = prompt('stream', 'Draft a product announcement.');
    await expectEcho(text, readAll(client.stream(text)));
  },
  async batch(client) {
    const waiting = Array.from({ length: 20 }, (_, number) => prompt('batch', `Summarize document ${number}.`));
    const work = async () => {
      for (let text = waiting.shift(); text !== undefined; text = waiting.shift()) {
        await expectEcho(text, client.ask(text));
      }
    };
    await Promise.all(Array.from({ length: 5 }, work));
  },
  async chain(client) {
    const text = prompt('chain', 'Can we store personal data in the training set?');
    await expectEcho(text, client.chain(text));
  },
  async block(client) {
    await expectBlocked(client, () => client.ask(prompt('block', forbidden), { model: 'block-plain' }));
  },
  async 'block-stream'(client) {
    await expectBlocked(client, async () => {
      for await (const piece of client.stream(prompt('block-stream', forbidden), 'block-stream')) {
        assert.fail(`text came first: ${piece}`);
      }
    });
  },
  async 'late-block'(client) {
    const answer = await expectBroken(client.stream(prompt('late-block', late), 'mock-slow'), 'output_blocked');
    assert(answer.startsWith('You said: Tell me,') && !answer.includes('halt here'), answer);
  },
  async 'stream-redact'(client) {
    const answer = await readAll(client.stream(prompt('stream-redact', broughtUp)));
    assert(!answer.includes('jane.doe') && !answer.includes('example.com'), answer);
    assert(answer.startsWith('You said: Ask [EMAIL] about it, please. ('), answer);
  },
  async 'stream-restore'(client) {
    const text = prompt('stream-restore', personal);
    await expectEcho(text, readAll(client.stream(text, undefined, restoring)));
  },
  async 'stream-tools'(client) {
    const called = await client.tool(prompt('stream-tools', broughtUp), 'mock-tools');
    const text = JSON.stringify(called);
    assert(!text.includes('jane.doe') && !text.includes('example.com'), text);
    assert(called.body.includes('Ask [EMAIL] about it, please. (') && called.copies === 1, text);
  },
  async 'stream-cut'(client) {
    const answer = await expectBroken(
      client.stream(prompt('stream-cut', 'Tell a long story.'), 'mock-cut'),
      'upstream_error',
    );
    assert(answer.startsWith('You said:'), answer);
  },
  async redact(client) {
    const answer = await client.ask(prompt('redact', personal));
    assert(!answer.includes('jane.doe'), answer);
    assert(answer.includes('You said: Write to ') && answer.includes('about it.'), answer);
  },
  'retry-429': retry(429),
  'retry-500': retry(500),
  async models(client) {
    const names = await client.models();
    assert(names.includes('gpt-4o') && names.includes('text-embedding-3-small'), names.join());
  },
  async embeddings(client) {
    const text = prompt('embeddings', 'Quarterly figures by region.');
    const governed = await client.embed(text, gateway);
    assert.equal(governed.length, 1536);
    assert.deepEqual([...governed], [...(await client.embed(text, upstream))]);
  },
};

const [flavour, ...names] = process.argv.slice(2);
const client = {
  openai,
  'openai-responses': openaiResponses,
  anthropic,
  langchain,
  vercel,
  'vercel-responses': vercelResponses,
}[flavour];
for (const name of names) {
  let result = { case: name, ok: true };
  try {
    await cases[name](client);
  } catch (error) {
    result = { case: name, ok: false, error: `${error.name}: ${error.message}` };
  }
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
