// Events of a few days as a gateway would have written them: one chain in two files, made of the program's own code.
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { bodyJson } = require('../../dist/events/body-json.js');
const { chainInto, chainOverhead, chainStart } = require('../../dist/events/line.js');
const { blankEvent } = require('../../dist/events/blank-event.js');
const { createEventIds } = require('../../dist/events/ids.js');
const { rotatedName } = require('../../dist/events/paths.js');

const policies = ['prompt-injection', 'pii-detector', 'dlp-filter'];

/** A number from 0 to 1 that is the same for the same number: charts have to look alike from run to run. */
const noise = (n) => Math.abs(Math.sin(n * 12.9898) * 43758.5453) % 1;

/** One event body: mostly allowed, some redacted, few blocked. */
export function sampleEvent(n, { start, spacing, models, nextId }) {
  const time = start + n * spacing;
  const share = noise(n);
  const verdict = share > 0.95 ? 'block' : share > 0.85 ? 'redact' : 'allow';
  const policy = verdict === 'allow' ? null : verdict === 'redact' ? 'pii-detector' : policies[n % 3];
  const reason =
    policy === null ? null : `${policy.replaceAll('-', '_')}.${verdict === 'redact' ? 'redacted' : 'detected'}`;
  const total = 80 + noise(n + 0.5) ** 4 * 4_000;
  const result = (name, duration) => ({
    policy: name,
    phase: 'input',
    verdict: name === policy ? verdict : 'allow',
    enforced: true,
    reason_code: name === policy ? reason : null,
    findings: name === policy ? [{ type: 'email', count: 1 + (n % 3) }] : [],
    duration_us: duration,
  });
  return {
    ...blankEvent,
    id: nextId(time),
    timestamp: new Date(time).toISOString().replace('Z', `${String(n % 1000).padStart(3, '0')}Z`),
    event_type: 'decision',
    request_id: nextId(time).replace('evt_', 'req_'),
    endpoint: '/v1/chat/completions',
    model: models[Math.floor(noise(n + 0.25) ** 2 * models.length)],
    provider: 'openai',
    target: 'openai-primary',
    key_id: `key_${['app', 'batch', 'support'][n % 3]}`,
    user_id: `user-${n % 17}`,
    identity_source: 'key',
    verdict,
    enforced: true,
    phase: policy === null ? null : 'input',
    policy,
    reason_code: reason,
    policy_results: [
      result('prompt-injection', 60 + (n % 40)),
      result('pii-detector', 30 + (n % 20)),
      result('dlp-filter', 9),
    ],
    redactions: verdict === 'redact' ? 1 : 0,
    delivered: verdict === 'block' ? 'none' : 'full',
    status: verdict === 'block' ? 409 : 200,
    upstream_status: verdict === 'block' ? null : 200,
    usage: verdict === 'block' ? null : { input_tokens: 200 + (n % 900), output_tokens: 50 + (n % 400) },
    latency_ms: {
      total,
      input_policies: 0.2,
      upstream: total - 1,
      first_token: n % 2 ? total / 3 : null,
      output_policies: 0.3,
    },
    prompt_hash: randomBytes(32).toString('hex'),
    config: { name: 'production', version: '1.4.0', hash: '9f2c'.repeat(16) },
  };
}

/** Makes ids for times of the caller's choice. */
export function idsAt() {
  let now = 0;
  const next = createEventIds({ now: () => now, random: randomBytes });
  return (time) => {
    now = Math.floor(time);
    return next();
  };
}

/** A writer of one chain: events in, their lines' bytes out. */
export function chainWriter() {
  let position = chainStart;
  return (body) => {
    const json = Buffer.from(bodyJson(body));
    const buffer = Buffer.allocUnsafe(json.length + chainOverhead);
    const line = chainInto(buffer, 0, position, json);
    position = line.position;
    return buffer.subarray(0, line.end);
  };
}

/** The files of a log of so many events, by name. */
export async function sampleEvents({ count, models }) {
  const nextId = idsAt();
  const chain = chainWriter();
  const start = Date.UTC(2026, 10, 21, 6);
  const lines = Array.from({ length: count }, (_, n) =>
    chain(sampleEvent(n, { start, spacing: 70_000, models, nextId })),
  );
  const half = Math.floor(count / 2);
  return [
    [rotatedName(1), Buffer.concat(lines.slice(0, half))],
    ['events.ndjson', Buffer.concat(lines.slice(half))],
  ];
}
