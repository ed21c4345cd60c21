/**
 * Evaluates `data-routing-policy`: compares what targets declare with what is required.
 */
import { compileRequirement } from '../data-policy.ts';
import { allowed, type Finding, type Outcome, type PolicyResult } from '../decision.ts';
import type { Evaluator, Former } from '../kind.ts';
import type { DataRoutingSettings } from '../kinds/data-routing-policy.ts';

/** The start of a finding's type that names a target which may not be asked, and what it does not meet. */
const leftOut = 'left_out:';

/** A finding that is not in a text. */
const nowhere = { part: -1, start: 0, end: 0, confidence: 1 };

/** Compiles the policy. */
export function compile(settings: DataRoutingSettings): Evaluator {
  const requirement = compileRequirement(settings);
  const { when_found_by: finders, on_no_compliant_provider: action } = settings;
  return {
    evaluate(_phase, _subject, { targets = [] }, former) {
      if (requirement === null || (finders !== undefined && !hasFound(finders, former))) return allowed;
      const all: Finding[] = [];
      let fit = 0;
      for (const { id, dataPolicy } of targets) {
        const unmet = requirement.unmet(dataPolicy);
        if (unmet.length === 0) fit += 1;
        for (const demand of unmet) all.push({ ...nowhere, type: `${leftOut}${id}:${demand}` });
      }
      const findings = requirement.isLogged ? all : [];
      const outcome: Outcome = { ...allowed, findings, routing: requirement };
      if (all.length === 0) return outcome;
      if (fit > 0) return { ...outcome, reason: 'restricted' };
      if (action === 'warn') return { ...allowed, findings, reason: 'warned' };
      const message = `no provider target for this model meets what is required (${requirement.words}). Ask for another model, or have a target added that qualifies.`;
      return { ...outcome, verdict: 'block', reason: 'no_compliant_target', message };
    },
  };
}

/** Whether one of these policies found something in the request. What can't be read is nothing found. */
function hasFound(finders: readonly string[], former: Former | undefined): boolean {
  const found = ({ policy, verdict, findings }: PolicyResult): boolean =>
    finders.includes(policy) && (verdict !== 'allow' || findings.some(({ part }) => part >= 0));
  return former?.results.some(found) === true;
}
