/**
 * The built-in mock provider as a gateway runs it: on a loopback port of its own, loaded and started where a config first has a
 * target for it.
 */
import type { LoadedConfig } from './running-config.ts';
import { serveBuiltIn } from './serve.ts';

/** It, or the want of it. */
export class BuiltInMock {
  private running: Promise<{ url: string; close(): Promise<void> }> | null = null;

  /** Its base URL; null where neither this config nor one before it has a target for it. */
  async urlFor(loaded: LoadedConfig): Promise<string | null> {
    if (this.running === null && loaded.settings.targets.some(({ provider }) => provider.builtIn)) {
      this.running = import('./providers/mock-server.ts').then(({ createMockListener }) =>
        serveBuiltIn(createMockListener()),
      );
    }
    return (await this.running)?.url ?? null;
  }

  async close(): Promise<void> {
    await (await this.running)?.close();
  }
}
