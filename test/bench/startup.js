// How long kt takes to start, beside node itself: the part of the bench that needs no load.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configs } from './configs.js';
import { judged, median, table } from './numbers.js';
import { kt, makeHome, startGateway } from './processes.js';

function timed(args, env) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - started;
}

/** Times every start so often, in turns, and prints medians and ratios. */
export async function measureStartup(times) {
  const home = makeHome();
  const env = { ...process.env, KEEPTRUSTS_HOME: home.home };
  const small = join(home.home, 'small.yaml');
  writeFileSync(small, configs.realtime(1));
  const gateway = async () => {
    const { milliseconds, end } = await startGateway(home, configs.starter(1));
    await end();
    return milliseconds;
  };
  const starts = [
    { name: 'node -e 0', run: () => timed(['-e', '0'], env) },
    { name: 'kt --version', run: () => timed([kt, '--version'], env), limit: 1.5 },
    { name: 'kt policy lint, small file', run: () => timed([kt, 'policy', 'lint', small], env), limit: 2 },
    { name: 'kt gateway run, until it listens', run: gateway, limit: 4 },
  ];
  try {
    const seen = starts.map(() => []);
    // The first of each only fills the disk cache.
    for (let time = 0; time <= times; time++) {
      for (const [index, { run }] of starts.entries()) {
        const milliseconds = await run();
        if (time > 0) seen[index].push(milliseconds);
      }
    }
    const base = median(seen[0]);
    const rows = starts.map(({ name, limit }, index) => {
      const middle = median(seen[index]);
      return [name, middle.toFixed(0), limit === undefined ? '' : judged(middle / base, limit)];
    });
    console.log(`\nStart, medians of ${times}\n\n${table(['', 'ms', '× node -e 0'], rows)}`);
  } finally {
    home.end();
  }
}
