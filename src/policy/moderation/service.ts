/**
 * What a service of moderation is: how texts are put to it and how its answer is read. One file each; the kind
 * `external-moderation` lists them. A service knows no socket; an answer that is not of its form is a failure, never a pass.
 */
import { AskFailure } from '../ask.ts';
import type { Phase, Role } from '../subject.ts';
import type { ModerationFacts } from './facts.ts';

/** A text to be judged, or a piece of one. */
export interface ModeratedText {
  readonly text: string;
  readonly role: Role;
  readonly place: string;
}

/** What a service saw. */
export interface ModerationFinding {
  /** As the service calls it: `violence`, `EMAIL_ADDRESS`. */
  readonly category: string;
  /** From 0 to 1; 1 where the service only says yes. */
  readonly score: number;
  /** Index of the text; -1 where the service does not say which. */
  readonly text: number;
  /** The stretch of that text; null for all of it. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** What is known of the call that texts stand in. */
export interface ModerationContext {
  readonly phase: Phase;
  readonly model: string;
  /** The kind's own settings that some services read. */
  readonly language: string;
  /** Empty where all count. */
  readonly categories: readonly string[];
}

/** A service. */
export interface ModerationService extends ModerationFacts {
  /** The header that carries the key, in lower case, and what stands before it. */
  readonly header: string;
  readonly prefix: string;
  /** Characters, all texts of one question together, and texts. */
  readonly longest: number;
  readonly mostTexts: number;
  /** True where the question itself says which categories are looked for, so that whatever is found counts. */
  readonly isToldCategories?: boolean;
  /** What is sent, as JSON. */
  body(texts: readonly ModeratedText[], context: ModerationContext): object;
  /** What came back. Throws an `AskFailure` for what is not in the service's form. */
  read(answer: unknown, texts: readonly ModeratedText[]): readonly ModerationFinding[];
}

/** An answer that is not of the form that its service documents. */
export function badAnswer(what: string): AskFailure {
  return new AskFailure('bad_answer', `the service's answer can't be understood: ${what}`);
}

/** A value as a JSON object; throws where it is none. */
export function objectOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badAnswer(`${name} is no object`);
  return value as Readonly<Record<string, unknown>>;
}

/** A value as a list; throws where it is none. */
export function listOf(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw badAnswer(`${name} is no list`);
  return value;
}

/** A value as a number within bounds; throws where it is none. */
export function numberOf(value: unknown, name: string, least: number, most: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= most))
    throw badAnswer(`${name} is no number from ${least} to ${most}`);
  return value;
}

/** A value as a text; throws where it is none. */
export function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string') throw badAnswer(`${name} is no text`);
  return value;
}

/** A value as true or false; throws where it is neither. */
export function flagOf(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw badAnswer(`${name} is neither true nor false`);
  return value;
}
