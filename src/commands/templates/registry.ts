/**
 * What `kt init` can start from. Each is an example of this repository: `examples/NAME.yaml`, with cases for it in
 * `examples/tests/NAME.json`. The texts stand there alone and are read when they are needed.
 */
import { packageFile } from '../package-files.ts';

/** A template. */
export interface Template {
  readonly name: string;
  /** A few words, for the help. */
  readonly summary: string;
}

/** In the order in which the help shows them. */
export const templates: readonly Template[] = [
  { name: 'starter', summary: 'attacks, personal data and credentials' },
  { name: 'prompt-injection-detection', summary: 'attacks on instructions, from users and from tools' },
  { name: 'agent-firewall', summary: 'which tools agents may call, and what may come back' },
  { name: 'zero-data-retention', summary: 'providers that keep nothing, and placeholders instead of personal data' },
  { name: 'healthcare-us-hipaa', summary: 'identifiers of patients' },
  { name: 'finance', summary: 'accounts, cards and the restricted list' },
  { name: 'eu-ai-act', summary: 'prohibited practices, oversight and records' },
  { name: 'legal', summary: 'privileged material, parties and dockets' },
  { name: 'hr-recruitment', summary: 'applications without what must not count' },
  { name: 'education', summary: 'identifiers of pupils, and exams' },
];

/** A template's config. */
export function templateConfig(name: string): string {
  return packageFile(`examples/${name}.yaml`);
}

/** A template's cases, as JSON. */
export function templateCases(name: string): string {
  return packageFile(`examples/tests/${name}.json`);
}
