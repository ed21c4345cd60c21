// Streams of every shape for the measures: answers with personal data, credentials and much that only looks so, in
// pieces as models give them, with choices in turns, tool calls, refusals, reasoning, Unicode, comments and CRLF.

const answers = [
  'Sure! You can reach Maria at maria.gonzalez@example-mail.org or on +1 (415) 555-0132 ext. 12, any day before 5.30.',
  'Your card 4111 1111 1111 1111 expires 09/27; the IBAN is GB29 NWBK 6016 1331 9268 19, and order 2024-10-33 is paid.',
  'SSN 482-96-6647 belongs to Zoë \u{1f469}\u200d\u{1f680} Müller, who wrote "call me" from 81.2.69.160 at 12:30:05 – twice.',
  '```js\nconst key = "sk-proj-Ab3dEf6hIj9lMn2pQr5tUv8xYz1Bc4Ef";\nfetch(`https://u:hunter22x@db.example.com/a?b=${1e3}`);\n```\n日本語のメールは tanaka@example.co.jp です。',
  'Nothing to see here: 3.14159, 10,000 people, version 1.2.3, the year 1999-2005, a@b, ratio 16:9, and C++17.',
];
const argumentsOf = [
  { to: 'maria.gonzalez@example-mail.org', body: 'She said "hi"\nand left \\o/ 415-555-0132', count: 3 },
  { query: 'card 4111111111111111', nested: { list: ['a', 'jon@example.org'] } },
];

/** A text in the pieces that a tokenizer might give. */
const pieces = (text) => text.match(/\s?[\p{L}\p{M}]{1,5}|\s?\d{1,3}|\s?[^\p{L}\p{M}\d\s]{1,2}|\s+/gu) ?? [];

/** Lists taken from in turns. */
function inTurns(lists) {
  const result = [];
  for (let index = 0; lists.some((list) => index < list.length); index++) {
    for (const list of lists) if (index < list.length) result.push(list[index]);
  }
  return result;
}

const sse = (data, name) => `${name ? `event: ${name}\n` : ''}data: ${JSON.stringify(data)}\n\n`;
const done = 'data: [DONE]\n\n';

function chat() {
  const chunk = (index, delta, finish = null, more = {}) =>
    sse({
      id: 'chatcmpl-1',
      object: 'chat.completion.chunk',
      created: 1,
      model: 'm',
      choices: [{ index, delta, finish_reason: finish, ...more }],
    });
  const head = (index) => chunk(index, { role: 'assistant', content: '' });
  const text = (index, answer, field = 'content') =>
    pieces(answer).map((piece) =>
      chunk(index, { [field]: piece }, null, { logprobs: { content: [{ token: piece, logprob: -0.1 }] } }),
    );
  const tool = (index, call, value) => [
    chunk(index, {
      tool_calls: [{ index: call, id: `call_${call}`, type: 'function', function: { name: 'send', arguments: '' } }],
    }),
    ...pieces(JSON.stringify(value)).map((piece) =>
      chunk(index, { tool_calls: [{ index: call, function: { arguments: piece } }] }),
    ),
  ];
  const usage = sse({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    choices: [],
    usage: { prompt_tokens: 9, completion_tokens: 99, total_tokens: 108 },
  });
  const single = answers.map((answer) => [head(0), ...text(0, answer), chunk(0, {}, 'stop'), usage, done].join(''));
  const several = [
    ': ping\n\n',
    ...[0, 1, 2].map(head),
    ...inTurns([text(0, answers[0]), text(1, answers[1]), text(2, answers[3], 'refusal')]),
    ...[2, 0, 1].map((index) => chunk(index, {}, 'stop')),
    usage,
    done,
  ].join('');
  const tools = [
    head(0),
    ...text(0, answers[2], 'reasoning_content'),
    ...text(0, 'One moment.'),
    ...inTurns(argumentsOf.map((value, call) => tool(0, call, value))),
    chunk(0, {}, 'tool_calls'),
    done,
  ].join('');
  return [...single, several, tools, single[1].replaceAll('\n', '\r\n'), `\ufeff${several}`];
}

function completions() {
  const chunk = (index, text, finish = null) =>
    sse({ id: 'cmpl-1', object: 'text_completion', choices: [{ index, text, logprobs: null, finish_reason: finish }] });
  const text = (index, answer) => [...pieces(answer).map((piece) => chunk(index, piece)), chunk(index, '', 'stop')];
  return [
    ...answers.map((answer) => [...text(0, answer), done].join('')),
    [...inTurns([text(0, answers[0]), text(1, answers[2])]), done].join(''),
  ];
}

