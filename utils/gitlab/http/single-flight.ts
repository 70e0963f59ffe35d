/** Reads under way, by what they ask for. */
export interface SingleFlight<T> {
  /** Joins the read of that key that is under way, or starts it. */
  join(key: string, start: () => Promise<T>): Promise<T>;
  /** From now on nobody joins a read that began before: a write makes them stale. */
  forget(): void;
}

/** The same read asked for twice at once is sent once. */
export function createSingleFlight<T>(): SingleFlight<T> {
  const underWay = new Map<string, Promise<T>>();

  function begin(key: string, start: () => Promise<T>): Promise<T> {
    const flight = start().finally(() => {
      if (underWay.get(key) === flight) underWay.delete(key);
    });
    underWay.set(key, flight);
    return flight;
  }

  return {
    join: (key, start) => underWay.get(key) ?? begin(key, start),
    forget: () => underWay.clear(),
  };
}
