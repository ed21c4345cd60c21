/**
 * The memory of refusals of a gateway with workers: each worker has one, and tells the others what it refuses before the refusal's
 * event is in the log, and so before the client has the answer that it would repeat.
 */
import { GatewayError } from '../errors.ts';
import { RepeatMemory, type Refusal } from '../repeats.ts';

/** A refusal as it goes from process to process. */
export interface PlainRefusal extends Omit<Refusal, 'error'> {
  readonly digest: string;
  readonly error: Pick<GatewayError, 'status' | 'type' | 'code' | 'message' | 'param' | 'headers' | 'fields'>;
}

/** A memory that tells what it learns and can be told. */
export class SharedRepeats extends RepeatMemory {
  private readonly tell: (refusal: PlainRefusal) => void;

  constructor(now: () => number, tell: (refusal: PlainRefusal) => void) {
    super(now);
    this.tell = tell;
  }

  /** Takes up what another worker refused. */
  learn({ digest, error, ...rest }: PlainRefusal): void {
    const { status, type, code, message, param, headers, fields } = error;
    super.keep(digest, { ...rest, error: new GatewayError(status, type, code, message, { param, headers, fields }) });
  }

  protected override keep(digest: string, refusal: Refusal): boolean {
    const isNew = super.keep(digest, refusal);
    if (isNew) {
      const { status, type, code, message, param, headers, fields } = refusal.error;
      this.tell({ ...refusal, digest, error: { status, type, code, message, param, headers, fields } });
    }
    return isNew;
  }
}
