// What the clients can't know: what reached the upstream, and which events the gateway left. One sentence for each thing
// that is not as it should be.
import { upstreamKey } from './gateway.js';

/** How many requests of a case the upstream is to see by way of the gateway. */
const requests = new Map([
  ['plain', 1],
  ['stream', 1],
  ['async', 1],
  ['batch', 20],
  ['chain', 1],
  ['block', 0],
  ['block-stream', 0],
  ['late-block', 1],
  ['stream-redact', 1],
  ['stream-restore', 1],
  ['stream-tools', 1],
  ['stream-cut', 1],
  ['redact', 1],
]);

/** Cases in which the prompt's address must not reach the upstream. */
const hidesPersonalData = new Set(['redact', 'stream-restore']);

/** The models by which blocked calls are told apart in events, which hold no text. */
const blockedModels = ['block-plain', 'block-stream'];

/** Requests of a case that came through the gateway and directly. */
function seenOf(upstream, client, name) {
  const seen = upstream.seenWith(`(${client.tag}:${name})`);
  const isGoverned = ({ headers }) =>
    headers.authorization === `Bearer ${upstreamKey}` || headers['x-api-key'] === upstreamKey;
  return { governed: seen.filter(isGoverned), direct: seen.filter((request) => !isGoverned(request)) };
}

/** What is wrong with what the upstream saw of a case; undefined where nothing is. */
export function judgeUpstream(upstream, client, name) {
  const { governed, direct } = seenOf(upstream, client, name);
  if (name.startsWith('retry-')) {
    if (governed.length === direct.length && governed.length === 2) return undefined;
    return `${governed.length} requests through the gateway, ${direct.length} directly; expected 2 and 2`;
  }
  const expected = requests.get(name);
  if (expected === undefined) return undefined;
  if (governed.length !== expected) return `${governed.length} requests reached the upstream, not ${expected}`;
  if (direct.length > 0) return 'a request reached the upstream without its key';
  if (hidesPersonalData.has(name) && governed[0].body.includes('jane.doe')) return 'the address reached the upstream';
  return undefined;
}

/** What is wrong with the violations of a client's key: each blocked case is to leave one that repeats no other. */
export function judgeViolations(events, keyId) {
  for (const model of blockedModels) {
    const blocked = events.filter((event) => event.key_id === keyId && event.model === model);
    const first = blocked.filter(({ repeat_of }) => repeat_of === null);
    if (first.length !== 1) return `${first.length} violations for ${model}, not 1`;
    if (blocked.some(({ verdict }) => verdict !== 'block')) return `a call of ${model} was not blocked`;
    if (blocked.some((event) => event !== first[0] && event.repeat_of !== first[0].id)) {
      return `a repeat for ${model} names another event`;
    }
  }
  return undefined;
}
