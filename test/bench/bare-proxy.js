// What kt is measured against: the least that a proxy of node:http and undici can do. Bodies pass as bytes, nothing is
// parsed or recorded. Takes the upstream's port, prints its own.
import { createServer } from 'node:http';
import { Pool } from 'undici';
import { passedHeaders } from './passed-headers.js';

const pool = new Pool(`http://127.0.0.1:${process.argv[2]}`, { connections: 256 });
function forward(request, response, body) {
  const options = { path: request.url, method: request.method, headers: passedHeaders(request.headers), body };
  pool.dispatch(options, {
    onRequestStart(controller) {
      response.once('close', () => {
        if (!response.writableFinished) controller.abort(new Error('the client went away'));
      });
    },
    onResponseStart(_controller, status, headers) {
      const length = headers['content-length'];
      const copy = passedHeaders(headers);
      if (length !== undefined) copy['content-length'] = length;
      response.writeHead(status, copy);
    },
    onResponseData(_controller, chunk) {
      response.write(chunk);
    },
    onResponseEnd() {
      response.end();
    },
    onResponseError() {
      response.destroy();
    },
  });
}

const server = createServer({ keepAliveTimeout: 75_000 }, (request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => forward(request, response, chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
