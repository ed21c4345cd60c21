/**
 * Texts in which policies found nothing, so that they need not look again: with each call of a conversation, or of a program with
 * instructions and tools, comes nearly all that came with the one before. No text is kept, only a fingerprint of it with its caller,
 * role and kind; what is told of one caller's texts is never what another's calls have shown.
 */
import type { Outcome } from './decision.ts';
import type { Facts, Subject, TextPart } from './subject.ts';

/**
 * Tells texts apart for certain, and the scopes that they are told apart in: a hash of both that nobody can aim at. `scope` is made of
 * names that a config or the gateway gave.
 */
export type Fingerprint = (scope: string, text: string) => string;

/** Characters from which a text is worth a fingerprint: a shorter one is judged in about the time that takes. */
const shortest = 200;

/** Texts that are kept in each of two halves; the older half goes when the younger is full. Together some two megabytes. */
const mostTexts = 8192;

/** Policies that a text's bits can tell apart. */
const mostPolicies = 30;

/** What was found out about the texts of a chain's calls. It dies with the chain: another one's policies know nothing. */
export class KnownTexts {
  readonly #fingerprint: Fingerprint;
  /** By fingerprint the bits of the policies that found nothing. */
  #young = new Map<string, number>();
  #old = new Map<string, number>();

  constructor(fingerprint: Fingerprint) {
    this.#fingerprint = fingerprint;
  }

  /**
   * What is known of a call's texts; null where none is to be remembered. The last message of a call in which nobody has answered yet
   * is not: it is new, and of most such calls there is no second one.
   */
  recall(subject: Subject, { caller }: Facts): Recall | null {
    const { parts, lastTurn } = subject;
    const isFirst = !parts.some(({ role }) => role === 'assistant');
    let recall: Recall | null = null;
    for (let index = 0; index < parts.length; index++) {
      const { text, role, kind, turn } = parts[index] as TextPart;
      if (text.length < shortest || (isFirst && turn === lastTurn)) continue;
      recall ??= new Recall(subject, this);
      const print = this.#fingerprint(`${role} ${kind} ${caller.keyId ?? ''}`, text);
      recall.remember(index, print, this.#bitsOf(print));
    }
    return recall;
  }

  /** Notes which policies found nothing in a text. */
  keep(print: string, bits: number): void {
    if (this.#young.size >= mostTexts && !this.#young.has(print)) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(print, bits);
  }

  #bitsOf(print: string): number {
    const young = this.#young.get(print);
    if (young !== undefined) return young;
    const old = this.#old.get(print);
    if (old === undefined) return 0;
    this.keep(print, old);
    return old;
  }
}

/** The bit of a policy, by its place in the chain; 0 for one that comes too late to have any. */
export function bitOf(place: number): number {
  return place < mostPolicies ? 1 << place : 0;
}

/** One call's texts, and which policies have nothing to look for in which of them. */
export class Recall {
  readonly #subject: Subject;
  readonly #known: KnownTexts;
  /** Of the texts that can be remembered: their places, fingerprints, the policies that found nothing, and those known at first. */
  readonly #places: number[] = [];
  readonly #prints: string[] = [];
  readonly #clear: number[] = [];
  readonly #before: number[] = [];
  /** What was left to judge last, and the bit it was for: most policies know the same texts. */
  #rest: Subject | null = null;
  #restBit = 0;

  constructor(subject: Subject, known: KnownTexts) {
    this.#subject = subject;
    this.#known = known;
  }

  /** Adds a text, with the bits of those who found nothing in it. */
  remember(place: number, print: string, bits: number): void {
    this.#places.push(place);
    this.#prints.push(print);
    this.#clear.push(bits);
    this.#before.push(bits);
  }

  /** What a policy has to judge: the call's texts, each in its place, those in which it found nothing before as empty ones. */
  restFor(bit: number): Subject {
    const before = this.#before;
    const last = this.#restBit;
    let known = 0;
    let isSame = this.#rest !== null;
    for (let index = 0; index < before.length; index++) {
      const bits = before[index] as number;
      if ((bits & bit) !== 0) known++;
      if (((bits & bit) !== 0) !== ((bits & last) !== 0)) isSame = false;
    }
    if (known === 0) return this.#subject;
    if (isSame && this.#rest !== null) return this.#rest;
    const parts = [...this.#subject.parts];
    for (let index = 0; index < before.length; index++) {
      const place = this.#places[index] as number;
      if (((before[index] as number) & bit) !== 0) parts[place] = emptyOf(parts[place] as TextPart);
    }
    const { uninspected, lastTurn, tools } = this.#subject;
    this.#restBit = bit;
    return (this.#rest = { parts, uninspected, lastTurn, tools });
  }

  /** Takes what a policy made of the rest: of texts without findings it need not be asked again. */
  note(bit: number, { findings }: Outcome): void {
    const clear = this.#clear;
    const found = findings.length === 0 ? null : new Set(findings.map(({ part }) => part));
    for (let index = 0; index < clear.length; index++) {
      if (found === null || !found.has(this.#places[index] as number)) clear[index] = (clear[index] as number) | bit;
    }
  }

  /** Has kept what was noted. */
  keep(): void {
    for (let index = 0; index < this.#clear.length; index++) {
      const bits = this.#clear[index] as number;
      if (bits !== this.#before[index]) this.#known.keep(this.#prints[index] as string, bits);
    }
  }
}

/** A text's place without the text; its members in the order in which requests have them, so that policies see no other form of part. */
function emptyOf({ role, kind, place, turn, choice }: TextPart): TextPart {
  return { text: '', place, role, kind, turn, choice, reading: null };
}
