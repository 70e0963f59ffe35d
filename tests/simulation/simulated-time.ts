import { setImmediate as turn } from 'node:timers/promises';

/** Time that stands still while anything works, and jumps to the next appointment once all wait. */
export interface SimulatedTime {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves so much later, or as soon as the signal aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Keeps time from moving until the work is done. */
  while<T>(work: Promise<T>): Promise<T>;
  /** Lets time pass until the work is done. Rejects as the work does, or when everybody waits for nothing. */
  run<T>(work: Promise<T>): Promise<T>;
}

interface Appointment {
  readonly at: number;
  readonly order: number;
  readonly keep: () => void;
}

/** Turns of the event loop in which nothing may happen before time moves on. */
const calmTurns = 3;

/** Time that begins at an instant. */
export function createSimulatedTime(start: string): SimulatedTime {
  let now = Date.parse(start);
  let order = 0;
  let working = 0;
  const appointments = new Set<Appointment>();

  function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      order += 1;
      const appointment = { at: now + Math.max(0, milliseconds), order, keep: resolve };
      appointments.add(appointment);
      signal?.addEventListener('abort', () => {
        appointments.delete(appointment);
        resolve();
      });
    });
  }

  async function moveOn(): Promise<void> {
    for (let calm = 0; calm < calmTurns; calm += 1) {
      await turn();
      if (working > 0) calm = -1;
    }
  }

  function keepNext(): void {
    const [next] = [...appointments].sort((one, other) => one.at - other.at || one.order - other.order);
    if (!next) throw new Error('everybody waits, and nothing is going to happen');
    appointments.delete(next);
    now = Math.max(now, next.at);
    next.keep();
  }

  return {
    now: () => now,
    sleep,
    async while(work) {
      working += 1;
      try {
        return await work;
      } finally {
        working -= 1;
      }
    },
    async run(work) {
      let done = false;
      const settled = work.finally(() => {
        done = true;
      });
      settled.catch(() => {});
      await moveOn();
      while (!done) {
        keepNext();
        await moveOn();
      }
      return settled;
    },
  };
}
