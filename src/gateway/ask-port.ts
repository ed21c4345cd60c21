/**
 * The place where policies ask elsewhere, before anybody is there to send: a chain is compiled without sockets, for lint too,
 * and connected when its config is put into force.
 */
import { AskFailure, type Ask } from '../policy/ask.ts';

/** One chain's way to the outside. */
export class AskPort {
  private through: Ask | null = null;

  /** Hands on what policies ask. */
  readonly ask: Ask = (question) => {
    if (this.through === null) return Promise.reject(new AskFailure('unreachable', 'the config is not in force'));
    return this.through(question);
  };

  /** From now on questions go this way. */
  connect(ask: Ask): void {
    this.through = ask;
  }
}
