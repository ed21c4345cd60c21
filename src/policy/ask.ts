/**
 * How a policy asks elsewhere: a service of moderation, a model that judges. The core knows what is asked and what came back;
 * who sends it, by which sockets and with which credential, is handed in.
 */
import type { SecretReference } from './secret-ref.ts';

/** A secret that goes along, and in which header. */
export interface AskCredential {
  readonly ref: SecretReference;
  /** In lower case. */
  readonly header: string;
  /** What stands before the secret: `Bearer `. */
  readonly prefix: string;
}

/** Something to be asked: of a service by its address, or of one of the config's targets. */
export interface Question {
  /**
   * `https://host/path`, or the id of a target under `providers.targets`, which is asked in OpenAI's chat shape; `model` where
   * the target serves several.
   */
  readonly to: { readonly url: string } | { readonly target: string; readonly model: string | null };
  /** By lower-case name, besides the credential's and `content-type: application/json`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly credential: AskCredential | null;
  /** JSON; of a target's without `model`, which is put in. */
  readonly body: object;
  /** Milliseconds until the whole answer has to be there. */
  readonly timeout: number;
}

/** What came back, of whatever status. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

/** Sends a question. Rejects with an `AskFailure`. */
export type Ask = (question: Question) => Promise<Reply>;

/** Why there is no answer: for the fail mode to judge, and never told to callers. */
export class AskFailure extends Error {
  /** `timeout`, `unreachable`, `no_secret`, `no_target`, `not_isolated`, `too_large`; `bad_answer` for one that can't be understood. */
  readonly reason: string;

  constructor(reason: string, message: string) {
    super(message);
    this.name = 'AskFailure';
    this.reason = reason;
  }
}

/** For chains that are compiled where nothing can be asked, to be linted or tried. */
export const askNobody: Ask = async () => {
  throw new AskFailure('unreachable', 'nothing can be asked from here');
};
