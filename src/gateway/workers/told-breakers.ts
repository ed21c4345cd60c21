/**
 * Breakers of a gateway with workers: each has its own, and tells the others by way of the primary when one opens or closes. What health
 * checks find is not told, since each looks for itself. Where the config names a store that gateways share, that tells workers too, and
 * this keeps quiet.
 */
import type { OpenReason } from '../routing/breaker.ts';
import type { BreakerStore } from '../routing/breakers.ts';
import type { RunningConfig } from '../running-config.ts';

/** What a worker tells of a breaker. */
export interface ToldBreaker {
  readonly id: string;
  readonly reason: OpenReason;
  /** How long it is open; null where it closed. */
  readonly milliseconds: number | null;
}

/** A worker's side. */
export class ToldBreakers {
  private readonly tell: (told: ToldBreaker) => void;
  private followed: BreakerStore | null = null;
  /** True while what another told is done here: that is not told again. */
  private isHearing = false;

  constructor(tell: (told: ToldBreaker) => void) {
    this.tell = tell;
  }

  /** Tells of the breakers of a config that is in force from now on, and of none before it. */
  follow({ router: { breakers }, settings }: RunningConfig): void {
    this.followed = settings.limitsStore.type === 'memory' ? breakers : null;
    if (this.followed === null || breakers === null) return;
    const tell = (told: ToldBreaker): void => {
      if (this.followed === breakers && !this.isHearing && told.reason !== 'unhealthy') this.tell(told);
    };
    breakers.join({
      opened: (id, reason, milliseconds) => tell({ id, reason, milliseconds }),
      closed: (id, reason) => tell({ id, reason, milliseconds: null }),
    });
  }

  /** Hears of another worker's. */
  hear({ id, reason, milliseconds }: ToldBreaker): void {
    const { followed } = this;
    if (followed === null) return;
    this.isHearing = true;
    try {
      if (milliseconds !== null) return followed.open(id, reason, milliseconds);
      const own = followed.state(id).reason;
      if (own !== null && own !== 'unhealthy') followed.close(id, own);
    } finally {
      this.isHearing = false;
    }
  }
}
