// The provider of the bench: a node:http server in a process of its own with canned answers, so that what it costs is
// the same for everybody and hardly anything. Prints its port. A request with `"stream":true` gets 302 frames, one a
// write and a millisecond or two apart, as a provider's tokens come: as OpenAI's do, the first names the role and holds no
// text. Every other request gets one JSON answer.
import { createServer } from 'node:http';
import { words } from './payloads.js';

const created = 1_700_000_000;
const usage = { prompt_tokens: 200, completion_tokens: 200, total_tokens: 400 };
const answer = Buffer.from(
  JSON.stringify({
    id: 'chatcmpl-bench',
    object: 'chat.completion',
    created,
    model: 'bench',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: words(1024), refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage,
  }),
);

const frame = (delta, finish) =>
  Buffer.from(
    `data: ${JSON.stringify({
      id: 'chatcmpl-bench',
      object: 'chat.completion.chunk',
      created,
      model: 'bench',
      system_fingerprint: 'fp_bench',
      choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
    })}\n\n`,
  );
const tokens = words(2000).split(' ').slice(0, 300);
const frames = [
  frame({ role: 'assistant', content: '' }, null),
  frame({ content: tokens[0] }, null),
  ...tokens.slice(1).map((token) => frame({ content: ` ${token}` }, null)),
  Buffer.concat([frame({}, 'stop'), Buffer.from('data: [DONE]\n\n')]),
];

function stream(response) {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  let next = 0;
  const timer = setInterval(() => {
    const bytes = frames[next++];
    if (next < frames.length) return void response.write(bytes);
    clearInterval(timer);
    response.end(bytes);
  }, 1);
  response.write(frames[next++]);
  response.on('close', () => clearInterval(timer));
}

const server = createServer({ keepAliveTimeout: 75_000 }, (request, response) => {
  let isStream = false;
  request.on('data', (chunk) => {
    isStream ||= chunk.includes('"stream":true');
  });
  request.on('end', () => {
    if (isStream) return stream(response);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length });
    response.end(answer);
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
