// The provider of `measure:many-streams`: every request is answered by a stream of 200 tokens, one each 20 ms, or as many as it is told. `created` of a
// frame is the microsecond of the machine's monotonic clock at which it was written, so that a reader can tell its age.
import { createServer } from 'node:http';

const tokens = 200;
const pace = Number(process.argv[2] ?? 20);
const text = 'The old bridge was built by people of the city, who had waited for it a long while. ';
const words = text.split(/(?<= )/);

/** Microseconds of the clock that all processes of a machine share. */
const now = () => Number(process.hrtime.bigint() / 1000n);

function frame(index) {
  const isLast = index === tokens - 1;
  const delta = index === 0 ? { role: 'assistant', content: '' } : { content: words[index % words.length] };
  return `data: ${JSON.stringify({
    id: 'chatcmpl-paced',
    object: 'chat.completion.chunk',
    created: now(),
    model: 'paced',
    choices: [{ index: 0, delta, logprobs: null, finish_reason: isLast ? 'stop' : null }],
  })}\n\n${isLast ? 'data: [DONE]\n\n' : ''}`;
}

const server = createServer({ keepAliveTimeout: 75_000 }, (request, response) => {
  request.resume();
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    let index = 0;
    const timer = setInterval(() => {
      if (index < tokens - 1) return void response.write(frame(index++));
      clearInterval(timer);
      response.end(frame(index));
    }, pace);
    response.on('close', () => clearInterval(timer));
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
