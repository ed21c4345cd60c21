/**
 * Every policy kind, a line each. A test compares this list with the folder.
 */
import type { Kind } from '../kind.ts';
import { agentFirewall } from './agent-firewall.ts';
import { auditLogger } from './audit-logger.ts';
import { codeSanitizer } from './code-sanitizer.ts';
import { dataRoutingPolicy } from './data-routing-policy.ts';
import { dlpFilter } from './dlp-filter.ts';
import { entityListFilter } from './entity-list-filter.ts';
import { externalModeration } from './external-moderation.ts';
import { flaggedReview } from './flagged-review.ts';
import { hipaaPhiDetector } from './hipaa-phi-detector.ts';
import { languageValidator } from './language-validator.ts';
import { piiDetector } from './pii-detector.ts';
import { promptInjection } from './prompt-injection.ts';
import { rbac } from './rbac.ts';
import { safetyFilter } from './safety-filter.ts';
import { toolValidation } from './tool-validation.ts';

/** In the order in which docs and messages name them. */
export const kinds: readonly Kind[] = [
  promptInjection,
  piiDetector,
  hipaaPhiDetector,
  dlpFilter,
  entityListFilter,
  safetyFilter,
  agentFirewall,
  toolValidation,
  languageValidator,
  codeSanitizer,
  externalModeration,
  flaggedReview,
  rbac,
  dataRoutingPolicy,
  auditLogger,
];