function responses() {
  const build = (items) => {
    let sequence = 0;
    const send = (type, more) => sse({ type, sequence_number: sequence++, ...more }, type);
    const response = (status, output) => ({
      response: { id: 'resp_1', object: 'response', status, model: 'm', output },
    });
    const whole = items.map(({ text, value }, index) =>
      text === undefined
        ? {
            id: `fc_${index}`,
            type: 'function_call',
            call_id: 'call_1',
            name: 'send',
            arguments: JSON.stringify(value),
            status: 'completed',
          }
        : {
            id: `msg_${index}`,
            type: 'message',
            role: 'assistant',
            status: 'completed',
            content: [{ type: 'output_text', text, annotations: [], logprobs: [] }],
          },
    );
    let stream =
      send('response.created', response('in_progress', [])) + send('response.in_progress', response('in_progress', []));
    items.forEach(({ text, value }, index) => {
      const at = { item_id: whole[index].id, output_index: index };
      if (text === undefined) {
        const args = JSON.stringify(value);
        stream += send('response.output_item.added', {
          output_index: index,
          item: { ...whole[index], arguments: '', status: 'in_progress' },
        });
        for (const delta of pieces(args)) stream += send('response.function_call_arguments.delta', { ...at, delta });
        stream += send('response.function_call_arguments.done', { ...at, arguments: args });
      } else {
        const place = { ...at, content_index: 0 };
        stream += send('response.output_item.added', {
          output_index: index,
          item: { ...whole[index], content: [], status: 'in_progress' },
        });
        stream += send('response.content_part.added', {
          ...place,
          part: { type: 'output_text', text: '', annotations: [], logprobs: [] },
        });
        for (const delta of pieces(text))
          stream += send('response.output_text.delta', { ...place, delta, logprobs: [] });
        stream += send('response.output_text.done', { ...place, text, logprobs: [] });
        stream += send('response.content_part.done', { ...place, part: whole[index].content[0] });
      }
      stream += send('response.output_item.done', { output_index: index, item: whole[index] });
    });
    return stream + send('response.completed', response('completed', whole));
  };
  return [
    ...answers.map((text) => build([{ text }])),
    build([{ text: answers[0] }, { value: argumentsOf[0] }, { text: answers[1] }]),
    build([{ value: argumentsOf[1] }]),
  ];
}

function messages() {
  const send = (type, more = {}) => sse({ type, ...more }, type);
  const build = (blocks) => {
    let stream = send('message_start', {
      message: {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        model: 'm',
        content: [],
        stop_reason: null,
        usage: { input_tokens: 9, output_tokens: 1 },
      },
    });
    blocks.forEach(({ text, thinking, value }, index) => {
      const delta = (content) => send('content_block_delta', { index, delta: content });
      const start = (block) => send('content_block_start', { index, content_block: block });
      if (text !== undefined) {
        stream += start({ type: 'text', text: '' }) + send('ping');
        for (const piece of pieces(text)) stream += delta({ type: 'text_delta', text: piece });
      } else if (thinking !== undefined) {
        stream += start({ type: 'thinking', thinking: '', signature: '' });
        for (const piece of pieces(thinking)) stream += delta({ type: 'thinking_delta', thinking: piece });
        stream += delta({ type: 'signature_delta', signature: 'EqQBCgIYAhIM' });
      } else {
        stream += start({ type: 'tool_use', id: 'toolu_1', name: 'send', input: {} });
        for (const piece of pieces(JSON.stringify(value)))
          stream += delta({ type: 'input_json_delta', partial_json: piece });
      }
      stream += send('content_block_stop', { index });
    });
    return `${stream}${send('message_delta', { delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 99 } })}${send('message_stop')}`;
  };
  return [
    ...answers.map((text) => build([{ text }])),
    build([{ thinking: answers[4] }, { text: answers[0] }, { value: argumentsOf[0] }, { value: argumentsOf[1] }]),
  ];
}

const makers = {
  'openai-chat': chat,
  'openai-completions': completions,
  'openai-responses': responses,
  'anthropic-messages': messages,
};

/** The streams of a shape, as text. Throws for a shape that has none: every shape that streams is to be measured. */
export function recordedStreams(shape) {
  const make = makers[shape];
  if (!make) throw new Error(`no recorded streams of the shape ${shape}`);
  return make();
}
