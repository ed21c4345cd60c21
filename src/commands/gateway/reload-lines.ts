/**
 * What `kt gateway run` says of a reload: to people in lines, with lint's own words where a config was not taken; to machines as
 * fields.
 */
import type { ReloadOccasion, ReloadOutcome } from '../../gateway/reload.ts';
import type { Diagnostic } from '../../policy/diagnostic.ts';
import type { Paint } from '../report/paint.ts';
import { renderDiagnostics } from '../report/text.ts';

/** A list in words: `+pii-detector -audit-logger ~prompt-injection`; empty where nothing changed. */
function changesText({ added, removed, changed }: Extract<ReloadOutcome, { kind: 'reloaded' }>['changes']): string {
  const all = [
    ...added.map((kind) => `+${kind}`),
    ...removed.map((kind) => `-${kind}`),
    ...changed.map((kind) => `~${kind}`),
  ];
  return all.length === 0 ? '' : ` (${all.join(' ')})`;
}

/** What was found wrong, as lint shows it; empty where there is nothing. */
function findings(outcome: ReloadOutcome, paint: Paint): readonly string[] {
  const judged =
    outcome.kind !== 'rejected' ? outcome.judged : 'judged' in outcome.reason ? outcome.reason.judged : null;
  if (judged === null || judged.diagnostics.length === 0) return [];
  return [renderDiagnostics(judged.diagnostics, judged.sources, paint).trimEnd()];
}

/** Lines for people. */
export function reloadLines(outcome: ReloadOutcome, paint: Paint): readonly string[] {
  if (outcome.kind === 'rejected') {
    const { reason, switchedOff } = outcome;
    const why = 'sentence' in reason ? `: ${reason.sentence}` : '';
    const off = switchedOff ? '; it says pack.enabled: false, so the gateway is switched off' : '';
    return [
      ...findings(outcome, paint),
      `${paint.error('error')}: the changed config was not taken${why}; the former one stays in force${off}`,
    ];
  }
  const { summary } = outcome.judged;
  const pack = `${summary?.pack.name ?? ''} v${summary?.pack.version ?? ''}`;
  const off = outcome.judged.switchesOff ? '; switched off: pack.enabled is false' : '';
  if (outcome.kind === 'unchanged') return [`The config is unchanged: ${pack}; secrets were read anew${off}`];
  return [
    ...findings(outcome, paint),
    `Config taken: ${pack}  ${summary?.chain.join(' -> ') ?? ''}${changesText(outcome.changes)}${off}`,
  ];
}

/** Fields for machines. */
export function reloadFields(outcome: ReloadOutcome, occasion: ReloadOccasion): Readonly<Record<string, unknown>> {
  if (outcome.kind === 'rejected') {
    const { reason, switchedOff } = outcome;
    return {
      level: 'error',
      msg: 'config rejected',
      occasion,
      switched_off: switchedOff,
      ...('sentence' in reason ? { reason: reason.sentence } : { diagnostics: plainDiagnostics(reason.judged) }),
    };
  }
  const { judged } = outcome;
  return {
    msg: outcome.kind === 'reloaded' ? 'config reloaded' : 'config unchanged',
    occasion,
    config: { ...judged.summary?.pack, hash: judged.hash },
    enabled: !judged.switchesOff,
    chain: judged.summary?.chain,
    ...(outcome.kind === 'reloaded' ? { policies: outcome.changes } : {}),
    ...(judged.diagnostics.length > 0 ? { diagnostics: plainDiagnostics(judged) } : {}),
  };
}

/** Lint's JSON, an object each. */
function plainDiagnostics({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): readonly object[] {
  return diagnostics.map(({ code, severity, message, path, file, range, suggestion }) => ({
    code,
    severity,
    file,
    path,
    line: range.line,
    column: range.column,
    message,
    suggestion: suggestion ?? null,
  }));
}
