/**
 * What a worker is told when it starts, as data that goes from process to process as JSON: of a judged config its value, but not the
 * texts that diagnostics are shown with. A worker reads no config file: one that takes
 * another's place later has to serve what is in force, whatever stands in the files by then.
 */
import type { JudgedConfig } from '../config.ts';
import type { ListenAddress } from '../serve.ts';
import type { EphemeralKey } from '../serving.ts';
import type { TlsFiles, TlsPair } from '../tls.ts';
import type { UpstreamOverrides } from '../upstream/target.ts';

/** It. */
export interface WorkerPlan {
  readonly home: string;
  readonly version: string;
  readonly eventsFolder: string;
  readonly keysFile: string;
  /** The config in force. */
  readonly judged: JudgedConfig;
  /** Whether it is switched off by files with errors. */
  readonly isSwitchedOff: boolean;
  readonly failMode: 'block' | 'allow' | null;
  readonly listen: ListenAddress;
  readonly tls: { readonly files: TlsFiles; readonly pair: TlsPair } | null;
  /** This worker's share. */
  readonly maxConcurrency: number;
  readonly ephemeralKeys: readonly EphemeralKey[];
  readonly overrides: UpstreamOverrides;
  /** Where it notes the calls that it has in hand. */
  readonly underWayFile: string;
  /** Why events can't be written now; null where they can. */
  readonly logProblem: string | null;
}

/** What a worker that listens tells. */
export interface ListeningFacts {
  readonly port: number;
  readonly addresses: readonly string[];
}
