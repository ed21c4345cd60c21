/**
 * Every rule of the core's own sections, a line each. What a kind objects to in its own settings stands in the kind.
 */
import type { Kind } from '../kind.ts';
import type { Rule } from '../section.ts';
import { callerSwitch } from './caller-switch.ts';
import { doubledKind } from './doubled-kind.ts';
import { exceptions } from './exceptions.ts';
import { failOpen } from './fail-open.ts';
import { formerNames } from './former-names.ts';
import { neverReached } from './never-reached.ts';
import { notInChain } from './not-in-chain.ts';
import { nothingToReview } from './nothing-to-review.ts';
import { withoutEffect } from './without-effect.ts';

/** Of the section `policies`, for a set of kinds. */
export function policiesRules(kinds: readonly Kind[]): readonly Rule[] {
  return [doubledKind, callerSwitch(kinds), failOpen(kinds), neverReached(kinds)];
}

/** Of the section `policy`, for a set of kinds. */
export function policyRules(kinds: readonly Kind[]): readonly Rule[] {
  return [notInChain(kinds), withoutEffect(kinds), formerNames(kinds), nothingToReview(kinds), exceptions];
}
