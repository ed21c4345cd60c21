// `npm run measure:verify [-- MEGABYTES]`: how fast is `kt events verify` beside `sha256sum` on the same log (1,000 MB), and how
// much memory does it take? Exit status 1 below 100 MB/s and below half the speed of sha256sum.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blankEvent } from '../../dist/events/blank-event.js';
import { bodyJson } from '../../dist/events/body-json.js';
import { chainInto, chainOverhead, chainStart } from '../../dist/events/line.js';
import { kt } from '../bench/processes.js';
import { table } from '../bench/numbers.js';

const megabytes = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'kt-verify-'));
const file = join(folder, 'events.ndjson');

/** Events of a usual size, one chain. */
function writeLog() {
  const out = openSync(file, 'w');
  const block = Buffer.alloc(1024 * 1024);
  let end = 0;
  let size = 0;
  let position = chainStart;
  for (let n = 0; size < megabytes * 1e6; n++) {
    const body = {
      ...blankEvent,
      id: `evt_${String(n).padStart(26, '0')}`,
      timestamp: new Date(1.79e12 + n).toISOString().replace('Z', '000Z'),
      event_type: 'decision',
      model: 'gpt-4o',
      user_id: 'ada',
      policy_results: ['prompt-injection', 'pii-detector', 'dlp-filter'].map((policy) => ({
        policy,
        phase: 'input',
        verdict: 'allow',
        enforced: true,
        reason_code: null,
        findings: [],
        duration_us: 12,
      })),
    };
    const json = Buffer.from(bodyJson(body));
    if (end + json.length + chainOverhead > block.length) {
      size += writeSync(out, block, 0, end);
      end = 0;
    }
    ({ end, position } = chainInto(block, end, position, json));
  }
  writeSync(out, block, 0, end);
  closeSync(out);
}

/** Seconds, and the most memory in MiB, of a command. */
function time(command, args) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { stdio: 'ignore' });
    let peak = 0;
    const look = setInterval(() => {
      try {
        peak = Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'latin1'))?.[1] ?? 0) / 1024;
      } catch {
        // Just ended.
      }
    }, 20);
    child.on('exit', (code) => {
      clearInterval(look);
      if (code === 0) resolve({ seconds: (performance.now() - started) / 1000, peak });
      else reject(new Error(`${command} ended with ${code}`));
    });
  });
}

try {
  writeLog();
  spawnSync('sha256sum', [file]);
  const results = [];
  for (let run = 0; run < 3; run++) {
    results.push({
      kt: await time(process.execPath, [kt, 'events', 'verify', '--file', file]),
      sum: await time('sha256sum', [file]),
    });
  }
  const best = (name) => results.map((result) => result[name]).toSorted((a, b) => a.seconds - b.seconds)[0];
  const speed = ({ seconds }) => megabytes / seconds;
  const rows = [
    ['kt events verify', speed(best('kt')).toFixed(0), best('kt').peak.toFixed(0)],
    ['sha256sum', speed(best('sum')).toFixed(0), best('sum').peak.toFixed(0)],
  ];
  console.log(table([`${megabytes} MB`, 'MB/s', 'peak MiB'], rows));
  if (speed(best('kt')) < 100 && speed(best('kt')) < speed(best('sum')) / 2) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
