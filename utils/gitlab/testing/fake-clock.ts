import type { Clock } from '../http/clock';

/** A clock for tests: a plain sleep passes at once and moves time on; one that can be cut short runs out when told. */
export interface FakeClock extends Clock {
  /** Milliseconds of each plain sleep, in order. */
  readonly slept: readonly number[];
  /** Lets every sleep that can be cut short run out. */
  runOut(): void;
}

export function createFakeClock(start: string): FakeClock {
  const slept: number[] = [];
  const timers = new Set<() => void>();
  let now = Date.parse(start);

  return {
    slept,
    now: () => now,
    async sleep(milliseconds, signal) {
      if (signal) return new Promise((resolve) => timers.add(resolve));
      slept.push(milliseconds);
      now += milliseconds;
    },
    runOut() {
      for (const end of timers) end();
      timers.clear();
    },
  };
}
