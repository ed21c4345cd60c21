/**
 * Limits on amounts in the arguments of tools' calls, as settings.
 */
import type { JsonSchema } from '../schema.ts';

/** What calls of some tools may amount to. */
export interface TransactionLimit {
  readonly tools: readonly string[];
  /** Names of the members that hold amounts, at any depth. */
  readonly amount_fields?: readonly string[];
  readonly max_amount?: number;
  readonly max_total?: number;
  readonly approval_above?: number;
  readonly currency_field?: string;
  readonly currencies?: readonly string[];
  readonly missing_amount?: 'block' | 'allow';
}

/** What all calls with an amount may come to, whatever the tool. */
export interface AmountLimits {
  readonly max_single_transaction?: number;
  readonly max_daily_total?: number;
  readonly require_approval_above?: number;
  readonly amount_fields?: readonly string[];
}

/** The members that hold amounts where `AmountLimits` names none: of any tool's arguments, others mean too many other things. */
export const amountFields: readonly string[] = ['amount'];

/** The limits on one call that all tools share, as one of the list. */
export function sharedLimit(limits: AmountLimits): TransactionLimit {
  const { max_single_transaction: most, require_approval_above: above } = limits;
  return {
    tools: ['*'],
    amount_fields: limits.amount_fields ?? amountFields,
    missing_amount: 'allow',
    ...(most !== undefined && { max_amount: most }),
    ...(above !== undefined && { approval_above: above }),
  };
}

/** The schema of the limits that all tools share. */
export const amountsSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'Limits on calls of any tool whose arguments hold an amount.',
  properties: {
    max_single_transaction: { type: 'number', minimum: 0, description: 'The largest amount of one call.' },
    max_daily_total: {
      type: 'number',
      minimum: 0,
      description: 'The largest sum of all such calls with one gateway key in a day of UTC.',
    },
    require_approval_above: { type: 'number', minimum: 0, description: 'An amount above it is held for escalation.' },
    amount_fields: {
      type: 'array',
      minItems: 1,
      items: { type: 'string', minLength: 1 },
      default: amountFields,
      description: 'Members of the arguments, at any depth, that hold amounts: numbers, or texts that are one.',
    },
  },
};

/** The schema of one limit. */
export const transactionSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['tools'],
  description: 'A limit on what calls of these tools amount to.',
  properties: {
    tools: {
      type: 'array',
      minItems: 1,
      items: { type: 'string', minLength: 1 },
      description: 'The tools it holds for; `*` stands for any run of characters.',
      examples: [['transfer_*', 'pay_invoice']],
    },
    amount_fields: {
      type: 'array',
      minItems: 1,
      items: { type: 'string', minLength: 1 },
      default: ['amount', 'total', 'price', 'value'],
      description: 'Members of the arguments, at any depth, that hold amounts: numbers, or texts that are one.',
    },
    max_amount: { type: 'number', minimum: 0, description: 'The largest amount of one call.' },
    max_total: { type: 'number', minimum: 0, description: 'The largest sum of all such calls in one answer.' },
    approval_above: { type: 'number', minimum: 0, description: 'An amount above it is held for escalation.' },
    currency_field: {
      type: 'string',
      minLength: 1,
      default: 'currency',
      description: 'The member that holds the currency.',
    },
    currencies: {
      type: 'array',
      minItems: 1,
      items: { type: 'string', minLength: 1 },
      description: 'The currencies that are permitted, upper and lower case alike.',
      examples: [['EUR', 'USD']],
    },
    missing_amount: {
      type: 'string',
      enum: ['block', 'allow'],
      default: 'block',
      description: 'What becomes of a call in whose arguments no amount can be read.',
    },
  },
};
