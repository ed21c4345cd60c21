/**
 * What stands in deploy/ and the Dockerfile, held to the program: flags exist, configs lint, probes are routes, times fit into each
 * other, the package is whole. Docker, Kubernetes and systemd themselves are asked only where they are there.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseAllDocuments, parse } from 'yaml';
import { lintConfig } from '../../src/gateway/config.ts';
import { bin } from '../support/kt.ts';

const root = join(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'kt-deploy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
}
interface Container {
  readonly args: readonly string[];
  readonly lifecycle: { readonly preStop: { readonly exec: { readonly command: readonly string[] } } };
  readonly ports: readonly { readonly name: string; readonly containerPort: number }[];
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string; readonly subPath?: string }[];
  readonly startupProbe: Probe;
  readonly readinessProbe: Probe;
  readonly livenessProbe: Probe;
}
interface Manifest {
  readonly kind: string;
  readonly data: Readonly<Record<string, string>>;
  readonly spec: {
    readonly template: {
      readonly spec: {
        readonly terminationGracePeriodSeconds: number;
        readonly containers: readonly Container[];
        readonly volumes: readonly { readonly name: string }[];
      };
    };
    readonly volumeClaimTemplates: readonly { readonly metadata: { readonly name: string } }[];
  };
}
const manifests = parseAllDocuments(read('deploy/kubernetes.yaml')).map((one) => one.toJS() as Manifest);
const compose = parse(read('deploy/compose.yaml')) as { services: { kt: { command: string[] } } };
const stateful = manifests.find(({ kind }) => kind === 'StatefulSet') as Manifest;
const [container] = stateful.spec.template.spec.containers as [Container];

/** Milliseconds that an option of a command line says, such as `--drain-timeout=30s`. */
const secondsOf = (words: readonly string[], flag: string): number =>
  Number(new RegExp(`${flag}[= ](\\d+)s`).exec(words.join(' '))?.[1]);

describe('command lines', () => {
  const unit = /^ExecStart=\S+ (.*)$/m.exec(read('deploy/kt.service'))?.[1]?.split(' ') ?? [];
  const image = (JSON.parse(/^CMD (\[.*\])$/m.exec(read('Dockerfile'))?.[1] ?? '[]') as string[]) ?? [];
  const help = execFileSync(process.execPath, [bin, 'gateway', 'run', '--help'], { encoding: 'utf8' });

  it.each([
    ['deploy/kt.service', unit],
    ['Dockerfile', image],
    ['deploy/kubernetes.yaml', container.args],
    ['deploy/compose.yaml', compose.services.kt.command],
  ])('of %s have flags that exist', (_file, words) => {
    expect(words.slice(0, 2)).toEqual(['gateway', 'run']);
    const flags = words.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0] as string);
    expect(flags.length).toBeGreaterThan(1);
    expect(flags.filter((flag) => !help.includes(`${flag} `))).toEqual([]);
  });

  it('leave the service time to end', () => {
    const unitText = read('deploy/kt.service');
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unitText)?.[1])).toBeGreaterThan(
      secondsOf(unit, '--drain-timeout') + 5,
    );
    const { terminationGracePeriodSeconds: grace } = stateful.spec.template.spec;
    const [, wait] = container.lifecycle.preStop.exec.command;
    expect(grace).toBeGreaterThan(Number(wait) + secondsOf(container.args, '--drain-timeout') + 5);
  });
});

describe('deploy/kubernetes.yaml', () => {
  it('has a config that lints without a warning', async () => {
    const text = manifests.find(({ kind }) => kind === 'ConfigMap')?.data['policy-config.yaml'] ?? '';
    expect((await lintConfig([{ name: 'kubernetes.yaml', text }])).diagnostics).toEqual([]);
  });

  it('asks routes that are there, on a port that it opens', () => {
    const app = read('src/gateway/app.ts');
    for (const probe of ['startupProbe', 'readinessProbe', 'livenessProbe'] as const) {
      const { path, port } = container[probe].httpGet;
      expect(app).toContain(`get('${path}'`);
      expect(container.ports.map(({ name }) => name)).toContain(port);
    }
    expect(container.args).toContain(`--listen=0.0.0.0:${container.ports[0]?.containerPort}`);
  });

  it('mounts folders that it declares, never a file alone', () => {
    const { volumes } = stateful.spec.template.spec;
    const declared = [...volumes, ...stateful.spec.volumeClaimTemplates.map(({ metadata }) => metadata)];
    expect(container.volumeMounts.map(({ name }) => name).toSorted()).toEqual(
      declared.map(({ name }) => name).toSorted(),
    );
    expect(container.volumeMounts.filter(({ subPath }) => subPath !== undefined)).toEqual([]);
  });
});

describe('the Dockerfile', () => {
  it('copies what the package has', () => {
    const copied = [...read('Dockerfile').matchAll(/^COPY --from=build (.+) \S+$/gm)].flatMap(([, from = '']) =>
      from.split(' ').map((path) => path.replace('/src/', '')),
    );
    const { files } = JSON.parse(read('package.json')) as { files: string[] };
    const own = copied.filter((name) => !['package.json', 'LICENSE', 'node_modules'].includes(name));
    // Examples too: `kt init` writes them.
    expect(own.toSorted()).toEqual(files.toSorted());
  });
});

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

describe.skipIf(!hasSystemd)('deploy/kt.service', () => {
  it('is what systemd understands', () => {
    const path = join(folder, 'kt.service');
    writeFileSync(path, read('deploy/kt.service').replace('/usr/local/bin/kt', bin));
    const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', path], { encoding: 'utf8' });
    expect([status, `${stdout}${stderr}`]).toEqual([0, '']);
  });
});

describe('the package', () => {
  it('runs where it is unpacked, with what it depends on', () => {
    const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    }).trim();
    const place = join(folder, 'elsewhere');
    mkdirSync(place);
    execFileSync('tar', ['-xzf', join(folder, packed), '-C', place]);
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const modules = join(place, 'package', 'node_modules');
    mkdirSync(modules);
    // No more than it says that it needs; what those need lies where their own files are.
    for (const name of Object.keys(dependencies)) {
      if (name.includes('/')) mkdirSync(join(modules, name.split('/')[0] as string), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), join(modules, name));
    }
    const options = {
      cwd: place,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], KEEPTRUSTS_HOME: join(place, 'home') },
    } as const;
    const kt = (...words: readonly string[]): string =>
      execFileSync(process.execPath, [join(place, 'package/bin/kt.js'), ...words], options);
    kt('init');
    expect(kt('policy', 'lint')).toContain('is valid');
    expect(kt('keys', 'create', '--name', 'app')).toMatch(/^kt_gk_/);
    expect(readdirSync(join(place, 'package'))).not.toContain('src');
  });
});
