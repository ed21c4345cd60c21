// The provider of measure:provider-faults, in a process of its own. Of the calls that it gets it fails a share, each in the same way:
// `refuse` (its port is closed for that share of the time), `reset` (by turns before its answer and, where that is no stream, in the
// middle of it), `429`, `500`, `hang`, `slow` (the answer takes two thirds of a second). Prints its port; a line on stdin
// (`FAULT SHARE`) sets what it does from then on.
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';

let fault = 'none';
let share = 0;
let resets = 0;
let port = 0;

const answer = JSON.stringify({
  id: 'chatcmpl-faults',
  object: 'chat.completion',
  created: 1_700_000_000,
  model: 'gpt-4o',
  choices: [{ index: 0, message: { role: 'assistant', content: 'An answer.' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 5, completion_tokens: 3, total_tokens: 8 },
});
const frame = (delta, finish) =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'gpt-4o', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
const stream = [
  frame({ role: 'assistant', content: '' }, null),
  frame({ content: 'An answer.' }, null),
  frame({}, 'stop'),
];

function refuse(response, status) {
  const headers = { 'content-type': 'application/json', ...(status === 429 ? { 'retry-after': '1' } : {}) };
  response
    .writeHead(status, headers)
    .end(JSON.stringify({ error: { message: 'no', type: 'x', param: null, code: null } }));
}

function give(response, isStream, pause) {
  const type = isStream ? 'text/event-stream' : 'application/json';
  response.writeHead(200, { 'content-type': type });
  const half = Math.floor(answer.length / 2);
  const pieces = isStream ? [...stream, 'data: [DONE]\n\n'] : [answer.slice(0, half), answer.slice(half)];
  const last = pieces.pop();
  if (pause === 0) return response.end(pieces.join('') + last);
  response.write(pieces.join(''));
  setTimeout(() => response.end(last), pause);
}

const server = createServer({ keepAliveTimeout: 75_000 }, (request, response) => {
  let text = '';
  request.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  request.on('error', () => undefined);
  request.on('end', () => {
    const isStream = text.includes('"stream":true');
    if (fault === 'none' || fault === 'refuse' || Math.random() >= share) return give(response, isStream, 0);
    switch (fault) {
      case '429':
      case '500':
        return refuse(response, Number(fault));
      case 'hang':
        return undefined;
      case 'slow':
        return give(response, isStream, 660);
      default: {
        if (isStream || resets++ % 2 === 0) return request.socket.resetAndDestroy();
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length });
        response.write(answer.slice(0, 40), () => request.socket.resetAndDestroy());
      }
    }
  });
});

/** Half a second's share with the port closed, the rest with it open. */
function comeAndGo() {
  const cycle = 500;
  if (fault !== 'refuse') return void setTimeout(comeAndGo, cycle);
  server.close();
  server.closeAllConnections();
  setTimeout(() => {
    server.listen(port, '127.0.0.1', () => setTimeout(comeAndGo, cycle * (1 - share)));
  }, cycle * share);
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const [kind, part] = line.split(' ');
  fault = kind;
  share = Number(part);
});
server.listen(0, '127.0.0.1', () => {
  ({ port } = server.address());
  process.stdout.write(`${port}\n`);
  comeAndGo();
});
