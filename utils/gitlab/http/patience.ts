import type { FailureKind } from '@/utils/protocol/failure';
import { GatewayFailure, isFailure } from '../failures';
import type { Clock } from './clock';

const TRIES = 3;
const FIRST_DELAY = 400;

/** How many milliseconds a read waits for an instance that asks for a pause; longer ones are reported at once. */
export const READ_PATIENCE = 10_000;

const PASSING: ReadonlySet<FailureKind> = new Set(['offline', 'server-trouble', 'rate-limited']);

/**
 * Repeats a read that failed for a reason that may pass, three tries in all, each later than the one before
 * and none on the beat (exponential backoff with jitter).
 */
export async function patiently<T>(clock: Clock, read: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await read();
    } catch (error) {
      if (tried === TRIES || !mayPass(error, clock.now())) throw error;
    }
    await clock.sleep(FIRST_DELAY * 2 ** (tried - 1) * (0.5 + clock.random()));
  }
}

function mayPass(error: unknown, now: number): boolean {
  return isFailure(error, PASSING) && endsSoon(error, now);
}

function endsSoon(error: unknown, now: number): boolean {
  const until = error instanceof GatewayFailure ? error.failure.values.until : undefined;
  return until === undefined || Date.parse(String(until)) - now <= READ_PATIENCE;
}
