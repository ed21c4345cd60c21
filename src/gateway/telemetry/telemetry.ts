/**
 * What of OpenTelemetry is in force: nothing, unless the config has a section for it. Follows the config; loads OpenTelemetry's
 * SDK when a config first asks for it.
 */
import { createHash } from 'node:crypto';
import type { EventBody } from '../../events/record.ts';
import type { RunningConfig } from '../running-config.ts';
import type { SecretReference } from '../../policy/secret-ref.ts';
import { passedTrace, type CallTrace } from '../trace-context.ts';
import type { OpenTelemetry } from './opentelemetry.ts';
import type { TelemetrySettings } from './section.ts';

/** What telemetry needs of the outside. */
export interface TelemetryPorts {
  /** A secret's value; null where it is not there. */
  secret(ref: SecretReference): string | null;
  /** Hears, once each time it begins, that nothing can be sent. */
  warn(message: string): void;
  /** This program's version. */
  readonly version: string;
}

/** It. */
export class Telemetry {
  private readonly ports: TelemetryPorts;
  private open: OpenTelemetry | null = null;
  /** What it was opened with. */
  private state: string | null = null;
  private turn: Promise<void> = Promise.resolve();

  constructor(ports: TelemetryPorts) {
    this.ports = ports;
  }

  /** The trace that a call belongs to, given its `traceparent`. */
  trace(header: string | readonly string[] | undefined): CallTrace {
    return this.open === null ? passedTrace(header) : this.open.trace(header);
  }

  /** Takes a call that is over. */
  finished(event: EventBody, trace: CallTrace, config: RunningConfig): void {
    this.open?.finished(event, trace, config);
  }

  /** Takes up a config's settings, with the secrets that they name; what was gathered under others is sent. */
  use(settings: TelemetrySettings | null): Promise<void> {
    this.turn = this.turn.then(() => this.change(settings));
    return this.turn;
  }

  /** Sends what was gathered, and ends. */
  close(): Promise<void> {
    return this.use(null);
  }

  private async change(settings: TelemetrySettings | null): Promise<void> {
    const state = settings === null ? null : this.stateOf(settings);
    if (state === this.state) return;
    const before = this.open;
    this.state = state;
    this.open = settings === null ? null : (await import('./opentelemetry.ts')).openTelemetry(settings, this.ports);
    await before?.close();
  }

  /** What tells whether settings and their secrets are what they were, without keeping these. */
  private stateOf(settings: TelemetrySettings): string {
    const secrets = Object.values(settings.headers).map((ref) => this.ports.secret(ref));
    return createHash('sha256')
      .update(JSON.stringify([settings, secrets]))
      .digest('hex');
  }
}
