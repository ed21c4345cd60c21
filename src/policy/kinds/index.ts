/**
 * Every policy kind, a line each. A test compares this list with the folder.
 */
import type { Kind } from '../kind.ts';
import { auditLogger } from './audit-logger.ts';
import { dlpFilter } from './dlp-filter.ts';
import { entityListFilter } from './entity-list-filter.ts';
import { piiDetector } from './pii-detector.ts';
import { promptInjection } from './prompt-injection.ts';
import { rbac } from './rbac.ts';

/** In the order in which docs and messages name them. */
export const kinds: readonly Kind[] = [promptInjection, piiDetector, dlpFilter, entityListFilter, rbac, auditLogger];
