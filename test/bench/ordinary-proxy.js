// The proxy that most people would write, as a second measure: node:http, the body collected, undici's `Pool.request`, the
// answer's body piped through. By `pipe`, since `pipeline` costs half as much again and would flatter what is measured beside it.
// Takes the upstream's port, prints its own.
import { createServer } from 'node:http';
import { Pool } from 'undici';
import { passedHeaders } from './passed-headers.js';

const pool = new Pool(`http://127.0.0.1:${process.argv[2]}`, { connections: 256 });

async function forward(request, response, body) {
  const { url: path, method } = request;
  const answer = await pool.request({ path, method, headers: passedHeaders(request.headers), body });
  const headers = passedHeaders(answer.headers);
  const length = answer.headers['content-length'];
  if (length !== undefined) headers['content-length'] = length;
  response.writeHead(answer.statusCode, headers);
  answer.body.on('error', () => response.destroy()).pipe(response);
}

const server = createServer({ keepAliveTimeout: 75_000 }, (request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => forward(request, response, Buffer.concat(chunks)).catch(() => response.destroy()));
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
