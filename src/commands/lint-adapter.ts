/**
 * Stands in for `gateway/config.ts` until that joins all sections: the same answers for the core's and the log's own.
 */
import { eventsSection } from '../events/section.ts';
import type { Diagnostic } from '../policy/diagnostic.ts';
import { parseDocument } from '../policy/document.ts';
import { readChainConfig } from '../policy/chain-config.ts';
import { auditLogger } from '../policy/kinds/audit-logger.ts';
import { dlpFilter } from '../policy/kinds/dlp-filter.ts';
import { entityListFilter } from '../policy/kinds/entity-list-filter.ts';
import { piiDetector } from '../policy/kinds/pii-detector.ts';
import { rbac } from '../policy/kinds/rbac.ts';
import { lintDocument } from '../policy/lint.ts';
import { mergeDocuments } from '../policy/merge.ts';
import { policySections } from '../policy/sections.ts';
import { validateConfig } from '../../schemas/policy-config.validate.js';
import type { LintSummary } from './report/summary.ts';

const kinds = [piiDetector, dlpFilter, entityListFilter, rbac, auditLogger];

/** Every section that is known so far. */
export const configSections = [...policySections(kinds), eventsSection];

/** See `gateway/config.ts`. */
export function lintConfig(files: readonly { name: string; text: string }[]): {
  diagnostics: readonly Diagnostic[];
  sources: ReadonlyMap<string, string>;
  summary: LintSummary | null;
} {
  const document = mergeDocuments(files.map(({ name, text }) => parseDocument(text, name)));
  const diagnostics = lintDocument(document, { sections: configSections, kinds, validate: validateConfig });
  const sources = new Map(files.map(({ name, text }) => [name, text]));
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics, sources, summary: null };
  const value = document.value as { pack: { name: string; version: string } };
  const { name, version } = value.pack;
  const chain = readChainConfig(document.value as Readonly<Record<string, unknown>>).entries.map(({ kind }) => kind);
  return { diagnostics, sources, summary: { pack: { name, version }, chain, policyCount: chain.length } };
}
