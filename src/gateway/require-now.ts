/**
 * Loads a CommonJS dependency at the moment it is needed, without waiting. Only for what most starts do not need: a gateway
 * should listen as soon as it can.
 */
import { createRequire } from 'node:module';

/** `require`, for dependencies that are CommonJS. The caller says what type it gets. */
export const requireNow: (id: string) => unknown = createRequire(import.meta.url);
