// The load generator, a process of its own on raw sockets so that it takes little of the machine from what it measures.
// Hears `{port, key, body, connections, milliseconds}` from its parent, keeps every connection busy with one request
// after the other for that long, and answers `{requests, failures, seconds, latencies, firsts}` (milliseconds each).
import { connect } from 'node:net';
import { changing } from './payloads.js';

const endOfHead = Buffer.from('\r\n\r\n');
const endOfChunks = Buffer.from('0\r\n\r\n');

/** What a response still misses, byte by byte; `push` is true once it is whole. */
class Response {
  #head = Buffer.alloc(0);
  #missing = -1;
  #isChunked = false;
  #tail = Buffer.alloc(0);
  status = 0;
  hasBody = false;
  /** Whether the connection ends with it. */
  isLast = false;

  push(chunk) {
    if (this.status !== 0) return this.#body(chunk);
    this.#head = this.#head.length === 0 ? chunk : Buffer.concat([this.#head, chunk]);
    const end = this.#head.indexOf(endOfHead);
    if (end === -1) return false;
    const head = this.#head.toString('latin1', 0, end);
    this.status = Number(head.slice(9, 12));
    this.isLast = /\r\nconnection: *close/i.test(head);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head);
    this.#isChunked = length === null;
    this.#missing = length === null ? 0 : Number(length[1]);
    return this.#body(this.#head.subarray(end + 4));
  }

  #body(chunk) {
    if (chunk.length > 0) this.hasBody = true;
    if (!this.#isChunked) return (this.#missing -= chunk.length) <= 0;
    this.#tail = chunk.length >= 5 ? chunk.subarray(-5) : Buffer.concat([this.#tail, chunk]).subarray(-5);
    return this.#tail.equals(endOfChunks);
  }
}

/** Requests so far: each has its number in letters where the body leaves room for it. */
let number = 0;

function writeNumber(request, at) {
  let rest = number++;
  for (let place = at + changing.length - 1; place >= at; place--) {
    request[place] = 97 + (rest % 26);
    rest = Math.floor(rest / 26);
  }
}

function run({ port, key, body, connections, milliseconds }) {
  const text = Buffer.from(
    `POST /v1/chat/completions HTTP/1.1\r\nhost: localhost:${port}\r\ncontent-type: application/json\r\n` +
      `accept: application/json\r\nuser-agent: bench/1\r\nauthorization: Bearer ${key}\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  const place = text.indexOf(changing);
  const latencies = [];
  const firsts = [];
  let failures = 0;
  const started = performance.now();
  const until = started + milliseconds;
  const drive = () =>
    new Promise((resolve) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      const request = Buffer.from(text);
      let response = new Response();
      let sent = 0;
      let seen = false;
      const send = () => {
        if (performance.now() >= until || response.isLast) return void socket.end();
        response = new Response();
        seen = false;
        if (place !== -1) writeNumber(request, place);
        sent = performance.now();
        socket.write(request);
      };
      socket.on('connect', send);
      socket.on('data', (chunk) => {
        const whole = response.push(chunk);
        if (!seen && response.hasBody) {
          seen = true;
          firsts.push(performance.now() - sent);
        }
        if (!whole) return;
        latencies.push(performance.now() - sent);
        if (response.status !== 200) failures++;
        send();
      });
      socket.on('error', () => failures++);
      socket.on('close', () => {
        // A gateway that evens out its workers' connections closes some; their clients come back.
        if (response.isLast && performance.now() < until) resolve(drive());
        else resolve();
      });
    });
  return Promise.all(Array.from({ length: connections }, drive)).then(() => ({
    requests: latencies.length,
    failures,
    seconds: (performance.now() - started) / 1000,
    latencies,
    firsts,
  }));
}

process.on('message', (job) => void run(job).then((result) => process.send(result)));
process.on('disconnect', () => process.exit(0));
