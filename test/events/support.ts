/** What the event tests share: bodies, folders that clean up after themselves, a file port that fails on demand, a chain check. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { systemFiles, type LogFile, type LogFiles } from '../../src/events/files.ts';
import { bodyJson } from '../../src/events/body-json.ts';
import { chainInto, chainOverhead, chainStart } from '../../src/events/line.ts';
import type { EventBody, EventRecord } from '../../src/events/record.ts';

/** A folder of this test's own, removed when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kt-events-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An event body; `n` makes it one of many. */
export function eventBody(n: number, changes: Partial<EventBody> = {}): EventBody {
  return {
    id: `evt_${String(n).padStart(26, '0')}`,
    timestamp: new Date(Date.UTC(2026, 10, 23, 8) + n * 1000).toISOString().replace('Z', '000Z'),
    event_type: 'decision',
    request_id: `req_${n}`,
    client_request_id: null,
    trace_id: null,
    endpoint: '/v1/chat/completions',
    model: 'gpt-4o',
    provider: 'openai',
    target: 'openai-primary',
    stream: false,
    key_id: 'key_one',
    user_id: 'ada',
    team_id: null,
    identity_source: 'key',
    verdict: 'allow',
    enforced: true,
    phase: null,
    policy: null,
    reason_code: null,
    policy_results: [],
    redactions: 0,
    delivered: 'full',
    repeat_of: null,
    status: 200,
    upstream_status: 200,
    attempts: [],
    usage: { input_tokens: 10, output_tokens: 20 },
    latency_ms: { total: 12.345, input_policies: 0.1, upstream: 12, first_token: null, output_policies: 0.1 },
    prompt_hash: null,
    config: null,
    error: null,
    ...changes,
  };
}

/** The bytes of a chain of these events, as the log writes them. */
export function chainedLines(...bodies: EventBody[]): Buffer {
  let position = chainStart;
  const lines = bodies.map((body) => {
    const json = Buffer.from(bodyJson(body));
    const buffer = Buffer.alloc(json.length + chainOverhead);
    const line = chainInto(buffer, 0, position, json);
    position = line.position;
    return buffer.subarray(0, line.end);
  });
  return Buffer.concat(lines);
}

/** Reads a log as an outsider would and checks its chain by the contract's words. Throws at the first fault. */
export function readChain(file: string, previous = '0'.repeat(64)): EventRecord[] {
  const text = readFileSync(file);
  if (text.length > 0 && text.at(-1) !== 0x0a) throw new Error('the last line is torn');
  const lines = text.toString('latin1').split('\n').slice(0, -1);
  let prev = previous;
  let seq: number | null = null;
  return lines.map((latin, index) => {
    const bytes = Buffer.from(latin, 'latin1');
    const record = JSON.parse(bytes.toString('utf8')) as EventRecord;
    const head = bytes.subarray(0, latin.lastIndexOf(',"hash"'));
    const hash = createHash('sha256').update(head).digest('hex');
    if (record.hash !== hash) throw new Error(`line ${index + 1}: hash`);
    if (record.prev !== prev) throw new Error(`line ${index + 1}: prev`);
    if (seq !== null && record.seq !== seq + 1) throw new Error(`line ${index + 1}: seq`);
    prev = hash;
    seq = record.seq;
    return record;
  });
}

/** What the next write or sync is to do: `ok`, write only that many bytes, or fail with that code after some bytes. */
export type Fault =
  | { readonly kind: 'ok' }
  | { readonly kind: 'short'; readonly bytes: number }
  | { readonly kind: 'fail'; readonly code: string; readonly bytes: number }
  | { readonly kind: 'sync'; readonly code: string }
  | { readonly kind: 'truncate'; readonly code: string };

/** The real files, with a script of faults: each operation takes the next fault that concerns it. */
export function faultyFiles(faults: Fault[]): LogFiles {
  const take = (kinds: readonly Fault['kind'][]): Fault | undefined => {
    const next = faults[0];
    return next !== undefined && kinds.includes(next.kind) ? faults.shift() : undefined;
  };
  return {
    ...systemFiles,
    async open(path) {
      const file = await systemFiles.open(path);
      const wrapped: LogFile = {
        ...file,
        async write(bytes, offset, length) {
          const fault = take(['ok', 'short', 'fail']);
          if (fault?.kind === 'short') return file.write(bytes, offset, Math.min(length, fault.bytes + 1));
          if (fault?.kind === 'fail') {
            if (fault.bytes > 0) await file.write(bytes, offset, Math.min(length, fault.bytes));
            throw systemError(fault.code);
          }
          return file.write(bytes, offset, length);
        },
        async sync() {
          const fault = take(['sync']);
          if (fault?.kind === 'sync') throw systemError(fault.code);
          return file.sync();
        },
        async truncate(length) {
          const fault = take(['truncate']);
          if (fault?.kind === 'truncate') throw systemError(fault.code);
          return file.truncate(length);
        },
      };
      return wrapped;
    },
  };
}

/** An error as the system reports it. */
function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: injected`), { code });
}
