/**
 * The kind `rbac`: who may call which models and offer which tools. Who calls comes from the caller's key, as the
 * gateway resolved it; a raw identity header is never believed here.
 */
import { defineKind, type LintReport } from '../kind.ts';
import type { JsonSchema } from '../schema.ts';
import { didYouMean } from '../suggest.ts';

/** What one role may do. A missing list sets no limit; an empty `allowed_…` list permits nothing. */
export interface RolePermissions {
  readonly allowed_tools?: readonly string[];
  readonly denied_tools?: readonly string[];
  readonly allowed_models?: readonly string[];
}

/** What `rbac` can be told. */
export interface RbacSettings {
  readonly deny_if_missing: readonly string[];
  readonly require_auth: boolean;
  readonly roles?: Readonly<Record<string, RolePermissions>>;
  readonly default_role?: string;
  /** Not done by kt: lint refuses what would limit somebody. */
  readonly data_access?: Readonly<Record<string, { readonly max_sensitivity?: Sensitivity }>>;
  readonly minimum_necessary?: { readonly enabled?: boolean; readonly allowed_phi_roles?: readonly string[] };
}

type Sensitivity = 'public' | 'internal' | 'confidential' | 'restricted';

const names = (description: string): JsonSchema => ({
  type: 'array',
  items: { type: 'string', minLength: 1 },
  description,
});

/** The kind, for the registry. Denials are blocks, answered like any other (409). */
export const rbac = defineKind<RbacSettings>({
  name: 'rbac',
  summary: 'Refuses calls without the required identity, and models and tools that the caller’s role may not use.',
  phases: ['input'],
  readsContent: false,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      deny_if_missing: {
        type: 'array',
        items: { type: 'string', pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" },
        default: [],
        description:
          'Header names a call must have. X-User-ID, X-Team-Id and X-User-Role are met by the identity of the caller’s key, or by the header when the key trusts identity headers; any other name by a non-empty header.',
        examples: [['X-User-ID', 'X-User-Role']],
      },
      require_auth: {
        type: 'boolean',
        default: false,
        description: 'Refuse calls made without a gateway key.',
      },
      roles: {
        type: 'object',
        description:
          'What each role may use. With roles set, a caller whose role is missing or not listed is refused unless default_role names one.',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          description: 'What this role may use. In every list `*` stands for any run of characters.',
          properties: {
            allowed_tools: names('Tools this role may offer or call; none when empty, all when left out.'),
            denied_tools: names('Tools this role may not use, whatever allowed_tools says.'),
            allowed_models: names('Models this role may ask for; none when empty, all when left out.'),
          },
        },
        examples: [{ analyst: { allowed_models: ['gpt-4o*'], denied_tools: ['delete_*'] } }],
      },
      default_role: {
        type: 'string',
        minLength: 1,
        description: 'The role, one of roles, for callers whose own role is missing or not listed.',
      },
      data_access: {
        type: 'object',
        description:
          'Accepted where it limits nobody. kt does not know how sensitive a text is; dlp-filter and pii-detector with a when look for what makes it so.',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          properties: {
            max_sensitivity: {
              type: 'string',
              enum: ['public', 'internal', 'confidential', 'restricted'],
              description: 'restricted: this role may send anything. Any other is refused.',
            },
          },
        },
      },
      minimum_necessary: {
        type: 'object',
        additionalProperties: false,
        description: 'Accepted where it is off. hipaa-phi-detector with a when keeps health data from roles.',
        properties: {
          enabled: { type: 'boolean', default: false, description: 'true is refused.' },
          allowed_phi_roles: names('Roles that would be let through.'),
        },
      },
    },
  },
  defaults: { deny_if_missing: [], require_auth: false },
  catalogue: {
    identity_missing:
      'the call lacks an identity that is required here. Use a gateway key that carries the user, team or role, or send the required header.',
    role_unknown: 'the caller’s role is not one that may call. Use a key with a role that the configuration lists.',
    tool_denied:
      'the caller’s role may not use one of the tools in the request. Leave that tool out, or use a key with another role.',
    model_denied:
      'the caller’s role may not use this model. Ask for a model that the role allows, or use a key with another role.',
  },
  verdicts: () => ['allow', 'block'],
  refusesAll(settings) {
    if (settings.roles === undefined || settings.default_role !== undefined) return false;
    return Object.values(settings.roles).every(({ allowed_models: models }) => models?.length === 0);
  },
  // What a caller is depends on these headers where a key trusts them, so they belong to what makes a repeat identical.
  headers(settings) {
    const read = new Set(settings.deny_if_missing.map((name) => name.toLowerCase()));
    if (settings.roles !== undefined) read.add('x-user-role');
    return [...read];
  },
  missing(settings) {
    if (settings.deny_if_missing?.length || settings.require_auth === true || settings.roles !== undefined) return null;
    return {
      message: "'rbac' has no rule to apply",
      suggestion: "Set at least one of 'roles', 'require_auth: true' or 'deny_if_missing'.",
    };
  },
  lint(settings, report) {
    for (const [name, { allowed_tools: given = [], denied_tools: denied = [] }] of Object.entries(
      settings.roles ?? {},
    )) {
      for (const [index, tool] of given.entries()) {
        if (!denied.includes(tool)) continue;
        report({
          code: 'W028',
          severity: 'warning',
          message: `Role '${name}' is allowed the tool '${tool}' and denied it, and denied is what counts`,
          path: ['roles', name, 'allowed_tools', index],
          suggestion: 'Keep one of them.',
        });
      }
    }
    lintNotDone(settings, report);
    const role = settings.default_role;
    if (role === undefined || (settings.roles !== undefined && Object.hasOwn(settings.roles, role))) return;
    report({
      code: 'E004',
      severity: 'error',
      message: `'default_role' names the role '${role}', which 'roles' does not define`,
      path: ['default_role'],
      suggestion:
        didYouMean(role, Object.keys(settings.roles ?? {})) ??
        `Add '${role}' under 'roles', or name one that stands there.`,
    });
  },
  load: async () => import('../evaluators/rbac.ts'),
});

/** Refuses limits that kt does not keep, since a config would pass for having them. */
function lintNotDone(settings: Partial<RbacSettings>, report: LintReport): void {
  const refuse = (path: readonly string[], limit: string, suggestion: string): void =>
    report({ code: 'E004', severity: 'error', message: `${limit}, which 'rbac' does not do here`, path, suggestion });
  for (const [role, { max_sensitivity: most = 'restricted' }] of Object.entries(settings.data_access ?? {})) {
    if (most === 'restricted') continue;
    refuse(
      ['data_access', role, 'max_sensitivity'],
      `'max_sensitivity: ${most}' limits what the role '${role}' may send`,
      `Remove it, and put dlp-filter with sensitivity_level or pii-detector into the chain, with {when: {role: [${role}]}}.`,
    );
  }
  if (settings.minimum_necessary?.enabled !== true) return;
  refuse(
    ['minimum_necessary', 'enabled'],
    "'minimum_necessary' keeps health data from roles",
    'Set it to false, and put hipaa-phi-detector into the chain, with {when: {role: [those that may not]}}.',
  );
}
