import type { Clock } from '../http/clock';

/** A clock for tests: a plain sleep passes at once and moves time on; one that can be cut short runs out when told. */
export interface FakeClock extends Clock {
  /** Milliseconds of each plain sleep, in order. */
  readonly slept: readonly number[];
  /** Lets every sleep that can be cut short run out. */
  runOut(): void;
  /** How many sleeps that can be cut short are still under way. */
  pending(): number;
}

export function createFakeClock(start: string): FakeClock {
  const slept: number[] = [];
  const timers = new Set<() => void>();
  let now = Date.parse(start);

  function untilCutShort(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      timers.add(resolve);
      signal.addEventListener('abort', () => {
        timers.delete(resolve);
        resolve();
      });
    });
  }

  return {
    slept,
    pending: () => timers.size,
    now: () => now,
    random: () => 0.5,
    async sleep(milliseconds, signal) {
      if (signal) return untilCutShort(signal);
      slept.push(milliseconds);
      now += milliseconds;
    },
    runOut() {
      for (const end of timers) end();
      timers.clear();
    },
  };
}
