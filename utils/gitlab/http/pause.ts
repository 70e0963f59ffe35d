import type { FailureKind } from '@/utils/protocol/failure';
import { GatewayFailure } from '../failures';
import type { Answer } from './answer';
import { askedPause } from './asked-pause';
import type { Clock } from './clock';

/** An instance's wish to be left alone for a while, kept across requests. */
export interface Pause {
  /** Remembers what an answer asked for. */
  heed(answer: Answer): void;
  /** Waits the pause out, or rejects where that takes longer than `patience` milliseconds. */
  waitOut(patience: number): Promise<void>;
}

/** No pause yet. */
export function createPause(clock: Clock): Pause {
  let end = 0;
  let length = 0;
  let kind: FailureKind = 'rate-limited';

  async function waitOut(patience: number): Promise<void> {
    // A clock that was set back since makes no pause longer than was asked for.
    end = Math.min(end, clock.now() + length);
    const left = end - clock.now();
    if (left <= 0) return;
    if (left > patience) throw new GatewayFailure(kind, { until: new Date(end).toISOString() });
    await clock.sleep(left);
    await waitOut(patience - left);
  }

  return {
    waitOut,
    heed(answer) {
      const asked = askedPause(answer, clock.now());
      if (asked === 0 || clock.now() + asked <= end) return;
      end = clock.now() + asked;
      length = asked;
      kind = answer.status === 503 ? 'server-trouble' : 'rate-limited';
    },
  };
}
