/** Runs a task when a slot is free; an urgent one goes before those that wait. */
export type InSlot = <T>(task: () => Promise<T>, urgent: boolean) => Promise<T>;

/** At most `size` tasks at a time. */
export function createSlots(size: number): InSlot {
  const waiting: (() => void)[] = [];
  let free = size;

  function enter(urgent: boolean): Promise<void> {
    if (free > 0) {
      free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      if (urgent) waiting.unshift(resolve);
      else waiting.push(resolve);
    });
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }

  return async (task, urgent) => {
    await enter(urgent);
    try {
      return await task();
    } finally {
      leave();
    }
  };
}
